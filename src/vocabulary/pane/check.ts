import type { HealthProblemCode, StakedUnits } from "../../calculation";
import type { Text } from "../locale";

/** The words of the screen that checks the tables. */
export const checkWords = {
  title: { "en-US": "To look at", "zh-CN": "待核对", "zh-TW": "待核對" },
  none: {
    "en-US": "Nothing was found that a plan would stumble over.",
    "zh-CN": "没有发现会影响计划的问题。",
    "zh-TW": "沒有發現會影響計畫的問題。",
  },
  nextStep: {
    "en-US": "The tables can be planned with.",
    "zh-CN": "可以用这些表做计划了。",
    "zh-TW": "可以用這些表做計畫了。",
  },
  toStockPlan: { "en-US": "To the stock plan", "zh-CN": "前往备货计划", "zh-TW": "前往備貨計畫" },
  note: {
    "en-US": "The most money first. Nothing is changed until you say so, one cell at a time.",
    "zh-CN": "按涉及金额排序。只有您确认后才会改动，每次一个单元格。",
    "zh-TW": "依涉及金額排序。只有您確認後才會變更，每次一個儲存格。",
  },
  countAndMoney: {
    "en-US": "{count} · {money} at stake",
    "zh-CN": "{count} 项 · 涉及 {money}",
    "zh-TW": "{count} 項 · 涉及 {money}",
  },
  moreAlike: {
    "en-US": "And {count} more of this kind that are not listed.",
    "zh-CN": "另有 {count} 处同类问题未列出。",
    "zh-TW": "另有 {count} 處同類問題未列出。",
  },
  atStake: {
    "en-US": "{money} at stake: {units} units {of}, at cost{estimate}",
    "zh-CN": "涉及 {money}：{of} {units} 件，按成本计{estimate}",
    "zh-TW": "涉及 {money}：{of} {units} 件，按成本計{estimate}",
  },
  unitsAtStake: {
    "en-US": "{units} units {of} at stake; no product has a cost",
    "zh-CN": "涉及{of} {units} 件；没有任何产品填写成本",
    "zh-TW": "涉及{of} {units} 件；沒有任何產品填寫成本",
  },
  estimate: {
    "en-US": " (estimated at the shop's middle cost)",
    "zh-CN": "（成本按全店中位数估算）",
    "zh-TW": "（成本按全店中位數估算）",
  },
  setTo: { "en-US": "Change to {to}", "zh-CN": "改为 {to}", "zh-TW": "改為 {to}" },
  setCellTo: {
    "en-US": "Change {place} to {to}",
    "zh-CN": "把 {place} 改为 {to}",
    "zh-TW": "將 {place} 改為 {to}",
  },
  changedTitle: { "en-US": "Changed here", "zh-CN": "已在此更改", "zh-TW": "已在此變更" },
  changed: {
    "en-US": "from {from} to {to}",
    "zh-CN": "由 {from} 改为 {to}",
    "zh-TW": "由 {from} 改為 {to}",
  },
  changedMark: { "en-US": "Changed.", "zh-CN": "已更改。", "zh-TW": "已變更。" },
  empty: { "en-US": "empty", "zh-CN": "空白", "zh-TW": "空白" },
  undo: { "en-US": "Undo", "zh-CN": "撤销", "zh-TW": "復原" },
  undoCell: {
    "en-US": "Undo the change of {place}",
    "zh-CN": "撤销对 {place} 的更改",
    "zh-TW": "復原對 {place} 的變更",
  },
  notChanged: { "en-US": "The cell was not changed", "zh-CN": "单元格未更改", "zh-TW": "儲存格未變更" },
  checkAgain: {
    "en-US": "Check again",
    "zh-CN": "重新检查",
    "zh-TW": "重新檢查",
  },
  changedNote: {
    "en-US": "Each change stands in the log. Check again to see what is left.",
    "zh-CN": "每次更改都已记入日志。重新检查可查看剩余问题。",
    "zh-TW": "每次變更都已記入記錄。重新檢查可查看剩餘問題。",
  },
} as const satisfies Record<string, Text>;

/** Which units are at stake, as they stand within a sentence. */
export const stakedUnits: Readonly<Record<StakedUnits, Text>> = {
  SOLD: { "en-US": "of sales to come", "zh-CN": "未来销量", "zh-TW": "未來銷量" },
  "IN STOCK": { "en-US": "in stock", "zh-CN": "库存", "zh-TW": "庫存" },
  "ON ORDER": { "en-US": "on order", "zh-CN": "在途", "zh-TW": "在途" },
  PROMISED: { "en-US": "promised twice", "zh-CN": "超卖", "zh-TW": "超賣" },
  "ON ONE DAY": { "en-US": "sold on that day", "zh-CN": "当天销量", "zh-TW": "當天銷量" },
  DIFFERENCE: { "en-US": "of difference", "zh-CN": "差异", "zh-TW": "差異" },
  "SALES LINES": { "en-US": "of sales left out", "zh-CN": "未计入的销量", "zh-TW": "未計入的銷量" },
};

