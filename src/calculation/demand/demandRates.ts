import { percentile } from "../numbers/percentile";
import { sourced } from "../sourced";

/** How far back the average and the maximum look. */
export const defaultDemandDays = sourced(365, {
  source: "002-18",
  checked: "2026-11-21",
  note: "the past 12 months",
});

/** Fewer known days than this say too little about demand. */
export const leastDemandDays = sourced(7, { source: "formulas C.8", checked: "2026-11-21" });

export const peakMethods = ["MAX", "P95"] as const;
/** What counts as the maximum: the best day, or the day that 95% of days do not exceed. */
export type PeakMethod = (typeof peakMethods)[number];

export const defaultPeakMethod = sourced<PeakMethod>("MAX", {
  source: "000-13",
  checked: "2026-11-21",
  note: "one outlier day sets the maximum; P95 takes the day that 95% of days do not exceed",
});

export interface DemandRates {
  /** Units a day. */
  readonly avgDailyDemand: number;
  readonly maxDailyDemand: number;
  /** Days that were known, out of those looked at. */
  readonly daysKnown: number;
}

/**
 * What does a product sell on an average day and at most?
 *
 * Looks at the last `demandDays` days; gaps are left out of both numerator and denominator.
 *
 *     average = Σ units ÷ known days;  maximum = the best day, or the 95th percentile of the days
 *
 * Source: 002-18 (average and peak of 12 months), formulas C.8 (gaps leave both, at least 7 days).
 * Answers undefined with fewer than 7 known days.
 */
export function demandRates(
  dailyUnits: Float64Array,
  { demandDays, peakMethod }: { readonly demandDays: number; readonly peakMethod: PeakMethod },
): DemandRates | undefined {
  const known = dailyUnits.subarray(-demandDays).filter((units) => !Number.isNaN(units));
  if (known.length < leastDemandDays.value) return undefined;
  const sum = known.reduce((total, units) => total + units, 0);
  const avgDailyDemand = sum / known.length;
  const peak = peakMethod === "MAX" ? percentile(known, 1) : percentile(known, 0.95);
  // A 95th percentile can lie below the average of a product that sells on few days: the average is the least maximum.
  return { avgDailyDemand, maxDailyDemand: Math.max(peak, avgDailyDemand), daysKnown: known.length };
}
