import {
  abcClasses,
  abcMethods,
  daysOfAYear,
  defaultACutoff,
  defaultAbcMethod,
  defaultBCutoff,
  defaultXLimit,
  defaultYLimit,
  passingConversion,
  testVerdicts,
  xyzClasses,
} from "../../calculation";
import type { Text } from "../locale";
import { choiceTerm, listTerm, numberTerm, rateTerm } from "../readers";
import { withDefault } from "../term";

export const itemValues = listTerm(
  {
    label: { "en-US": "Values", "zh-CN": "各项价值", "zh-TW": "各項價值" },
    hint: {
      "en-US": "What each item brings: revenue, profit or units.",
      "zh-CN": "各项带来的价值：销售额、利润或件数。",
      "zh-TW": "各項帶來的價值：銷售額、利潤或件數。",
    },
  },
  numberTerm({
    label: { "en-US": "Value", "zh-CN": "价值", "zh-TW": "價值" },
    hint: { "en-US": "What an item brings.", "zh-CN": "该项的价值。", "zh-TW": "該項的價值。" },
    unit: "none",
  }),
);

export const aCutoff = withDefault(
  rateTerm({
    label: { "en-US": "A cut-off", "zh-CN": "A 类界限", "zh-TW": "A 類界限" },
    hint: {
      "en-US": "Cumulative share up to which items are A; by COUNT the default is 0.2.",
      "zh-CN": "A 类的累计占比上限；按 COUNT 时默认 0.2。",
      "zh-TW": "A 類的累計占比上限；按 COUNT 時預設 0.2。",
    },
  }),
  defaultACutoff,
);

export const bCutoff = withDefault(
  rateTerm({
    label: { "en-US": "B cut-off", "zh-CN": "B 类界限", "zh-TW": "B 類界限" },
    hint: {
      "en-US": "Cumulative share up to which items are B; by COUNT the default is 0.5.",
      "zh-CN": "B 类的累计占比上限；按 COUNT 时默认 0.5。",
      "zh-TW": "B 類的累計占比上限；按 COUNT 時預設 0.5。",
    },
  }),
  defaultBCutoff,
);

export const abcMethod = withDefault(
  choiceTerm(
    {
      label: { "en-US": "Cut by", "zh-CN": "划分方式", "zh-TW": "劃分方式" },
      hint: {
        "en-US": "VALUE: shares of the value. COUNT: shares of the number of items.",
        "zh-CN": "VALUE：按价值占比。COUNT：按项数占比。",
        "zh-TW": "VALUE：按價值占比。COUNT：按項數占比。",
      },
    },
    abcMethods,
  ),
  defaultAbcMethod,
);

export const abcClass = choiceTerm(
  {
    label: { "en-US": "ABC class", "zh-CN": "ABC 类别", "zh-TW": "ABC 類別" },
    hint: {
      "en-US": "A matters most, C least.",
      "zh-CN": "A 最重要，C 最次要。",
      "zh-TW": "A 最重要，C 最次要。",
    },
  },
  abcClasses,
);

const variationLimit = {
  "en-US": "Most variation (deviation ÷ mean) of the class.",
  "zh-CN": "该类变异系数（标准差 ÷ 均值）的上限。",
  "zh-TW": "該類變異係數（標準差 ÷ 平均值）的上限。",
};
export const xLimit = withDefault(
  numberTerm({
    label: { "en-US": "X limit", "zh-CN": "X 类上限", "zh-TW": "X 類上限" },
    hint: variationLimit,
    unit: "none",
    min: 0,
  }),
  defaultXLimit,
);
export const yLimit = withDefault(
  numberTerm({
    label: { "en-US": "Y limit", "zh-CN": "Y 类上限", "zh-TW": "Y 類上限" },
    hint: variationLimit,
    unit: "none",
    min: 0,
  }),
  defaultYLimit,
);

export const xyzClass = choiceTerm(
  {
    label: { "en-US": "XYZ class", "zh-CN": "XYZ 类别", "zh-TW": "XYZ 類別" },
    hint: {
      "en-US": "X sells steadily, Z by chance.",
      "zh-CN": "X 销售平稳，Z 难以预料。",
      "zh-TW": "X 銷售平穩，Z 難以預料。",
    },
  },
  xyzClasses,
);

export const costOfSales = numberTerm({
  label: { "en-US": "Cost of sales", "zh-CN": "销货成本", "zh-TW": "銷貨成本" },
  hint: {
    "en-US": "What the goods sold had cost, not their price.",
    "zh-CN": "所售货物的成本，不是售价。",
    "zh-TW": "所售貨物的成本，不是售價。",
  },
  unit: "money",
  min: 0,
});

export const averageStock = numberTerm({
  label: { "en-US": "Average stock", "zh-CN": "平均库存金额", "zh-TW": "平均庫存金額" },
  hint: {
    "en-US": "Stock at cost, on an average of the same days.",
    "zh-CN": "同期按成本计的平均库存。",
    "zh-TW": "同期按成本計的平均庫存。",
  },
  unit: "money",
  min: 0,
});

