import { defaultWarningFactor, stockStatuses } from "../../calculation";
import { choiceTerm, numberTerm } from "../readers";
import { withDefault } from "../term";

export const maxDailyDemand = numberTerm({
  label: { "en-US": "Maximum daily demand", "zh-CN": "最大日销量", "zh-TW": "最大日銷量" },
  hint: {
    "en-US": "Units sold on the best day.",
    "zh-CN": "销量最高那天卖出的件数。",
    "zh-TW": "銷量最高那天賣出的件數。",
  },
  unit: "unitsPerDay",
  min: 0,
});

export const avgDailyDemand = numberTerm({
  label: { "en-US": "Average daily demand", "zh-CN": "日均销量", "zh-TW": "日均銷量" },
  hint: {
    "en-US": "Units sold on an average day in stock.",
    "zh-CN": "有货日平均每天卖出的件数。",
    "zh-TW": "有貨日平均每天賣出的件數。",
  },
  unit: "unitsPerDay",
  min: 0,
});

export const maxLeadDays = numberTerm({
  label: { "en-US": "Maximum lead days", "zh-CN": "最长提前期", "zh-TW": "最長前置時間" },
  hint: {
    "en-US":
      "Days from order to sellable, at the longest: factory, shipping, customs and receiving together.",
    "zh-CN": "从下单到可售最长需要的天数：生产、运输、清关、上架合计。",
    "zh-TW": "從下單到可售最長需要的天數：生產、運輸、清關、上架合計。",
  },
  unit: "days",
  min: 0,
});

export const avgLeadDays = numberTerm({
  label: { "en-US": "Average lead days", "zh-CN": "平均提前期", "zh-TW": "平均前置時間" },
  hint: {
    "en-US": "Days from order to sellable, usually: factory, shipping, customs and receiving together.",
    "zh-CN": "从下单到可售通常需要的天数：生产、运输、清关、上架合计。",
    "zh-TW": "從下單到可售通常需要的天數：生產、運輸、清關、上架合計。",
  },
  unit: "days",
  min: 0,
});

export const onHand = numberTerm({
  label: { "en-US": "On hand", "zh-CN": "在库", "zh-TW": "在庫" },
  hint: {
    "en-US": "Units in the warehouse, sellable.",
    "zh-CN": "仓库中可售的件数。",
    "zh-TW": "倉庫中可售的件數。",
  },
  unit: "units",
});

export const onOrder = numberTerm({
  label: { "en-US": "On order", "zh-CN": "在途", "zh-TW": "在途" },
  hint: {
    "en-US": "Units ordered and not yet arrived: in production and on the way.",
    "zh-CN": "已下单尚未到货的件数：生产中与运输途中。",
    "zh-TW": "已下單尚未到貨的件數：生產中與運輸途中。",
  },
  unit: "units",
  min: 0,
});

export const committed = numberTerm({
  label: { "en-US": "Committed", "zh-CN": "占用", "zh-TW": "保留" },
  hint: {
    "en-US": "Of the units on hand, those already promised to orders, channels or promotions.",
    "zh-CN": "在库中已被订单、平台或活动锁定的件数。",
    "zh-TW": "在庫中已被訂單、通路或活動保留的件數。",
  },
  unit: "units",
  min: 0,
});

export const safetyStock = numberTerm({
  label: { "en-US": "Safety stock", "zh-CN": "安全库存", "zh-TW": "安全庫存" },
  hint: {
    "en-US": "Units kept against a better sale or a later delivery than usual.",
    "zh-CN": "用来应对销量高于平常或到货晚于平常的件数。",
    "zh-TW": "用來因應銷量高於平常或到貨晚於平常的件數。",
  },
  unit: "units",
  min: 0,
});

export const reorderPoint = numberTerm({
  label: { "en-US": "Reorder point", "zh-CN": "补货点", "zh-TW": "再訂購點" },
  hint: {
    "en-US": "Order when stock on hand and on order together fall to this.",
    "zh-CN": "在库加在途降到此数时下单。",
    "zh-TW": "在庫加在途降到此數時下單。",
  },
  unit: "units",
});

export const stockStatus = choiceTerm(
  {
    label: { "en-US": "Status", "zh-CN": "状态", "zh-TW": "狀態" },
    hint: {
      "en-US": "OUT: none left. ORDER: order today. WARN: close to the safety stock. OK: fine.",
      "zh-CN": "OUT：已断货。ORDER：今天下单。WARN：接近安全库存。OK：正常。",
      "zh-TW": "OUT：已缺貨。ORDER：今天下單。WARN：接近安全庫存。OK：正常。",
    },
  },
  stockStatuses,
);

export const warningFactor = withDefault(
  numberTerm({
    label: { "en-US": "Warning factor", "zh-CN": "预警系数", "zh-TW": "預警係數" },
    hint: {
      "en-US": "Warn when stock on hand falls to this many times the safety stock.",
      "zh-CN": "在库降到安全库存的多少倍时预警。",
      "zh-TW": "在庫降到安全庫存的多少倍時預警。",
    },
    unit: "factor",
    min: 1,
  }),
  defaultWarningFactor,
);
