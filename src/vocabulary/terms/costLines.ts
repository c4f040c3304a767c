import { chargeUnits, costGroups, costKinds, shipmentBases } from "../../calculation";
import { choiceTerm, dateTerm, flagTerm, numberTerm, rateTerm, textTerm } from "../readers";

export const costGroup = choiceTerm(
  {
    label: { "en-US": "Cost group", "zh-CN": "费用类别", "zh-TW": "費用類別" },
    hint: {
      "en-US": "Where the cost arises; each charge stands in one group only.",
      "zh-CN":
        "GOODS 货款、FIRST LEG 头程、TAX 税、WAREHOUSE 仓储、LAST MILE 尾程、PLATFORM 佣金、ADS 广告、PAYMENT 支付、CONTENT 内容、RETURNS 退货、EXCHANGE 汇率。",
      "zh-TW":
        "GOODS 貨款、FIRST LEG 頭程、TAX 稅、WAREHOUSE 倉儲、LAST MILE 尾程、PLATFORM 佣金、ADS 廣告、PAYMENT 金流、CONTENT 內容、RETURNS 退貨、EXCHANGE 匯率。",
    },
  },
  costGroups,
  {
    GOODS: { "zh-CN": "货款", "zh-TW": "貨款" },
    "FIRST LEG": { "zh-CN": "头程", "zh-TW": "頭程" },
    TAX: { "zh-CN": "税", "zh-TW": "稅" },
    WAREHOUSE: { "zh-CN": "仓储", "zh-TW": "倉儲" },
    "LAST MILE": { "zh-CN": "尾程", "zh-TW": "尾程" },
    PLATFORM: { "zh-CN": "佣金", "zh-TW": "佣金" },
    ADS: { "zh-CN": "广告", "zh-TW": "廣告" },
    PAYMENT: { "zh-CN": "支付", "zh-TW": "金流" },
    CONTENT: { "zh-CN": "内容", "zh-TW": "內容" },
    RETURNS: { "zh-CN": "退货", "zh-TW": "退貨" },
    EXCHANGE: { "zh-CN": "汇率", "zh-TW": "匯率" },
  },
);

export const costItem = textTerm({
  label: { "en-US": "Charge", "zh-CN": "费用项目", "zh-TW": "費用項目" },
  hint: {
    "en-US": "What it is for, such as sea freight to US West.",
    "zh-CN": "费用内容，如“美西海运费”。",
    "zh-TW": "費用內容，如「美西海運費」。",
  },
});

export const amount = numberTerm({
  label: { "en-US": "Amount", "zh-CN": "金额", "zh-TW": "金額" },
  hint: {
    "en-US": "Money for what stands under Per; 0.15 for 15% of the price; negative for a credit.",
    "zh-CN": "按“计费单位”的金额；售价的 15% 填 0.15；返还为负数。",
    "zh-TW": "按「計費單位」的金額；售價的 15% 填 0.15；退款為負數。",
  },
  unit: "none",
});

export const currency = textTerm({
  label: { "en-US": "Currency", "zh-CN": "币种", "zh-TW": "幣別" },
  hint: {
    "en-US": "Three letters, such as USD or CNY.",
    "zh-CN": "三位字母，如 USD、CNY。",
    "zh-TW": "三位字母，如 USD、TWD。",
  },
});

