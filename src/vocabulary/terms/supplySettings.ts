import {
  defaultAnswerHours,
  defaultBufferDays,
  defaultCoreShare,
  defaultCoverGapDays,
  defaultFewestSources,
  defaultFullestUse,
  defaultReasonsAWeek,
  defaultReturnDays,
  defaultScoreDays,
  defaultScoreWeights,
  defaultSplitDays,
  defaultTierScores,
  defaultWarrantyYears,
  fullRefund,
  localReturnCostFactor,
} from "../../calculation";
import { listTerm, numberTerm, rateTerm } from "../readers";
import { withDefault } from "../term";

export const fewestSources = withDefault(
  numberTerm({
    label: { "en-US": "Fewest suppliers", "zh-CN": "最少供应商数", "zh-TW": "最少供應商數" },
    hint: {
      "en-US": "A product with fewer is listed among the problems.",
      "zh-CN": "供应商少于此数的产品会列入问题。",
      "zh-TW": "供應商少於此數的產品會列入問題。",
    },
    unit: "none",
    whole: true,
    min: 1,
  }),
  defaultFewestSources,
);

export const splitDays = withDefault(
  numberTerm({
    label: { "en-US": "Days to split", "zh-CN": "拆分天数", "zh-TW": "拆分天數" },
    hint: {
      "en-US": "What is sold in so many days is split over the suppliers, to see who makes how much.",
      "zh-CN": "把这些天的销量按供应商拆分，看各家做多少。",
      "zh-TW": "將這些天的銷量依供應商拆分，看各家做多少。",
    },
    unit: "days",
    whole: true,
    min: 1,
  }),
  defaultSplitDays,
);

export const scoreDays = withDefault(
  numberTerm({
    label: { "en-US": "Days scored", "zh-CN": "评分天数", "zh-TW": "評分天數" },
    hint: {
      "en-US": "How far back deliveries count.",
      "zh-CN": "向前统计到货的天数。",
      "zh-TW": "向前統計到貨的天數。",
    },
    unit: "days",
    whole: true,
    min: 1,
  }),
  defaultScoreDays,
);

export const scoreWeights = withDefault(
  listTerm(
    {
      label: { "en-US": "Score weights", "zh-CN": "评分权重", "zh-TW": "評分權重" },
      hint: {
        "en-US": "On time, quantity, quality, price. What is not known is left out.",
        "zh-CN": "依次为准时、数量、质量、价格。未知项不计。",
        "zh-TW": "依序為準時、數量、品質、價格。未知項目不計。",
      },
    },
    rateTerm({
      label: { "en-US": "Weight", "zh-CN": "权重", "zh-TW": "權重" },
      hint: { "en-US": "From 0 to 1.", "zh-CN": "0 到 1。", "zh-TW": "0 到 1。" },
    }),
  ),
  defaultScoreWeights,
);

export const tierScores = withDefault(
  listTerm(
    {
      label: { "en-US": "Scores of S, A, B", "zh-CN": "S、A、B 的分数线", "zh-TW": "S、A、B 的分數線" },
      hint: {
        "en-US": "The lowest score of each, from high to low; below the last is C.",
        "zh-CN": "各级的最低分，从高到低；低于最后一个为 C。",
        "zh-TW": "各級的最低分，由高到低；低於最後一個為 C。",
      },
    },
    rateTerm({
      label: { "en-US": "Score", "zh-CN": "得分", "zh-TW": "得分" },
      hint: { "en-US": "From 0 to 1.", "zh-CN": "0 到 1。", "zh-TW": "0 到 1。" },
    }),
  ),
  defaultTierScores,
);

export const coreShare = withDefault(
  rateTerm({
    label: { "en-US": "Core share", "zh-CN": "核心区域占比", "zh-TW": "核心區域占比" },
    hint: {
      "en-US": "The fewest regions that hold so much of the orders are core; main warehouses serve them.",
      "zh-CN": "合计达到此占比的最少区域为核心区域，由主仓发货。",
      "zh-TW": "合計達到此占比的最少區域為核心區域，由主倉出貨。",
    },
  }),
  defaultCoreShare,
);

export const coverGapDays = withDefault(
  numberTerm({
    label: { "en-US": "Cover gap to move", "zh-CN": "调拨的可售天数差", "zh-TW": "調撥的可售天數差" },
    hint: {
      "en-US": "Stock is moved between warehouses where their cover differs by more days than this.",
      "zh-CN": "各仓可售天数相差超过此天数时建议调拨。",
      "zh-TW": "各倉可售天數相差超過此天數時建議調撥。",
    },
    unit: "days",
    min: 0,
  }),
  defaultCoverGapDays,
);

export const fullestUse = withDefault(
  rateTerm({
    label: { "en-US": "Fullest use", "zh-CN": "最高占用率", "zh-TW": "最高使用率" },
    hint: {
      "en-US": "A warehouse fuller than this is named.",
      "zh-CN": "占用超过此比例的仓库会列出。",
      "zh-TW": "使用超過此比例的倉庫會列出。",
    },
  }),
  defaultFullestUse,
);

