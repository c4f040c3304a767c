import type { OrderReason, RoutineKey, SafetyStockRule } from "../../calculation";
import type { Text } from "../locale";

/** The words of the screen that says what to order today. */
export const replenishWords = {
  settings: { "en-US": "How it is reckoned", "zh-CN": "计算方式", "zh-TW": "計算方式" },
  title: { "en-US": "What to order", "zh-CN": "该订什么", "zh-TW": "該訂什麼" },
  planFor: { "en-US": "For {date}", "zh-CN": "计划日 {date}", "zh-TW": "計畫日 {date}" },
  planForLastSale: {
    "en-US":
      "Your sales are out of date, so the plan is for the day after the last one. Bring them up to date, or choose a day in the settings.",
    "zh-CN": "销售数据已过期，因此以最后一笔销售的次日为计划日。请更新销售，或在设置中另选日期。",
    "zh-TW": "銷售資料已過期，因此以最後一筆銷售的次日為計畫日。請更新銷售，或在設定中另選日期。",
  },
  toOrder: {
    "en-US": "Products to order: {count}, in all {units} units.",
    "zh-CN": "要订货的产品：{count} 个，共 {units} 件。",
    "zh-TW": "要訂購的產品：{count} 個，共 {units} 件。",
  },
  nothingToOrder: {
    "en-US": "Nothing has to be ordered today. The list shows by when each product must be.",
    "zh-CN": "今天不需要订货。列表中有各产品的最晚下单日。",
    "zh-TW": "今天不需要訂購。清單中有各產品的最晚下單日。",
  },
  bigDayTitle: {
    "en-US": "One day sets the order",
    "zh-CN": "由单日销量决定的订货",
    "zh-TW": "由單日銷量決定的訂購",
  },
  bigDayNote: {
    "en-US":
      "These products sold as much on one day as on all others together. The day counts until you leave it out, product by product.",
    "zh-CN": "这些产品某一天的销量不少于其他各天之和。该日会计入，除非您逐个产品排除。",
    "zh-TW": "這些產品某一天的銷量不少於其他各天之和。該日會計入，除非您逐個產品排除。",
  },
  bigDayCounts: {
    "en-US": "{units} units on {date}. Order {order}; without that day about {without}.",
    "zh-CN": "{date} 卖出 {units} 件。应订 {order} 件；排除该日约 {without} 件。",
    "zh-TW": "{date} 賣出 {units} 件。應訂 {order} 件；排除該日約 {without} 件。",
  },
  bigDayLeftOut: {
    "en-US": "{units} units on {date} are left out. Order {order}.",
    "zh-CN": "已排除 {date} 的 {units} 件。应订 {order} 件。",
    "zh-TW": "已排除 {date} 的 {units} 件。應訂 {order} 件。",
  },
  leaveOut: { "en-US": "Leave the day out", "zh-CN": "排除该日", "zh-TW": "排除該日" },
  leaveOutOf: {
    "en-US": "Leave out the day of {sku}",
    "zh-CN": "排除 {sku} 的该日",
    "zh-TW": "排除 {sku} 的該日",
  },
  letCount: { "en-US": "Let it count", "zh-CN": "计入该日", "zh-TW": "計入該日" },
  letCountOf: {
    "en-US": "Let the day of {sku} count",
    "zh-CN": "计入 {sku} 的该日",
    "zh-TW": "計入 {sku} 的該日",
  },
  leaveOutNote: {
    "en-US":
      "This holds for this plan. To keep it for the next ones and for Alerts, type it into Settings: {text}",
    "zh-CN": "仅对本次计划有效。要用于以后的计划和预警，请填入设置表：{text}",
    "zh-TW": "僅對本次計畫有效。要用於以後的計畫和警示，請填入設定表：{text}",
  },
  now: { "en-US": "now", "zh-CN": "立即", "zh-TW": "立即" },
  ordersTitle: { "en-US": "Draft orders", "zh-CN": "采购单草稿", "zh-TW": "採購單草稿" },
  ordersNote: {
    "en-US": "Nothing is sent: check the drafts in the sheet and send them yourself.",
    "zh-CN": "不会自动发送：请在工作表中核对草稿后自行发出。",
    "zh-TW": "不會自動送出：請在工作表中核對草稿後自行送出。",
  },
  noSupplier: { "en-US": "Without a supplier", "zh-CN": "未填供应商", "zh-TW": "未填供應商" },
  orderLine: {
    "en-US": "products {count}, units {units}",
    "zh-CN": "{count} 个产品，{units} 件",
    "zh-TW": "{count} 個產品，{units} 件",
  },
  containersTitle: { "en-US": "Containers", "zh-CN": "装柜", "zh-TW": "裝櫃" },
  filled: {
    "en-US": "{containers}: {ordered} of {capacity} m³ ordered.",
    "zh-CN": "{containers}：已订 {ordered} / {capacity} 立方米。",
    "zh-TW": "{containers}：已訂 {ordered} / {capacity} 立方公尺。",
  },
  partLoad: {
    "en-US": "{m3} m³ go as a part load (LCL).",
    "zh-CN": "{m3} 立方米走拼箱（LCL）。",
    "zh-TW": "{m3} 立方公尺走併櫃（LCL）。",
  },
  fillProposed: {
    "en-US":
      "Proposal: {units} units more of {count} products would fill it. Set “{field}” to TRUE to order them.",
    "zh-CN": "建议：{count} 个产品加订 {units} 件即可装满。将“{field}”设为 TRUE 即加订。",
    "zh-TW": "建議：{count} 個產品加訂 {units} 件即可裝滿。將「{field}」設為 TRUE 即加訂。",
  },
  fillTaken: {
    "en-US": "{units} units of {count} products were added to fill it.",
    "zh-CN": "已为装满而加订 {count} 个产品共 {units} 件。",
    "zh-TW": "已為裝滿而加訂 {count} 個產品共 {units} 件。",
  },
  routinesTitle: { "en-US": "This month’s routines", "zh-CN": "本月例行事项", "zh-TW": "本月例行事項" },
  chart: {
    "en-US":
      "Stock of {sku} over {days} days: from {from} to {to} units if nothing is ordered, and {lost} units of sales lost.",
    "zh-CN": "{sku} 未来 {days} 天的库存：若不订货，从 {from} 件到 {to} 件，缺货损失 {lost} 件。",
    "zh-TW": "{sku} 未來 {days} 天的庫存：若不訂購，從 {from} 件到 {to} 件，缺貨損失 {lost} 件。",
  },
  arrival: { "en-US": "today’s order", "zh-CN": "本次订货", "zh-TW": "本次訂購" },
  receipt: { "en-US": "on order, {units}", "zh-CN": "在途 {units}", "zh-TW": "在途 {units}" },
  out: { "en-US": "out of stock", "zh-CN": "断货", "zh-TW": "缺貨" },
} as const satisfies Record<string, Text>;

