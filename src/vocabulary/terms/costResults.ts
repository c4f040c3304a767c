import { logisticsTerms, orderRegimes, sellingTerms, taxOrigins } from "../../calculation";
import type { Text } from "../locale";
import { choiceTerm, dateTerm, numberTerm, textTerm } from "../readers";

const money = (label: Text, hint: Text) => numberTerm({ label, hint, unit: "money" });

export const goodsValue = money(
  { "en-US": "Goods", "zh-CN": "货款", "zh-TW": "貨款" },
  {
    "en-US": "Units at their unit cost, in your own currency.",
    "zh-CN": "件数 × 采购单价，折合本位币。",
    "zh-TW": "件數 × 採購單價，折合本位幣。",
  },
);

export const firstLegCost = money(
  { "en-US": "First leg", "zh-CN": "头程", "zh-TW": "頭程" },
  {
    "en-US": "Freight and insurance up to the warehouse.",
    "zh-CN": "到仓库为止的运费和保险费。",
    "zh-TW": "到倉庫為止的運費與保險費。",
  },
);

export const taxCost = money(
  { "en-US": "Duty and tax", "zh-CN": "关税与税费", "zh-TW": "關稅與稅費" },
  {
    "en-US": "Duty, fees, clearance, and import tax that is not recoverable.",
    "zh-CN": "关税、规费、清关费和不可抵扣的进口税。",
    "zh-TW": "關稅、規費、清關費與不可扣抵的進口稅。",
  },
);

export const warehouseCost = money(
  { "en-US": "Warehouse", "zh-CN": "仓储", "zh-TW": "倉儲" },
  { "en-US": "Handling and storage.", "zh-CN": "操作费和仓储费。", "zh-TW": "作業費與倉儲費。" },
);

export const exchangeCost = money(
  { "en-US": "Exchange", "zh-CN": "汇兑", "zh-TW": "匯兌" },
  {
    "en-US": "What paying in other currencies costs.",
    "zh-CN": "外币付款的费用。",
    "zh-TW": "外幣付款的費用。",
  },
);

export const landedTotal = money(
  { "en-US": "Landed in all", "zh-CN": "到岸合计", "zh-TW": "到岸合計" },
  {
    "en-US": "Goods, first leg, tax, warehouse and exchange together.",
    "zh-CN": "货款、头程、税、仓储与汇兑合计。",
    "zh-TW": "貨款、頭程、稅、倉儲與匯兌合計。",
  },
);

export const sellingCost = money(
  { "en-US": "Selling costs", "zh-CN": "销售费用", "zh-TW": "銷售費用" },
  {
    "en-US": "Last mile, commission, ads, payment, content and returns of these units.",
    "zh-CN": "这些件数的尾程、佣金、广告、支付、内容与退货费用。",
    "zh-TW": "這些件數的尾程、佣金、廣告、金流、內容與退貨費用。",
  },
);

export const soldLate = money(
  { "en-US": "Late, already sold", "zh-CN": "迟到费用（已售部分）", "zh-TW": "遲到費用（已售部分）" },
  {
    "en-US": "Of late charges, what fell on units sold before: a cost of those sales, not of the stock.",
    "zh-CN": "到货后费用中属于已售件数的部分：计入销售成本，不增加库存价值。",
    "zh-TW": "到貨後費用中屬於已售件數的部分：計入銷售成本，不增加庫存價值。",
  },
);

export const importTaxCash = money(
  { "en-US": "Import tax paid", "zh-CN": "已付进口税", "zh-TW": "已付進口稅" },
  {
    "en-US": "VAT or GST at the border: cash to have ready, a cost only where it is not recoverable.",
    "zh-CN": "进口环节增值税：需备好的现金，仅不可抵扣时计入成本。",
    "zh-TW": "進口環節營業稅：需備妥的現金，僅不可扣抵時計入成本。",
  },
);

export const taxOrigin = choiceTerm(
  {
    label: { "en-US": "Tax by", "zh-CN": "税的来源", "zh-TW": "稅的來源" },
    hint: {
      "en-US":
        "RATES: the Duty rates table. CHARGED: a row of Costs. IN FREIGHT: duty paid (DDP). PER ORDER: the buyer’s (1210). UNKNOWN: no market.",
      "zh-CN":
        "RATES 税率表、CHARGED 费用表、IN FREIGHT 双清包税、PER ORDER 消费者按单缴纳（1210）、UNKNOWN 未填市场。",
      "zh-TW":
        "RATES 稅率表、CHARGED 費用表、IN FREIGHT 雙清包稅、PER ORDER 消費者按單繳納（1210）、UNKNOWN 未填市場。",
    },
  },
  taxOrigins,
  {
    RATES: { "zh-CN": "税率表", "zh-TW": "稅率表" },
    CHARGED: { "zh-CN": "费用表", "zh-TW": "費用表" },
    "IN FREIGHT": { "zh-CN": "双清包税", "zh-TW": "雙清包稅" },
    "PER ORDER": { "zh-CN": "消费者按单缴纳（1210）", "zh-TW": "消費者按單繳納（1210）" },
    UNKNOWN: { "zh-CN": "未填市场", "zh-TW": "未填市場" },
  },
);

