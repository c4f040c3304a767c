import { promoRoles, usualMethods } from "../../calculation";
import { choiceTerm, dateTerm, flagTerm, numberTerm, rateTerm, textTerm } from "../readers";

export const promoRole = choiceTerm(
  {
    label: { "en-US": "Role", "zh-CN": "角色", "zh-TW": "角色" },
    hint: {
      "en-US": "HERO main, SUPPORT supporting, TAIL long tail, TEST under test.",
      "zh-CN": "HERO 主推款、SUPPORT 辅助款、TAIL 长尾款、TEST 测款。",
      "zh-TW": "HERO 主推款、SUPPORT 輔助款、TAIL 長尾款、TEST 測款。",
    },
  },
  promoRoles,
  {
    HERO: { "zh-CN": "主推款", "zh-TW": "主推款" },
    SUPPORT: { "zh-CN": "辅助款", "zh-TW": "輔助款" },
    TAIL: { "zh-CN": "长尾款", "zh-TW": "長尾款" },
    TEST: { "zh-CN": "测款", "zh-TW": "測款" },
  },
);

export const usualUnits = numberTerm({
  ...{
    label: { "en-US": "Usual units", "zh-CN": "平时销量", "zh-TW": "平時銷量" },
    hint: {
      "en-US": "What the promotion’s days would sell without it.",
      "zh-CN": "没有大促时这几天的销量。",
      "zh-TW": "沒有促銷時這幾天的銷量。",
    },
  },
  unit: "units",
});

export const expectedUnits = numberTerm({
  ...{
    label: { "en-US": "Expected units", "zh-CN": "预测销量", "zh-TW": "預測銷量" },
    hint: {
      "en-US": "What the promotion is expected to sell, by the route you chose.",
      "zh-CN": "按所选方式推算的大促销量。",
      "zh-TW": "依所選方式推算的促銷銷量。",
    },
  },
  unit: "units",
});

export const attachedUnits = numberTerm({
  label: { "en-US": "Sold along", "zh-CN": "其中连带销量", "zh-TW": "其中連帶銷量" },
  hint: {
    "en-US": "Of the expected units, those bought along with another product.",
    "zh-CN": "预测销量中随主产品连带卖出的件数。",
    "zh-TW": "預測銷量中隨主產品連帶賣出的件數。",
  },
  unit: "units",
});

export const subscriptionUnits = numberTerm({
  label: { "en-US": "Of subscribers", "zh-CN": "其中订阅件数", "zh-TW": "其中訂閱件數" },
  hint: {
    "en-US": "Of the expected units, those ordered already by subscription: no buffer is put on them.",
    "zh-CN": "预测销量中订阅已确定的件数，不加缓冲。",
    "zh-TW": "預測銷量中訂閱已確定的件數，不加緩衝。",
  },
  unit: "units",
});

export const factorUnits = numberTerm({
  ...{
    label: { "en-US": "Factor units", "zh-CN": "系数增减", "zh-TW": "係數增減" },
    hint: {
      "en-US": "Units the role’s factor adds, or takes off.",
      "zh-CN": "角色系数增加或减少的件数。",
      "zh-TW": "角色係數增加或減少的件數。",
    },
  },
  unit: "units",
});

export const flexUnits = numberTerm({
  ...{
    label: { "en-US": "Flex units", "zh-CN": "机动库存", "zh-TW": "機動庫存" },
    hint: {
      "en-US": "Units kept to move where they are needed.",
      "zh-CN": "可随时调拨的机动件数。",
      "zh-TW": "可隨時調撥的機動件數。",
    },
  },
  unit: "units",
});

export const promoUnits = numberTerm({
  ...{
    label: { "en-US": "Promo units", "zh-CN": "大促备货量", "zh-TW": "促銷備貨量" },
    hint: {
      "en-US": "Units to have when it begins: expected, factor and flex.",
      "zh-CN": "大促开始时应有的件数：预测、系数与机动合计。",
      "zh-TW": "促銷開始時應有的件數：預測、係數與機動合計。",
    },
  },
  unit: "units",
});

