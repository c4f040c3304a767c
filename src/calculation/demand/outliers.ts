import { mean } from "../numbers/moments";
import { percentile } from "../numbers/percentile";
import { sourced } from "../sourced";

/** Deviations from the median beyond which a day is an outlier. */
export const outlierDeviations = sourced(3, { source: "formulas C.8", checked: "2026-11-22" });

/** Makes the median absolute deviation, and the mean one, a standard deviation where values are normal. */
const ofMedianDeviation = 1.4826;
const ofMeanDeviation = Math.sqrt(Math.PI / 2);

/** Between which quantities a day's sales are as usual. */
export interface UsualRange {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/**
 * Which quantities a day are as usual for this product? Days beyond are to be looked at; they are not wrong by that.
 *
 *     median ± 3 × deviation; deviation = 1.4826 × median absolute deviation from the median
 *
 * Only days with a sale are looked at: of a product that sells now and then each sale would be an outlier else. Where more
 * than half of them are the same the mean absolute deviation stands in (× √(π/2)), and it is never less than that of
 * orders that come by chance, √median.
 *
 * Source: formulas C.8 (median ± 3 × 1.4826 × MAD, flagged and not deleted); Iglewicz & Hoaglin (1993), "How to Detect and
 * Handle Outliers", for the mean deviation; the days looked at and the least deviation are our own.
 * Units: units a day, NaN for a day not looked at. Answers undefined where no day has a sale.
 * Example: 8, 9, 10, 11, 12 have the median 10; the deviation is √10, above 1.4826 × 1: 0.5 to 19.5 a day.
 */
export function usualRange(units: Float64Array): UsualRange | undefined {
  const sizes = units.filter((each) => each > 0);
  if (sizes.length === 0) return undefined;
  const median = percentile(sizes, 0.5);
  const away = sizes.map((size) => Math.abs(size - median));
  const medianDeviation = percentile(away, 0.5);
  const spread = medianDeviation > 0 ? ofMedianDeviation * medianDeviation : ofMeanDeviation * mean(away);
  const deviation = Math.max(spread, Math.sqrt(median));
  const beyond = outlierDeviations.value * deviation;
  return { median, least: Math.max(0, median - beyond), most: median + beyond };
}
