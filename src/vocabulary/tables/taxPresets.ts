import { orderTaxMarket, serialOf, type DutyBasis, type TaxKind } from "../../calculation";
import type { Text } from "../locale";

const day = (year: number, month: number, dayOfMonth: number): number =>
  serialOf({ year, month, day: dayOfMonth });

/** A rate the Duty rates table is set up with. */
export interface TaxPreset {
  readonly market: string;
  readonly taxKind: TaxKind;
  readonly layer: Text | string;
  readonly hsCode?: string;
  /** Left out where it is not known: the planner is asked. */
  readonly taxRate?: number;
  readonly dutyBasis?: DutyBasis;
  readonly effectiveFrom: number;
  readonly effectiveTo?: number;
  readonly source: string;
  readonly fixedAmount?: number;
  readonly minAmount?: number;
  readonly maxAmount?: number;
  readonly currency?: string;
  readonly mode?: string;
  readonly upToValue?: number;
  readonly pricePerGramFrom?: number;
  readonly pricePerPieceFrom?: number;
}

const generalConsumptionTax: Text = {
  "en-US": "Consumption tax of other goods (0 if none)",
  "zh-CN": "其他商品的消费税（没有填 0）",
  "zh-TW": "其他商品的消費稅（沒有填 0）",
};
const cosmetics: Text = {
  "en-US": "Consumption tax, high-end cosmetics",
  "zh-CN": "高档化妆品消费税",
  "zh-TW": "高檔化妝品消費稅",
};
const surcharge: Text = {
  "en-US": "What follows the Section 122 surcharge",
  "zh-CN": "Section 122 附加税之后的税率",
  "zh-TW": "Section 122 附加稅之後的稅率",
};
const noVat: Text = {
  "en-US": "No VAT at the border",
  "zh-CN": "进口环节无增值税",
  "zh-TW": "進口環節無營業稅",
};
const lowValue: Text = {
  "en-US": "Low value, for each tariff line",
  "zh-CN": "小额货件，每个税号",
  "zh-TW": "小額貨件，每個稅則號別",
};

const acrossTheUnion: Text = {
  "en-US": "Sales across EU borders, of a seller established in one member state",
  "zh-CN": "欧盟内跨境销售（仅在一个成员国设立的卖家）",
  "zh-TW": "歐盟境內跨境銷售（僅在一個成員國設立的賣家）",
};
const sellerThere: Text = {
  "en-US": "A seller established there",
  "zh-CN": "在当地设立的卖家",
  "zh-TW": "在當地設立的賣家",
};
const sellerFromAbroad: Text = {
  "en-US": "A seller from abroad: the first sale",
  "zh-CN": "境外卖家：首笔销售",
  "zh-TW": "境外賣家：首筆銷售",
};
const eachState: Text = {
  "en-US": "Sales into one state; each has its own",
  "zh-CN": "对某一州的销售（各州不同）",
  "zh-TW": "對某一州的銷售（各州不同）",
};

const china = { market: orderTaxMarket } as const;
const unitedStates = { market: "US", currency: "USD" } as const;
const mpf = { ...unitedStates, taxKind: "FEE", layer: "MPF", dutyBasis: "FOB" } as const;

