import type {
  CostGroup,
  CostKind,
  ExpectedItem,
  LogisticsTerm,
  SellingTerm,
  TaxOrigin,
} from "../../calculation";
import type { Text } from "../locale";

/** The words of the screen that says what shipments cost landed. */
export const landedCostWords = {
  shipment: { "en-US": "Shipment", "zh-CN": "货件", "zh-TW": "貨件" },
  perProduct: { "en-US": "Landed cost by product", "zh-CN": "各产品到岸成本", "zh-TW": "各產品到岸成本" },
  charges: { "en-US": "Charges", "zh-CN": "费用", "zh-TW": "費用" },
  logistics: {
    "en-US": "Getting there (002-51)",
    "zh-CN": "物流总成本（002-51）",
    "zh-TW": "物流總成本（002-51）",
  },
  selling: { "en-US": "Selling (004-34)", "zh-CN": "销售总费用（004-34）", "zh-TW": "銷售總費用（004-34）" },
  oneTable: {
    "en-US": "Both sums are subtotals of one table: freight and storage stand in both and count once.",
    "zh-CN": "两个合计出自同一张费用表：运费和仓储在两处都有，但只计一次。",
    "zh-TW": "兩個合計出自同一張費用表：運費與倉儲在兩處都有，但只計一次。",
  },
  total: { "en-US": "Sum", "zh-CN": "合计", "zh-TW": "合計" },
  leftOut: {
    "en-US": "Left out of it (goods and others)",
    "zh-CN": "未包含（货款等）",
    "zh-TW": "未包含（貨款等）",
  },
  tableTotal: { "en-US": "Total of the table", "zh-CN": "费用表总计", "zh-TW": "費用表總計" },
  inCurrency: {
    "en-US": "Amounts in {currency}.",
    "zh-CN": "金额以 {currency} 计。",
    "zh-TW": "金額以 {currency} 計。",
  },
  taxFrom: { "en-US": "Import tax: {origin}.", "zh-CN": "进口税：{origin}。", "zh-TW": "進口稅：{origin}。" },
  open: {
    "en-US": "Not known for {count} products: a tax rate is missing, or the market. See the problems above.",
    "zh-CN": "{count} 个产品的到岸成本未知：缺少税率或市场。见上方问题。",
    "zh-TW": "{count} 個產品的到岸成本未知：缺少稅率或市場。見上方問題。",
  },
  incomplete: {
    "en-US": "A charge of this shipment was left out, so the cost is too low. See the problems above.",
    "zh-CN": "该货件有费用未计入，成本偏低。见上方问题。",
    "zh-TW": "該貨件有費用未計入，成本偏低。見上方問題。",
  },
  noShipment: {
    "en-US": "No shipment could be read",
    "zh-CN": "没有可计算的货件",
    "zh-TW": "沒有可計算的貨件",
  },
  noShipmentStep: {
    "en-US":
      "Give each row of Shipments a product, its units, and in one row the market and the day it left.",
    "zh-CN": "请在货件表每行填写产品和件数，并在其中一行填写市场和发货日期。",
    "zh-TW": "請在貨件表每列填寫產品與件數，並在其中一列填寫市場與出貨日期。",
  },
  shared: {
    "en-US": "{total} in all, shared by {basis}",
    "zh-CN": "合计 {total}，按 {basis} 分摊",
    "zh-TW": "合計 {total}，按 {basis} 分攤",
  },
  changed: {
    "en-US": "{amount} {currency} a {per}, at {rate}",
    "zh-CN": "每 {per} {amount} {currency}，汇率 {rate}",
    "zh-TW": "每 {per} {amount} {currency}，匯率 {rate}",
  },
  soldLate: {
    "en-US": "{amount} of it fell on units sold before: a cost of those sales",
    "zh-CN": "其中 {amount} 属于此前已售的件数，计入销售成本",
    "zh-TW": "其中 {amount} 屬於此前已售的件數，計入銷售成本",
  },
  checklist: {
    "en-US": "Nothing forgotten? (002-31)",
    "zh-CN": "有没有漏项？（002-31）",
    "zh-TW": "有沒有漏項？（002-31）",
  },
  checklistSummary: {
    "en-US": "{count} without a row",
    "zh-CN": "{count} 项未填",
    "zh-TW": "{count} 項未填",
  },
  noRow: {
    "en-US": "No row of Costs for this shipment: there is none, or it was forgotten.",
    "zh-CN": "费用表中没有该货件的此项：确实没有，或是漏填。",
    "zh-TW": "費用表中沒有該貨件的此項：確實沒有，或是漏填。",
  },
  where: {
    "en-US": "In Costs: {group}",
    "zh-CN": "费用表中填 {group}",
    "zh-TW": "費用表中填 {group}",
  },
  volumeOfSides: {
    "en-US": "Volume by length × width × height: {count} products.",
    "zh-CN": "{count} 个产品的体积按长 × 宽 × 高计算。",
    "zh-TW": "{count} 個產品的體積按長 × 寬 × 高計算。",
  },
  byHand: { "en-US": "one product only", "zh-CN": "仅一个产品", "zh-TW": "僅一個產品" },
} as const satisfies Record<string, Text>;

