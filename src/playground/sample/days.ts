const MILLISECONDS_PER_DAY = 86_400_000;
/** Days from Excel's day 0 to 1970-01-01. */
const UNIX_EPOCH = 25_569;

/** The days of the made-up shop, counted from the day it is opened on, so that it is never out of date. */
export interface SampleDays {
  readonly today: Date;
  ago(days: number): Date;
  ahead(days: number): Date;
  /** The first day of a month, `offset` months after this one. */
  month(offset: number): Date;
}

/** `openedOn` is a day at midnight, universal time. */
export function sampleDays(openedOn: Date): SampleDays {
  const ahead = (days: number): Date => new Date(openedOn.getTime() + days * MILLISECONDS_PER_DAY);
  return {
    today: openedOn,
    ago: (days) => ahead(-days),
    ahead,
    month: (offset) => new Date(Date.UTC(openedOn.getUTCFullYear(), openedOn.getUTCMonth() + offset, 1)),
  };
}

/** The reader's own calendar day. */
export const calendarDay = (now: Date): Date =>
  new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()));

/** A day as a cell holds it. */
export const serialOf = (day: Date): number => day.getTime() / MILLISECONDS_PER_DAY + UNIX_EPOCH;

export const isoDay = (day: Date): string => day.toISOString().slice(0, 10);
