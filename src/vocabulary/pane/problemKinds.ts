import type { ProblemCode } from "../../calculation";
import type { Text } from "../locale";

/**
 * What problems of one kind are called together, over a list of their sentences: the kinds that tables, settings and
 * plans can have. A kind without a name here is listed among the others.
 */
export const problemKinds: Readonly<Partial<Record<ProblemCode, Text>>> = {
  missing: { "en-US": "Missing values", "zh-CN": "缺少数值", "zh-TW": "缺少數值" },
  notANumber: { "en-US": "Not numbers", "zh-CN": "不是数字", "zh-TW": "不是數字" },
  numberAsText: { "en-US": "Numbers written as text", "zh-CN": "文本格式的数字", "zh-TW": "文字格式的數字" },
  truthValue: {
    "en-US": "TRUE or FALSE out of place",
    "zh-CN": "不应为 TRUE/FALSE",
    "zh-TW": "不應為 TRUE/FALSE",
  },
  errorValue: { "en-US": "Cells with errors", "zh-CN": "含错误的单元格", "zh-TW": "含錯誤的儲存格" },
  belowMinimum: { "en-US": "Too small", "zh-CN": "数值过小", "zh-TW": "數值過小" },
  notAbove: { "en-US": "Too small", "zh-CN": "数值过小", "zh-TW": "數值過小" },
  aboveMaximum: { "en-US": "Too large", "zh-CN": "数值过大", "zh-TW": "數值過大" },
  notBelow: { "en-US": "Too large", "zh-CN": "数值过大", "zh-TW": "數值過大" },
  looksLikePercent: { "en-US": "Percent or fraction?", "zh-CN": "百分比还是小数", "zh-TW": "百分比還是小數" },
  notWhole: { "en-US": "Not whole numbers", "zh-CN": "不是整数", "zh-TW": "不是整數" },
  notADate: { "en-US": "Not dates", "zh-CN": "不是日期", "zh-TW": "不是日期" },
  dateAsText: { "en-US": "Dates written as text", "zh-CN": "文本格式的日期", "zh-TW": "文字格式的日期" },
  notAChoice: { "en-US": "Unknown choices", "zh-CN": "不在可选范围", "zh-TW": "不在可選範圍" },
  notTrueOrFalse: {
    "en-US": "Neither TRUE nor FALSE",
    "zh-CN": "应为 TRUE/FALSE",
    "zh-TW": "應為 TRUE/FALSE",
  },
  answerTooLarge: { "en-US": "Too large to calculate", "zh-CN": "过大无法计算", "zh-TW": "過大無法計算" },
  sharesDoNotSum: { "en-US": "Shares do not add up", "zh-CN": "占比合计不为 1", "zh-TW": "占比合計不為 1" },
  maximumBelowAverage: {
    "en-US": "Maximum below average",
    "zh-CN": "最大值低于平均值",
    "zh-TW": "最大值低於平均值",
  },
  needsBatchLeadDaysAndModes: {
    "en-US": "One value for each batch",
    "zh-CN": "每个批次给一个值",
    "zh-TW": "每個批次給一個值",
  },
  dutyBasisNeeded: { "en-US": "Duty basis missing", "zh-CN": "缺少计税基础", "zh-TW": "缺少計稅基礎" },
  tableMissing: { "en-US": "Tables not found", "zh-CN": "未找到的表", "zh-TW": "找不到的表" },
  columnMissing: { "en-US": "Columns not found", "zh-CN": "未找到的列", "zh-TW": "找不到的欄" },
  headingTwice: { "en-US": "Headings that stand twice", "zh-CN": "重复的标题", "zh-TW": "重複的標題" },
  skuTwice: { "en-US": "Products that stand twice", "zh-CN": "重复的产品", "zh-TW": "重複的產品" },
  skuUnknown: { "en-US": "Sales of unknown products", "zh-CN": "未知产品的销售", "zh-TW": "未知產品的銷售" },
  skuZerosLost: {
    "en-US": "SKUs that lost their zeros",
    "zh-CN": "开头的 0 丢失的 SKU",
    "zh-TW": "開頭的 0 遺失的 SKU",
  },
  skuInOtherCase: {
    "en-US": "SKUs in other capitals",
    "zh-CN": "大小写不同的 SKU",
    "zh-TW": "大小寫不同的 SKU",
  },
  skuMissing: { "en-US": "Rows without a SKU", "zh-CN": "没有 SKU 的行", "zh-TW": "沒有 SKU 的列" },
  stockGivenTwice: { "en-US": "Stock given twice", "zh-CN": "库存重复填写", "zh-TW": "庫存重複填寫" },
  noSales: { "en-US": "Products without sales", "zh-CN": "没有销售的产品", "zh-TW": "沒有銷售的產品" },
  historyTooShort: { "en-US": "Too little history", "zh-CN": "历史过短", "zh-TW": "歷史過短" },
  missingOfAll: { "en-US": "Missing of all products", "zh-CN": "所有产品都缺少", "zh-TW": "所有產品都缺少" },
  noSalesOfAny: { "en-US": "No sales at all", "zh-CN": "没有任何销售", "zh-TW": "沒有任何銷售" },
  shipByPassed: { "en-US": "Too late to ship", "zh-CN": "已来不及发货", "zh-TW": "已來不及出貨" },
  needDatePassed: { "en-US": "Dates in the past", "zh-CN": "已过的日期", "zh-TW": "已過的日期" },
  safetyStockSetByOneDay: {
    "en-US": "Safety stock set by one day",
    "zh-CN": "安全库存由一天决定",
    "zh-TW": "安全庫存由一天決定",
  },
  returnsKeptApart: { "en-US": "Returns", "zh-CN": "退货", "zh-TW": "退貨" },
  dateFarFromOthers: {
    "en-US": "Dates far from the others",
    "zh-CN": "日期与其他相差过远",
    "zh-TW": "日期與其他相差過遠",
  },
  monthMissing: { "en-US": "Months missing in a series", "zh-CN": "数据缺少月份", "zh-TW": "資料缺少月份" },
  noCompetitors: { "en-US": "Competitors not known", "zh-CN": "竞品信息不足", "zh-TW": "競品資訊不足" },
  testAboveUsual: { "en-US": "Tests that are large", "zh-CN": "测试件数偏多", "zh-TW": "測試件數偏多" },
  testOverBudget: { "en-US": "Tests above their budget", "zh-CN": "测试超出预算", "zh-TW": "測試超出預算" },
  testedBelowPlan: {
    "en-US": "Tested below the planned price",
    "zh-CN": "测试价低于计划售价",
    "zh-TW": "測試價低於計畫售價",
  },
  testDeliverySlow: { "en-US": "Tests with slow delivery", "zh-CN": "测试配送过慢", "zh-TW": "測試配送過慢" },
  turnsOutOfReach: {
    "en-US": "Turns that cannot be reached",
    "zh-CN": "无法达到的周转",
    "zh-TW": "無法達到的周轉",
  },
  stageMissing: { "en-US": "Products without a stage", "zh-CN": "没有阶段的产品", "zh-TW": "沒有階段的產品" },
  skuNotInProducts: {
    "en-US": "SKUs not in Products",
    "zh-CN": "产品表中没有的 SKU",
    "zh-TW": "產品表中沒有的 SKU",
  },
  productLacks: {
    "en-US": "Products that lack a value",
    "zh-CN": "缺少数值的产品",
    "zh-TW": "缺少數值的產品",
  },
  promotionBegan: { "en-US": "Promotions under way", "zh-CN": "已开始的大促", "zh-TW": "已開始的促銷" },
  afterPromotion: { "en-US": "Dates in a wrong order", "zh-CN": "日期顺序有误", "zh-TW": "日期順序有誤" },
  datesReversed: { "en-US": "Dates in a wrong order", "zh-CN": "日期顺序有误", "zh-TW": "日期順序有誤" },
  platformDatePassed: {
    "en-US": "Platform dates that passed",
    "zh-CN": "已过的平台日期",
    "zh-TW": "已過的平台日期",
  },
  belowThreshold: { "en-US": "Below a threshold", "zh-CN": "未达门槛", "zh-TW": "未達門檻" },
  belowAdvised: { "en-US": "Below what is advised", "zh-CN": "低于建议", "zh-TW": "低於建議" },
  upliftUnknown: { "en-US": "Uplift not known", "zh-CN": "上浮幅度未知", "zh-TW": "加成幅度未知" },
  routesFarApart: { "en-US": "Routes far apart", "zh-CN": "推算相差过大", "zh-TW": "推算相差過大" },
  promoBuffersStacked: { "en-US": "Buffers stacked", "zh-CN": "缓冲叠加", "zh-TW": "緩衝疊加" },
  runsOutBefore: {
    "en-US": "Out of stock before it begins",
    "zh-CN": "大促前就会断货",
    "zh-TW": "促銷前就會缺貨",
  },
  aboveCapacity: {
    "en-US": "More than there is room for",
    "zh-CN": "超出产能或仓容",
    "zh-TW": "超出產能或倉容",
  },
  laneUnknown: { "en-US": "Lanes not found", "zh-CN": "未找到的线路", "zh-TW": "找不到的線路" },
  batchTight: { "en-US": "Short of time", "zh-CN": "时间紧", "zh-TW": "時間緊" },
  batchLate: { "en-US": "Too late to ship", "zh-CN": "已来不及发货", "zh-TW": "已來不及出貨" },
  testCapped: { "en-US": "Held by the test cap", "zh-CN": "受测款上限限制", "zh-TW": "受測款上限限制" },
};

export const otherProblems: Text = { "en-US": "Others", "zh-CN": "其他", "zh-TW": "其他" };
