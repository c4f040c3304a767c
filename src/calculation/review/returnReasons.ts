import { weekdayOf, weekdays } from "../calendar/weekday";
import { groupedBy } from "../numbers/grouped";
import { plainWords } from "../numbers/plainWords";
import { sourced } from "../sourced";

export const defaultReasonsAWeek = sourced(3, { source: "003-34", checked: "2026-11-22" });

/** Units that came back, and why. */
export interface ReturnedGoods {
  readonly date: number;
  readonly units: number;
  readonly reason: string;
}

export interface ReasonOfWeek {
  /** The Monday it begins with, as a date serial. */
  readonly week: number;
  readonly rank: number;
  readonly reason: string;
  readonly units: number;
  /** Of the units that came back in the week. */
  readonly share: number;
}

/**
 * Why did most goods come back, week by week?
 *
 * Units are summed by reason; reasons that differ in capitals or blanks alone are one, in the words that came first. Weeks
 * begin on Monday, the latest stands first; equal reasons stand in the order in which they came.
 *
 * Source: 003-34 (the three most frequent reasons, each week). Units: whole units; shares of the week.
 * Not for: weeks with few returns, in which three reasons are all there are.
 * Example: 6 broken, 3 too small and 1 late: 60%, 30% and 10%.
 */
export function topReturnReasons(
  returns: readonly ReturnedGoods[],
  most: number = defaultReasonsAWeek.value,
): ReasonOfWeek[] {
  const byWeek = groupedBy(returns, ({ date }) => String(mondayOf(date)));
  return [...byWeek]
    .map(([week, its]) => ({ week: Number(week), its }))
    .sort((a, b) => b.week - a.week)
    .flatMap(({ week, its }) => reasonsOf(week, its).slice(0, most));
}

function reasonsOf(week: number, returns: readonly ReturnedGoods[]): ReasonOfWeek[] {
  const total = unitsOf(returns);
  if (total === 0) return [];
  return [...groupedBy(returns, ({ reason }) => plainWords(reason)).values()]
    .map((its) => ({ reason: its[0].reason, units: unitsOf(its) }))
    .sort((a, b) => b.units - a.units)
    .map(({ reason, units }, index) => ({ week, rank: index + 1, reason, units, share: units / total }));
}

const unitsOf = (returns: readonly ReturnedGoods[]): number =>
  returns.reduce((sum, { units }) => sum + units, 0);

/** The Monday on or before a day. */
const mondayOf = (date: number): number => {
  const day = Math.floor(date);
  return day - ((weekdayOf(day) - weekdays.monday + 7) % 7);
};
