import { serialOf } from "./serialDate";

/** Weekdays as Excel's WEEKDAY counts them. */
export const weekdays = {
  sunday: 1,
  monday: 2,
  tuesday: 3,
  wednesday: 4,
  thursday: 5,
  friday: 6,
  saturday: 7,
} as const;

/** The weekday of a date serial, 1 for Sunday to 7 for Saturday. */
export const weekdayOf = (serial: number): number => ((Math.floor(serial) - 1) % 7) + 1;

/** The date serial of the nth such weekday of a month: the 4th Thursday of November 2026 is the 26th. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): number {
  const first = serialOf({ year, month, day: 1 });
  const daysToFirst = (weekday - weekdayOf(first) + 7) % 7;
  return first + daysToFirst + 7 * (nth - 1);
}
