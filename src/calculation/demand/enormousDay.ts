import { sourced } from "../sourced";
import type { DailyDemand } from "./dailyDemand";
import { usualRange } from "./outliers";

/** What makes a day of sales so large that a plan must not rest on it unseen. */
export const enormousDayLimits = sourced(
  { leastShare: 0.5, leastUnits: 20 },
  {
    source: "own",
    checked: "2026-11-22",
    note: "as much as all other days together; fewer than 20 units are a good day of a slow product",
  },
);

export interface EnormousDay {
  /** The day, as a date serial. */
  readonly date: number;
  readonly units: number;
  /** Units a day on all other known days. */
  readonly ordinary: number;
}

/**
 * Did a product sell so much on one day that the day alone would set its orders?
 *
 *     the best of the last days ≥ half of all they sold, ≥ 20 units, and outside median ± 3 deviations of the other days
 *     with a sale, or the only day with a sale
 *
 * The other days are looked at without it, since a single enormous day is no outlier of itself. It is flagged and never
 * left out unasked: it may be an order by mistake, cancelled within minutes, or the best customer there is.
 *
 * Source: formulas C.8 (outliers are flagged, not deleted; the order lines of 80,995 and 74,215 units that were cancelled
 * within 20 minutes), C.1 (one outlier day sets the maximum).
 * Units: units a day in, NaN for a day not known; the days looked at are the last so many.
 * Not for: a month's total that stands on one day of each month; that is the business of the health check.
 * Example: 2 a day on 364 days and 80,995 on one day: 80,995 is more than half of 81,723.
 */
export function enormousDay(
  { firstDate, units }: Pick<DailyDemand, "firstDate" | "units">,
  demandDays: number,
): EnormousDay | undefined {
  const { leastShare, leastUnits } = enormousDayLimits.value;
  const start = Math.max(0, units.length - demandDays);
  const best = bestDayFrom(units, start);
  if (best === undefined || units[best] < leastUnits) return undefined;
  const others = units.filter((sold, day) => day >= start && day !== best && !Number.isNaN(sold));
  const ofOthers = others.reduce((sum, sold) => sum + sold, 0);
  if (units[best] < leastShare * (units[best] + ofOthers)) return undefined;
  const usual = usualRange(others);
  if (usual !== undefined && units[best] <= usual.most) return undefined;
  const ordinary = others.length === 0 ? 0 : ofOthers / others.length;
  return { date: firstDate + best, units: units[best], ordinary };
}

function bestDayFrom(units: Float64Array, start: number): number | undefined {
  let best: number | undefined;
  for (let day = start; day < units.length; day++) {
    if (units[day] > (best === undefined ? 0 : units[best])) best = day;
  }
  return best;
}

/** The history with that day not known, which is how an outlier is left out: of units and days alike (formulas C.8). */
export function withoutDay<T extends Pick<DailyDemand, "firstDate" | "units">>(
  history: T,
  { date }: Pick<EnormousDay, "date">,
): T {
  const units = history.units.slice();
  units[date - history.firstDate] = NaN;
  return { ...history, units };
}
