import { dateTerm, numberTerm, textTerm } from "../readers";

export const returnDate = dateTerm({
  label: { "en-US": "Date", "zh-CN": "日期", "zh-TW": "日期" },
  hint: {
    "en-US": "The day the units came back.",
    "zh-CN": "退回的日期。",
    "zh-TW": "退回的日期。",
  },
});

export const returnedUnits = numberTerm({
  label: { "en-US": "Units", "zh-CN": "件数", "zh-TW": "件數" },
  hint: { "en-US": "Units that came back.", "zh-CN": "退回的件数。", "zh-TW": "退回的件數。" },
  unit: "units",
  min: 0,
});

export const returnReason = textTerm({
  label: { "en-US": "Return reason", "zh-CN": "退货原因", "zh-TW": "退貨原因" },
  hint: {
    "en-US": "Why it came back, in the same words each time, so that reasons can be counted.",
    "zh-CN": "退货原因；同一原因请用同样的词，便于统计。",
    "zh-TW": "退貨原因；同一原因請用同樣的詞，便於統計。",
  },
});

export const resaleableUnits = numberTerm({
  label: { "en-US": "Resaleable units", "zh-CN": "可再售件数", "zh-TW": "可再售件數" },
  hint: {
    "en-US": "Units of these that can be sold again.",
    "zh-CN": "其中可再次销售的件数。",
    "zh-TW": "其中可再次銷售的件數。",
  },
  unit: "units",
  min: 0,
});

export const answerHours = numberTerm({
  label: { "en-US": "Hours to answer", "zh-CN": "答复用时", "zh-TW": "答覆用時" },
  hint: {
    "en-US": "Hours from the complaint to your answer; empty where nobody noted them.",
    "zh-CN": "从收到客诉到答复的小时数；未记录则留空。",
    "zh-TW": "從收到客訴到答覆的小時數；未記錄則留空。",
  },
  unit: "hours",
  min: 0,
});

export const arisesIn = textTerm({
  label: { "en-US": "Arises in", "zh-CN": "责任环节", "zh-TW": "責任環節" },
  hint: {
    "en-US": "Where the reason comes from: listing, quality, packing, delivery …",
    "zh-CN": "原因出自哪个环节：商品页面、质量、包装、配送……",
    "zh-TW": "原因出自哪個環節：商品頁面、品質、包裝、配送……",
  },
});

export const changeToMake = textTerm({
  label: { "en-US": "What to change", "zh-CN": "改进措施", "zh-TW": "改善措施" },
  hint: {
    "en-US": "What would make it rarer.",
    "zh-CN": "怎样做可以减少。",
    "zh-TW": "怎樣做可以減少。",
  },
});
