import type { KpiGroup, KpiKey, KpiUnit, RangeCounterKey } from "../../calculation";
import type { Text } from "../locale";
import { units } from "../units";

/** The words of the dashboard. */
export const dashboardWords = {
  ofMonth: {
    "en-US": "{month} against {before}",
    "zh-CN": "{month} 与 {before} 对比",
    "zh-TW": "{month} 與 {before} 對比",
  },
  soFar: {
    "en-US":
      "The month is not over: it is looked at up to {date}, and sums are of fewer days than those of the month before.",
    "zh-CN": "本月尚未结束：数据截至 {date}，合计天数少于上月。",
    "zh-TW": "本月尚未結束：資料截至 {date}，合計天數少於上月。",
  },
  known: {
    "en-US":
      "Known: {known} of {all}. Press a KPI for its formula; what is not known stands at the end, with what would fill it.",
    "zh-CN": "已知 {known} 项，共 {all} 项。点击指标可查看公式；未知指标列在末尾，并说明需要填写什么。",
    "zh-TW": "已知 {known} 項，共 {all} 項。點擊指標可檢視公式；未知指標列在末尾，並說明需要填寫什麼。",
  },
  stockOutDays: {
    "en-US": "Stock-out days, all SKUs",
    "zh-CN": "断货天数（全部 SKU）",
    "zh-TW": "缺貨天數（全部 SKU）",
  },
  slowStockValue: {
    "en-US": "Slow stock, at cost",
    "zh-CN": "滞销库存金额（按成本）",
    "zh-TW": "滯銷庫存金額（按成本）",
  },
  worse: {
    "en-US": "To talk about: worse than before",
    "zh-CN": "复盘要点：比上月变差",
    "zh-TW": "檢討要點：比上月變差",
  },
  worseNote: {
    "en-US":
      "For the monthly review (003-44). Type what you will change into a column of your own beside the written dashboard: it stays at the next write.",
    "zh-CN": "供每月复盘会使用（003-44）。请在写入的仪表板旁自建一列填写下月改进计划，再次写入时会保留。",
    "zh-TW": "供每月檢討會使用（003-44）。請在寫入的儀表板旁自建一欄填寫下月改善計畫，再次寫入時會保留。",
  },
  range: { "en-US": "Range", "zh-CN": "产品线宽度", "zh-TW": "產品線寬度" },
  rangeNote: {
    "en-US": "Advice for a shop that begins; a large one need not follow it.",
    "zh-CN": "适用于起步阶段的小店；规模较大的店铺不必照此。",
    "zh-TW": "適用於起步階段的小店；規模較大的店鋪不必照此。",
  },
  rangeCounter: {
    "en-US": "{name}: {count} (advised {advice}; {source})",
    "zh-CN": "{name}：{count}（建议：{advice}；{source}）",
    "zh-TW": "{name}：{count}（建議：{advice}；{source}）",
  },
  between: { "en-US": "{least} to {most}", "zh-CN": "{least}–{most}", "zh-TW": "{least}–{most}" },
  atMost: { "en-US": "at most {most}", "zh-CN": "不超过 {most}", "zh-TW": "不超過 {most}" },
  lacking: { "en-US": "Not known yet", "zh-CN": "尚未得知", "zh-TW": "尚未得知" },
  lackingNote: {
    "en-US":
      "Each of these tables, filled in for the month, makes the KPIs below it known. None is needed for plans.",
    "zh-CN": "按月填写下列表格，即可得到其下的指标。做计划并不需要它们。",
    "zh-TW": "按月填寫下列表格，即可得到其下的指標。做計畫並不需要它們。",
  },
  notSetUp: {
    "en-US": "{table} (not in this workbook yet)",
    "zh-CN": "{table}（工作簿中尚无）",
    "zh-TW": "{table}（活頁簿中尚無）",
  },
  columns: { "en-US": "Columns: {columns}", "zh-CN": "列：{columns}", "zh-TW": "欄：{columns}" },
  wouldFill: { "en-US": "For {kpis}.", "zh-CN": "用于：{kpis}。", "zh-TW": "用於：{kpis}。" },
  reviewFirst: {
    "en-US": "Forecast accuracy and bias come from the month’s review, once it is written.",
    "zh-CN": "预测准确率与偏差来自当月复盘，写入后即可得到。",
    "zh-TW": "預測準確率與偏差來自當月檢討，寫入後即可得到。",
  },
  toReview: { "en-US": "To the review", "zh-CN": "前往复盘", "zh-TW": "前往檢討" },
  lackingFormulas: {
    "en-US": "Their formulas, and what each lacks",
    "zh-CN": "这些指标的公式与所缺数据",
    "zh-TW": "這些指標的公式與所缺資料",
  },
  aim: {
    "en-US": "Aim of the source: at most {aim}.",
    "zh-CN": "来源目标：不超过 {aim}。",
    "zh-TW": "來源目標：不超過 {aim}。",
  },
  matrix: { "en-US": "ABC-XYZ classes", "zh-CN": "ABC-XYZ 分类", "zh-TW": "ABC-XYZ 分類" },
  matrixNote: {
    "en-US": "SKUs, share of the year’s value at cost, and the service level to aim at.",
    "zh-CN": "SKU 数、全年金额占比（按成本）与目标服务水平。",
    "zh-TW": "SKU 數、全年金額占比（按成本）與目標服務水準。",
  },
  serviceAim: { "en-US": "aim {level}", "zh-CN": "目标 {level}", "zh-TW": "目標 {level}" },
  steady: { "en-US": "steady", "zh-CN": "平稳", "zh-TW": "平穩" },
  swinging: { "en-US": "swings", "zh-CN": "波动", "zh-TW": "波動" },
  erratic: { "en-US": "by chance", "zh-CN": "难料", "zh-TW": "難料" },
  unclassed: {
    "en-US": "Without an XYZ class, for lack of history: {count}.",
    "zh-CN": "历史过短、没有 XYZ 类别的产品：{count}。",
    "zh-TW": "歷史過短、沒有 XYZ 類別的產品：{count}。",
  },
  suppliers: { "en-US": "Suppliers", "zh-CN": "供应商", "zh-TW": "供應商" },
  noDeliveries: {
    "en-US":
      "No delivery of {month} in the Deliveries table. Each row there says what was promised and what came.",
    "zh-CN": "“到货记录”表中没有 {month} 的到货。每行填写承诺与实际到货。",
    "zh-TW": "「到貨紀錄」表中沒有 {month} 的到貨。每列填寫承諾與實際到貨。",
  },
  concentration: {
    "en-US": "Concentration of the good units: {index} (1 is a single supplier; 000-51).",
    "zh-CN": "合格件数的供应商集中度：{index}（1 表示只有一家；000-51）。",
    "zh-TW": "合格件數的供應商集中度：{index}（1 表示只有一家；000-51）。",
  },
  risks: { "en-US": "Risks and contingency plans", "zh-CN": "风险与应急预案", "zh-TW": "風險與應變計畫" },
  risksNote: {
    "en-US": "They are tables of yours, to be gone through each month:",
    "zh-CN": "它们是您自己的表，每月过一遍：",
    "zh-TW": "它們是您自己的表格，每月檢視一次：",
  },
  risksMissing: {
    "en-US": "Set up the workbook (in Stock plan) to have them with the rows of the source.",
    "zh-CN": "在“备货计划”中设置工作簿，即可添加并带有初始内容。",
    "zh-TW": "在「備貨計畫」中設定活頁簿，即可新增並帶有初始內容。",
  },
  settings: {
    "en-US": "Month, classes and service levels",
    "zh-CN": "月份、分类与服务水平",
    "zh-TW": "月份、分類與服務水準",
  },
} as const satisfies Record<string, Text>;