export const chargedPer = choiceTerm(
  {
    label: { "en-US": "Per", "zh-CN": "计费单位", "zh-TW": "計費單位" },
    hint: {
      "en-US":
        "UNIT, KG, CBM, CHARGEABLE for a chargeable kg, ORDER, SHIPMENT, MONTH, PRICE for a share of the selling price, INSURED for a share of the insured value; storage CBM MONTH, CBM DAY or KG DAY.",
      "zh-CN":
        "UNIT 件、KG 千克、CBM 立方米、CHARGEABLE 计费重千克、ORDER 订单、SHIPMENT 整批、MONTH 月、PRICE 按售价比例、INSURED 按保额比例；仓储费填 CBM MONTH 立方米·月、CBM DAY 立方米·天、KG DAY 千克·天。",
      "zh-TW":
        "UNIT 件、KG 公斤、CBM 立方公尺、CHARGEABLE 計費重公斤、ORDER 訂單、SHIPMENT 整批、MONTH 月、PRICE 按售價比例、INSURED 按保額比例；倉儲費填 CBM MONTH 立方公尺·月、CBM DAY 立方公尺·天、KG DAY 公斤·天。",
    },
  },
  chargeUnits,
  {
    UNIT: { "zh-CN": "件", "zh-TW": "件" },
    KG: { "zh-CN": "千克", "zh-TW": "公斤" },
    CBM: { "zh-CN": "立方米", "zh-TW": "立方公尺" },
    CHARGEABLE: { "zh-CN": "计费重千克", "zh-TW": "計費重公斤" },
    ORDER: { "zh-CN": "订单", "zh-TW": "訂單" },
    SHIPMENT: { "zh-CN": "整批", "zh-TW": "整批" },
    MONTH: { "zh-CN": "月", "zh-TW": "月" },
    PRICE: { "zh-CN": "按售价比例", "zh-TW": "按售價比例" },
    INSURED: { "zh-CN": "按保额比例", "zh-TW": "按保額比例" },
    "CBM MONTH": { "zh-CN": "立方米·月", "zh-TW": "立方公尺·月" },
    "CBM DAY": { "zh-CN": "立方米·天", "zh-TW": "立方公尺·天" },
    "KG DAY": { "zh-CN": "千克·天", "zh-TW": "公斤·天" },
  },
);

export const sharedBy = choiceTerm(
  {
    label: { "en-US": "Shared by", "zh-CN": "分摊依据", "zh-TW": "分攤基準" },
    hint: {
      "en-US":
        "What a charge of a whole shipment is shared by: QTY, VALUE, WEIGHT, VOLUME, EQUAL, CHARGEABLE weight, or MANUAL by the shares in Shipments.",
      "zh-CN":
        "整批费用的分摊依据：QTY 件数、VALUE 货值、WEIGHT 重量、VOLUME 体积、EQUAL 均分、CHARGEABLE 计费重、MANUAL 按货件表中的占比。",
      "zh-TW":
        "整批費用的分攤基準：QTY 件數、VALUE 貨值、WEIGHT 重量、VOLUME 體積、EQUAL 均分、CHARGEABLE 計費重、MANUAL 按貨件表中的占比。",
    },
  },
  shipmentBases,
  {
    QTY: { "zh-CN": "件数", "zh-TW": "件數" },
    VALUE: { "zh-CN": "货值", "zh-TW": "貨值" },
    WEIGHT: { "zh-CN": "重量", "zh-TW": "重量" },
    VOLUME: { "zh-CN": "体积", "zh-TW": "體積" },
    EQUAL: { "zh-CN": "均分", "zh-TW": "均分" },
    CHARGEABLE: { "zh-CN": "计费重", "zh-TW": "計費重" },
    MANUAL: { "zh-CN": "按货件表中的占比", "zh-TW": "按貨件表中的占比" },
  },
);

export const effectiveFrom = dateTerm({
  label: { "en-US": "Effective from", "zh-CN": "生效日期", "zh-TW": "生效日期" },
  hint: {
    "en-US": "The first day the rate holds; keep the old rate in its own row.",
    "zh-CN": "费率生效的第一天；旧费率保留在原行。",
    "zh-TW": "費率生效的第一天；舊費率保留在原列。",
  },
});

