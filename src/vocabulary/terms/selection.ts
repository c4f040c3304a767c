import {
  findingKinds,
  defaultPriceMixBasis,
  mostCertificateShare as certificateShareLimit,
  priceBands,
  priceMixBases,
  type ProfitPeriod,
  profitPeriods,
  selectionVerdicts,
  sourced,
} from "../../calculation";
import type { Text } from "../locale";
import { choiceTerm, numberTerm, rateTerm, textTerm } from "../readers";
import { withDefault } from "../term";

/** Off where nothing is typed: the source's 65% is an example and no rule (000-07). */
export const surgeGrowth = numberTerm({
  label: {
    "en-US": "Growth that counts as rising",
    "zh-CN": "视为上升的同比增幅",
    "zh-TW": "視為上升的年增幅",
  },
  hint: {
    "en-US":
      "Growth year on year that counts as rising whatever the last months did: 50% is 0.5. Empty: off.",
    "zh-CN": "同比增幅达到此值即视为上升，不论近月走势：50% 为 0.5；不填则不用。",
    "zh-TW": "年增幅達到此值即視為上升，不論近月走勢：50% 為 0.5；未填則不用。",
  },
  unit: "fraction",
  min: 0,
});

export const mostCertificateShare = withDefault(
  rateTerm({
    label: { "en-US": "Most certificate cost", "zh-CN": "认证费用上限", "zh-TW": "認證費用上限" },
    hint: {
      "en-US": "Of the expected profit; above it the product is given up.",
      "zh-CN": "占预期利润的比例；超过则放弃该产品。",
      "zh-TW": "占預期利潤的比例；超過則放棄該產品。",
    },
  }),
  certificateShareLimit,
);

export const profitPeriod = withDefault(
  choiceTerm(
    {
      label: { "en-US": "Profit of", "zh-CN": "利润口径", "zh-TW": "利潤口徑" },
      hint: {
        "en-US":
          "What the certificates are held against: the profit of the FIRST YEAR or of the FIRST ORDER.",
        "zh-CN": "认证费用与哪段利润相比：FIRST YEAR 第一年、FIRST ORDER 首批。",
        "zh-TW": "認證費用與哪段利潤相比：FIRST YEAR 第一年、FIRST ORDER 首批。",
      },
    },
    profitPeriods,
  ),
  sourced<ProfitPeriod>("FIRST YEAR", {
    source: "requirements, at 003-10",
    checked: "2026-11-22",
    note: "the source does not say whose profit; the first planned year is taken",
  }),
);

export const middleFrom = numberTerm({
  label: { "en-US": "Middle band from", "zh-CN": "中档起价", "zh-TW": "中價位起點" },
  hint: {
    "en-US": "The least price of the middle band.",
    "zh-CN": "中档的最低价。",
    "zh-TW": "中價位的最低價。",
  },
  unit: "moneyPerUnit",
  above: 0,
});
export const highFrom = numberTerm({
  label: { "en-US": "High band from", "zh-CN": "高档起价", "zh-TW": "高價位起點" },
  hint: {
    "en-US": "The least price of the high band.",
    "zh-CN": "高档的最低价。",
    "zh-TW": "高價位的最低價。",
  },
  unit: "moneyPerUnit",
  above: 0,
});
export const priceMixBasis = withDefault(
  choiceTerm(
    {
      label: { "en-US": "Price mix by", "zh-CN": "价格带口径", "zh-TW": "價格帶口徑" },
      hint: {
        "en-US": "PRODUCTS: their number. UNITS: units on hand. VALUE: units on hand × unit cost.",
        "zh-CN": "PRODUCTS 按产品数；UNITS 按在库件数；VALUE 按在库件数 × 采购单价。",
        "zh-TW": "PRODUCTS 按產品數；UNITS 按在庫件數；VALUE 按在庫件數 × 採購單價。",
      },
    },
    priceMixBases,
  ),
  defaultPriceMixBasis,
);

export const selectionVerdict = choiceTerm(
  {
    label: { "en-US": "Selection", "zh-CN": "选品结论", "zh-TW": "選品結論" },
    hint: {
      "en-US": "GO: try it. CHECK: something is weak or not known. STOP: give it up.",
      "zh-CN": "GO 可以试；CHECK 有弱项或未知；STOP 放弃。",
      "zh-TW": "GO 可以試；CHECK 有弱項或未知；STOP 放棄。",
    },
  },
  selectionVerdicts,
  {
    GO: { "zh-CN": "可以试", "zh-TW": "可以試" },
    CHECK: { "zh-CN": "有弱项或未知", "zh-TW": "有弱項或未知" },
    STOP: { "zh-CN": "放弃", "zh-TW": "放棄" },
  },
);

