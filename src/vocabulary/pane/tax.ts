import type { OrderRegime } from "../../calculation";
import type { Text } from "../locale";

/** The words of the screen of the two worlds of tax. */
export const taxWords = {
  importer: {
    "en-US": "The importer’s tax, per shipment",
    "zh-CN": "进口方税：按货件",
    "zh-TW": "進口方稅：按貨件",
  },
  importerHint: {
    "en-US":
      "Duty, fees and VAT of goods that are imported into a market. Recoverable VAT is cash, not cost.",
    "zh-CN": "货物进口到某市场的关税、规费和增值税。可抵扣的增值税只占用现金，不计成本。",
    "zh-TW": "貨物進口到某市場的關稅、規費與營業稅。可扣抵的稅只占用現金，不計成本。",
  },
  buyer: {
    "en-US": "The buyer’s tax, per order (1210)",
    "zh-CN": "消费者税：按订单（1210）",
    "zh-TW": "消費者稅：按訂單（1210）",
  },
  buyerHint: {
    "en-US": "Due when an order leaves the bonded zone, in RMB. Never added to the importer’s tax.",
    "zh-CN": "订单出区时缴纳，以人民币计。与进口方税互不相加。",
    "zh-TW": "訂單出區時繳納，以人民幣計。與進口方稅互不相加。",
  },
  noImports: {
    "en-US": "No shipment is taxed by rates",
    "zh-CN": "没有按税率计税的货件",
    "zh-TW": "沒有按稅率計稅的貨件",
  },
  noImportsStep: {
    "en-US":
      "Fill in Shipments with market and day. Shipments whose tax is in the freight, was charged, or is the buyer’s have none here.",
    "zh-CN": "请在货件表填写市场和日期。税已含在运费中、已在费用表列出或由消费者缴纳的货件，此处不列。",
    "zh-TW": "請在貨件表填寫市場與日期。稅已含在運費中、已在費用表列出或由消費者繳納的貨件，此處不列。",
  },
  noOrders: {
    "en-US": "No product of the bonded zone",
    "zh-CN": "没有保税备货的产品",
    "zh-TW": "沒有保稅備貨的產品",
  },
  noOrdersStep: {
    "en-US": "Give the market CN-1210 its VAT and CONSUMPTION rows in Duty rates, and the products a price.",
    "zh-CN": "请在税率表为市场 CN-1210 填写 VAT 和 CONSUMPTION 行，并为产品填写售价。",
    "zh-TW": "請在稅率表為市場 CN-1210 填寫 VAT 與 CONSUMPTION 列，並為產品填寫售價。",
  },
  today: { "en-US": "Empty: today.", "zh-CN": "留空为今天。", "zh-TW": "留空為今天。" },
  noFreeLimit: {
    "en-US":
      "No duty-free limit is built in: the United States ended theirs in August 2025 (A.6-20). A limit that holds is a row of Duty rates with “Up to value”.",
    "zh-CN": "不内置小额免税：美国已于 2025 年 8 月取消（A.6-20）。仍有效的限额请在税率表填写“货值上限”。",
    "zh-TW": "不內建小額免稅：美國已於 2025 年 8 月取消（A.6-20）。仍有效的限額請在稅率表填寫「貨值上限」。",
  },
  registration: {
    "en-US": "Registering for tax (001-12)",
    "zh-CN": "税务注册（001-12）",
    "zh-TW": "稅務登記（001-12）",
  },
  registrationHint: {
    "en-US":
      "Sales of the past 365 days by market, beside the thresholds of the Duty rates table. Goods stored in a country usually ask for a registration there, whatever is sold.",
    "zh-CN": "各市场近 365 天的销售额与税率表中的注册门槛。在当地存货通常须直接注册，与销售额无关。",
    "zh-TW": "各市場近 365 天的銷售額與稅率表中的登記門檻。在當地存貨通常須直接登記，與銷售額無關。",
  },
  registrationDue: {
    "en-US": "A threshold is near or reached: ask a tax adviser before you sell more there.",
    "zh-CN": "已临近或达到注册门槛：继续销售前请咨询税务顾问。",
    "zh-TW": "已接近或達到登記門檻：繼續銷售前請洽稅務顧問。",
  },
  noSales: {
    "en-US": "No sales of a market",
    "zh-CN": "没有各市场的销售额",
    "zh-TW": "沒有各市場的銷售額",
  },
  noSalesStep: {
    "en-US": "Give products a market and a price in Products; their sales of the past year are then counted.",
    "zh-CN": "请在产品表填写市场和售价，即可统计近一年的销售额。",
    "zh-TW": "請在產品表填寫市場與售價，即可統計近一年的銷售額。",
  },
  salesMeasured: {
    "en-US": "units of the past 365 days × today’s price, of products of this market",
    "zh-CN": "该市场产品近 365 天的件数 × 现售价",
    "zh-TW": "該市場產品近 365 天的件數 × 現售價",
  },
  thresholdUnknown: {
    "en-US": "not known: give the row of Duty rates its “Up to value”",
    "zh-CN": "未知：请在税率表该行填写“货值上限”",
    "zh-TW": "未知：請在稅率表該列填寫「貨值上限」",
  },
  papers: {
    "en-US": "Papers of shipments (001-27)",
    "zh-CN": "货件文件（001-27）",
    "zh-TW": "貨件文件（001-27）",
  },
  papersHint: {
    "en-US": "TRUE in Shipments once a paper is there; customs hold goods without them.",
    "zh-CN": "文件备好后在货件表填 TRUE；缺少文件时海关会扣货。",
    "zh-TW": "文件備妥後在貨件表填 TRUE；缺少文件時海關會扣貨。",
  },
  complete: { "en-US": "all there", "zh-CN": "齐全", "zh-TW": "齊全" },
  between: { "en-US": ", ", "zh-CN": "、", "zh-TW": "、" },
  generalTrade: {
    "en-US": "General trade beyond the limits: the tax shown is an estimate.",
    "zh-CN": "超过限值须按一般贸易，所示税额仅供估算。",
    "zh-TW": "超過限值須按一般貿易，所示稅額僅供估算。",
  },
} as const satisfies Record<string, Text>;

export const regimeNames: Readonly<Record<OrderRegime, Text>> = {
  "WITHIN LIMITS": { "en-US": "within limits", "zh-CN": "限值内", "zh-TW": "限值內" },
  "FULL TAX": { "en-US": "full tax", "zh-CN": "全额征税", "zh-TW": "全額課稅" },
  "GENERAL TRADE": { "en-US": "general trade", "zh-CN": "一般贸易", "zh-TW": "一般貿易" },
};
