import { runOutStates, sourced } from "../../calculation";
import type { Text } from "../locale";
import { choiceTerm, dateTerm, numberTerm, rateTerm, textTerm } from "../readers";
import { withDefault } from "../term";
import type { Unit } from "../units";

const figure = (label: Text, hint: Text, unit: Unit) => numberTerm({ label, hint, unit });

export const variantDays = withDefault(
  numberTerm({
    label: { "en-US": "Days for new kinds", "zh-CN": "新款备货天数", "zh-TW": "新款備貨天數" },
    hint: {
      "en-US": "So many days of the old product’s sales are shared by the products that replace it.",
      "zh-CN": "由替代新款分摊旧款这些天的销量。",
      "zh-TW": "由替代新款分攤舊款這些天的銷量。",
    },
    unit: "days",
    whole: true,
    min: 1,
  }),
  sourced(30, {
    source: "own",
    checked: "2026-11-22",
    note: "a month, until the new ones have sales of their own",
  }),
);

export const runOutState = choiceTerm(
  {
    label: { "en-US": "Orders", "zh-CN": "是否再订", "zh-TW": "是否再訂" },
    hint: {
      "en-US": "STOP ordering, ORDER until the last order date, or UNKNOWN.",
      "zh-CN": "STOP 停止订货、ORDER 最后订货日前可订、UNKNOWN 未知。",
      "zh-TW": "STOP 停止訂購、ORDER 最後訂購日前可訂、UNKNOWN 未知。",
    },
  },
  runOutStates,
  {
    STOP: { "zh-CN": "停止订货", "zh-TW": "停止訂購" },
    ORDER: { "zh-CN": "可订", "zh-TW": "可訂" },
    UNKNOWN: { "zh-CN": "未知", "zh-TW": "未知" },
  },
);

export const stockToSell = figure(
  { "en-US": "Stock to sell", "zh-CN": "待售库存", "zh-TW": "待售庫存" },
  { "en-US": "On hand and on the way.", "zh-CN": "在库加在途。", "zh-TW": "在庫加在途。" },
  "units",
);

export const sellDownDate = dateTerm({
  label: { "en-US": "Sold down on", "zh-CN": "预计售罄日", "zh-TW": "預計售罄日" },
  hint: {
    "en-US": "The day the last unit is sold at the usual pace.",
    "zh-CN": "按目前销速卖完的日期。",
    "zh-TW": "依目前銷速賣完的日期。",
  },
});

export const lastOrderDate = dateTerm({
  label: { "en-US": "Last order date", "zh-CN": "最后订货日", "zh-TW": "最後訂購日" },
  hint: {
    "en-US": "What is ordered later arrives when it can no longer be sold.",
    "zh-CN": "之后下单，到货时已不可售。",
    "zh-TW": "之後下單，到貨時已不可售。",
  },
});

export const unitsLeft = figure(
  { "en-US": "Left at the end", "zh-CN": "期末剩余", "zh-TW": "期末剩餘" },
  {
    "en-US": "Units unsold on the last day, at the usual pace.",
    "zh-CN": "按目前销速，最后可售日仍未卖出的件数。",
    "zh-TW": "依目前銷速，最後可售日仍未賣出的件數。",
  },
  "units",
);

export const paceNeeded = figure(
  { "en-US": "Pace needed", "zh-CN": "所需销速", "zh-TW": "所需銷速" },
  {
    "en-US": "How many times the usual pace sells everything by the last day; above 1 it needs a discount.",
    "zh-CN": "在最后可售日前卖完所需的销速倍数；大于 1 需打折。",
    "zh-TW": "在最後可售日前賣完所需的銷速倍數；大於 1 需打折。",
  },
  "factor",
);

export const replacedBy = textTerm({
  label: { "en-US": "Replaced by", "zh-CN": "替代新款", "zh-TW": "替代新款" },
  hint: {
    "en-US": "The products that take its place.",
    "zh-CN": "替代它的新款。",
    "zh-TW": "替代它的新款。",
  },
});

export const variantShare = rateTerm({
  label: { "en-US": "Share", "zh-CN": "占比", "zh-TW": "占比" },
  hint: {
    "en-US": "By expected monthly units where all new ones say them, else equal.",
    "zh-CN": "新款都填写预计月销量时按其比例，否则均分。",
    "zh-TW": "新款都填寫預計月銷量時依其比例，否則均分。",
  },
});

export const variantUnits = figure(
  { "en-US": "Units", "zh-CN": "件数", "zh-TW": "件數" },
  {
    "en-US": "Its part of the old product’s sales, in whole cartons.",
    "zh-CN": "分摊的旧款销量，按整箱取整。",
    "zh-TW": "分攤的舊款銷量，依整箱取整。",
  },
  "units",
);
