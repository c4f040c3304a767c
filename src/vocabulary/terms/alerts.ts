import {
  defaultConcentrationLimit,
  defaultOverstockDays,
  defaultPriceChanges,
  defaultPriceCoverDays,
  defaultSlowDays,
  defaultStockShareTolerance,
} from "../../calculation";
import { dateTerm, listTerm, numberTerm, rateTerm, textTerm } from "../readers";
import { withDefault } from "../term";

export const slowDays = withDefault(
  numberTerm({
    label: { "en-US": "Slow after", "zh-CN": "滞销天数", "zh-TW": "滯銷天數" },
    hint: {
      "en-US": "Days without a sale after which a product is cleared.",
      "zh-CN": "连续多少天没有销售即启动清仓。",
      "zh-TW": "連續多少天沒有銷售即啟動出清。",
    },
    unit: "days",
    above: 0,
  }),
  defaultSlowDays,
);

export const overstockDays = withDefault(
  numberTerm({
    label: { "en-US": "Overstock beyond", "zh-CN": "积压天数", "zh-TW": "積壓天數" },
    hint: {
      "en-US": "Days of cover beyond which stock and goods on order are too much.",
      "zh-CN": "在库与在途可售天数超过多少即为积压。",
      "zh-TW": "在庫與在途可售天數超過多少即為積壓。",
    },
    unit: "days",
    above: 0,
  }),
  defaultOverstockDays,
);

export const concentrationLimit = withDefault(
  rateTerm({
    label: { "en-US": "Most in one product", "zh-CN": "单品库存上限", "zh-TW": "單品庫存上限" },
    hint: {
      "en-US": "The most of the stock's money that one product may hold.",
      "zh-CN": "单个产品占库存金额的上限。",
      "zh-TW": "單一產品占庫存金額的上限。",
    },
  }),
  defaultConcentrationLimit,
);

export const stockShareTolerance = withDefault(
  rateTerm({
    label: { "en-US": "A share tolerance", "zh-CN": "A 类占比容差", "zh-TW": "A 類占比容差" },
    hint: {
      "en-US": "How far the A products' share of the stock may lie from 65%: 0.1 is ten points.",
      "zh-CN": "A 类产品库存占比可偏离 65% 多少：0.1 即 10 个百分点。",
      "zh-TW": "A 類產品庫存占比可偏離 65% 多少：0.1 即 10 個百分點。",
    },
  }),
  defaultStockShareTolerance,
);

export const priceCoverDays = withDefault(
  listTerm(
    {
      label: { "en-US": "Price steps at", "zh-CN": "调价天数", "zh-TW": "調價天數" },
      hint: {
        "en-US": "Days of cover at which the price changes, ascending, such as 30, 120, 180.",
        "zh-CN": "可售天数达到多少时调价，由小到大，如 30, 120, 180。",
        "zh-TW": "可售天數達到多少時調價，由小到大，如 30, 120, 180。",
      },
    },
    numberTerm({
      label: { "en-US": "Days", "zh-CN": "天数", "zh-TW": "天數" },
      hint: { "en-US": "Days of cover.", "zh-CN": "可售天数。", "zh-TW": "可售天數。" },
      unit: "days",
      min: 0,
    }),
  ),
  defaultPriceCoverDays,
);

export const priceChanges = withDefault(
  listTerm(
    {
      label: { "en-US": "Price changes", "zh-CN": "调价幅度", "zh-TW": "調價幅度" },
      hint: {
        "en-US": "Below the first days, then from each on: one more than there are days. 5%, 0%, -10%, -20%.",
        "zh-CN": "低于第一个天数时，以及从每个天数起的幅度：比天数多一个。如 5%, 0%, -10%, -20%。",
        "zh-TW": "低於第一個天數時，以及從每個天數起的幅度：比天數多一個。如 5%, 0%, -10%, -20%。",
      },
    },
    numberTerm({
      label: { "en-US": "Change", "zh-CN": "幅度", "zh-TW": "幅度" },
      hint: {
        "en-US": "A fraction of the price.",
        "zh-CN": "占售价的比例。",
        "zh-TW": "占售價的比例。",
      },
      unit: "fraction",
      above: -1,
      max: 1,
    }),
  ),
  defaultPriceChanges,
);

export const rank = numberTerm({
  label: { "en-US": "Rank", "zh-CN": "排名", "zh-TW": "排名" },
  hint: {
    "en-US": "By the money at stake.",
    "zh-CN": "按涉及金额排序。",
    "zh-TW": "依涉及金額排序。",
  },
  unit: "none",
  min: 1,
  whole: true,
});

export const alertName = textTerm({
  label: { "en-US": "Alert", "zh-CN": "预警", "zh-TW": "警示" },
  hint: {
    "en-US": "What it is about, and its figures.",
    "zh-CN": "预警内容及其数字。",
    "zh-TW": "警示內容及其數字。",
  },
});

export const atStake = numberTerm({
  label: { "en-US": "At stake", "zh-CN": "涉及金额", "zh-TW": "涉及金額" },
  hint: {
    "en-US": "Money that is lost or tied up; empty where neither price nor cost is known.",
    "zh-CN": "损失或占用的金额；售价和成本都未知时留空。",
    "zh-TW": "損失或占用的金額；售價與成本都未知時留空。",
  },
  unit: "money",
});

export const byWhen = dateTerm({
  label: { "en-US": "By when", "zh-CN": "期限", "zh-TW": "期限" },
  hint: {
    "en-US": "The day after which it is too late.",
    "zh-CN": "过了这天就来不及了。",
    "zh-TW": "過了這天就來不及了。",
  },
});

export const whatToDo = textTerm({
  label: { "en-US": "What to do", "zh-CN": "建议", "zh-TW": "建議" },
  hint: {
    "en-US": "In the order to try it.",
    "zh-CN": "按先后顺序。",
    "zh-TW": "按先後順序。",
  },
});

export const ruleId = textTerm({
  label: { "en-US": "Rule", "zh-CN": "规则", "zh-TW": "規則" },
  hint: {
    "en-US": "The rule it goes by; the page of sources says more.",
    "zh-CN": "所依据的规则，详见来源页。",
    "zh-TW": "所依據的規則，詳見來源頁。",
  },
});