export const costShare = money(
  { "en-US": "Part of the charge", "zh-CN": "分摊金额", "zh-TW": "分攤金額" },
  {
    "en-US": "What this SKU bears of the charge; the parts add up to it to the cent.",
    "zh-CN": "该 SKU 承担的部分；各部分之和与费用分毫不差。",
    "zh-TW": "該 SKU 承擔的部分；各部分之和與費用分毫不差。",
  },
);

export const logisticsTerm = choiceTerm(
  {
    label: { "en-US": "Term of 002-51", "zh-CN": "002-51 的项目", "zh-TW": "002-51 的項目" },
    hint: {
      "en-US": "Which of the six terms of getting goods there; empty where none.",
      "zh-CN": "属于六项物流成本中的哪一项；不属于则为空。",
      "zh-TW": "屬於六項物流成本中的哪一項；不屬於則為空。",
    },
  },
  logisticsTerms,
);

export const sellingTerm = choiceTerm(
  {
    label: { "en-US": "Term of 004-34", "zh-CN": "004-34 的项目", "zh-TW": "004-34 的項目" },
    hint: {
      "en-US": "Which of the seven terms of selling; empty where none.",
      "zh-CN": "属于七项销售费用中的哪一项；不属于则为空。",
      "zh-TW": "屬於七項銷售費用中的哪一項；不屬於則為空。",
    },
  },
  sellingTerms,
);

export const costView = textTerm({
  label: { "en-US": "Sum", "zh-CN": "口径", "zh-TW": "口徑" },
  hint: {
    "en-US": "The rule whose sum it is: 002-51 or 004-34.",
    "zh-CN": "按哪条规则合计：002-51 或 004-34。",
    "zh-TW": "按哪條規則合計：002-51 或 004-34。",
  },
});

export const viewTerm = textTerm({
  label: { "en-US": "Term", "zh-CN": "项目", "zh-TW": "項目" },
  hint: { "en-US": "A part of the sum.", "zh-CN": "合计中的一项。", "zh-TW": "合計中的一項。" },
});

export const taxBase = money(
  { "en-US": "Base", "zh-CN": "计税价格", "zh-TW": "計稅價格" },
  { "en-US": "What the rate is taken of.", "zh-CN": "税率所乘的金额。", "zh-TW": "稅率所乘的金額。" },
);

export const taxAmount = money(
  { "en-US": "Tax due", "zh-CN": "应缴税额", "zh-TW": "應繳稅額" },
  { "en-US": "To the cent.", "zh-CN": "精确到分。", "zh-TW": "精確到分。" },
);

export const orderRegime = choiceTerm(
  {
    label: { "en-US": "Channel", "zh-CN": "通关方式", "zh-TW": "通關方式" },
    hint: {
      "en-US":
        "WITHIN LIMITS: 70% of the tax. FULL TAX: one unit above the limit of an order. GENERAL TRADE: beyond; the tax is then an estimate.",
      "zh-CN":
        "WITHIN LIMITS 限值内按 70%、FULL TAX 单件超限全额、GENERAL TRADE 须按一般贸易（税额仅供估算）。",
      "zh-TW":
        "WITHIN LIMITS 限值內按 70%、FULL TAX 單件超限全額、GENERAL TRADE 須按一般貿易（稅額僅供估算）。",
    },
  },
  orderRegimes,
  {
    "WITHIN LIMITS": { "zh-CN": "限值内", "zh-TW": "限值內" },
    "FULL TAX": { "zh-CN": "单件超限全额", "zh-TW": "單件超限全額" },
    "GENERAL TRADE": { "zh-CN": "须按一般贸易", "zh-TW": "須按一般貿易" },
  },
);

export const effectiveRate = numberTerm({
  label: { "en-US": "Effective rate", "zh-CN": "综合税率", "zh-TW": "綜合稅率" },
  hint: {
    "en-US": "Tax as a part of the order value.",
    "zh-CN": "税额占订单价格的比例。",
    "zh-TW": "稅額占訂單價格的比例。",
  },
  unit: "fraction",
});

export const unitsWithinLimits = numberTerm({
  label: { "en-US": "Most units", "zh-CN": "限值内件数", "zh-TW": "限值內件數" },
  hint: {
    "en-US": "The most units an order may hold within the limits.",
    "zh-CN": "限值内每单最多可购的件数。",
    "zh-TW": "限值內每單最多可購的件數。",
  },
  unit: "units",
});

