import { sourced } from "../sourced";
import { deviationStatus, type DeviationStatus } from "./deviationStatus";

/** A week, so that each weekday counts once, and the last days of it (A.6-24). */
export const deviationWindows = sourced(
  { days: 7, lastDays: 3 },
  {
    source: "A.6-24",
    checked: "2026-11-22",
    note: "the last 3 days are the decision's; the week around them is ours",
  },
);
export const leastExpectedUnits = sourced(10, { source: "002-28", checked: "2026-11-22" });

export interface RecentDeviation {
  readonly status: DeviationStatus;
  /** Units of the whole window. */
  readonly actualUnits: number;
  readonly forecastUnits: number;
}

/**
 * Has a product lately sold so far from what was forecast that an order must not wait, or may?
 *
 * `RELEASE` or `HOLD` where the whole window and its last days both are beyond the threshold, so that one good day is no
 * alarm; `OK` too where fewer than 10 units were expected, of which nothing can be told.
 *
 * Source: 002-28 (30% above forecast), requirements A.6-7 (beside the reorder point, which a deviation never lowers),
 * A.6-24 (cumulative and the last 3 days).
 * Units: units a day, oldest first, NaN for a day not known. The forecast is one made before the window began.
 */
export function recentDeviation(
  actual: Float64Array,
  forecast: Float64Array,
  thresholdRate: number,
): RecentDeviation | undefined {
  const whole = deviationStatus({ actual, forecast, thresholdRate });
  if (!whole.ok) return undefined;
  const { actualUnits, forecastUnits } = whole.value;
  const { lastDays } = deviationWindows.value;
  const last = deviationStatus({
    actual: actual.subarray(-lastDays),
    forecast: forecast.subarray(-lastDays),
    thresholdRate,
  });
  const isTold = forecastUnits >= leastExpectedUnits.value && last.ok;
  const status = isTold && last.value.status === whole.value.status ? whole.value.status : "OK";
  return { status, actualUnits, forecastUnits };
}
