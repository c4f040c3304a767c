import { defaultChinaVatRate, noConsumptionTax, nothingSpentYet } from "../../calculation";
import { numberTerm, rateTerm } from "../readers";
import { withDefault } from "../term";

export const orderValue = numberTerm({
  label: { "en-US": "Order value", "zh-CN": "订单完税价格", "zh-TW": "訂單完稅價格" },
  hint: {
    "en-US": "RMB: retail price with freight and insurance.",
    "zh-CN": "人民币：零售价加运费、保险费。",
    "zh-TW": "人民幣：零售價加運費、保險費。",
  },
  unit: "money",
  min: 0,
});

export const chinaVatRate = withDefault(
  rateTerm({
    label: { "en-US": "VAT rate", "zh-CN": "增值税税率", "zh-TW": "增值稅稅率" },
    hint: {
      "en-US": "China's import VAT on these goods.",
      "zh-CN": "该商品的进口环节增值税税率。",
      "zh-TW": "該商品的進口環節增值稅稅率。",
    },
  }),
  defaultChinaVatRate,
);

export const consumptionTaxRate = withDefault(
  rateTerm({
    label: { "en-US": "Consumption tax rate", "zh-CN": "消费税税率", "zh-TW": "消費稅稅率" },
    hint: {
      "en-US": "15% on high-end cosmetics; most goods bear none.",
      "zh-CN": "高档化妆品 15%；多数商品为 0。",
      "zh-TW": "高檔化妝品 15%；多數商品為 0。",
    },
  }),
  noConsumptionTax,
);

export const fullDutyRate = rateTerm(
  {
    label: { "en-US": "Duty rate", "zh-CN": "关税税率", "zh-TW": "關稅稅率" },
    hint: {
      "en-US": "Needed above the limits only; 0 must be typed.",
      "zh-CN": "仅超过限值时需要；无关税须填 0。",
      "zh-TW": "僅超過限值時需要；無關稅須填 0。",
    },
  },
  { maxIsOne: false },
);

export const spentThisYear = withDefault(
  numberTerm({
    label: { "en-US": "Spent this year", "zh-CN": "本年已购", "zh-TW": "本年已購" },
    hint: {
      "en-US": "RMB the buyer spent on such imports before this order.",
      "zh-CN": "本单之前该买家当年跨境进口累计金额（元）。",
      "zh-TW": "本單之前該買家當年跨境進口累計金額（人民幣）。",
    },
    unit: "money",
    min: 0,
  }),
  nothingSpentYet,
);

export const cbecTax = numberTerm({
  label: { "en-US": "Import tax", "zh-CN": "跨境电商综合税", "zh-TW": "跨境電商綜合稅" },
  hint: {
    "en-US": "RMB the buyer pays on the order.",
    "zh-CN": "买家为该订单缴纳的税款（元）。",
    "zh-TW": "買家為該訂單繳納的稅款（人民幣）。",
  },
  unit: "money",
  min: 0,
});
