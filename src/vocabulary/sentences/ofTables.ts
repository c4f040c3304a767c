import type { TableProblemCode } from "../../calculation";
import type { Text } from "../locale";

/** The sentence for each problem of the workbook's tables, of a plan made from them, and of writing it back. */
export const tableSentences: Readonly<Record<TableProblemCode, Text>> = {
  tableMissing: {
    "en-US": "No {field} table was found: its headings must include {columns}.",
    "zh-CN": "未找到{field}表：标题须包含 {columns}。",
    "zh-TW": "找不到{field}表：標題須包含 {columns}。",
  },
  columnMissing: {
    "en-US": "The column {field} is missing: point to the column that holds it.",
    "zh-CN": "缺少“{field}”列：请指定用哪一列。",
    "zh-TW": "缺少「{field}」欄：請指定要用哪一欄。",
  },
  headingTwice: {
    "en-US": "Two columns are headed {field}: point to the one to read.",
    "zh-CN": "有两列标题为“{field}”：请指定要读取的一列。",
    "zh-TW": "有兩欄標題為「{field}」：請指定要讀取的一欄。",
  },
  skuTwice: {
    "en-US": "{sku} stands here a second time; the first row is read and this one left out.",
    "zh-CN": "{sku} 在此重复出现；以第一行为准，本行不计。",
    "zh-TW": "{sku} 在此重複出現；以第一列為準，本列不計。",
  },
  skuUnknown: {
    "en-US": "{sku} has sales but no row in the Products table. Lines left out: {lines}.",
    "zh-CN": "{sku} 有销售但不在产品表中：{lines} 行未计入。",
    "zh-TW": "{sku} 有銷售但不在產品表中：{lines} 列未計入。",
  },
  stockGivenTwice: {
    "en-US": "{sku}: {field} is {got} in Products and {other} in Stock; the figure in Products counts.",
    "zh-CN": "{sku}：{field}在产品表中为 {got}，在库存表中为 {other}；以产品表为准。",
    "zh-TW": "{sku}：{field}在產品表中為 {got}，在庫存表中為 {other}；以產品表為準。",
  },
  skuZerosLost: {
    "en-US":
      "{sku} has sales ({lines} lines, left out) but no row in the Products table, which has {otherSku}: type the SKU as text so that its zeros stay.",
    "zh-CN":
      "{sku} 有销售（{lines} 行未计入）但不在产品表中，产品表中有 {otherSku}：请以文本形式输入 SKU，以保留开头的 0。",
    "zh-TW":
      "{sku} 有銷售（{lines} 列未計入）但不在產品表中，產品表中有 {otherSku}：請以文字形式輸入 SKU，以保留開頭的 0。",
  },
  skuInOtherCase: {
    "en-US":
      "{sku} has sales ({lines} lines, left out) but no row in the Products table. It differs from {otherSku} only in capitals: write it alike in both.",
    "zh-CN":
      "{sku} 有销售（{lines} 行未计入）但不在产品表中，与 {otherSku} 只有大小写不同：请在两表中写成一样。",
    "zh-TW":
      "{sku} 有銷售（{lines} 列未計入）但不在產品表中，與 {otherSku} 只有大小寫不同：請在兩表中寫成一樣。",
  },
  skuMissing: {
    "en-US": "This row has no {field}, so it is left out.",
    "zh-CN": "本行没有{field}，未计入。",
    "zh-TW": "本列沒有{field}，未計入。",
  },
  noSales: {
    "en-US": "{sku} has no sales in the Sales table: its row shows what is known and leaves the rest empty.",
    "zh-CN": "{sku} 在销售表中没有销售：仅显示已知内容，其余留空。",
    "zh-TW": "{sku} 在銷售表中沒有銷售：僅顯示已知內容，其餘留空。",
  },
  historyTooShort: {
    "en-US": "{sku} has fewer than {needed} days of known sales: too few to say what it sells a day.",
    "zh-CN": "{sku} 的已知销售不足 {needed} 天，无法判断日均销量。",
    "zh-TW": "{sku} 的已知銷售不足 {needed} 天，無法判斷日均銷量。",
  },
  missingOfAll: {
    "en-US": "No product has {field}: what is made of it stays empty. Fill the column, or point to it.",
    "zh-CN": "所有产品都缺少{field}：由它得出的数都留空。请填写该列，或指定它在哪一列。",
    "zh-TW": "所有產品都缺少{field}：由它得出的數都留空。請填寫該欄，或指定它在哪一欄。",
  },
  noSalesOfAny: {
    "en-US": "No sale of any product could be read: without demand there is nothing to plan.",
    "zh-CN": "没有读到任何产品的销售：没有需求就无从计划。",
    "zh-TW": "沒有讀到任何產品的銷售：沒有需求就無從計畫。",
  },
  shipByPassed: {
    "en-US": "{mode}: the last day to leave was {days} days ago. Choose a faster way, or a later need date.",
    "zh-CN": "{mode}：最晚发货日已过 {days} 天。请改用更快的方式，或推迟需求日期。",
    "zh-TW": "{mode}：最晚出貨日已過 {days} 天。請改用更快的方式，或延後需求日期。",
  },
  needDatePassed: {
    "en-US": "{field} was {days} days ago.",
    "zh-CN": "{field}已过 {days} 天。",
    "zh-TW": "{field}已過 {days} 天。",
  },
  safetyStockSetByOneDay: {
    "en-US":
      "{sku}: the safety stock would last {days} days, because one day sold {maximum} units. P95 as the maximum leaves such a day out.",
    "zh-CN": "{sku}：安全库存可卖 {days} 天，因为有一天卖出 {maximum} 件。最大值取 P95 可排除这样的日子。",
    "zh-TW": "{sku}：安全庫存可賣 {days} 天，因為有一天賣出 {maximum} 件。最大值取 P95 可排除這樣的日子。",
  },
  upliftsStacked: {
    "en-US":
      "The adjustments multiply the forecast by {got}, more than {limit}: look whether two of them say the same thing.",
    "zh-CN": "各项调整合计把预测放大到 {got} 倍，超过 {limit} 倍：请检查是否有两项重复计算了同一因素。",
    "zh-TW": "各項調整合計把預測放大到 {got} 倍，超過 {limit} 倍：請檢查是否有兩項重複計算了同一因素。",
  },
  returnsKeptApart: {
    "en-US":
      "Lines with negative units: {lines} (units in all: {units}). They are returns, kept apart from demand.",
    "zh-CN": "{lines} 行件数为负（合计 {units} 件）：视为退货，不计入需求。",
    "zh-TW": "{lines} 列件數為負（合計 {units} 件）：視為退貨，不計入需求。",
  },
  dateFarFromOthers: {
    "en-US": "{field} is {got}, more than a year away from the other sales: check it; the line is left out.",
    "zh-CN": "{field}为 {got}，与其他销售相差一年以上：请核对，本行不计。",
    "zh-TW": "{field}為 {got}，與其他銷售相差一年以上：請核對，本列不計。",
  },
  andMore: {
    "en-US": "And {count} more like the one above.",
    "zh-CN": "另有 {count} 处同样的问题。",
    "zh-TW": "另有 {count} 處同樣的問題。",
  },
  changedSinceRead: {
    "en-US":
      "The sheet {sheet} has changed since it was read, so nothing was done: read again and look at the plan.",
    "zh-CN": "工作表“{sheet}”在读取后有改动，因此未执行任何操作：请重新读取并查看计划。",
    "zh-TW": "工作表「{sheet}」在讀取後有變動，因此未執行任何操作：請重新讀取並查看計畫。",
  },
  cellInTheWay: {
    "en-US": "The cell {cell} of {sheet} is needed but holds something: empty or move it, then try again.",
    "zh-CN": "需要使用 {sheet} 的单元格 {cell}，但其中已有内容：请清空或移开后重试。",
    "zh-TW": "需要使用 {sheet} 的儲存格 {cell}，但其中已有內容：請清空或移開後重試。",
  },
  ownTableChanged: {
    "en-US":
      "The columns of the table {table} on {sheet} are not as Stockplan made them: put them back, or delete the table and let it be made anew.",
    "zh-CN": "{sheet} 上的表 {table} 的列与 Stockplan 创建时不同：请恢复原来的列，或删除该表后重新生成。",
    "zh-TW": "{sheet} 上的表格 {table} 的欄與 Stockplan 建立時不同：請還原原來的欄，或刪除該表格後重新產生。",
  },
  protectedFromChange: {
    "en-US":
      "Excel refuses the change: the sheet or the workbook is protected. Unprotect it under Review and try again.",
    "zh-CN": "Excel 拒绝更改：工作表或工作簿受保护。请在“审阅”中取消保护后重试。",
    "zh-TW": "Excel 拒絕變更：工作表或活頁簿受保護。請在「校閱」中取消保護後重試。",
  },
  cellBeingEdited: {
    "en-US": "A cell is being edited: press Enter or Esc in the sheet, then try again.",
    "zh-CN": "有单元格正在编辑：请在工作表中按 Enter 或 Esc 后重试。",
    "zh-TW": "有儲存格正在編輯：請在工作表中按 Enter 或 Esc 後重試。",
  },
  tableMadeByNewer: {
    "en-US":
      "The table {table} was made by a later Stockplan, so it is left alone: reload the add-in to get that version.",
    "zh-CN": "表 {table} 由较新版本的 Stockplan 创建，因此不作改动：请重新加载加载项以更新。",
    "zh-TW": "表格 {table} 由較新版本的 Stockplan 建立，因此不作變更：請重新載入增益集以更新。",
  },
  nothingToRepeat: {
    "en-US": "This write was interrupted before all of it was kept, so it cannot be repeated: take it back.",
    "zh-CN": "该次写入的内容未完整保存就中断了，无法重新写入：请撤回。",
    "zh-TW": "該次寫入的內容未完整儲存就中斷了，無法重新寫入：請撤回。",
  },
  laterWriteStands: {
    "en-US": "These tables have been written again since: take the later write back first.",
    "zh-CN": "此后又写入过这些表：请先撤回较新的一次写入。",
    "zh-TW": "此後又寫入過這些表格：請先撤回較新的一次寫入。",
  },
  earlierWriteNotKept: {
    "en-US":
      "The rows of that write are no longer all in the Stockplan log, so they cannot be put back or compared.",
    "zh-CN": "Stockplan 日志中已没有该次写入的全部行，无法恢复或比较。",
    "zh-TW": "Stockplan 記錄中已沒有該次寫入的全部列，無法還原或比較。",
  },
  monthMissing: {
    "en-US": "The series of searches has no {month}: paste that month too, since a gap is not 0.",
    "zh-CN": "搜索数据缺少 {month}：请补上该月，缺失不等于 0。",
    "zh-TW": "搜尋資料缺少 {month}：請補上該月，缺漏不等於 0。",
  },
  noCompetitors: {
    "en-US": "No competitor has both reviews and stars, so competition cannot be judged.",
    "zh-CN": "没有同时填写评论数和星级的竞品，无法判断竞争程度。",
    "zh-TW": "沒有同時填寫評論數和星等的競品，無法判斷競爭程度。",
  },
  testAboveUsual: {
    "en-US":
      "{sku}: {got} test units are more than the {usual} a new product should begin with; the source for samples goes no higher than {most}.",
    "zh-CN": "{sku}：测试 {got} 件，超过新款首次进货上限 {usual} 件；样品最多 {most} 件。",
    "zh-TW": "{sku}：測試 {got} 件，超過新款首次進貨上限 {usual} 件；樣品最多 {most} 件。",
  },
  testOverBudget: {
    "en-US":
      "{sku}: the test costs {percent}% of the budget, and {limit}% is the most. {units} units keep within it.",
    "zh-CN": "{sku}：测试成本占预算 {percent}%，上限为 {limit}%。{units} 件以内不超。",
    "zh-TW": "{sku}：測試成本占預算 {percent}%，上限為 {limit}%。{units} 件以內不超。",
  },
  testedBelowPlan: {
    "en-US":
      "{sku}: tested at {got}, below the planned price of {planned}. That shows no demand at the planned price.",
    "zh-CN": "{sku}：测试价 {got} 低于计划售价 {planned}，不能证明计划售价下有需求。",
    "zh-TW": "{sku}：測試價 {got} 低於計畫售價 {planned}，無法證明計畫售價下有需求。",
  },
  testDeliverySlow: {
    "en-US":
      "{sku}: delivery took {got} days in the test. Above {limit} days, slow delivery is tested along with the product.",
    "zh-CN": "{sku}：测试期配送 {got} 天，超过 {limit} 天，物流过慢会影响测试结果。",
    "zh-TW": "{sku}：測試期配送 {got} 天，超過 {limit} 天，物流過慢會影響測試結果。",
  },
  turnsOutOfReach: {
    "en-US":
      "An order every {months} months can reach at most {most} turns a month, so no product can be above {asked}: choose TARGET.",
    "zh-CN": "每 {months} 个月订货一次，每月最多周转 {most} 次，不可能超过 {asked} 次：请改用 TARGET。",
    "zh-TW": "每 {months} 個月訂購一次，每月最多周轉 {most} 次，不可能超過 {asked} 次：請改用 TARGET。",
  },
  certificatesAboveProfit: {
    "en-US":
      "{sku}: its certificates cost {cost}, {share}% of the expected profit, and {limit}% is the most: give it up.",
    "zh-CN": "{sku}：认证费用 {cost}，占预期利润 {share}%，超过上限 {limit}%：应放弃。",
    "zh-TW": "{sku}：認證費用 {cost}，占預期利潤 {share}%，超過上限 {limit}%：應放棄。",
  },
  stageMissing: {
    "en-US": "{sku} has no stage, so it stands on no board: choose one in Products.",
    "zh-CN": "{sku} 没有填写阶段，未列入看板：请在产品表中选择。",
    "zh-TW": "{sku} 沒有填寫階段，未列入看板：請在產品表中選擇。",
  },
  skuNotInProducts: {
    "en-US": "{sku} has no row in the Products table, so this row is left out.",
    "zh-CN": "{sku} 不在产品表中，本行不计。",
    "zh-TW": "{sku} 不在產品表中，本列不計。",
  },
  productLacks: {
    "en-US": "{sku} has no {field}, so it is left out here.",
    "zh-CN": "{sku} 缺少{field}，此处未计入。",
    "zh-TW": "{sku} 缺少{field}，此處未計入。",
  },
  promoFactMissing: {
    "en-US": "{sku} has no {field}, so its costs and profit are left out: fill it in the plan.",
    "zh-CN": "{sku} 缺少{field}，其成本与利润不计入：请在计划中填写。",
    "zh-TW": "{sku} 缺少{field}，其成本與利潤不計入：請在計畫中填寫。",
  },
  promoLosesMoney: {
    "en-US":
      "{sku} earns {got} a unit at its promotion price: it breaks even at {limit}. Raise the price, cut a cost, or leave it out.",
    "zh-CN": "{sku} 按大促价每件利润为 {got}，保本价为 {limit}：请提价、降本或不参加。",
    "zh-TW": "{sku} 依促銷價每件利潤為 {got}，損益兩平價為 {limit}：請提價、降低成本或不參加。",
  },
  cargoUnderInsured: {
    "en-US":
      "{sku} is worth {got} a unit, {limit} or more, and is insured for less: insure it for all it is worth.",
    "zh-CN": "{sku} 每件货值 {got}，不低于 {limit}，但未按全额货值投保：请足额投保。",
    "zh-TW": "{sku} 每件貨值 {got}，不低於 {limit}，但未按全額貨值投保：請足額投保。",
  },
  adsGivenTwice: {
    "en-US": "Ads are given by clicks and as a share of the price: the clicks count, and the share does not.",
    "zh-CN": "广告费既按点击又按售价比例填写：按点击计算，比例不计。",
    "zh-TW": "廣告費既按點擊又按售價比例填寫：按點擊計算，比例不計。",
  },
  oneDaySetsOrder: {
    "en-US":
      "{sku}: {units} units on {date} (otherwise {ordinary} a day) set the order of {order}. Without that day it would be about {without}. Leave the day out, or let it count.",
    "zh-CN":
      "{sku}：{date} 卖出 {units} 件（平时每天 {ordinary} 件），决定了 {order} 件的订货量。排除该日约为 {without} 件。请决定是否排除该日。",
    "zh-TW":
      "{sku}：{date} 賣出 {units} 件（平時每天 {ordinary} 件），決定了 {order} 件的訂購量。排除該日約為 {without} 件。請決定是否排除該日。",
  },
  notSoldYet: {
    "en-US": "Left out, because they are in market research and have not sold yet: {count} ({skus}).",
    "zh-CN": "以下 {count} 个产品尚在调研、未开始销售，不列入计划：{skus}。",
    "zh-TW": "以下 {count} 個產品尚在調研、未開始銷售，不列入計畫：{skus}。",
  },
  salesEndEarly: {
    "en-US":
      "The sales end {days} days before the day of the plan: what was sold since is not known and missing from the forecast.",
    "zh-CN": "销售数据在计划日之前 {days} 天就结束了：此后的销售未知，预测中没有计入。",
    "zh-TW": "銷售資料在計畫日之前 {days} 天就結束了：此後的銷售未知，預測中沒有計入。",
  },
  laneNotListed: {
    "en-US": "{sku}: the lane {lane} has no row in the Lanes table, so the product’s own lead days count.",
    "zh-CN": "{sku}：物流线路表中没有“{lane}”，改用该产品自己的提前期。",
    "zh-TW": "{sku}：物流線路表中沒有「{lane}」，改用該產品自己的前置時間。",
  },
  supplierUnknown: {
    "en-US": "Products ordered without a supplier: {count}. Name them in the Suppliers table.",
    "zh-CN": "有 {count} 个要订货的产品没有供应商：请在供应商表中填写。",
    "zh-TW": "有 {count} 個要訂貨的產品沒有供應商：請在供應商表中填寫。",
  },
  volumeMissing: {
    "en-US":
      "{lane}: products ordered without {field}: {count}. What fills its containers cannot be said before they have one.",
    "zh-CN": "{lane}：有 {count} 个要订货的产品没有{field}，因此无法计算装柜。",
    "zh-TW": "{lane}：有 {count} 個要訂貨的產品沒有{field}，因此無法計算裝櫃。",
  },
  incomingUndated: {
    "en-US":
      "{sku}: {units} units on order have no arrival date; they are taken to arrive when an order of today would. List them with dates in the Stock table.",
    "zh-CN": "{sku}：{units} 件在途没有预计到货日，按今天下单的到货日计算。请在库存与在途表中逐批填写日期。",
    "zh-TW": "{sku}：{units} 件在途沒有預計到貨日，按今天下單的到貨日計算。請在庫存與在途表中逐批填寫日期。",
  },
  incomingUndatedOfAll: {
    "en-US":
      "Nothing on order has an arrival date ({count} products): it is taken to arrive when an order of today would. List it with dates in the Stock table.",
    "zh-CN":
      "在途全部没有预计到货日（{count} 个产品），按今天下单的到货日计算。请在库存与在途表中逐批填写日期。",
    "zh-TW":
      "在途全部沒有預計到貨日（{count} 個產品），按今天下單的到貨日計算。請在庫存與在途表中逐批填寫日期。",
  },
  incomingOverdue: {
    "en-US":
      "{sku}: {units} units on order should have arrived already; they are taken to arrive today. Ask for them, or count them as on hand.",
    "zh-CN": "{sku}：{units} 件在途的到货日已过，按今天到货计算。请催货，或计入在库。",
    "zh-TW": "{sku}：{units} 件在途的到貨日已過，按今天到貨計算。請催貨，或計入在庫。",
  },
  triggerBelowLeadTime: {
    "en-US":
      "{sku}: ordering at {days} days of sales is {short} days too late for its lead time; the reorder point knows the lead time.",
    "zh-CN": "{sku}：按 {days} 天销量触发补货，比提前期少 {short} 天，货会来不及；补货点会考虑提前期。",
    "zh-TW": "{sku}：按 {days} 天銷量觸發補貨，比前置時間少 {short} 天，貨會來不及；再訂購點會考慮前置時間。",
  },
  draftChanged: {
    "en-US":
      "The draft {draft} was saved by somebody else meanwhile, so yours was not: open theirs, or keep yours under another name.",
    "zh-CN": "草稿“{draft}”已被他人另行保存，因此未保存您的：请打开对方的版本，或以其他名称保存您的。",
    "zh-TW": "草稿「{draft}」已被他人另行儲存，因此未儲存您的：請開啟對方的版本，或以其他名稱儲存您的。",
  },
  excelFailed: {
    "en-US": "Excel did not do it and answered: {message} ({code}).",
    "zh-CN": "Excel 未能执行，返回：{message}（{code}）。",
    "zh-TW": "Excel 未能執行，傳回：{message}（{code}）。",
  },
};
