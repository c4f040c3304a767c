import { answer, refuse, type Result } from "../problem";

export interface MaxAvgSafetyStockInput {
  /** Units a day, on the best day. */
  readonly maxDailyDemand: number;
  /** Days from order to sellable, at the longest. */
  readonly maxLeadDays: number;
  /** Units a day. */
  readonly avgDailyDemand: number;
  /** Days from order to sellable, usually. */
  readonly avgLeadDays: number;
}

export interface MaxAvgSafetyStock {
  readonly units: number;
  /** What the worst lead time could take: the best day's demand, every day, for the longest lead time. */
  readonly worstCaseUnits: number;
  /** What the usual lead time takes. */
  readonly usualUnits: number;
}

/**
 * How much stock covers the worst lead time at the best day's demand, beyond what the usual lead time takes?
 *
 * The max–average rule: no statistics, only the four figures every planner has. It assumes that the best day repeats
 * for the whole of the longest lead time, so one outlier day sets the answer.
 *
 *     safety stock = maximum daily demand × maximum lead days − average daily demand × average lead days
 *
 * Source: 000-13, 002-22 (the same rule twice). Lead time is order to sellable, not transit alone.
 * Units: units a day and days in, units out, in full precision.
 * Not for: demand with outlier days, or a service level to be met; use a rule that looks at the history.
 * Example: 120 × 14 − 100 × 10 = 680 units.
 */
export function maxAvgSafetyStock(input: MaxAvgSafetyStockInput): Result<MaxAvgSafetyStock> {
  const { maxDailyDemand, maxLeadDays, avgDailyDemand, avgLeadDays } = input;
  if (maxDailyDemand < avgDailyDemand) {
    return refuse("maximumBelowAverage", {
      field: "maxDailyDemand",
      params: { maximum: maxDailyDemand, average: avgDailyDemand },
    });
  }
  if (maxLeadDays < avgLeadDays) {
    return refuse("maximumBelowAverage", {
      field: "maxLeadDays",
      params: { maximum: maxLeadDays, average: avgLeadDays },
    });
  }
  const worstCaseUnits = maxDailyDemand * maxLeadDays;
  const usualUnits = avgDailyDemand * avgLeadDays;
  return answer({ units: worstCaseUnits - usualUnits, worstCaseUnits, usualUnits });
}
