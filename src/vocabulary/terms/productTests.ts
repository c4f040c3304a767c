import {
  mostTestUnits,
  testBudgetShare,
  testConfidence,
  testLaneFits,
  trialOrderStates,
  usualTestUnits,
} from "../../calculation";
import type { Text } from "../locale";
import { choiceTerm, numberTerm, rateTerm } from "../readers";
import { withDefault } from "../term";

export const testUnits = numberTerm({
  label: { "en-US": "Test units", "zh-CN": "测试件数", "zh-TW": "測試件數" },
  hint: {
    "en-US": "Units made or bought for the test: 100, at most 200.",
    "zh-CN": "为测款准备的件数：一般 100，最多 200。",
    "zh-TW": "為測款準備的件數：一般 100，最多 200。",
  },
  unit: "units",
  min: 0,
});

export const wantedTestUnits = withDefault(testUnits, usualTestUnits);

export const mostUnitsOfTest = withDefault(
  numberTerm({
    label: { "en-US": "Most test units", "zh-CN": "测试件数上限", "zh-TW": "測試件數上限" },
    hint: {
      "en-US": "A new product’s first purchase: 100 by one source, up to 200 samples by another.",
      "zh-CN": "新款首次进货上限：一处为 100，另一处为 100 至 200 件样品。",
      "zh-TW": "新款首次進貨上限：一處為 100，另一處為 100 至 200 件樣品。",
    },
    unit: "units",
    above: 0,
    max: mostTestUnits.value,
  }),
  usualTestUnits,
);

export const budget = numberTerm({
  label: { "en-US": "Budget", "zh-CN": "总预算", "zh-TW": "總預算" },
  hint: {
    "en-US": "All the money there is for this product, in the currency of its cost.",
    "zh-CN": "该产品的总预算，币种与采购成本一致。",
    "zh-TW": "該產品的總預算，幣別與採購成本一致。",
  },
  unit: "money",
  min: 0,
});

export const budgetShare = withDefault(
  rateTerm({
    label: { "en-US": "Share of the budget", "zh-CN": "预算占比上限", "zh-TW": "預算占比上限" },
    hint: {
      "en-US": "Which part of the budget a test or a first order may cost.",
      "zh-CN": "测款或首批备货最多占总预算的比例。",
      "zh-TW": "測款或首批備貨最多占總預算的比例。",
    },
  }),
  testBudgetShare,
);

export const testPrice = numberTerm({
  label: { "en-US": "Test price", "zh-CN": "测试价", "zh-TW": "測試價" },
  hint: {
    "en-US": "The price in the test, a little above the one planned.",
    "zh-CN": "测试期售价，略高于计划售价。",
    "zh-TW": "測試期售價，略高於計畫售價。",
  },
  unit: "moneyPerUnit",
  min: 0,
});

export const testDays = numberTerm({
  label: { "en-US": "Test days", "zh-CN": "测试天数", "zh-TW": "測試天數" },
  hint: {
    "en-US": "Days it was on sale in the test.",
    "zh-CN": "测试期在售天数。",
    "zh-TW": "測試期在售天數。",
  },
  unit: "days",
  above: 0,
});

export const testUnitsSold = numberTerm({
  label: { "en-US": "Units sold in the test", "zh-CN": "测试销量", "zh-TW": "測試銷量" },
  hint: {
    "en-US": "Without it, one unit an order is taken.",
    "zh-CN": "不填则按每单一件计。",
    "zh-TW": "未填則以每單一件計。",
  },
  unit: "units",
  min: 0,
});

export const testDeliveryDays = numberTerm({
  label: { "en-US": "Delivery days", "zh-CN": "配送天数", "zh-TW": "配送天數" },
  hint: {
    "en-US": "Usual days to the buyer’s door in the test: 10 to 15.",
    "zh-CN": "测试期送达买家的通常天数：10 至 15 天。",
    "zh-TW": "測試期送達買家的通常天數：10 至 15 天。",
  },
  unit: "days",
  min: 0,
});

export const confidence = withDefault(
  rateTerm(
    {
      label: { "en-US": "Confidence", "zh-CN": "置信度", "zh-TW": "信賴水準" },
      hint: {
        "en-US": "How sure the interval should be: 95% is usual.",
        "zh-CN": "区间的把握程度，通常 95%。",
        "zh-TW": "區間的把握程度，通常 95%。",
      },
    },
    { open: true },
  ),
  testConfidence,
);

const fraction = (label: Text, hint: Text) => numberTerm({ label, hint, unit: "fraction", min: 0 });
const low = (of: Text): Text => ({
  "en-US": `${of["en-US"]}, low`,
  "zh-CN": `${of["zh-CN"]}下限`,
  "zh-TW": `${of["zh-TW"]}下限`,
});
const high = (of: Text): Text => ({
  "en-US": `${of["en-US"]}, high`,
  "zh-CN": `${of["zh-CN"]}上限`,
  "zh-TW": `${of["zh-TW"]}上限`,
});
const intervalHint: Text = {
  "en-US": "A limit of Wilson’s interval: the true share lies within.",
  "zh-CN": "威尔逊区间的界限，真实比例在其间。",
  "zh-TW": "威爾遜區間的界限，真實比例在其間。",
};