export const subject = textTerm({
  label: { "en-US": "Goods sent", "zh-CN": "发运的货物", "zh-TW": "出貨的貨物" },
  hint: {
    "en-US": "A shipment, or one SKU.",
    "zh-CN": "一个货件，或一个 SKU。",
    "zh-TW": "一個貨件，或一個 SKU。",
  },
});

export const chargedBy = choiceTerm(
  {
    label: { "en-US": "Charged by", "zh-CN": "计费依据", "zh-TW": "計費依據" },
    hint: {
      "en-US": "WEIGHT or VOLUME, whichever counts for more.",
      "zh-CN": "WEIGHT 实重或 VOLUME 体积重，取较高者。",
      "zh-TW": "WEIGHT 實重或 VOLUME 材積重，取較高者。",
    },
  },
  ["WEIGHT", "VOLUME"],
  {
    WEIGHT: { "zh-CN": "实重", "zh-TW": "實重" },
    VOLUME: { "zh-CN": "体积重", "zh-TW": "材積重" },
  },
);

export const pieceCount = numberTerm({
  label: { "en-US": "Pieces", "zh-CN": "票数（柜数）", "zh-TW": "票數（櫃數）" },
  hint: {
    "en-US": "Parcels or containers; 1 for a shipment.",
    "zh-CN": "小包数或柜数；整批为 1。",
    "zh-TW": "小包數或櫃數；整批為 1。",
  },
  unit: "none",
});

export const freightPerPiece = numberTerm({
  label: { "en-US": "Freight a unit", "zh-CN": "每件运费", "zh-TW": "每件運費" },
  hint: { "en-US": "Cost ÷ units.", "zh-CN": "费用 ÷ 件数。", "zh-TW": "費用 ÷ 件數。" },
  unit: "moneyPerUnit",
});

export const usualArrival = dateTerm({
  label: { "en-US": "Usually there", "zh-CN": "通常到货", "zh-TW": "通常到貨" },
  hint: {
    "en-US": "The as-of date and the usual days.",
    "zh-CN": "起算日加通常天数。",
    "zh-TW": "起算日加通常天數。",
  },
});

export const worstArrival = dateTerm({
  label: { "en-US": "There at worst", "zh-CN": "最晚到货", "zh-TW": "最晚到貨" },
  hint: {
    "en-US": "The as-of date and the worst days.",
    "zh-CN": "起算日加最长天数。",
    "zh-TW": "起算日加最長天數。",
  },
});

export const partLoadLane = textTerm({
  label: { "en-US": "Part load", "zh-CN": "拼箱线路", "zh-TW": "併櫃線路" },
  hint: {
    "en-US": "The lane charged by the m³.",
    "zh-CN": "按立方米计费的线路。",
    "zh-TW": "按立方公尺計費的線路。",
  },
});

export const breakEvenM3 = numberTerm({
  label: { "en-US": "Pays from m³", "zh-CN": "划算起点（立方米）", "zh-TW": "划算起點（立方公尺）" },
  hint: {
    "en-US": "From this volume on the container costs no more than the part load.",
    "zh-CN": "达到此体积，整柜不比拼箱贵。",
    "zh-TW": "達到此體積，整櫃不比併櫃貴。",
  },
  unit: "cubicMetres",
});

export const filledShare = numberTerm({
  label: { "en-US": "Container filled", "zh-CN": "装载率", "zh-TW": "裝載率" },
  hint: {
    "en-US": "The same as a part of the container.",
    "zh-CN": "相当于柜容积的比例。",
    "zh-TW": "相當於櫃容積的比例。",
  },
  unit: "fraction",
});

export const fastRank = numberTerm({
  label: { "en-US": "Rank", "zh-CN": "排名", "zh-TW": "排名" },
  hint: {
    "en-US": "The first goes by the fast lane.",
    "zh-CN": "靠前者优先走快线。",
    "zh-TW": "靠前者優先走快線。",
  },
  unit: "none",
});

export const stockTurnsNow = numberTerm({
  label: { "en-US": "Turns a year", "zh-CN": "年周转次数", "zh-TW": "年週轉次數" },
  hint: {
    "en-US": "Daily demand × 365 ÷ stock on hand and on order; empty where there is none.",
    "zh-CN": "日均需求 × 365 ÷ 在库与在途；没有库存时为空。",
    "zh-TW": "日均需求 × 365 ÷ 在庫與在途；沒有庫存時為空。",
  },
  unit: "none",
});

export const fastScore = numberTerm({
  label: { "en-US": "Score", "zh-CN": "得分", "zh-TW": "得分" },
  hint: { "en-US": "Price × turns.", "zh-CN": "售价 × 周转次数。", "zh-TW": "售價 × 週轉次數。" },
  unit: "none",
});

export const fastUnits = numberTerm({
  label: { "en-US": "By the fast lane", "zh-CN": "走快线件数", "zh-TW": "走快線件數" },
  hint: { "en-US": "Whole units.", "zh-CN": "整数件。", "zh-TW": "整數件。" },
  unit: "units",
});
