import type { Text } from "../locale";
import { choiceTerm, dateTerm, numberTerm, textTerm } from "../readers";

/** Any day of the month to look at; the last whole month where it is left open. */
export const monthToReview = dateTerm({
  label: { "en-US": "Month", "zh-CN": "月份", "zh-TW": "月份" },
  hint: {
    "en-US": "Any day of the month; left empty it is the last whole month of your sales.",
    "zh-CN": "该月任意一天；留空为销售数据中最近的完整月份。",
    "zh-TW": "該月任一天；留空為銷售資料中最近的完整月份。",
  },
});

const text = (label: Text, hint: Text) => textTerm({ label, hint });

export const kpiGroup = text(
  { "en-US": "Group", "zh-CN": "类别", "zh-TW": "類別" },
  { "en-US": "What the KPI is about.", "zh-CN": "指标所属类别。", "zh-TW": "指標所屬類別。" },
);
export const kpiName = text(
  { "en-US": "KPI", "zh-CN": "指标", "zh-TW": "指標" },
  { "en-US": "What is measured.", "zh-CN": "衡量什么。", "zh-TW": "衡量什麼。" },
);
export const valueThisMonth = numberTerm({
  label: { "en-US": "This month", "zh-CN": "本月", "zh-TW": "本月" },
  hint: {
    "en-US": "In the month looked at; empty where it is not known.",
    "zh-CN": "所看月份的值；未知则留空。",
    "zh-TW": "所看月份的值；未知則留空。",
  },
  unit: "none",
});
export const valueLastMonth = numberTerm({
  label: { "en-US": "Month before", "zh-CN": "上月", "zh-TW": "上月" },
  hint: {
    "en-US": "In the month before; empty where it is not known.",
    "zh-CN": "前一个月的值；未知则留空。",
    "zh-TW": "前一個月的值；未知則留空。",
  },
  unit: "none",
});
export const kpiChange = numberTerm({
  label: { "en-US": "Change", "zh-CN": "变化", "zh-TW": "變化" },
  hint: { "en-US": "This month less the one before.", "zh-CN": "本月减上月。", "zh-TW": "本月減上月。" },
  unit: "none",
});
export const trends = ["BETTER", "WORSE", "SAME"] as const;
export type Trend = (typeof trends)[number];
export const trend = choiceTerm(
  {
    label: { "en-US": "Trend", "zh-CN": "趋势", "zh-TW": "趨勢" },
    hint: {
      "en-US": "BETTER or WORSE than the month before, or the SAME.",
      "zh-CN": "BETTER：好于上月。WORSE：差于上月。SAME：持平。",
      "zh-TW": "BETTER：優於上月。WORSE：差於上月。SAME：持平。",
    },
  },
  trends,
  {
    BETTER: { "zh-CN": "好于上月", "zh-TW": "優於上月" },
    WORSE: { "zh-CN": "差于上月", "zh-TW": "差於上月" },
    SAME: { "zh-CN": "持平", "zh-TW": "持平" },
  },
);
export const kpiFormula = text(
  { "en-US": "Formula", "zh-CN": "公式", "zh-TW": "公式" },
  { "en-US": "What it is made of.", "zh-CN": "如何得出。", "zh-TW": "如何得出。" },
);