/** What the findings of a kind are called together. */
export const healthKinds: Readonly<Record<HealthProblemCode, Text>> = {
  costIsZero: { "en-US": "Cost of nothing", "zh-CN": "成本为 0", "zh-TW": "成本為 0" },
  monthlyAsDaily: {
    "en-US": "Months entered as days",
    "zh-CN": "月销量填成日销量",
    "zh-TW": "月銷量填成日銷量",
  },
  dailyAsMonthly: {
    "en-US": "Days entered as months",
    "zh-CN": "日销量填成月销量",
    "zh-TW": "日銷量填成月銷量",
  },
  orderNotShipped: { "en-US": "Orders that wait", "zh-CN": "超时未出库的订单", "zh-TW": "逾時未出庫的訂單" },
  oneDayOfAll: {
    "en-US": "A day that outsells all others",
    "zh-CN": "单日销量异常大",
    "zh-TW": "單日銷量異常大",
  },
  salesChangedLevel: {
    "en-US": "Sales on another level",
    "zh-CN": "销量已变了一个量级",
    "zh-TW": "銷量已變了一個量級",
  },
  monthInOneDay: { "en-US": "A month in one day", "zh-CN": "整月销量在一天", "zh-TW": "整月銷量在一天" },
  onOrderBelowCarton: { "en-US": "Cartons on order?", "zh-CN": "在途填了箱数？", "zh-TW": "在途填了箱數？" },
  onHandLikeCartons: { "en-US": "Cartons in stock?", "zh-CN": "库存填了箱数？", "zh-TW": "庫存填了箱數？" },
  stockGivenInCartons: {
    "en-US": "Cartons and units mixed",
    "zh-CN": "箱数与件数混用",
    "zh-TW": "箱數與件數混用",
  },
  costOfCarton: { "en-US": "Cost of a carton?", "zh-CN": "填了整箱价？", "zh-TW": "填了整箱價？" },
  currencyWithoutRate: {
    "en-US": "Currencies without a rate",
    "zh-CN": "没有汇率的币种",
    "zh-TW": "沒有匯率的幣別",
  },
  currencyInCell: { "en-US": "Currency in the cell", "zh-CN": "金额带币种", "zh-TW": "金額帶幣別" },
  costsDiffer: { "en-US": "Costs that differ", "zh-CN": "成本不一致", "zh-TW": "成本不一致" },
  stockNegative: { "en-US": "Stock below nothing", "zh-CN": "负库存", "zh-TW": "負庫存" },
  promisedTwice: { "en-US": "Sold twice", "zh-CN": "超卖", "zh-TW": "超賣" },
  stockNeverSold: { "en-US": "Stock that never sold", "zh-CN": "从未销售的库存", "zh-TW": "從未銷售的庫存" },
  stockWithoutSales: { "en-US": "Stock without sales", "zh-CN": "没有销售的库存", "zh-TW": "沒有銷售的庫存" },
  arrivalOverdue: { "en-US": "Overdue arrivals", "zh-CN": "逾期未到货", "zh-TW": "逾期未到貨" },
  salesEndEarly: { "en-US": "Sales out of date", "zh-CN": "销售未更新", "zh-TW": "銷售未更新" },
  leadShorterThanLanes: { "en-US": "Lead times too short", "zh-CN": "提前期过短", "zh-TW": "前置時間過短" },
  leadShorterThanItsLane: {
    "en-US": "Lead times below their lane",
    "zh-CN": "提前期短于所用线路",
    "zh-TW": "前置時間短於所用線路",
  },
  rowOfUnknownSku: { "en-US": "Rows of unknown products", "zh-CN": "未知产品的行", "zh-TW": "未知產品的列" },
  rowOfMistypedSku: { "en-US": "Mistyped SKUs", "zh-CN": "写错的 SKU", "zh-TW": "寫錯的 SKU" },
  skuTwiceButForCapitals: {
    "en-US": "SKUs alike but for capitals",
    "zh-CN": "仅大小写不同的 SKU",
    "zh-TW": "僅大小寫不同的 SKU",
  },
  cellChanged: { "en-US": "Changed meanwhile", "zh-CN": "期间已改动", "zh-TW": "期間已變更" },
  cellHoldsFormula: { "en-US": "Formulas", "zh-CN": "公式", "zh-TW": "公式" },
};