export const groupNames: Readonly<Record<CostGroup, Text>> = {
  GOODS: { "en-US": "Goods", "zh-CN": "货款", "zh-TW": "貨款" },
  "FIRST LEG": { "en-US": "First leg", "zh-CN": "头程", "zh-TW": "頭程" },
  TAX: { "en-US": "Tax", "zh-CN": "税", "zh-TW": "稅" },
  WAREHOUSE: { "en-US": "Warehouse", "zh-CN": "仓储", "zh-TW": "倉儲" },
  "LAST MILE": { "en-US": "Last mile", "zh-CN": "尾程", "zh-TW": "尾程" },
  PLATFORM: { "en-US": "Platform", "zh-CN": "平台", "zh-TW": "平台" },
  ADS: { "en-US": "Ads", "zh-CN": "广告", "zh-TW": "廣告" },
  PAYMENT: { "en-US": "Payment", "zh-CN": "支付", "zh-TW": "金流" },
  CONTENT: { "en-US": "Content", "zh-CN": "内容", "zh-TW": "內容" },
  RETURNS: { "en-US": "Returns", "zh-CN": "退货", "zh-TW": "退貨" },
  EXCHANGE: { "en-US": "Exchange", "zh-CN": "汇兑", "zh-TW": "匯兌" },
};

export const kindNames: Readonly<Record<CostKind, Text>> = {
  INSPECTION: { "en-US": "inspection", "zh-CN": "质检费", "zh-TW": "品檢費" },
  PACKAGING: { "en-US": "packaging and inserts", "zh-CN": "包装与卡片", "zh-TW": "包裝與卡片" },
  DOMESTIC: { "en-US": "domestic freight", "zh-CN": "国内段运费", "zh-TW": "國內段運費" },
  INTERNATIONAL: { "en-US": "international freight", "zh-CN": "国际运费", "zh-TW": "國際運費" },
  INSURANCE: { "en-US": "insurance", "zh-CN": "保险费", "zh-TW": "保險費" },
  INLAND: { "en-US": "inland freight there", "zh-CN": "目的国内陆运费", "zh-TW": "目的國內陸運費" },
  CLEARANCE: { "en-US": "clearance and fees", "zh-CN": "清关与规费", "zh-TW": "清關與規費" },
  DUTY: { "en-US": "duty", "zh-CN": "关税", "zh-TW": "關稅" },
  "IMPORT TAX": { "en-US": "import tax", "zh-CN": "进口税", "zh-TW": "進口稅" },
  HANDLING: { "en-US": "handling", "zh-CN": "操作费", "zh-TW": "作業費" },
  SERVICES: { "en-US": "additional services", "zh-CN": "附加服务费", "zh-TW": "加值服務費" },
  STORAGE: { "en-US": "storage", "zh-CN": "仓储费", "zh-TW": "倉儲費" },
};

/** The terms of both printed sums; storage stands in both. */
export const viewTermNames: Readonly<Record<LogisticsTerm | SellingTerm, Text>> = {
  DOMESTIC: { "en-US": "Domestic haulage", "zh-CN": "国内头程运费", "zh-TW": "國內頭程運費" },
  INTERNATIONAL: { "en-US": "International freight", "zh-CN": "国际运输费", "zh-TW": "國際運輸費" },
  "CLEARANCE AND TAX": { "en-US": "Clearance and tax", "zh-CN": "清关税费", "zh-TW": "清關稅費" },
  HANDLING: { "en-US": "Warehouse handling", "zh-CN": "海外仓操作费", "zh-TW": "海外倉作業費" },
  STORAGE: { "en-US": "Storage", "zh-CN": "仓储费", "zh-TW": "倉儲費" },
  INSURANCE: { "en-US": "Insurance", "zh-CN": "保险费", "zh-TW": "保險費" },
  COMMISSION: { "en-US": "Commission", "zh-CN": "平台佣金", "zh-TW": "平台佣金" },
  ADS: { "en-US": "Ads", "zh-CN": "广告费", "zh-TW": "廣告費" },
  LOGISTICS: { "en-US": "Logistics", "zh-CN": "物流费", "zh-TW": "物流費" },
  PAYMENT: { "en-US": "Payment fee", "zh-CN": "支付手续费", "zh-TW": "金流手續費" },
  CONTENT: { "en-US": "Content", "zh-CN": "内容成本", "zh-TW": "內容成本" },
  RETURNS: { "en-US": "Losses by returns", "zh-CN": "退货损失", "zh-TW": "退貨損失" },
};

