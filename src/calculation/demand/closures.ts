import { weekdayOf } from "../calendar/weekday";
import { percentile } from "../numbers/percentile";
import { sourced } from "../sourced";
import type { DailyDemand } from "./dailyDemand";

/** A day without any sale is a closure only where chance would hardly have made it. */
export const closureChance = sourced(0.01, {
  source: "own",
  checked: "2026-11-22",
  note: "formulas C.8 says that closures are missing; how to know one from a slow day is ours",
});

/** Why nothing was sold: the shop rests on this weekday, or did on this one day. */
export type Closure = "RESTS" | "CLOSED";

/**
 * On which days did the shop not trade?
 *
 * Only days on which no product sold at all can be such. A weekday is one of rest where no sale fell on any of them and
 * the other days sell too often for that to be chance:
 *
 *     (share of other days without a sale, with one more of each kind) ^ (how often the weekday came) < 1%
 *
 * A single day is a closure where so many products sell on a usual day that none selling would be chance less than once
 * in a hundred days: e^(−products on a usual day) < 1%, which is 5 products on.
 *
 * Source: formulas C.8 (closure days are missing, not zero); the two tests are our own.
 * Units: one entry a day of the span all products share; undefined for a day of trade, or one that cannot be told.
 * Not for: a shop of a few slow products, where a day without a sale says nothing; its days stay zeros.
 */
export function closuresOf(demand: Iterable<DailyDemand>): readonly (Closure | undefined)[] {
  const { firstDate, sellers } = sellersADay(demand);
  const traded = sellers.filter((count) => count > 0);
  const usualSellers = traded.length > 0 ? percentile(traded, 0.5) : 0;
  const emptyDayTells = Math.exp(-usualSellers) < closureChance.value;
  const rests = daysOfRest(sellers, firstDate);
  return Array.from(sellers, (count, day) => {
    if (count > 0) return undefined;
    if (rests.has(weekdayOf(firstDate + day))) return "RESTS";
    return emptyDayTells ? "CLOSED" : undefined;
  });
}

/** How many products sold on each day, over the span they share. */
function sellersADay(demand: Iterable<DailyDemand>): {
  readonly firstDate: number;
  readonly sellers: Uint32Array;
} {
  let sellers = new Uint32Array();
  let firstDate = 0;
  for (const { units, firstDate: first } of demand) {
    if (sellers.length === 0) {
      sellers = new Uint32Array(units.length);
      firstDate = first;
    }
    for (let day = 0; day < units.length; day++) if (units[day] > 0) sellers[day] += 1;
  }
  return { firstDate, sellers };
}

/** The weekdays, as WEEKDAY counts them, on which the shop rests. */
function daysOfRest(sellers: Uint32Array, firstDate: number): ReadonlySet<number> {
  const days = new Map<number, number>();
  const soldOn = new Map<number, number>();
  sellers.forEach((count, day) => {
    const weekday = weekdayOf(firstDate + day);
    days.set(weekday, (days.get(weekday) ?? 0) + 1);
    if (count > 0) soldOn.set(weekday, (soldOn.get(weekday) ?? 0) + 1);
  });
  const daysSold = [...soldOn.values()].reduce((sum, each) => sum + each, 0);
  return new Set(
    [...days]
      .filter(([weekday]) => !soldOn.has(weekday))
      .filter(([, came]) => isRest(came))
      .map(([weekday]) => weekday),
  );

  function isRest(came: number): boolean {
    const others = sellers.length - came;
    // Laplace's rule of succession: that the others have sold so far does not make the next one certain.
    const emptyByChance = (others - daysSold + 1) / (others + 2);
    return emptyByChance ** came < closureChance.value;
  }
}