export const totalMultiple = numberTerm({
  ...{
    label: { "en-US": "Total multiple", "zh-CN": "总倍数", "zh-TW": "總倍數" },
    hint: {
      "en-US": "All buffers together as a multiple of what past sales say.",
      "zh-CN": "全部缓冲相对历史推算的倍数。",
      "zh-TW": "全部緩衝相對歷史推算的倍數。",
    },
  },
  unit: "factor",
});

export const inStockProbability = rateTerm({
  label: { "en-US": "In stock", "zh-CN": "不缺货概率", "zh-TW": "不缺貨機率" },
  hint: {
    "en-US": "The probability that so many units suffice.",
    "zh-CN": "该备货量足够的概率。",
    "zh-TW": "該備貨量足夠的機率。",
  },
});

export const newsvendorUnits = numberTerm({
  ...{
    label: { "en-US": "Best-paying units", "zh-CN": "最赚备货量", "zh-TW": "最賺備貨量" },
    hint: {
      "en-US": "What pays best at this price and cost (newsvendor).",
      "zh-CN": "按此售价与成本最赚钱的备货量（报童模型）。",
      "zh-TW": "依此售價與成本最賺錢的備貨量（報童模型）。",
    },
  },
  unit: "units",
});

export const leftAtStart = numberTerm({
  ...{
    label: { "en-US": "Left at start", "zh-CN": "开始时剩余", "zh-TW": "開始時剩餘" },
    hint: {
      "en-US": "Of today’s stock and what is on the way, what usual sales leave.",
      "zh-CN": "现有与在途库存扣除平时销售后，大促开始时剩余的件数。",
      "zh-TW": "現有與在途庫存扣除平時銷售後，促銷開始時剩餘的件數。",
    },
  },
  unit: "units",
});

export const soldBefore = numberTerm({
  ...{
    label: { "en-US": "Sold before", "zh-CN": "此前销售", "zh-TW": "此前銷售" },
    hint: {
      "en-US": "Units usually sold until the promotion begins.",
      "zh-CN": "到大促开始前平时会卖出的件数。",
      "zh-TW": "到促銷開始前平時會賣出的件數。",
    },
  },
  unit: "units",
});

export const promoOrderUnits = numberTerm({
  ...{
    label: { "en-US": "Promo order", "zh-CN": "大促订货量", "zh-TW": "促銷訂貨量" },
    hint: {
      "en-US": "Whole units to order for it, in cartons.",
      "zh-CN": "为大促订货的整箱件数。",
      "zh-TW": "為促銷訂貨的整箱件數。",
    },
  },
  unit: "units",
});

export const orderMoney = numberTerm({
  ...{
    label: { "en-US": "Order money", "zh-CN": "订货金额", "zh-TW": "訂貨金額" },
    hint: {
      "en-US": "What the order costs in the warehouse.",
      "zh-CN": "订货到仓的金额。",
      "zh-TW": "訂貨到倉的金額。",
    },
  },
  unit: "money",
});

export const orderBy = dateTerm({
  label: { "en-US": "Order by", "zh-CN": "最晚下单日", "zh-TW": "最晚下單日" },
  hint: {
    "en-US": "The last day for production to begin and the deposit to be paid.",
    "zh-CN": "最晚开工并付定金的日期。",
    "zh-TW": "最晚開工並付訂金的日期。",
  },
});

export const bookBy = dateTerm({
  label: { "en-US": "Book by", "zh-CN": "最晚预约日", "zh-TW": "最晚預約日" },
  hint: {
    "en-US": "The last day to ask the warehouse for an appointment.",
    "zh-CN": "最晚向仓库预约入仓的日期。",
    "zh-TW": "最晚向倉庫預約入倉的日期。",
  },
});

export const isHeldBack = flagTerm({
  label: { "en-US": "Held back", "zh-CN": "暂缓", "zh-TW": "暫緩" },
  hint: {
    "en-US": "Waits until sales say that it is wanted.",
    "zh-CN": "视实际销量决定是否放行。",
    "zh-TW": "視實際銷量決定是否放行。",
  },
});

export const channelNeed = numberTerm({
  ...{
    label: { "en-US": "Needed", "zh-CN": "需求件数", "zh-TW": "需求件數" },
    hint: {
      "en-US": "Units the platform is expected to need.",
      "zh-CN": "该平台预计需要的件数。",
      "zh-TW": "該平台預計需要的件數。",
    },
  },
  unit: "units",
});