export const reasonsAWeek = withDefault(
  numberTerm({
    label: { "en-US": "Reasons a week", "zh-CN": "每周原因数", "zh-TW": "每週原因數" },
    hint: {
      "en-US": "So many of the most frequent reasons are listed for each week.",
      "zh-CN": "每周列出最常见的几个原因。",
      "zh-TW": "每週列出最常見的幾個原因。",
    },
    unit: "none",
    whole: true,
    min: 1,
  }),
  defaultReasonsAWeek,
);

export const returnDays = withDefault(
  numberTerm({
    label: { "en-US": "Days compared", "zh-CN": "对比天数", "zh-TW": "對比天數" },
    hint: {
      "en-US": "The return rate is that of the sales and returns of so many days.",
      "zh-CN": "退货率按这些天的销量与退货计算。",
      "zh-TW": "退貨率依這些天的銷量與退貨計算。",
    },
    unit: "days",
    whole: true,
    min: 1,
  }),
  defaultReturnDays,
);

export const refundRate = withDefault(
  rateTerm({
    label: { "en-US": "Refunded part", "zh-CN": "退款比例", "zh-TW": "退款比例" },
    hint: {
      "en-US": "Of the price; less where the buyer keeps the goods for a part of it.",
      "zh-CN": "占售价的比例；买家留货、部分退款时较低。",
      "zh-TW": "占售價的比例；買家留貨、部分退款時較低。",
    },
  }),
  fullRefund,
);

/** What one return costs differs with each market and parcel: without it no loss is said. */
export const handlingPerReturn = numberTerm({
  label: { "en-US": "Cost of one return", "zh-CN": "每件退货费用", "zh-TW": "每件退貨費用" },
  hint: {
    "en-US": "The way back, inspection, repacking, and a second way where it is sent again.",
    "zh-CN": "退回运费、检验、重新包装，以及再次寄出的运费。",
    "zh-TW": "退回運費、檢驗、重新包裝，以及再次寄出的運費。",
  },
  unit: "moneyPerUnit",
  min: 0,
});

export const localReturnFactor = withDefault(
  rateTerm({
    label: { "en-US": "Local return cost", "zh-CN": "本地退货成本系数", "zh-TW": "在地退貨成本係數" },
    hint: {
      "en-US": "Of the cost of one return, what it would be at a warehouse of the buyer’s own country.",
      "zh-CN": "退到买家本国仓库时，费用占每件退货费用的比例。",
      "zh-TW": "退到買家本國倉庫時，費用占每件退貨費用的比例。",
    },
  }),
  localReturnCostFactor,
);

/** Insurers differ: without a premium and what it pays nothing is said of insurance. */
export const premiumPerUnit = numberTerm({
  label: { "en-US": "Insurance premium", "zh-CN": "退货运费险保费", "zh-TW": "退貨運費險保費" },
  hint: {
    "en-US": "What insurance of the way back costs for each unit sold.",
    "zh-CN": "每销售一件的退货运费险保费。",
    "zh-TW": "每銷售一件的退貨運費險保費。",
  },
  unit: "moneyPerUnit",
  min: 0,
});

export const coverPerReturn = numberTerm({
  label: { "en-US": "Insurance pays", "zh-CN": "运费险每次赔付", "zh-TW": "運費險每次理賠" },
  hint: {
    "en-US": "What the insurer pays for one return; no more than the return costs.",
    "zh-CN": "每次退货的赔付金额，不超过退货费用。",
    "zh-TW": "每次退貨的理賠金額，不超過退貨費用。",
  },
  unit: "moneyPerUnit",
  min: 0,
});

export const answerWithinHours = withDefault(
  numberTerm({
    label: { "en-US": "Answer within", "zh-CN": "客诉答复时限", "zh-TW": "客訴答覆時限" },
    hint: {
      "en-US": "Hours by the clock within which a complaint should be answered.",
      "zh-CN": "客诉应在多少小时内答复（自然小时）。",
      "zh-TW": "客訴應在多少小時內答覆（自然小時）。",
    },
    unit: "hours",
    above: 0,
  }),
  defaultAnswerHours,
);

export const bufferDays = withDefault(
  numberTerm({
    label: { "en-US": "Days of the buffer", "zh-CN": "缓冲天数", "zh-TW": "緩衝天數" },
    hint: {
      "en-US": "Of the sales of so many days, the returns fit to be sold again are reckoned.",
      "zh-CN": "估算这些天的销量中会退回且可再售的件数。",
      "zh-TW": "估算這些天的銷量中會退回且可再售的件數。",
    },
    unit: "days",
    whole: true,
    min: 1,
  }),
  defaultBufferDays,
);

/** No part has a usual failure rate: without it no spare parts are said. */
export const failuresAYear = rateTerm({
  label: { "en-US": "Failures a year", "zh-CN": "年故障率", "zh-TW": "年故障率" },
  hint: {
    "en-US": "The part of units sold whose part fails in a year of warranty.",
    "zh-CN": "质保期内每年需要更换配件的比例。",
    "zh-TW": "保固期內每年需要更換配件的比例。",
  },
});

export const warrantyYears = withDefault(
  numberTerm({
    label: { "en-US": "Years of warranty", "zh-CN": "质保年数", "zh-TW": "保固年數" },
    hint: {
      "en-US": "So long parts are kept for repairs.",
      "zh-CN": "按此年数储备维修配件。",
      "zh-TW": "依此年數儲備維修配件。",
    },
    unit: "none",
    above: 0,
    max: 10,
  }),
  defaultWarrantyYears,
);