export const taxOriginNames: Readonly<Record<TaxOrigin, Text>> = {
  RATES: { "en-US": "by the Duty rates table", "zh-CN": "按税率表计算", "zh-TW": "按稅率表計算" },
  CHARGED: {
    "en-US": "as charged, from Costs",
    "zh-CN": "取费用表中的实付数",
    "zh-TW": "取費用表中的實付數",
  },
  "IN FREIGHT": {
    "en-US": "in the freight (DDP), not counted again",
    "zh-CN": "已含在运费中（双清包税），不重复计算",
    "zh-TW": "已含在運費中（雙清包稅），不重複計算",
  },
  "PER ORDER": {
    "en-US": "the buyer’s, with each order (1210): none here",
    "zh-CN": "由消费者随订单缴纳（1210），此处不计",
    "zh-TW": "由消費者隨訂單繳納（1210），此處不計",
  },
  UNKNOWN: {
    "en-US": "not known; fill in the market of the shipment",
    "zh-CN": "未知，请填写货件的市场",
    "zh-TW": "未知，請填寫貨件的市場",
  },
};

/** The charges the documents name, and how each is given in Costs. */
export const expectedNames: Readonly<Record<ExpectedItem, { readonly name: Text; readonly where: string }>> =
  {
    inspection: {
      name: { "en-US": "Second inspection", "zh-CN": "入库前二次质检", "zh-TW": "入庫前二次品檢" },
      where: "GOODS, INSPECTION, UNIT",
    },
    packaging: {
      name: { "en-US": "Packaging and inserts", "zh-CN": "包装与卡片", "zh-TW": "包裝與卡片" },
      where: "GOODS, PACKAGING, UNIT",
    },
    domestic: {
      name: { "en-US": "Haulage to the port", "zh-CN": "国内头程", "zh-TW": "國內頭程" },
      where: "FIRST LEG, DOMESTIC",
    },
    international: {
      name: { "en-US": "Sea, air or rail freight", "zh-CN": "海运、空运或铁运", "zh-TW": "海運、空運或鐵運" },
      where: "FIRST LEG, INTERNATIONAL",
    },
    insurance: {
      name: { "en-US": "Insurance", "zh-CN": "全程运输险", "zh-TW": "全程運輸險" },
      where: "FIRST LEG, INSURANCE, INSURED",
    },
    clearance: {
      name: { "en-US": "Clearance and broker", "zh-CN": "清关与报关行", "zh-TW": "清關與報關行" },
      where: "TAX, CLEARANCE",
    },
    tax: {
      name: { "en-US": "Duty and import tax", "zh-CN": "关税与进口税", "zh-TW": "關稅與進口稅" },
      where: "TAX, DUTY / IMPORT TAX",
    },
    inland: {
      name: { "en-US": "Haulage there", "zh-CN": "目的国内陆运输", "zh-TW": "目的國內陸運輸" },
      where: "FIRST LEG, INLAND",
    },
    handling: {
      name: { "en-US": "Warehouse in and out", "zh-CN": "海外仓出入库", "zh-TW": "海外倉出入庫" },
      where: "WAREHOUSE, HANDLING",
    },
    services: {
      name: {
        "en-US": "Relabelling and other services",
        "zh-CN": "换标等附加服务",
        "zh-TW": "換標等加值服務",
      },
      where: "WAREHOUSE, SERVICES",
    },
    storage: {
      name: { "en-US": "Storage until sold", "zh-CN": "售出前的仓储", "zh-TW": "售出前的倉儲" },
      where: "WAREHOUSE, STORAGE, CBM MONTH",
    },
    lastMile: {
      name: { "en-US": "Delivery to buyers", "zh-CN": "尾程配送", "zh-TW": "尾程配送" },
      where: "LAST MILE, ORDER",
    },
  };
