import { dutyBases, taxKinds } from "../../calculation";
import type { Text } from "../locale";
import { choiceTerm, dateTerm, numberTerm, rateTerm, textTerm } from "../readers";

export const taxKind = choiceTerm(
  {
    label: { "en-US": "Tax", "zh-CN": "税种", "zh-TW": "稅種" },
    hint: {
      "en-US":
        "DUTY, FEE of the entry, VAT or GST, CONSUMPTION tax of 1210 orders, or REGISTRATION: sales up to which none is due.",
      "zh-CN":
        "DUTY 关税、FEE 报关规费、VAT 增值税、CONSUMPTION 1210 订单的消费税、REGISTRATION 免注册的年销售额门槛。",
      "zh-TW":
        "DUTY 關稅、FEE 報關規費、VAT 加值型營業稅、CONSUMPTION 1210 訂單的消費稅、REGISTRATION 免登記的年銷售額門檻。",
    },
  },
  taxKinds,
  {
    DUTY: { "zh-CN": "关税", "zh-TW": "關稅" },
    FEE: { "zh-CN": "报关规费", "zh-TW": "報關規費" },
    VAT: { "zh-CN": "增值税", "zh-TW": "加值型營業稅" },
    CONSUMPTION: { "zh-CN": "消费税", "zh-TW": "消費稅" },
    REGISTRATION: { "zh-CN": "年销售额门槛", "zh-TW": "年銷售額門檻" },
  },
);

export const layer = textTerm({
  label: { "en-US": "Layer", "zh-CN": "税目", "zh-TW": "稅目" },
  hint: {
    "en-US": "Which rate it is, such as MFN, Section 301 or MPF: layers add up on one base.",
    "zh-CN": "税率的名称，如 MFN、Section 301、MPF：各项在同一基础上相加。",
    "zh-TW": "稅率的名稱，如 MFN、Section 301、MPF：各項在同一基礎上相加。",
  },
});

export const rateBasis = choiceTerm(
  {
    label: { "en-US": "On", "zh-CN": "计税基础", "zh-TW": "計稅基礎" },
    hint: {
      "en-US": "FOB (as the United States take it) or CIF (as the EU and UK do); needed for DUTY and FEE.",
      "zh-CN": "FOB（如美国）或 CIF（如欧盟、英国）；DUTY 和 FEE 必填。",
      "zh-TW": "FOB（如美國）或 CIF（如歐盟、英國）；DUTY 與 FEE 必填。",
    },
  },
  dutyBases,
);

export const taxRate = rateTerm(
  {
    label: { "en-US": "Tax rate", "zh-CN": "税率", "zh-TW": "稅率" },
    hint: {
      "en-US": "A fraction of the base; 0 for none. An empty cell means that it is not known.",
      "zh-CN": "占计税基础的比例；免税填 0。留空表示未知。",
      "zh-TW": "占計稅基礎的比例；免稅填 0。留空表示未知。",
    },
  },
  { maxIsOne: false },
);

const money = (label: Text, hint: Text) => numberTerm({ label, hint, unit: "money", min: 0 });

export const fixedAmount = money(
  { "en-US": "Fixed amount", "zh-CN": "定额", "zh-TW": "定額" },
  {
    "en-US": "DUTY: for each distinct tariff line. FEE: for each shipment.",
    "zh-CN": "DUTY：每个不同税号。FEE：每个货件。",
    "zh-TW": "DUTY：每個不同稅則號別。FEE：每個貨件。",
  },
);

export const minAmount = money(
  { "en-US": "At least", "zh-CN": "最低", "zh-TW": "最低" },
  { "en-US": "The least a FEE comes to.", "zh-CN": "FEE 的最低金额。", "zh-TW": "FEE 的最低金額。" },
);

export const maxAmount = money(
  { "en-US": "At most", "zh-CN": "最高", "zh-TW": "最高" },
  { "en-US": "The most a FEE comes to.", "zh-CN": "FEE 的最高金额。", "zh-TW": "FEE 的最高金額。" },
);

export const upToValue = money(
  { "en-US": "Up to value", "zh-CN": "货值上限", "zh-TW": "貨值上限" },
  {
    "en-US":
      "Only for consignments worth at most so much, in place of the other rates. REGISTRATION: the sales of a year.",
    "zh-CN": "仅适用于货值不超过此数的货件，并取代其他税率。REGISTRATION 为年销售额。",
    "zh-TW": "僅適用於貨值不超過此數的貨件，並取代其他稅率。REGISTRATION 為年銷售額。",
  },
);

export const pricePerGramFrom = money(
  { "en-US": "From price per g or ml", "zh-CN": "每克（毫升）起征价", "zh-TW": "每公克（毫升）起徵價" },
  {
    "en-US": "Consumption tax of goods that cost at least so much a gram or millilitre.",
    "zh-CN": "每克或每毫升价格达到此数才征消费税。",
    "zh-TW": "每公克或每毫升價格達到此數才課消費稅。",
  },
);

export const pricePerPieceFrom = money(
  { "en-US": "From price per piece", "zh-CN": "每片（张）起征价", "zh-TW": "每片（張）起徵價" },
  {
    "en-US": "Consumption tax of goods that cost at least so much a piece or sheet.",
    "zh-CN": "每片或每张价格达到此数才征消费税。",
    "zh-TW": "每片或每張價格達到此數才課消費稅。",
  },
);

export const effectiveTo = dateTerm({
  label: { "en-US": "Effective to", "zh-CN": "失效日期", "zh-TW": "失效日期" },
  hint: {
    "en-US": "The last day it holds; empty until further notice.",
    "zh-CN": "有效的最后一天；留空表示至另行通知。",
    "zh-TW": "有效的最後一天；留空表示至另行通知。",
  },
});
