import { percentile } from "../numbers/percentile";

/** The band in which competitors sell, in the currency of their prices. */
export interface CompetitorPrices {
  readonly lowest: number;
  /** Half of them are no dearer. */
  readonly middle: number;
  readonly highest: number;
}

/**
 * In which band do competitors sell?
 *
 * Source: 003-07 (the price band of competitors, beside what they sell with and what is complained of).
 * Units: money a unit. Undefined where no price is known.
 * Not for: prices in several currencies.
 * Example: 12, 30, 19 and 25: from 12 to 30, the middle one (19 + 25) ÷ 2 = 22.
 */
export function competitorPrices(prices: readonly number[]): CompetitorPrices | undefined {
  if (prices.length === 0) return undefined;
  return { lowest: Math.min(...prices), middle: percentile(prices, 0.5), highest: Math.max(...prices) };
}