/** Why a product is ordered or not, in a sentence. */
export const reasonWords: Readonly<Record<OrderReason, Text>> = {
  POINT: {
    "en-US": "POINT: the inventory position is at or below the reorder point.",
    "zh-CN": "库存水位不高于补货点。",
    "zh-TW": "庫存部位不高於再訂購點。",
  },
  DAYS: {
    "en-US": "DAYS: the inventory position is at or below the trigger days of sales.",
    "zh-CN": "库存水位不高于触发天数的销量。",
    "zh-TW": "庫存部位不高於觸發天數的銷量。",
  },
  DEVIATION: {
    "en-US":
      "DEVIATION: {actual} sold in a week against {forecast} forecast; the order does not wait for the point.",
    "zh-CN": "一周售出 {actual} 件，预测为 {forecast} 件；不等到补货点就订货。",
    "zh-TW": "一週售出 {actual} 件，預測為 {forecast} 件；不等到再訂購點就訂購。",
  },
  HASTEN: {
    "en-US": "HASTEN: what is on order suffices but arrives after the lead time: have it hastened.",
    "zh-CN": "在途数量足够，但到货晚于提前期：请催货。",
    "zh-TW": "在途數量足夠，但到貨晚於前置時間：請催貨。",
  },
  CLEAR: {
    "en-US": "CLEAR: no sale in {slowDays} days or more: clear it, do not order it.",
    "zh-CN": "已有 {slowDays} 天或更久没有销售：应清仓，不再订货。",
    "zh-TW": "已有 {slowDays} 天或更久沒有銷售：應出清，不再訂購。",
  },
  "RUN-OUT": {
    "en-US": "RUN-OUT: its stage in Products is run-out, so it is ordered no more and sold off (003-36).",
    "zh-CN": "产品表中阶段为清尾，不再订货，卖完为止（003-36）。",
    "zh-TW": "產品表中階段為出清，不再訂購，賣完為止（003-36）。",
  },
  NONE: {
    "en-US": "NONE: the inventory position is above the reorder point.",
    "zh-CN": "库存水位高于补货点。",
    "zh-TW": "庫存部位高於再訂購點。",
  },
};

