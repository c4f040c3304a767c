import { averageDemand } from "./averageDemand";
import type { DailyDemand } from "./dailyDemand";
import { sourced } from "../sourced";

/** From which change on one average tells neither what was sold nor what is sold now. */
export const levelChangeLimits = sourced(
  { recentDays: 30, leastDaysBefore: 60, leastTimes: 3, leastUnits: 20 },
  {
    source: "000-11",
    checked: "2026-11-22",
    note: "the document's product grew from 50 to 1,200 a month, 24 times; from three times on an average of both is out by half or more, and a season rarely does that",
  },
);

export interface LevelChange {
  /** Units a day of the last 30 days. */
  readonly recent: number;
  /** Units a day of the days before. */
  readonly before: number;
  /** Units a day of both together, which is what an average of the whole time says. */
  readonly average: number;
}

/**
 * Does a product sell so much more or less than before that its average is true of neither time?
 *
 *     recent ÷ before ≥ 3, or ≤ 1/3, and 20 units or more apart in 30 days
 *
 * Days not known, such as those out of stock, are in neither average. A product that sells nothing any more is no change
 * but a dead one, and one that sold nothing before is new.
 *
 * Source: 000-11; the limits are own.
 * Units: units a day in, NaN for a day not known; the days looked at are the last so many.
 * Not for: the days of a promotion, which are known to be unlike others: leave them out before.
 * Example: 50 units a month, then 1,200 in the last: 40 a day after 1.7, 24 times.
 */
export function levelChange(
  { units }: Pick<DailyDemand, "units">,
  demandDays: number,
): LevelChange | undefined {
  const { recentDays, leastDaysBefore, leastTimes, leastUnits } = levelChangeLimits.value;
  const looked = units.subarray(Math.max(0, units.length - demandDays));
  const split = Math.max(0, looked.length - recentDays);
  const earlier = looked.subarray(0, split);
  if (earlier.filter((sold) => !Number.isNaN(sold)).length < leastDaysBefore) return undefined;
  const [recent, before, average] = [looked.subarray(split), earlier, looked].map((days) => {
    const mean = averageDemand(days, days.length);
    return mean.ok ? mean.value : 0;
  });
  if (recent <= 0 || before <= 0) return undefined;
  const times = Math.max(recent / before, before / recent);
  if (times < leastTimes || Math.abs(recent - before) * recentDays < leastUnits) return undefined;
  return { recent, before, average };
}
