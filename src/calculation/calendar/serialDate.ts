/** A day of the calendar: the month from 1 to 12, the day from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const millisecondsADay = 86_400_000;
/** The serial of 1970-01-01. */
const unixEpoch = 25569;
/** Excel counts a 29 February 1900 that never was, so its days before March 1900 lie one serial lower. */
const phantomDay = 60;

/** The Excel date serial of a day; a month beyond 12 or a day beyond the month's end runs on into the next. */
export function serialOf({ year, month, day }: CalendarDay): number {
  const serial = Date.UTC(year, month - 1, day) / millisecondsADay + unixEpoch;
  return serial <= phantomDay ? serial - 1 : serial;
}

/** The day of an Excel date serial; a time of day is dropped. */
export function dayOf(serial: number): CalendarDay {
  const whole = Math.floor(serial);
  if (whole === phantomDay) return { year: 1900, month: 2, day: 29 };
  const date = new Date(((whole < phantomDay ? whole + 1 : whole) - unixEpoch) * millisecondsADay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** How many days the month has, as Excel counts them. */
export function daysInMonth(year: number, month: number): number {
  return serialOf({ year, month: month + 1, day: 1 }) - serialOf({ year, month, day: 1 });
}

/** The date serial 46353 as `2026-11-27`. */
export function isoDateFromSerial(serial: number): string {
  const { year, month, day } = dayOf(serial);
  const padded = (part: number, digits: number) => String(part).padStart(digits, "0");
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}