export const classCell = text(
  { "en-US": "Class", "zh-CN": "类别", "zh-TW": "類別" },
  {
    "en-US": "A, B or C by value; X, Y or Z by how steadily it sells.",
    "zh-CN": "A、B、C 按价值；X、Y、Z 按销售平稳程度。",
    "zh-TW": "A、B、C 依價值；X、Y、Z 依銷售平穩程度。",
  },
);
export const skusOfClass = numberTerm({
  label: { "en-US": "SKUs", "zh-CN": "SKU 数", "zh-TW": "SKU 數" },
  hint: { "en-US": "Products of the class.", "zh-CN": "该类产品数。", "zh-TW": "該類產品數。" },
  unit: "units",
  min: 0,
});
export const valueOfClass = numberTerm({
  label: { "en-US": "Value a year", "zh-CN": "年销货成本", "zh-TW": "年銷貨成本" },
  hint: {
    "en-US": "A year’s sales of these products, at cost.",
    "zh-CN": "该类产品一年的销量，按成本计。",
    "zh-TW": "該類產品一年的銷量，按成本計。",
  },
  unit: "money",
});
export const valueShare = numberTerm({
  label: { "en-US": "Share of value", "zh-CN": "金额占比", "zh-TW": "金額占比" },
  hint: {
    "en-US": "Of the value of all classed products.",
    "zh-CN": "占全部已分类产品金额的比例。",
    "zh-TW": "占全部已分類產品金額的比例。",
  },
  unit: "fraction",
});
export const serviceLevel = numberTerm({
  label: { "en-US": "Service level", "zh-CN": "服务水平", "zh-TW": "服務水準" },
  hint: {
    "en-US": "How often demand should be met from stock.",
    "zh-CN": "每个订货周期不缺货的概率目标。",
    "zh-TW": "每個訂貨週期不缺貨的機率目標。",
  },
  unit: "fraction",
});

export const deliveryCount = numberTerm({
  label: { "en-US": "Deliveries", "zh-CN": "到货批数", "zh-TW": "到貨批數" },
  hint: {
    "en-US": "That arrived in the month, or should have.",
    "zh-CN": "当月到货或应到的批数。",
    "zh-TW": "當月到貨或應到的批數。",
  },
  unit: "units",
});
export const onTimeRate = numberTerm({
  label: { "en-US": "On time", "zh-CN": "准时率", "zh-TW": "準時率" },
  hint: {
    "en-US": "Received by the promised date.",
    "zh-CN": "按承诺日期到货的比例。",
    "zh-TW": "按承諾日期到貨的比例。",
  },
  unit: "fraction",
});
export const quantityAccuracy = numberTerm({
  label: { "en-US": "Quantity right", "zh-CN": "数量准确率", "zh-TW": "數量準確率" },
  hint: {
    "en-US": "1 less what came too many or too few.",
    "zh-CN": "1 减去多到与少到的比例。",
    "zh-TW": "1 減去多到與少到的比例。",
  },
  unit: "fraction",
});
export const defectRate = numberTerm({
  label: { "en-US": "Rejected", "zh-CN": "不良率", "zh-TW": "不良率" },
  hint: {
    "en-US": "Units that failed inspection, of those received.",
    "zh-CN": "质检不合格占到货的比例。",
    "zh-TW": "品檢不合格占到貨的比例。",
  },
  unit: "fraction",
});
export const supplierLeadDays = numberTerm({
  label: { "en-US": "Mean lead days", "zh-CN": "平均交期", "zh-TW": "平均交期" },
  hint: { "en-US": "From order to receipt.", "zh-CN": "从下单到到货。", "zh-TW": "從下單到到貨。" },
  unit: "days",
});
export const daysLate = numberTerm({
  label: { "en-US": "Mean days late", "zh-CN": "平均迟到天数", "zh-TW": "平均遲到天數" },
  hint: {
    "en-US": "After the promised date; early ones count as 0.",
    "zh-CN": "晚于承诺日期的天数；提前到货计 0。",
    "zh-TW": "晚於承諾日期的天數；提前到貨計 0。",
  },
  unit: "days",
});
export const goodUnitsReceived = numberTerm({
  label: { "en-US": "Good units", "zh-CN": "合格件数", "zh-TW": "合格件數" },
  hint: {
    "en-US": "Received and not rejected.",
    "zh-CN": "到货且合格的件数。",
    "zh-TW": "到貨且合格的件數。",
  },
  unit: "units",
});
export const supplierScore = numberTerm({
  label: { "en-US": "Score", "zh-CN": "评分", "zh-TW": "評分" },
  hint: {
    "en-US": "Mean of on time, quantity right and not rejected.",
    "zh-CN": "准时率、数量准确率与合格率的平均。",
    "zh-TW": "準時率、數量準確率與合格率的平均。",
  },
  unit: "fraction",
});