export const rangeCounterNames: Readonly<Record<RangeCounterKey, Text>> = {
  newSkus: { "en-US": "New products of the month", "zh-CN": "当月上新", "zh-TW": "當月上新" },
  categories: { "en-US": "Categories", "zh-CN": "品类数", "zh-TW": "品類數" },
  firstBatch: {
    "en-US": "Products in their first order",
    "zh-CN": "首批备货 SKU 数",
    "zh-TW": "首批備貨 SKU 數",
  },
};

export const kpiGroupNames: Readonly<Record<KpiGroup, Text>> = {
  SUPPLY: { "en-US": "Supply", "zh-CN": "供应链", "zh-TW": "供應鏈" },
  FINANCE: { "en-US": "Money", "zh-CN": "财务", "zh-TW": "財務" },
  CUSTOMERS: { "en-US": "Customers", "zh-CN": "客户体验", "zh-TW": "客戶體驗" },
  OPERATIONS: { "en-US": "Operations", "zh-CN": "运营效率", "zh-TW": "營運效率" },
  FORECAST: { "en-US": "Forecast", "zh-CN": "预测", "zh-TW": "預測" },
};

/** What a KPI is counted in; those of a known unit take its name, by which a cell is given its format. */
export const kpiUnitNames: Readonly<Record<KpiUnit, Text>> = {
  fraction: units.fraction,
  days: units.days,
  money: units.money,
  times: units.factor,
  weeks: { "en-US": "weeks", "zh-CN": "周", "zh-TW": "週" },
  hours: { "en-US": "hours", "zh-CN": "小时", "zh-TW": "小時" },
  timesAYear: { "en-US": "times a year", "zh-CN": "次/年", "zh-TW": "次/年" },
  moneyPerPerson: { "en-US": "money a person", "zh-CN": "金额/人", "zh-TW": "金額/人" },
};