export const channelUnits = numberTerm({
  ...{
    label: { "en-US": "Kept", "zh-CN": "保留件数", "zh-TW": "保留件數" },
    hint: {
      "en-US": "Units kept for it, so that nothing is sold twice.",
      "zh-CN": "为其保留的件数，避免超卖。",
      "zh-TW": "為其保留的件數，避免超賣。",
    },
  },
  unit: "units",
});

export const fromDate = dateTerm({
  label: { "en-US": "From", "zh-CN": "起", "zh-TW": "起" },
  hint: { "en-US": "The first day.", "zh-CN": "第一天。", "zh-TW": "第一天。" },
});

export const toDate = dateTerm({
  label: { "en-US": "To", "zh-CN": "止", "zh-TW": "止" },
  hint: {
    "en-US": "The last day; one day only where it is the same.",
    "zh-CN": "最后一天；单日事项与起始日相同。",
    "zh-TW": "最後一天；單日事項與起始日相同。",
  },
});

export const dateItem = textTerm({
  label: { "en-US": "What", "zh-CN": "事项", "zh-TW": "事項" },
  hint: {
    "en-US": "A leg, a rule or a date of a platform.",
    "zh-CN": "物流环节、规则或平台日期。",
    "zh-TW": "物流環節、規則或平台日期。",
  },
});

export const dateOf = textTerm({
  label: { "en-US": "Of", "zh-CN": "所属", "zh-TW": "所屬" },
  hint: {
    "en-US": "The batch with its lane, or the platform.",
    "zh-CN": "所属批次与线路，或平台。",
    "zh-TW": "所屬批次與線路，或平台。",
  },
});

const dateStates = ["BINDING", "PASSED", "AHEAD"] as const;
export const dateState = choiceTerm(
  {
    label: { "en-US": "State", "zh-CN": "状态", "zh-TW": "狀態" },
    hint: {
      "en-US": "BINDING: this rule sets the date. PASSED: before today. AHEAD: still to come.",
      "zh-CN": "BINDING：由此规则决定。PASSED：已过。AHEAD：尚未到。",
      "zh-TW": "BINDING：由此規則決定。PASSED：已過。AHEAD：尚未到。",
    },
  },
  dateStates,
  {
    BINDING: { "zh-CN": "由此规则决定", "zh-TW": "由此規則決定" },
    PASSED: { "zh-CN": "已过", "zh-TW": "已過" },
    AHEAD: { "zh-CN": "尚未到", "zh-TW": "尚未到" },
  },
);

export const weeksBar = textTerm({
  label: { "en-US": "Weeks", "zh-CN": "周次", "zh-TW": "週次" },
  hint: {
    "en-US": "A sign for each week, filled where something goes on.",
    "zh-CN": "每周一格，进行中的周为实心。",
    "zh-TW": "每週一格，進行中的週為實心。",
  },
});

// The trial of methods.

export const comparedMethod = choiceTerm(
  {
    label: { "en-US": "Method", "zh-CN": "方法", "zh-TW": "方法" },
    hint: {
      "en-US": "What says the units of usual days.",
      "zh-CN": "推算平日销量的方法：自动、移动平均、指数平滑或去年同期 × 近期趋势。",
      "zh-TW": "推算平日銷量的方法：自動、移動平均、指數平滑或去年同期 × 近期趨勢。",
    },
  },
  usualMethods,
  {
    AUTO: { "zh-CN": "自动", "zh-TW": "自動" },
    AVERAGE: { "zh-CN": "移动平均", "zh-TW": "移動平均" },
    SES: { "zh-CN": "指数平滑", "zh-TW": "指數平滑" },
    "LAST YEAR": { "zh-CN": "去年同期 × 近期趋势", "zh-TW": "去年同期 × 近期趨勢" },
  },
);

export const productsTried = numberTerm({
  label: { "en-US": "Products", "zh-CN": "产品数", "zh-TW": "產品數" },
  hint: {
    "en-US": "Products it could say something of.",
    "zh-CN": "该方法能推算的产品数。",
    "zh-TW": "該方法能推算的產品數。",
  },
  unit: "none",
});