const figure = (label: Text, hint: Text, unit: "fraction" | "money" | "moneyPerUnit" | "none" | "units") =>
  numberTerm({ label, hint, unit });

export const searchGrowth = figure(
  { "en-US": "Searches, year on year", "zh-CN": "搜索同比", "zh-TW": "搜尋年增率" },
  {
    "en-US": "The last 12 months over the 12 before, less 1.",
    "zh-CN": "最近 12 个月 ÷ 之前 12 个月 − 1。",
    "zh-TW": "最近 12 個月 ÷ 之前 12 個月 − 1。",
  },
  "fraction",
);
export const searchSlope = figure(
  { "en-US": "Searches, a month", "zh-CN": "搜索月变化", "zh-TW": "搜尋月變化" },
  {
    "en-US": "Slope of the last 12 months without their season, of their mean.",
    "zh-CN": "最近 12 个月去季节后的斜率，占均值的比例。",
    "zh-TW": "最近 12 個月去除季節後的斜率，占平均值的比例。",
  },
  "fraction",
);
export const seasonalStrength = figure(
  { "en-US": "Seasonality", "zh-CN": "季节性强度", "zh-TW": "季節性強度" },
  {
    "en-US": "From 0, no season, to 1; marked from 0.64.",
    "zh-CN": "0 为无季节，1 为全由季节决定；0.64 起为明显。",
    "zh-TW": "0 為無季節，1 為全由季節決定；0.64 起為明顯。",
  },
  "none",
);
export const competitorsJudged = figure(
  { "en-US": "Competitors judged", "zh-CN": "已评竞品数", "zh-TW": "已評競品數" },
  {
    "en-US": "Those with reviews and stars.",
    "zh-CN": "有评论数和星级的竞品。",
    "zh-TW": "有評論數和星等的競品。",
  },
  "none",
);
export const beatableShare = figure(
  { "en-US": "Room beside them", "zh-CN": "可切入占比", "zh-TW": "可切入占比" },
  {
    "en-US": "Those with 100 to 500 reviews and 4.0 to 4.5 stars.",
    "zh-CN": "评论数 100 至 500 且星级 4.0 至 4.5 的占比。",
    "zh-TW": "評論數 100 至 500 且星等 4.0 至 4.5 的占比。",
  },
  "fraction",
);
export const costToGet = figure(
  { "en-US": "Certificates to get", "zh-CN": "待办认证费用", "zh-TW": "待辦認證費用" },
  {
    "en-US": "Money for all certificates still to be got.",
    "zh-CN": "尚待取得的认证费用合计。",
    "zh-TW": "尚待取得的認證費用合計。",
  },
  "money",
);
export const expectedProfit = figure(
  { "en-US": "Expected profit", "zh-CN": "预期利润", "zh-TW": "預期利潤" },
  {
    "en-US": "Unit profit × expected units of the period.",
    "zh-CN": "单件利润 × 该期间预计件数。",
    "zh-TW": "每件利潤 × 該期間預計件數。",
  },
  "money",
);
export const certificateShare = figure(
  { "en-US": "Certificates of profit", "zh-CN": "认证占利润", "zh-TW": "認證占利潤" },
  {
    "en-US": "Certificates to get ÷ expected profit.",
    "zh-CN": "待办认证费用 ÷ 预期利润。",
    "zh-TW": "待辦認證費用 ÷ 預期利潤。",
  },
  "fraction",
);