/** A KPI's name, and its formula with the figures it is made of in braces. */
export const kpiWords: Readonly<Record<KpiKey, { readonly name: Text; readonly formula: string }>> = {
  stockOutRate: {
    name: { "en-US": "Stock-out rate", "zh-CN": "缺货率", "zh-TW": "缺貨率" },
    formula: "{emptyDays} ÷ {stockDays}",
  },
  slowStockRate: {
    name: { "en-US": "Slow-stock rate", "zh-CN": "滞销率", "zh-TW": "滯銷率" },
    formula: "{slowStockValue} ÷ {closingStockValue}",
  },
  daysOfStock: {
    name: { "en-US": "Days of inventory", "zh-CN": "库存周转天数", "zh-TW": "存貨週轉天數" },
    formula: "{averageStockValue} × {days} ÷ {costOfSales}",
  },
  grossMarginRate: {
    name: { "en-US": "Gross margin", "zh-CN": "毛利率", "zh-TW": "毛利率" },
    formula: "({revenue} − {costOfSales} − {sellingFees}) ÷ {revenue}",
  },
  cashFlow: {
    name: { "en-US": "Cash flow", "zh-CN": "现金流", "zh-TW": "現金流" },
    formula: "{cashIn} − {cashOut}",
  },
  moneyInStock: {
    name: { "en-US": "Money in stock", "zh-CN": "库存占用资金", "zh-TW": "庫存占用資金" },
    formula: "{closingStockValue}",
  },
  deliveryTime: {
    name: { "en-US": "Delivery time", "zh-CN": "配送时效", "zh-TW": "配送時效" },
    formula: "{deliveryDays}",
  },
  returnRate: {
    name: { "en-US": "Return rate", "zh-CN": "退货率", "zh-TW": "退貨率" },
    formula: "{returnedUnits} ÷ {soldUnits}",
  },
  satisfaction: {
    name: { "en-US": "Customer satisfaction", "zh-CN": "客户满意度", "zh-TW": "客戶滿意度" },
    formula: "{satisfactionRate}",
  },
  handlingTime: {
    name: { "en-US": "Order handling time", "zh-CN": "订单处理时效", "zh-TW": "訂單處理時效" },
    formula: "{handlingHours}",
  },
  stockRecordAccuracy: {
    name: { "en-US": "Stock record accuracy", "zh-CN": "库存准确率", "zh-TW": "庫存準確率" },
    formula: "{stockAccuracy}",
  },
  revenuePerPerson: {
    name: { "en-US": "Revenue per person", "zh-CN": "人效（人均销售额）", "zh-TW": "人效（人均銷售額）" },
    formula: "{revenue} ÷ {staff}",
  },
  stockOutRateByDemand: {
    name: {
      "en-US": "Stock-outs by demand",
      "zh-CN": "缺货率（按需求加权）",
      "zh-TW": "缺貨率（按需求加權）",
    },
    formula: "{emptyDemand} ÷ {stockDemand}",
  },
  turns: {
    name: { "en-US": "Inventory turnover", "zh-CN": "库存周转率", "zh-TW": "庫存周轉率" },
    formula: "{costOfSales} ÷ {averageStockValue} × 365 ÷ {days}",
  },
  weeksOfCover: {
    name: { "en-US": "Weeks of cover", "zh-CN": "可售周数", "zh-TW": "可售週數" },
    formula: "{closingStockUnits} ÷ ({soldUnits} ÷ {days} × 7)",
  },
  sellThroughOfReceived: {
    name: {
      "en-US": "Sell-through (received)",
      "zh-CN": "售罄率（按到货）",
      "zh-TW": "售罄率（按到貨）",
    },
    formula: "{soldUnits} ÷ {receivedUnits}",
  },
  sellThroughOfStock: {
    name: { "en-US": "Sell-through (stock)", "zh-CN": "售罄率（按库存）", "zh-TW": "售罄率（按庫存）" },
    formula: "{soldUnits} ÷ ({soldUnits} + {closingStockUnits})",
  },
  activeSkuRate: {
    name: { "en-US": "Active-SKU rate", "zh-CN": "动销率", "zh-TW": "動銷率" },
    formula: "{soldSkus} ÷ {offeredSkus}",
  },
  onTimeDelivery: {
    name: { "en-US": "On-time deliveries", "zh-CN": "供应商准时率", "zh-TW": "供應商準時交貨率" },
    formula: "{punctualDeliveries} ÷ {promisedDeliveries}",
  },
  marginOnStock: {
    name: { "en-US": "GMROI", "zh-CN": "库存投资毛利回报率", "zh-TW": "存貨毛利報酬率" },
    formula: "({revenue} − {costOfSales} − {sellingFees}) ÷ {averageStockValue} × 365 ÷ {days}",
  },
  cashCycle: {
    name: { "en-US": "Cash conversion cycle", "zh-CN": "现金转换周期", "zh-TW": "現金轉換循環" },
    formula: "{averageStockValue} × {days} ÷ {costOfSales} + {receivableDays} − {payableDays}",
  },
  returnOnAds: {
    name: { "en-US": "ROAS", "zh-CN": "广告回报（ROAS）", "zh-TW": "廣告投報率（ROAS）" },
    formula: "{adSales} ÷ {adSpend}",
  },
  adCostOfSales: {
    name: { "en-US": "ACOS", "zh-CN": "广告销售成本比（ACOS）", "zh-TW": "廣告銷售成本比（ACOS）" },
    formula: "{adSpend} ÷ {adSales}",
  },
  accuracyOfForecast: {
    name: { "en-US": "Forecast accuracy", "zh-CN": "预测准确率", "zh-TW": "預測準確率" },
    formula: "{forecastAccuracy}",
  },
  complaintsInTimeRate: {
    name: { "en-US": "Complaints answered in time", "zh-CN": "客诉及时答复率", "zh-TW": "客訴及時答覆率" },
    formula: "{complaintsInTime} ÷ {complaintsAnswered}",
  },
  chatAnswerTime: {
    name: { "en-US": "Chat answer time", "zh-CN": "客服响应时长", "zh-TW": "客服回應時長" },
    formula: "{chatHours}",
  },
  shippedInTimeRate: {
    name: { "en-US": "Shipped in time", "zh-CN": "及时出库率", "zh-TW": "及時出庫率" },
    formula: "{ordersShippedInTime} ÷ {dueOrders}",
  },
  deliveredInTimeRate: {
    name: { "en-US": "Delivered in time", "zh-CN": "及时送达率", "zh-TW": "及時送達率" },
    formula: "{ordersDeliveredInTime} ÷ {ordersDelivered}",
  },
  exceptionTime: {
    name: { "en-US": "Exception handling time", "zh-CN": "异常处理时长", "zh-TW": "異常處理時長" },
    formula: "{exceptionHours}",
  },
  biasOfForecast: {
    name: { "en-US": "Forecast bias", "zh-CN": "预测偏差", "zh-TW": "預測偏差" },
    formula: "{forecastBias}",
  },
};