/** Sales up to which a seller need not register (001-12): those whose law could be cited, and one that asks. */
const registrationThresholds: readonly TaxPreset[] = [
  {
    market: "EU",
    taxKind: "REGISTRATION",
    layer: acrossTheUnion,
    upToValue: 10_000,
    currency: "EUR",
    effectiveFrom: day(2021, 7, 1),
    source: "2006/112/EC, art. 59c",
  },
  {
    market: "UK",
    taxKind: "REGISTRATION",
    layer: sellerThere,
    upToValue: 90_000,
    currency: "GBP",
    effectiveFrom: day(2024, 4, 1),
    source: "VAT Act 1994, Sch. 1",
  },
  {
    market: "UK",
    taxKind: "REGISTRATION",
    layer: sellerFromAbroad,
    upToValue: 0,
    currency: "GBP",
    effectiveFrom: day(2012, 12, 1),
    source: "VAT Act 1994, Sch. 1A",
  },
  {
    market: "AU",
    taxKind: "REGISTRATION",
    layer: "GST",
    upToValue: 75_000,
    currency: "AUD",
    effectiveFrom: day(2019, 4, 1),
    source: "GST Act 1999, s 23-15; GST Regulations 2019",
  },
  {
    market: "US",
    taxKind: "REGISTRATION",
    layer: eachState,
    currency: "USD",
    effectiveFrom: day(2018, 6, 21),
    source: "South Dakota v. Wayfair, 585 U.S. 162 (2018)",
  },
];

/**
 * Rates that are known with their days, and rows without a rate where one holds that is not known: a planner changes, ends
 * and adds to them. Duty rates go by the goods and are the planner's to give.
 *
 * No duty-free limit for small parcels into the United States is among them: the one the documents tell of ended in 2025
 * (requirements A.6-20).
 *
 * Source: formulas C.9, 001-12, with what each row says.
 */
export const taxPresets: readonly TaxPreset[] = [
  {
    ...china,
    taxKind: "VAT",
    layer: "VAT",
    taxRate: 0.13,
    effectiveFrom: day(2019, 4, 1),
    source: "财政部 税务总局 海关总署公告2019年第39号",
  },
  {
    ...china,
    taxKind: "CONSUMPTION",
    layer: generalConsumptionTax,
    effectiveFrom: day(2019, 1, 1),
    source: "财关税〔2016〕18号",
  },
  ...["3303", "3304"].map((hsCode) => ({
    ...china,
    taxKind: "CONSUMPTION" as const,
    layer: cosmetics,
    hsCode,
    taxRate: 0.15,
    effectiveFrom: day(2019, 1, 1),
    source: "财关税〔2016〕18号, C.9",
    pricePerGramFrom: 10,
    pricePerPieceFrom: 15,
  })),
  {
    ...mpf,
    taxRate: 0.003464,
    minAmount: 32.71,
    maxAmount: 634.62,
    effectiveFrom: day(2024, 10, 1),
    effectiveTo: day(2025, 9, 30),
    source: "CBP, FY2025",
  },
  {
    ...mpf,
    taxRate: 0.003464,
    minAmount: 33.58,
    maxAmount: 651.5,
    effectiveFrom: day(2025, 10, 1),
    effectiveTo: day(2026, 9, 30),
    source: "CBP, FY2026",
  },
  { ...mpf, effectiveFrom: day(2026, 10, 1), source: "CBP, FY2027" },
  {
    ...unitedStates,
    taxKind: "FEE",
    layer: "HMF",
    taxRate: 0.00125,
    dutyBasis: "FOB",
    mode: "SEA",
    effectiveFrom: day(2024, 1, 1),
    source: "CBP",
  },
  {
    ...unitedStates,
    taxKind: "DUTY",
    layer: surcharge,
    dutyBasis: "FOB",
    effectiveFrom: day(2026, 7, 25),
    source: "C.9",
  },
  {
    ...unitedStates,
    taxKind: "VAT",
    layer: noVat,
    taxRate: 0,
    effectiveFrom: day(2024, 1, 1),
    source: "C.9",
  },
  {
    market: "UK",
    taxKind: "VAT",
    layer: "VAT",
    taxRate: 0.2,
    effectiveFrom: day(2024, 1, 1),
    source: "C.9",
  },
  {
    market: "EU",
    taxKind: "DUTY",
    layer: lowValue,
    fixedAmount: 3,
    currency: "EUR",
    upToValue: 150,
    effectiveFrom: day(2026, 7, 1),
    source: "(EU) 2026/382",
  },
  ...registrationThresholds,
];
