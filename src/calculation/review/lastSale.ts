import type { DailyDemand } from "../demand/dailyDemand";
import { sourced } from "../sourced";

/** Without a sale for so long a product is dead: it is cleared and not ordered again. */
export const defaultSlowDays = sourced(90, {
  source: "000-17",
  checked: "2026-11-22",
  note: "three months",
});

/**
 * For how many days has a product not been sold?
 *
 *     days = today − the last day with a sale; 0 where it sold today or later
 *
 * Source: 000-17 (three months without a sale).
 * Units: whole days; undefined where no sale is known at all.
 * Not for: a product that was out of stock, which could not sell; look at its stock first.
 * Example: last sold on 2026-08-01, today 2026-11-01: 92 days.
 */
export function daysSinceLastSale(history: DailyDemand | undefined, asOfDate: number): number | undefined {
  if (history === undefined) return undefined;
  let day = history.units.length - 1;
  while (day >= 0 && !(history.units[day] > 0)) day -= 1;
  return day < 0 ? undefined : Math.max(0, asOfDate - (history.firstDate + day));
}

/**
 * For how many days is it known that a product has not been sold? Days after the sales end are not known and do not count;
 * of a product that never sold, the days that are known.
 *
 * Source: 000-17; formulas C.8 (what is not known is no zero).
 */
export function quietDays(history: DailyDemand | undefined, asOfDate: number): number {
  if (history === undefined) return 0;
  const { firstDate, units } = history;
  const since = daysSinceLastSale(history, Math.min(asOfDate, firstDate + units.length));
  return since ?? units.reduce((days, sold) => days + (Number.isNaN(sold) ? 0 : 1), 0);
}
