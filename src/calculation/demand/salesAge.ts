import { sourced } from "../sourced";
import type { DailyDemand } from "./dailyDemand";

/** Sales that end longer ago than this are not the sales of today. */
export const defaultStaleSalesDays = sourced(7, {
  source: "own",
  checked: "2026-11-22",
  note: "a plan is made each Monday; 001-24 asks for a fresh import before each",
});

/** How old the sales are, and the day a plan made of them is for. */
export interface SalesAge {
  /** Days from the last day known to today: 1 where they reach up to yesterday. */
  readonly days: number;
  readonly isStale: boolean;
  /** The day after the last one known. */
  readonly dayAfter: number;
}

/**
 * Are the sales those of today?
 *
 * The one rule of every screen: sales that end more than so many days before today are out of date. Then the check says so,
 * and plans are for the day after the last sale, to which the stock of the same export belongs, unless the planner chooses
 * a day. Undefined where there are no sales.
 *
 * Source: 001-24 (no live connection: every import says of when it is). Units: date serials and days.
 */
export function salesAge(
  demand: ReadonlyMap<string, DailyDemand>,
  today: number,
  staleSalesDays: number,
): SalesAge | undefined {
  const [any] = demand.values();
  if (any === undefined) return undefined;
  const dayAfter = any.firstDate + any.units.length;
  const days = Math.max(0, today - dayAfter + 1);
  return { days, isStale: days > staleSalesDays, dayAfter };
}
