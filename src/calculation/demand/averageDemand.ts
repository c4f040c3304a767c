import { mean } from "../numbers/moments";
import { answer, unanswerable, type Result } from "../problem";
import { leastDemandDays } from "./demandRates";
import { knownValues } from "./histories";

/**
 * How much does a product sell on a day in stock?
 *
 *     average = Σ units ÷ days in stock, of the last `window` days or of all
 *
 * A day out of stock leaves both numerator and denominator. Needs 7 days in stock, or all where fewer are looked at.
 *
 * Source: formulas C.8 (10 units in 15 of 30 days are 20 a month).
 * Units: units a day in, NaN for a day not in stock or not known; units a day out.
 * Not for: a product that sells on few days; look at its class first.
 * Example: 4, 6, out of stock, 5, 5, 4, 6, 5: 35 ÷ 7 = 5 a day.
 */
export function averageDemand(dailyUnits: Float64Array, window?: number): Result<number> {
  const lookedAt = window === undefined ? dailyUnits : dailyUnits.subarray(-window);
  const units = knownValues(lookedAt);
  const needed = Math.min(leastDemandDays.value, lookedAt.length);
  return units.length < needed
    ? unanswerable("tooFewDays", { field: "demand", params: { needed, got: units.length } })
    : answer(mean(units));
}
