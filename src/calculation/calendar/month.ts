import { dayOf, serialOf } from "./serialDate";

/** A calendar month, or its days so far, as date serials; both days belong to it. */
export interface Month {
  readonly firstDate: number;
  readonly lastDate: number;
}

/** The calendar month a day lies in. */
export function monthOf(date: number): Month {
  const { year, month } = dayOf(date);
  return {
    firstDate: serialOf({ year, month, day: 1 }),
    lastDate: serialOf({ year, month: month + 1, day: 1 }) - 1,
  };
}

export const monthBefore = ({ firstDate }: Month): Month => monthOf(firstDate - 1);

/** The latest calendar month that is over once `lastDate` is: that of the day itself where it is the month's last. */
export function lastWholeMonth(lastDate: number): Month {
  const month = monthOf(lastDate);
  return month.lastDate <= lastDate ? month : monthBefore(month);
}

export const daysOfMonth = ({ firstDate, lastDate }: Month): number => lastDate - firstDate + 1;

export const isInMonth = (date: number, { firstDate, lastDate }: Month): boolean =>
  date >= firstDate && date < lastDate + 1;

/** Such as `2026-10`, in every language. */
export function monthName({ firstDate }: Month): string {
  const { year, month } = dayOf(firstDate);
  return `${year}-${String(month).padStart(2, "0")}`;
}
