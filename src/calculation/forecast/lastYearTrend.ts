import { answer, unanswerable, type Result } from "../problem";
import { sourced } from "../sourced";
import { meanOfKnown } from "./fitted";

/** 52 weeks, so that a weekday is held against the same weekday. */
const yearDays = 364;
/** 13 weeks: the last three months. */
const recentDays = 91;

/** How far the last months may move last year's figures. */
export const mostTrendRatio = sourced(2, {
  source: "002-38",
  checked: "2026-11-22",
  note: "the limits are our own",
});
export const leastTrendRatio = sourced(0.5, {
  source: "002-38",
  checked: "2026-11-22",
  note: "the limits are our own",
});

export interface LastYearTrend {
  /** Expected units of each day ahead. */
  readonly expected: Float64Array;
  /** The last three months ÷ the same a year before, within its limits. */
  readonly ratio: number;
  /** The same before it was drawn in. */
  readonly ratioSeen: number;
}

/**
 * What will be sold by what was sold at this time last year, moved by how the last three months went?
 *
 *     expected = units of the day 52 weeks before × (mean of the last 91 days ÷ mean of the same days a year before)
 *
 * The ratio stays within 0.5 and 2. A day of last year that is not known is as the known days of the week around it.
 *
 * Source: 002-38 (last year alone misleads; correct it by the last three months).
 * Units: units a day, NaN for a gap. Needs 455 days back, and sales in the same three months of last year.
 * Not for: a product younger than 15 months; or one that was out of stock last year, which would be so again.
 * Example: 10 a day last year, 15 a day in these three months against 10: 10 × 1.5 = 15.
 */
export function lastYearTrend(history: Float64Array, horizon: number): Result<LastYearTrend> {
  const needed = yearDays + recentDays;
  const first = history.findIndex((units) => !Number.isNaN(units));
  const got = first === -1 ? 0 : history.length - first;
  if (got < needed) return unanswerable("tooFewPeriods", { field: "history", params: { needed, got } });
  const recent = meanOfKnown(history.subarray(-recentDays));
  const yearBefore = meanOfKnown(history.subarray(-yearDays - recentDays, -yearDays));
  if (!(yearBefore > 0) || Number.isNaN(recent)) return unanswerable("noDemand", { field: "history" });
  const ratioSeen = recent / yearBefore;
  const ratio = Math.min(mostTrendRatio.value, Math.max(leastTrendRatio.value, ratioSeen));
  const expected = Float64Array.from({ length: horizon }, (_, ahead) => {
    const day = history.length - yearDays + (ahead % yearDays);
    return ratio * unitsAround(history, day, yearBefore);
  });
  return answer({ expected, ratio, ratioSeen });
}

/** The day's units, or those of the known days up to three to either side, or what was usual then. */
function unitsAround(history: Float64Array, day: number, usual: number): number {
  if (!Number.isNaN(history[day])) return history[day];
  const around = meanOfKnown(history.subarray(Math.max(0, day - 3), day + 4));
  return Number.isNaN(around) ? usual : around;
}
