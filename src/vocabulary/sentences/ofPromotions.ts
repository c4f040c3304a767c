import type { PromoProblemCode } from "../../calculation";
import type { Text } from "../locale";

/** The sentence for each problem of a promotion's plan: what is the matter, and what can be done. */
export const promoSentences: Readonly<Record<PromoProblemCode, Text>> = {
  noPromoPlanWritten: {
    "en-US":
      "No promotion plan has been written in this workbook yet: make one under Promotion plan and write it.",
    "zh-CN": "此工作簿中还没有写入大促计划：请在“大促计划”中制定并写入。",
    "zh-TW": "此活頁簿中還沒有寫入促銷計畫：請在「促銷計畫」中制定並寫入。",
  },
  promoNotBegun: {
    "en-US": "The promotion of the plan begins in {days} days: there is nothing to watch yet.",
    "zh-CN": "计划中的大促还有 {days} 天开始，尚无可监控的数据。",
    "zh-TW": "計畫中的促銷還有 {days} 天開始，尚無可監控的資料。",
  },
  promoNotOver: {
    "en-US":
      "Your sales do not reach the promotion’s last day yet ({days} days are missing): review it when they do.",
    "zh-CN": "销售数据尚未覆盖大促最后一天（还差 {days} 天）：请在数据齐全后复盘。",
    "zh-TW": "銷售資料尚未涵蓋促銷最後一天（還差 {days} 天）：請在資料齊全後檢討。",
  },
  soldOutInPromotion: {
    "en-US":
      "{sku} sold out in {promotion}: its uplift is the least it can be, and more might be sold than expected here.",
    "zh-CN": "{sku} 在“{promotion}”中售罄：其提升倍数只是下限，实际需求可能高于此处预测。",
    "zh-TW": "{sku} 在「{promotion}」中售罄：其提升倍數只是下限，實際需求可能高於此處預測。",
  },
  promotionBegan: {
    "en-US":
      "{channel}: the promotion began {days} days ago. What is not on its way by now can only come by the fastest lane.",
    "zh-CN": "{channel}：大促已于 {days} 天前开始，尚未发出的货只能走最快的线路。",
    "zh-TW": "{channel}：促銷已於 {days} 天前開始，尚未出貨的只能走最快的線路。",
  },
  promotionOver: {
    "en-US": "The promotion ends before the sales you have: choose a later one, or give this year’s dates.",
    "zh-CN": "该大促的结束日早于销售数据的最后一天：请选择以后的大促，或填写今年的日期。",
    "zh-TW": "該促銷的結束日早於銷售資料的最後一天：請選擇之後的促銷，或填寫今年的日期。",
  },
  promotionTooFar: {
    "en-US":
      "The promotion ends more than {limit} days after your last sales: bring the sales up to date first.",
    "zh-CN": "该大促的结束日距销售数据的最后一天超过 {limit} 天：请先更新销售数据。",
    "zh-TW": "該促銷的結束日距銷售資料的最後一天超過 {limit} 天：請先更新銷售資料。",
  },
  demandShareMissing: {
    "en-US":
      "{channel} has no share of the demand, while others have: give each one, adding up to 100%, or none.",
    "zh-CN": "{channel}没有填需求占比，而其他平台有：请全部填写并合计为 100%，或全部留空。",
    "zh-TW": "{channel}沒有填需求占比，而其他平台有：請全部填寫並合計為 100%，或全部留空。",
  },
  afterPromotion: {
    "en-US": "{channel}: {field} lies after the promotion. Check the two dates.",
    "zh-CN": "{channel}：{field}晚于大促本身，请核对这两个日期。",
    "zh-TW": "{channel}：{field}晚於促銷本身，請核對這兩個日期。",
  },
  platformDatePassed: {
    "en-US": "{channel}: {field} was {days} days ago. Ask the platform whether it still takes you.",
    "zh-CN": "{channel}：{field}已过 {days} 天，请向平台确认是否还能参加。",
    "zh-TW": "{channel}：{field}已過 {days} 天，請向平台確認是否還能參加。",
  },
  belowThreshold: {
    "en-US": "{field} is {got}, below {limit}: the platform may refuse the promotion or limit your storage.",
    "zh-CN": "{field}为 {got}，低于 {limit}：平台可能不予参加或限制仓储容量。",
    "zh-TW": "{field}為 {got}，低於 {limit}：平台可能不予參加或限制倉儲容量。",
  },
  belowAdvised: {
    "en-US":
      "{field}: {got}. The method was written for shops from {limit} on; go on, but keep the order small.",
    "zh-CN": "{field}为 {got}。该方法针对 {limit} 以上的店铺；可以继续，但备货宜少。",
    "zh-TW": "{field}為 {got}。此方法針對 {limit} 以上的商店；可以繼續，但備貨宜少。",
  },
  platformAsksMore: {
    "en-US": "{channel}: {field} is {got}, and {limit} is asked for. Ask whether it takes you all the same.",
    "zh-CN": "{channel}：{field}为 {got}，要求 {limit}。请向平台确认是否仍可参加。",
    "zh-TW": "{channel}：{field}為 {got}，要求 {limit}。請向平台確認是否仍可參加。",
  },
  categoryNotAdmitted: {
    "en-US": "{channel} does not admit your category: apply for it before you order for this platform.",
    "zh-CN": "{channel}未准入您的品类：请先申请准入，再为该平台备货。",
    "zh-TW": "{channel}未准入您的品類：請先申請准入，再為該平台備貨。",
  },
  inboundClosed: {
    "en-US":
      "{sku} is not taken by the platform’s warehouse at present ({field}: NO). Clear it up with a small test shipment before its batches leave, or send it elsewhere.",
    "zh-CN": "{sku} 目前不能入平台仓（{field}为 NO）。请在发货前用小批量测试合规性，或改发其他仓。",
    "zh-TW": "{sku} 目前不能入平台倉（{field}為 NO）。請在出貨前用小批量測試合規性，或改發其他倉。",
  },
  priceLow: {
    "en-US":
      "{sku} sells at {got}, below {limit}: stock abroad seldom pays for cheap products. Look at its profit.",
    "zh-CN": "{sku} 售价 {got}，低于 {limit}：低客单产品通常不适合海外仓，请核对利润。",
    "zh-TW": "{sku} 售價 {got}，低於 {limit}：低單價產品通常不適合海外倉，請核對利潤。",
  },
  returnsHigh: {
    "en-US":
      "{percent}% of {sku} come back, above {limit}%: stock abroad seldom pays for it. Find out why before you order more.",
    "zh-CN": "{sku} 的退货率为 {percent}%，高于 {limit}%：通常不适合海外仓，请先查明原因再备货。",
    "zh-TW": "{sku} 的退貨率為 {percent}%，高於 {limit}%：通常不適合海外倉，請先查明原因再備貨。",
  },
  leadNotPlanned: {
    "en-US":
      "{sku} is sold along with {otherSku}, which is not among the planned products with sales: nothing is added.",
    "zh-CN": "{sku} 的连带主品 {otherSku} 不在有销售记录的计划产品中：未增加连带销量。",
    "zh-TW": "{sku} 的連帶主品 {otherSku} 不在有銷售紀錄的計畫產品中：未增加連帶銷量。",
  },
  upliftUnknown: {
    "en-US":
      "No past promotion is in your sales, so nobody can measure what one does: give {field}, such as 2 for twice the usual.",
    "zh-CN": "销售数据中没有以往的大促，无法测出上浮幅度：请填写{field}，如 2 表示平时的两倍。",
    "zh-TW": "銷售資料中沒有以往的促銷，無法測出加成幅度：請填寫{field}，如 2 表示平時的兩倍。",
  },
  routesFarApart: {
    "en-US":
      "{route} differs from your own history by {percent}%. Find out which figure takes too much for granted before you order by it.",
    "zh-CN": "{route}与历史推算相差 {percent}%。请先弄清哪个数字过于乐观，再据以下单。",
    "zh-TW": "{route}與歷史推算相差 {percent}%。請先弄清哪個數字過於樂觀，再據以下單。",
  },
  routeUnknown: {
    "en-US": "{route} cannot be reckoned yet: fill its fields, or choose another way.",
    "zh-CN": "{route}尚无法推算：请填好相关各项，或改用其他方式。",
    "zh-TW": "{route}尚無法推算：請填好相關各項，或改用其他方式。",
  },
  promoBuffersStacked: {
    "en-US":
      "Growth, role factor and flex units together make {got} times what past sales say for {count} products, above {limit}: use one buffer, not several.",
    "zh-CN":
      "增长、角色系数与机动库存叠加后，有 {count} 个产品的备货达到历史销量的 {got} 倍，超过 {limit} 倍：缓冲只用一种，不要叠加。",
    "zh-TW":
      "成長、角色係數與機動庫存疊加後，有 {count} 個產品的備貨達到歷史銷量的 {got} 倍，超過 {limit} 倍：緩衝只用一種，不要疊加。",
  },
  runsOutBefore: {
    "en-US":
      "{sku}: usual sales take all stock before the promotion begins; {units} units are lacking until then. Order those apart.",
    "zh-CN": "{sku}：大促开始前现有库存就会卖完，还缺 {units} 件，请另行补货。",
    "zh-TW": "{sku}：促銷開始前現有庫存就會賣完，還缺 {units} 件，請另行補貨。",
  },
  aboveCapacity: {
    "en-US":
      "The plan orders {got} units, but {limit} are all that can be made or stored: lower the target, drop tail products or find room.",
    "zh-CN": "计划订货 {got} 件，但产能或仓容只有 {limit} 件：请降低目标、减少长尾款或增加仓容。",
    "zh-TW": "計畫訂貨 {got} 件，但產能或倉容只有 {limit} 件：請降低目標、減少長尾款或增加倉容。",
  },
  laneUnknown: {
    "en-US":
      "The Lanes table has no lane {lane}: its dates go by {days} days from ship to shelf. Write its legs into the table.",
    "zh-CN": "物流线路表中没有“{lane}”：暂按发货到上架 {days} 天计算。请在表中填写其各环节。",
    "zh-TW": "物流線路表中沒有「{lane}」：暫按出貨到上架 {days} 天計算。請在表中填寫其各環節。",
  },
  batchTight: {
    "en-US":
      "Batch {batch} by {mode}: a rule of thumb asked for {days} days earlier. Its legs leave time if it goes at once.",
    "zh-CN": "第 {batch} 批（{mode}）：按经验规则应早 {days} 天；立即安排，各环节仍来得及。",
    "zh-TW": "第 {batch} 批（{mode}）：依經驗規則應早 {days} 天；立即安排，各環節仍來得及。",
  },
  batchLate: {
    "en-US":
      "Batch {batch} by {mode} is {days} days too late, leg by leg. Choose a faster lane, fewer units or a later date.",
    "zh-CN": "第 {batch} 批（{mode}）按各环节计算已晚 {days} 天。请改用更快的线路、减少件数或推迟日期。",
    "zh-TW": "第 {batch} 批（{mode}）按各環節計算已晚 {days} 天。請改用更快的線路、減少件數或延後日期。",
  },
  bookingLate: {
    "en-US":
      "Batch {batch} by {mode}: the warehouse should have been asked for an appointment {days} days ago. Ask today, and for another warehouse too.",
    "zh-CN": "第 {batch} 批（{mode}）：预约入仓已晚 {days} 天。请今天预约，并询问其他仓库。",
    "zh-TW": "第 {batch} 批（{mode}）：預約入倉已晚 {days} 天。請今天預約，並詢問其他倉庫。",
  },
  revenueConcentrated: {
    "en-US":
      "{sku} brings {percent}% of the planned revenue, above {limit}%: promote a second main product, or keep units of it in reserve.",
    "zh-CN": "{sku} 占计划收入的 {percent}%，超过 {limit}%：请增加一个主推款，或为它多留机动库存。",
    "zh-TW": "{sku} 占計畫收入的 {percent}%，超過 {limit}%：請增加一個主推款，或為它多留機動庫存。",
  },
  ratesOutOfOrder: {
    "en-US": "{field} is above {other}: the low, the usual and the high rate rise in this order.",
    "zh-CN": "{field}高于{other}：低、通常、高应依次升高。",
    "zh-TW": "{field}高於{other}：低、通常、高應依次升高。",
  },
  sharesUnreadable: {
    "en-US": "{field} says “{got}”: write each warehouse with its share, such as West 60%, East 40%.",
    "zh-CN": "{field}写的是“{got}”：请写明各仓及其比例，如“美西 60%, 美东 40%”。",
    "zh-TW": "{field}寫的是「{got}」：請寫明各倉及其比例，如「美西 60%, 美東 40%」。",
  },
  warehouseSharesOff: {
    "en-US":
      "{sku}: its warehouse shares add up to {percent}%, not 100%. Until the cell is mended, the shares of all products hold for it.",
    "zh-CN": "{sku}：分仓比例合计 {percent}%，不是 100%。修正单元格之前，按全部产品的比例分配。",
    "zh-TW": "{sku}：分倉比例合計 {percent}%，不是 100%。修正儲存格之前，依全部產品的比例分配。",
  },
  testCapped: {
    "en-US": "{sku} is still under test: {units} units at most, whatever the forecast says.",
    "zh-CN": "{sku} 仍在测款：无论预测多少，最多 {units} 件。",
    "zh-TW": "{sku} 仍在測款：無論預測多少，最多 {units} 件。",
  },
};