export const costKind = choiceTerm(
  {
    label: { "en-US": "Kind", "zh-CN": "费用细类", "zh-TW": "費用細類" },
    hint: {
      "en-US":
        "Needed for FIRST LEG (DOMESTIC, INTERNATIONAL, INSURANCE, INLAND), TAX (CLEARANCE, DUTY, IMPORT TAX) and WAREHOUSE (HANDLING, SERVICES such as relabelling, STORAGE); GOODS may say INSPECTION or PACKAGING.",
      "zh-CN":
        "GOODS 可填 INSPECTION 质检、PACKAGING 包装与卡片；FIRST LEG 填 DOMESTIC 国内段、INTERNATIONAL 国际段、INSURANCE 保险、INLAND 目的国内陆；TAX 填 CLEARANCE 清关、DUTY 关税、IMPORT TAX 进口税；WAREHOUSE 填 HANDLING 操作、SERVICES 附加服务（换标、重新包装等）、STORAGE 仓储。",
      "zh-TW":
        "GOODS 可填 INSPECTION 品檢、PACKAGING 包裝與卡片；FIRST LEG 填 DOMESTIC 國內段、INTERNATIONAL 國際段、INSURANCE 保險、INLAND 目的國內陸；TAX 填 CLEARANCE 清關、DUTY 關稅、IMPORT TAX 進口稅；WAREHOUSE 填 HANDLING 作業、SERVICES 加值服務（換標、重新包裝等）、STORAGE 倉儲。",
    },
  },
  costKinds,
  {
    INSPECTION: { "zh-CN": "质检", "zh-TW": "品檢" },
    PACKAGING: { "zh-CN": "包装与卡片", "zh-TW": "包裝與卡片" },
    DOMESTIC: { "zh-CN": "国内段", "zh-TW": "國內段" },
    INTERNATIONAL: { "zh-CN": "国际段", "zh-TW": "國際段" },
    INSURANCE: { "zh-CN": "保险", "zh-TW": "保險" },
    INLAND: { "zh-CN": "目的国内陆", "zh-TW": "目的國內陸" },
    CLEARANCE: { "zh-CN": "清关", "zh-TW": "清關" },
    DUTY: { "zh-CN": "关税", "zh-TW": "關稅" },
    "IMPORT TAX": { "zh-CN": "进口税", "zh-TW": "進口稅" },
    HANDLING: { "zh-CN": "操作", "zh-TW": "作業" },
    SERVICES: { "zh-CN": "附加服务", "zh-TW": "加值服務" },
    STORAGE: { "zh-CN": "仓储", "zh-TW": "倉儲" },
  },
);

export const chargedOn = dateTerm({
  label: { "en-US": "Charged on", "zh-CN": "收费日期", "zh-TW": "收費日期" },
  hint: {
    "en-US":
      "The day one shipment was charged: its exchange rate counts, and after arrival the charge is late.",
    "zh-CN": "该货件收费的日期：按当日汇率折算；晚于到货日则为到货后费用。",
    "zh-TW": "該貨件收費的日期：按當日匯率換算；晚於到貨日則為到貨後費用。",
  },
});

export const includesDuty = flagTerm({
  label: { "en-US": "Duty included", "zh-CN": "含税（双清包税）", "zh-TW": "含稅（雙清包稅）" },
  hint: {
    "en-US": "TRUE where the freight has duty and import tax in it (DDP); they are then not counted again.",
    "zh-CN": "运费已含关税和进口税（双清包税 DDP）填 TRUE，不再重复计算。",
    "zh-TW": "運費已含關稅與進口稅（雙清包稅 DDP）填 TRUE，不再重複計算。",
  },
});

export const affectedShare = rateTerm({
  label: { "en-US": "Falls on", "zh-CN": "适用比例", "zh-TW": "適用比例" },
  hint: {
    "en-US":
      "The part of the units or orders it is charged for, such as 8% remote addresses; all where the cell is empty.",
    "zh-CN": "实际收取该费用的件数或订单比例，如偏远地址占 8%；留空为全部。",
    "zh-TW": "實際收取該費用的件數或訂單比例，如偏遠地址占 8%；留空為全部。",
  },
});
