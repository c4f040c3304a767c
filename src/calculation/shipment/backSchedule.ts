import { roundUp } from "../numbers/rounding";
import { isAtTheFactory, stopsOnClosures, type LegKind } from "./lane";
import { shipBy } from "./shipBy";

export interface BackScheduleInput {
  /** The day the goods must be on the shelf, as a date serial. */
  readonly needDate: number;
  /** The legs in the order they happen, with the days each takes at worst. */
  readonly legs: readonly { readonly leg: LegKind; readonly days: number }[];
  /** Days on which factories stand still, as date serials. */
  readonly closures: readonly number[];
}

export interface ScheduledLeg {
  readonly leg: LegKind;
  /** The latest day it may begin, and the day it must be done. */
  readonly startBy: number;
  readonly endBy: number;
  /** Days within it on which the factory stands still. */
  readonly closedDays: number;
}

export interface BackSchedule {
  /** In the order they happen. */
  readonly legs: readonly ScheduledLeg[];
  /** The latest day to order: when the first leg must begin. */
  readonly orderBy: number;
  /** The latest day to leave the factory: when the first leg after production and inspection must begin. */
  readonly shipBy: number;
}

/**
 * By which day must each leg begin, so that the goods are on the shelf when needed?
 *
 * Counted back leg by leg from the need date. Production, inspection and pick-up stand still while the factory is closed,
 * so each closed day within them makes them begin a day earlier; ships, customs abroad and warehouses go on.
 *
 * Source: formulas C.6 (ship by, then order by, with the holidays' overlap), 002-39 (worst case).
 * Units: date serials, days; a part of a day of a leg counts as a day.
 * Example: needed on 27 November 2026 after 15 days of production and 45 at sea: at sea from 13 October, in production from
 * 21 September, because seven of the days before 13 October are the national holiday.
 */
export function backSchedule({ needDate, legs, closures }: BackScheduleInput): BackSchedule {
  const scheduled: ScheduledLeg[] = [];
  let endBy = needDate;
  for (const { leg, days } of [...legs].reverse()) {
    const stops = stopsOnClosures(leg) ? closures : [];
    const startBy = shipBy({ needDate: endBy, legDays: [days], closures: stops });
    scheduled.unshift({ leg, startBy, endBy, closedDays: endBy - startBy - roundUp(days) });
    endBy = startBy;
  }
  const leaves = scheduled.find(({ leg }) => !isAtTheFactory(leg));
  return { legs: scheduled, orderBy: endBy, shipBy: leaves?.startBy ?? needDate };
}