export const priceBand = choiceTerm(
  {
    label: { "en-US": "Price band", "zh-CN": "价格带", "zh-TW": "價格帶" },
    hint: {
      "en-US": "HIGH, MIDDLE or LOW.",
      "zh-CN": "HIGH 高、MIDDLE 中、LOW 低。",
      "zh-TW": "HIGH 高、MIDDLE 中、LOW 低。",
    },
  },
  priceBands,
  {
    HIGH: { "zh-CN": "高", "zh-TW": "高" },
    MIDDLE: { "zh-CN": "中", "zh-TW": "中" },
    LOW: { "zh-CN": "低", "zh-TW": "低" },
  },
);
export const bandWeight = figure(
  { "en-US": "In the range", "zh-CN": "现有", "zh-TW": "現有" },
  {
    "en-US": "Products, units or value, as chosen.",
    "zh-CN": "产品数、件数或金额，按所选口径。",
    "zh-TW": "產品數、件數或金額，依所選口徑。",
  },
  "none",
);
export const bandShare = figure(
  { "en-US": "Share", "zh-CN": "占比", "zh-TW": "占比" },
  { "en-US": "Of the whole range.", "zh-CN": "占全部的比例。", "zh-TW": "占全部的比例。" },
  "fraction",
);
export const bandTarget = figure(
  { "en-US": "Target share", "zh-CN": "目标占比", "zh-TW": "目標占比" },
  { "en-US": "High 2, middle 5, low 3.", "zh-CN": "高 2、中 5、低 3。", "zh-TW": "高 2、中 5、低 3。" },
  "fraction",
);
export const bandTargetProducts = figure(
  { "en-US": "Target products", "zh-CN": "目标产品数", "zh-TW": "目標產品數" },
  {
    "en-US": "Whole products that add up to all of them.",
    "zh-CN": "整数产品，合计等于全部。",
    "zh-TW": "整數產品，合計等於全部。",
  },
  "none",
);

export const competitorLowest = figure(
  { "en-US": "Competitors from", "zh-CN": "竞品最低价", "zh-TW": "競品最低價" },
  { "en-US": "The lowest price of a competitor.", "zh-CN": "竞品的最低售价。", "zh-TW": "競品的最低售價。" },
  "moneyPerUnit",
);
export const competitorMiddle = figure(
  { "en-US": "Competitors’ middle price", "zh-CN": "竞品中位价", "zh-TW": "競品中位價" },
  {
    "en-US": "Half of the competitors are no dearer.",
    "zh-CN": "一半竞品不高于此价。",
    "zh-TW": "一半競品不高於此價。",
  },
  "moneyPerUnit",
);
export const competitorHighest = figure(
  { "en-US": "Competitors to", "zh-CN": "竞品最高价", "zh-TW": "競品最高價" },
  { "en-US": "The highest price of a competitor.", "zh-CN": "竞品的最高售价。", "zh-TW": "競品的最高售價。" },
  "moneyPerUnit",
);
export const missingPoints = textTerm({
  label: { "en-US": "Not noted yet", "zh-CN": "尚未记录", "zh-TW": "尚未記錄" },
  hint: {
    "en-US": "Points of the checklist without a note in Market research.",
    "zh-CN": "选品调研表中还没有笔记的要点。",
    "zh-TW": "選品調研表格中還沒有筆記的要點。",
  },
});

export const findingKind = choiceTerm(
  {
    label: { "en-US": "Kind", "zh-CN": "类别", "zh-TW": "類別" },
    hint: {
      "en-US": "QUESTION, COMPLAINT, SELLING POINT or BUYERS.",
      "zh-CN": "QUESTION 问题、COMPLAINT 差评、SELLING POINT 卖点、BUYERS 用户。",
      "zh-TW": "QUESTION 問題、COMPLAINT 負評、SELLING POINT 賣點、BUYERS 客群。",
    },
  },
  findingKinds,
  {
    QUESTION: { "zh-CN": "问题", "zh-TW": "問題" },
    COMPLAINT: { "zh-CN": "差评", "zh-TW": "負評" },
    "SELLING POINT": { "zh-CN": "卖点", "zh-TW": "賣點" },
    BUYERS: { "zh-CN": "用户", "zh-TW": "客群" },
  },
);
export const findingText = textTerm({
  label: { "en-US": "Finding", "zh-CN": "发现", "zh-TW": "發現" },
  hint: { "en-US": "What was noted.", "zh-CN": "记录的内容。", "zh-TW": "記錄的內容。" },
});
export const timesNoted = figure(
  { "en-US": "Times", "zh-CN": "次数", "zh-TW": "次數" },
  { "en-US": "How often it was noted.", "zh-CN": "被记录的次数。", "zh-TW": "被記錄的次數。" },
  "none",
);

/** The most frequent findings, joined. */
export const oftenSaid = textTerm({
  label: { "en-US": "Asked and complained of", "zh-CN": "高频问题与差评", "zh-TW": "高頻問題與負評" },
  hint: {
    "en-US": "The three most frequent findings of competitors and questions.",
    "zh-CN": "竞品与问题中最常见的三项。",
    "zh-TW": "競品與問題中最常見的三項。",
  },
});