/** What each rule of safety stock does, in a sentence. */
export const ruleWords: Readonly<Record<SafetyStockRule, Text>> = {
  FORECAST: {
    "en-US":
      "FORECAST: what the forecast’s errors and the span of the lead time ask for at the service level.",
    "zh-CN": "FORECAST：按服务水平，由预测误差与提前期的波动得出。",
    "zh-TW": "FORECAST：依服務水準，由預測誤差與前置時間的波動得出。",
  },
  DAYS: {
    "en-US": "DAYS: the safety days of average sales.",
    "zh-CN": "DAYS：安全库存天数的平均销量。",
    "zh-TW": "DAYS：安全庫存天數的平均銷量。",
  },
  MAXAVG: {
    "en-US": "MAXAVG: best day × longest lead time − average day × usual lead time.",
    "zh-CN": "MAXAVG：最大日销量 × 最长提前期 − 平均日销量 × 平均提前期。",
    "zh-TW": "MAXAVG：最大日銷量 × 最長前置時間 − 平均日銷量 × 平均前置時間。",
  },
  P95: {
    "en-US": "P95: as MAXAVG, with the day that 95% of days do not exceed.",
    "zh-CN": "P95：同 MAXAVG，但取 95% 的日子不超过的销量。",
    "zh-TW": "P95：同 MAXAVG，但取 95% 的日子不超過的銷量。",
  },
  SERVICE: {
    "en-US": "SERVICE: by the deviation of demand and lead time, at the service level.",
    "zh-CN": "SERVICE：按服务水平，由销量与提前期的标准差得出。",
    "zh-TW": "SERVICE：依服務水準，由銷量與前置時間的標準差得出。",
  },
  QUANTILE: {
    "en-US": "QUANTILE: by what past lead times took, at the service level.",
    "zh-CN": "QUANTILE：按服务水平，由以往各提前期的销量合计得出。",
    "zh-TW": "QUANTILE：依服務水準，由以往各前置時間的銷量合計得出。",
  },
};

