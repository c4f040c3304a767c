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