const conversionName: Text = { "en-US": "Conversion", "zh-CN": "转化率", "zh-TW": "轉換率" };
export const conversion = fraction(conversionName, {
  "en-US": "Orders of visits.",
  "zh-CN": "订单占访问的比例。",
  "zh-TW": "訂單占造訪的比例。",
});
export const conversionLow = fraction(low(conversionName), intervalHint);
export const conversionHigh = fraction(high(conversionName), intervalHint);

const badName: Text = { "en-US": "Bad share", "zh-CN": "差评率", "zh-TW": "負評率" };
export const badShare = fraction(badName, {
  "en-US": "Bad ratings of all ratings.",
  "zh-CN": "差评占全部评价的比例。",
  "zh-TW": "負評占全部評價的比例。",
});
export const badHigh = fraction(high(badName), intervalHint);

const visitsCount = (label: Text, hint: Text) => numberTerm({ label, hint, unit: "none", min: 0 });
export const visitsToRule = visitsCount(
  { "en-US": "Visits to a verdict", "zh-CN": "距可判断还差访问数", "zh-TW": "距可判斷尚缺造訪數" },
  {
    "en-US": "Visits still missing before the rule says anything.",
    "zh-CN": "规则可作判断前还需要的访问数。",
    "zh-TW": "規則可作判斷前還需要的造訪數。",
  },
);
export const visitsToBeSure = visitsCount(
  { "en-US": "Visits to be sure", "zh-CN": "确定所需访问数", "zh-TW": "確定所需造訪數" },
  {
    "en-US": "Visits in all from which on the interval leaves no doubt, if it goes on converting so.",
    "zh-CN": "若转化率保持不变，区间不再含糊所需的累计访问数。",
    "zh-TW": "若轉換率維持不變，區間不再含糊所需的累計造訪數。",
  },
);

export const suggestedTestUnits = numberTerm({
  label: { "en-US": "Units to test", "zh-CN": "建议测试件数", "zh-TW": "建議測試件數" },
  hint: {
    "en-US": "100, or what the share of the budget buys where that is less.",
    "zh-CN": "100 件，或预算占比内可买的件数，取较少者。",
    "zh-TW": "100 件，或預算占比內可買的件數，取較少者。",
  },
  unit: "units",
  min: 0,
});
export const suggestedTestPrice = numberTerm({
  label: { "en-US": "Price to test", "zh-CN": "建议测试价", "zh-TW": "建議測試價" },
  hint: {
    "en-US": "The planned price × 34.9 ÷ 29.9.",
    "zh-CN": "计划售价 × 34.9 ÷ 29.9。",
    "zh-TW": "計畫售價 × 34.9 ÷ 29.9。",
  },
  unit: "moneyPerUnit",
  min: 0,
});
export const testCost = numberTerm({
  label: { "en-US": "Test cost", "zh-CN": "测试成本", "zh-TW": "測試成本" },
  hint: {
    "en-US": "Test units × unit cost.",
    "zh-CN": "测试件数 × 采购单价。",
    "zh-TW": "測試件數 × 採購單價。",
  },
  unit: "money",
  min: 0,
});
export const testCostShare = fraction(
  { "en-US": "Of the budget", "zh-CN": "占预算", "zh-TW": "占預算" },
  { "en-US": "Test cost ÷ budget.", "zh-CN": "测试成本 ÷ 总预算。", "zh-TW": "測試成本 ÷ 總預算。" },
);

export const trialOrderState = choiceTerm(
  {
    label: { "en-US": "Trial order", "zh-CN": "试单", "zh-TW": "試單" },
    hint: {
      "en-US": "What the first delivery showed: NONE, AWAITED, KEPT or MISSED.",
      "zh-CN": "首次到货情况：NONE 未试单、AWAITED 未到货、KEPT 达标、MISSED 未达标。",
      "zh-TW": "首次到貨情況：NONE 未試單、AWAITED 未到貨、KEPT 達標、MISSED 未達標。",
    },
  },
  trialOrderStates,
  {
    NONE: { "zh-CN": "未试单", "zh-TW": "未試單" },
    AWAITED: { "zh-CN": "未到货", "zh-TW": "未到貨" },
    KEPT: { "zh-CN": "达标", "zh-TW": "達標" },
    MISSED: { "zh-CN": "未达标", "zh-TW": "未達標" },
  },
);

export const testLaneFit = choiceTerm(
  {
    label: { "en-US": "For a test", "zh-CN": "测款适用", "zh-TW": "測款適用" },
    hint: {
      "en-US": "FITS, FASTER than needed, USUALLY in time but not at worst, or too SLOW.",
      "zh-CN": "FITS 适合、FASTER 更快、USUALLY 通常可达、SLOW 太慢。",
      "zh-TW": "FITS 適合、FASTER 更快、USUALLY 通常可達、SLOW 太慢。",
    },
  },
  testLaneFits,
  {
    FITS: { "zh-CN": "适合", "zh-TW": "適合" },
    FASTER: { "zh-CN": "更快", "zh-TW": "更快" },
    USUALLY: { "zh-CN": "通常可达", "zh-TW": "通常可達" },
    SLOW: { "zh-CN": "太慢", "zh-TW": "太慢" },
  },
);
