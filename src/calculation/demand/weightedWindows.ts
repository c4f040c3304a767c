import { mean } from "../numbers/moments";
import { answer, refuse, unanswerable, type Result } from "../problem";
import { sourced } from "../sourced";
import { leastDemandDays } from "./demandRates";
import { knownValues } from "./histories";

export interface DemandWindow {
  /** The last so many days. */
  readonly days: number;
  /** What it counts for beside the others. */
  readonly weight: number;
}

/** The windows of the Chinese planning tools, all counting the same. */
export const defaultDemandWindows = sourced<readonly DemandWindow[]>(
  [3, 7, 14, 30, 60, 90].map((days) => ({ days, weight: 1 / 6 })),
  {
    source: "formulas C.7",
    checked: "2026-11-22",
    note: "the source names the windows and no weights: equal ones are ours",
  },
);

/** One window's part in the average. */
export interface WindowAverage extends DemandWindow {
  /** Units a day in stock; undefined where no day of the window is known. */
  readonly avgDailyDemand?: number;
}

export interface WeightedAverage {
  /** Units a day. */
  readonly avgDailyDemand: number;
  readonly windows: readonly WindowAverage[];
}

/**
 * How much does a product sell a day, the last days counting more than those before?
 *
 *     average = Σ weight × average of the window's known days ÷ Σ weight, of the windows with a known day
 *
 * A window of 90 days holds the one of 3, so even equal weights let the last days count most.
 *
 * Source: formulas C.7 (windows of 3, 7, 14, 30, 60 and 90 days), C.8 (at least 7 known days; gaps leave both).
 * Units: units a day, NaN for a day that does not count. Not for: a product with a season; last month is not next month.
 * Example: 10 a day for 87 days, then 16 for 3, windows of 3 and 90 days, half each: (16 + 918 ÷ 90) ÷ 2 = 13.1.
 */
export function weightedWindowAverage(
  dailyUnits: Float64Array,
  windows: readonly DemandWindow[] = defaultDemandWindows.value,
): Result<WeightedAverage> {
  const longest = Math.max(0, ...windows.map(({ days }) => days));
  const got = knownValues(dailyUnits.subarray(-longest)).length;
  const needed = Math.min(leastDemandDays.value, longest);
  if (got < needed) return unanswerable("tooFewDays", { field: "demand", params: { needed, got } });
  const averages = windows.map((window): WindowAverage => {
    const known = knownValues(dailyUnits.subarray(-window.days));
    return known.length > 0 ? { ...window, avgDailyDemand: mean(known) } : window;
  });
  let [sum, weights] = [0, 0];
  for (const { weight, avgDailyDemand } of averages) {
    if (avgDailyDemand === undefined) continue;
    sum += weight * avgDailyDemand;
    weights += weight;
  }
  if (!(weights > 0)) return refuse("weightsAddUpToNothing", { field: "weights" });
  return answer({ avgDailyDemand: sum / weights, windows: averages });
}
