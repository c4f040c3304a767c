import { roundDown, roundUp } from "../numbers/rounding";
import { sourced } from "../sourced";

/** The printed formula says 3; the words around it say three months, 90. Both stand in 003-21. */
export const defaultFirstOrderCoverDays = sourced(3, {
  source: "003-20",
  checked: "2026-11-21",
  note: "3 days is the source's printed formula; its words mean 90 days",
});
export const defaultPromoUpliftRate = sourced(0, { source: "003-22", checked: "2026-11-21" });

export interface FirstOrderInput {
  /** Units a day in the test sale. */
  readonly avgDailyDemand: number;
  /** Days from order to sellable. */
  readonly leadDays: number;
  /** Days of sales the order is to cover once it has arrived. */
  readonly coverDays: number;
  /** Half more for a promotion is 0.5. */
  readonly promoUpliftRate: number;
  /** The most units this order may have, where there is a limit. */
  readonly maxUnits?: number | undefined;
}

export interface FirstOrder {
  readonly units: number;
  /** What the formula gives before the limit. */
  readonly unitsBeforeLimit: number;
  /** How many days of demand the formula covers: cover and lead time together. */
  readonly daysCovered: number;
  readonly bindingLimit: "maxUnits" | "none";
}

/**
 * How many units to order first, after a test sale?
 *
 *     units = ⌈average daily demand × (cover days + lead days) × (1 + promotion uplift)⌉, at most the limit
 *
 * Source: 003-20 to 003-22. The worked example there, 5 a day and 20 days, is 5×3 + 5×20 = 115, which its own words
 * call three months of cover: three months would be 5×(90 + 20) = 550. The formula is kept, and the days it covers
 * (23) are part of the answer.
 * Units: units a day, days, a fraction in; whole units out, rounded up, the limit rounded down.
 * Not for: a product with a history; use the reorder point and the order quantity.
 */
export function firstOrder(input: FirstOrderInput): FirstOrder {
  const { avgDailyDemand, leadDays, coverDays, promoUpliftRate, maxUnits } = input;
  const daysCovered = coverDays + leadDays;
  const unitsBeforeLimit = roundUp(avgDailyDemand * daysCovered * (1 + promoUpliftRate));
  const limit = maxUnits === undefined ? Infinity : roundDown(maxUnits);
  return limit < unitsBeforeLimit
    ? { units: limit, unitsBeforeLimit, daysCovered, bindingLimit: "maxUnits" }
    : { units: unitsBeforeLimit, unitsBeforeLimit, daysCovered, bindingLimit: "none" };
}
