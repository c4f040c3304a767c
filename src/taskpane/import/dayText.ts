import { dayOf } from "../../calculation";
import type { Locale } from "../../vocabulary";

/** A day so that nobody takes its month for its day: `1 Dec 2010` with the month as a word, in the planner's language. */
export function dayText(serial: number, locale: Locale): string {
  const { year, month, day } = dayOf(serial);
  const format = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" });
  return format.format(new Date(Date.UTC(year, month - 1, day)));
}