export const turnsDays = withDefault(
  numberTerm({
    label: { "en-US": "Days", "zh-CN": "天数", "zh-TW": "天數" },
    hint: {
      "en-US": "Days the cost of sales is of.",
      "zh-CN": "销货成本对应的天数。",
      "zh-TW": "銷貨成本對應的天數。",
    },
    unit: "days",
    above: 0,
    zeroMeansDefault: true,
  }),
  daysOfAYear,
);

export const stockTurns = numberTerm({
  label: { "en-US": "Stock turns", "zh-CN": "库存周转率", "zh-TW": "庫存周轉率" },
  hint: { "en-US": "Times a year.", "zh-CN": "次/年。", "zh-TW": "次/年。" },
  unit: "factor",
  min: 0,
});

export const soldUnits = numberTerm({
  label: { "en-US": "Units sold", "zh-CN": "售出件数", "zh-TW": "售出件數" },
  hint: { "en-US": "Sold in these days.", "zh-CN": "期间售出。", "zh-TW": "期間售出。" },
  unit: "units",
  min: 0,
});

export const receivedUnits = numberTerm({
  label: { "en-US": "Units received", "zh-CN": "到货件数", "zh-TW": "到貨件數" },
  hint: { "en-US": "Received in these days.", "zh-CN": "期间到货。", "zh-TW": "期間到貨。" },
  unit: "units",
  min: 0,
});

export const sellThrough = numberTerm({
  label: { "en-US": "Sell-through", "zh-CN": "售罄率", "zh-TW": "售罄率" },
  hint: {
    "en-US": "Sold of what was received; may exceed 1.",
    "zh-CN": "售出占到货的比例，可大于 1。",
    "zh-TW": "售出占到貨的比例，可大於 1。",
  },
  unit: "fraction",
  min: 0,
});

export const grossMargin = numberTerm({
  label: { "en-US": "Gross margin", "zh-CN": "毛利额", "zh-TW": "毛利額" },
  hint: {
    "en-US": "Sales less their cost; negative for a loss.",
    "zh-CN": "销售额减成本；亏损为负。",
    "zh-TW": "銷售額減成本；虧損為負。",
  },
  unit: "money",
});

export const gmroi = numberTerm({
  label: { "en-US": "GMROI", "zh-CN": "库存投资毛利回报率", "zh-TW": "存貨毛利報酬率" },
  hint: {
    "en-US": "Gross margin earned by the money in stock.",
    "zh-CN": "库存资金带来的毛利倍数。",
    "zh-TW": "庫存資金帶來的毛利倍數。",
  },
  unit: "factor",
});

const count = (label: Text, hint: Text) => numberTerm({ label, hint, unit: "none", min: 0 });

export const visits = count(
  { "en-US": "Visits", "zh-CN": "访问数", "zh-TW": "造訪次數" },
  { "en-US": "Visits to the listing.", "zh-CN": "商品页访问次数。", "zh-TW": "商品頁的造訪次數。" },
);
export const testOrders = count(
  { "en-US": "Orders", "zh-CN": "订单数", "zh-TW": "訂單數" },
  { "en-US": "Orders from these visits.", "zh-CN": "由此产生的订单。", "zh-TW": "由此產生的訂單。" },
);
export const ratings = count(
  { "en-US": "Ratings", "zh-CN": "评价数", "zh-TW": "評價數" },
  { "en-US": "All ratings so far.", "zh-CN": "迄今全部评价。", "zh-TW": "至今全部評價。" },
);
export const badRatings = count(
  { "en-US": "Bad ratings", "zh-CN": "差评数", "zh-TW": "負評數" },
  { "en-US": "One and two stars.", "zh-CN": "一星与二星。", "zh-TW": "一星與二星。" },
);

export const categoryCvrRate = withDefault(
  rateTerm({
    label: { "en-US": "Category conversion", "zh-CN": "品类转化率", "zh-TW": "品類轉換率" },
    hint: {
      "en-US": "What the category converts; at least 2% is asked for.",
      "zh-CN": "品类平均转化率；至少按 2% 要求。",
      "zh-TW": "品類平均轉換率；至少按 2% 要求。",
    },
  }),
  passingConversion,
);

export const testVerdict = choiceTerm(
  {
    label: { "en-US": "Verdict", "zh-CN": "测款结论", "zh-TW": "測款結論" },
    hint: {
      "en-US": "STOP the product, PASS to stocking, or EXTEND the test.",
      "zh-CN": "STOP：停止。PASS：转入备货。EXTEND：继续测试。",
      "zh-TW": "STOP：停止。PASS：轉入備貨。EXTEND：繼續測試。",
    },
  },
  testVerdicts,
  {
    STOP: { "zh-CN": "停止", "zh-TW": "停止" },
    PASS: { "zh-CN": "转入备货", "zh-TW": "轉入備貨" },
    EXTEND: { "zh-CN": "继续测试", "zh-TW": "繼續測試" },
  },
);
