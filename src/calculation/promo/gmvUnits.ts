import { roundUp } from "../numbers/rounding";
import { normaliseShares, splitByLargestRemainder } from "../numbers/split";
import { map, type Result } from "../problem";
import { sourced } from "../sourced";

export const defaultUnitsPerOrder = sourced(1, { source: "004-18", checked: "2026-11-21" });
export const defaultCancelRate = sourced(0, {
  source: "requirements A.6-29",
  checked: "2026-11-21",
  note: "orders cancelled before they are shipped need no stock; refunds afterwards do",
});

export interface GmvUnitsInput {
  /** Money of sales aimed at, and money an order. */
  readonly gmvTarget: number;
  readonly avgOrderValue: number;
  /** Each product's share of the units; together 1. */
  readonly mix: readonly number[];
  readonly unitsPerOrder: number;
  /** The fraction of orders cancelled before they are shipped. */
  readonly cancelRate: number;
}

/**
 * How many units of each product does a sales target need?
 *
 *     units = ⌈target ÷ average order value × units an order × (1 − cancel rate)⌉, split by the mix
 *
 * Source: 004-18 (target to orders to units), 004-19.
 * Units: money and fractions in; whole units out, which add up to the units of the target.
 * Example: 100,000 at 50 an order, 1.2 units each, 10% cancelled: 2,160 units; by 60/40: 1,296 and 864.
 */
export function gmvUnits(input: GmvUnitsInput): Result<number[]> {
  const { gmvTarget, avgOrderValue, mix, unitsPerOrder, cancelRate } = input;
  const units = roundUp((gmvTarget / avgOrderValue) * unitsPerOrder * (1 - cancelRate));
  return map(normaliseShares(mix, "mix"), (shares) => splitByLargestRemainder(units, shares));
}