/** How the numbers of a line came about, where a formula alone does not say it. */
export const replenishWorkingWords = {
  forecast: {
    "en-US": "Forecast of all products together (AUTO: {method}), averaged over the lead time.",
    "zh-CN": "所有产品一起预测（AUTO：{method}），取提前期内的日均。",
    "zh-TW": "所有產品一起預測（AUTO：{method}），取前置時間內的日均。",
  },
  otherRules: {
    "en-US": "Other rules would keep: {rules}.",
    "zh-CN": "其他规则的结果：{rules}。",
    "zh-TW": "其他規則的結果：{rules}。",
  },
  minimum: {
    "en-US": "At least {minOrder}, the smallest minimum of its suppliers.",
    "zh-CN": "至少 {minOrder} 件（供应商起订量中最小者）。",
    "zh-TW": "至少 {minOrder} 件（供應商最低訂購量中最小者）。",
  },
  dates: {
    "en-US":
      "In use from {safetyStockDate}, out on {stockOutDate} if nothing is ordered. Usual legs before the former, worst legs before the latter; the earlier binds. Order by {orderBy}, ship by {shipBy}.",
    "zh-CN":
      "若不订货：{safetyStockDate} 起动用安全库存，{stockOutDate} 断货。前者按通常天数倒推，后者按最长天数倒推，取较早者：最晚 {orderBy} 下单，{shipBy} 发货。",
    "zh-TW":
      "若不訂購：{safetyStockDate} 起動用安全庫存，{stockOutDate} 缺貨。前者依通常天數逆推，後者依最長天數逆推，取較早者：最晚 {orderBy} 下單，{shipBy} 出貨。",
  },
  late: {
    "en-US": "An order of today comes {days} days after the stock is out.",
    "zh-CN": "今天下单，将在断货 {days} 天后到货。",
    "zh-TW": "今天下單，將在缺貨 {days} 天後到貨。",
  },
  faster: {
    "en-US": "By {lane} it would be there on {date}.",
    "zh-CN": "改走“{lane}”可在 {date} 到货。",
    "zh-TW": "改走「{lane}」可在 {date} 到貨。",
  },
  week: {
    "en-US":
      "Last week sold {actual} units, {forecast} were forecast: {status}. It counts where its last 3 days are beyond the threshold too.",
    "zh-CN": "最近一周售出 {actual} 件，预测 {forecast} 件：{status}。其最后 3 天也超出阈值才算数。",
    "zh-TW": "最近一週售出 {actual} 件，預測 {forecast} 件：{status}。其最後 3 天也超出門檻才算數。",
  },
  daysPolicy: {
    "en-US": "At {trigger} units ({triggerDays} days of sales), with {safetyDays} days kept.",
    "zh-CN": "触发点 {trigger} 件（{triggerDays} 天销量），保留 {safetyDays} 天。",
    "zh-TW": "觸發點 {trigger} 件（{triggerDays} 天銷量），保留 {safetyDays} 天。",
  },
  turns: {
    "en-US": "{turns} turns a month: a month’s expected sales ÷ the stock there is.",
    "zh-CN": "每月周转 {turns} 次：预计月销量 ÷ 现有库存。",
    "zh-TW": "每月周轉 {turns} 次：預計月銷量 ÷ 現有庫存。",
  },
  turnsFast: {
    "en-US":
      "Above 2 a month: 30% more than the last {lastOrder}, and again after two months instead of three.",
    "zh-CN": "每月超过 2 次：比上次的 {lastOrder} 件多订 30%，周期由三个月缩短为两个月。",
    "zh-TW": "每月超過 2 次：比上次的 {lastOrder} 件多訂 30%，週期由三個月縮短為兩個月。",
  },
  turnsSlow: {
    "en-US": "Below 1 a month: half of the last {lastOrder}, sold in bundles.",
    "zh-CN": "每月不足 1 次：为上次 {lastOrder} 件的一半，并捆绑销售。",
    "zh-TW": "每月不足 1 次：為上次 {lastOrder} 件的一半，並搭配銷售。",
  },
  turnsUsual: {
    "en-US": "From 1 to 2 a month: the last {lastOrder} again.",
    "zh-CN": "每月 1 至 2 次：与上次的 {lastOrder} 件相同。",
    "zh-TW": "每月 1 至 2 次：與上次的 {lastOrder} 件相同。",
  },
} as const satisfies Record<string, Text>;

/** What comes round by itself. */
export const routineWords: Readonly<Record<RoutineKey, Text>> = {
  afterSalesReview: {
    "en-US": "Look through after-sales feedback",
    "zh-CN": "分析售后反馈",
    "zh-TW": "分析售後回饋",
  },
  returnReasons: {
    "en-US": "Count the top three reasons for returns",
    "zh-CN": "统计退货原因前三名",
    "zh-TW": "統計退貨原因前三名",
  },
  productResearch: {
    "en-US": "Finish product research",
    "zh-CN": "完成选品调研",
    "zh-TW": "完成選品調研",
  },
  supplierReport: {
    "en-US": "Supplier report of last month",
    "zh-CN": "上月供应商绩效报告",
    "zh-TW": "上月供應商績效報告",
  },
  monthlyReview: {
    "en-US": "Review of last month and plan of this one",
    "zh-CN": "上月复盘与本月计划",
    "zh-TW": "上月檢討與本月計畫",
  },
  customerSurvey: {
    "en-US": "Customer satisfaction survey",
    "zh-CN": "客户满意度问卷",
    "zh-TW": "客戶滿意度問卷",
  },
};
