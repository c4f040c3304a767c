import { sourced } from "../sourced";

/** Rates the sources give as ranges are worked out at both ends as well (requirements A.6-15). */
export const earningLevels = ["LOW", "USUAL", "HIGH"] as const;
/** How dear selling is: `LOW` is the cheap end of every range. */
export type EarningLevel = (typeof earningLevels)[number];

export const lowPaymentRate = sourced(0.029, { source: "004-30", checked: "2026-11-22" });
export const usualPaymentRate = sourced(0.035, {
  source: "004-30",
  checked: "2026-11-22",
  note: "2.9% to 4.5% of what the buyer pays; between them our own choice",
});
export const highPaymentRate = sourced(0.045, { source: "004-30", checked: "2026-11-22" });
export const defaultExchangeSwing = sourced(0.05, {
  source: "004-33",
  checked: "2026-11-22",
  note: "the rate may move while the money is on its way; 5% is our own figure",
});

export const noPromoDiscount = sourced(0, {
  source: "own",
  checked: "2026-11-22",
  note: "a product sells at its usual price unless you say otherwise",
});
export const wholePriceLost = sourced(1, {
  source: "own",
  checked: "2026-11-22",
  note: "the buyer gets all of it back and the goods are lost; less where they can be sold again",
});

/** What selling costs, as fractions of the price unless said otherwise. */
export interface SellingRates {
  readonly commissionRate: number;
  readonly adsRate: number;
  readonly paymentRates: Readonly<Record<EarningLevel, number>>;
  readonly returnRate: number;
  /** Of the price, lost by one return: the way back and what the goods are worth less. */
  readonly returnLossRate: number;
  /** Money for the way back, inspection and repacking of one return. */
  readonly returnFeePerUnit: number;
  /** Clicks on ads and the price of one: they count instead of the ads rate where both are given. */
  readonly adClicks?: number | undefined;
  readonly costPerClick?: number | undefined;
  readonly vatRate: number;
  /** By how much of the price the exchange rate may move before the money arrives. */
  readonly exchangeSwing: number;
  /** Texts, pictures, videos and live shows for the whole promotion: money, shared by what each product takes in. */
  readonly contentCost: number;
}
