import { sourced } from "../sourced";
import { dayOf, serialOf } from "./serialDate";
import { springFestival } from "./springFestival";

export const defaultClosedDaysBeforeSpringFestival = sourced(7, {
  source: "own",
  checked: "2026-11-22",
  note: "workers travel home about a week before; ask the factory for its own days",
});
export const defaultClosedDaysFromSpringFestival = sourced(14, {
  source: "own",
  checked: "2026-11-22",
  note: "the public holiday is a week; factories are back at work in the second or third",
});
export const defaultNationalHolidayDays = sourced(7, {
  source: "State Council of China, notices on public holidays",
  checked: "2026-11-22",
  note: "1 to 7 October",
});

export interface FactoryClosureRules {
  /** Days before the first day of the Chinese year. */
  readonly closedDaysBeforeSpringFestival: number;
  /** Days from that day on, itself among them. */
  readonly closedDaysFromSpringFestival: number;
  /** Days from 1 October on. */
  readonly nationalHolidayDays: number;
}

/**
 * On which days do Chinese factories and their pick-ups stand still?
 *
 * Around each Spring Festival of the table, and from 1 October on, as many days as the rules say.
 *
 * Source: formulas C.6 (overlap with the Spring Festival and national holidays). A year outside the table of Spring
 * Festivals has no closure of that name: nothing is guessed.
 * Units: date serials in and out, the first and the last day of the span included.
 * Example: the Spring Festival of 2027 is on 6 February: closed from 30 January to 19 February.
 */
export function factoryClosures(
  span: { readonly firstDate: number; readonly lastDate: number },
  rules: FactoryClosureRules,
): number[] {
  const closed: number[] = [];
  const closeFrom = (first: number, days: number) => {
    for (let day = first; day < first + days; day++) {
      if (day >= span.firstDate && day <= span.lastDate) closed.push(day);
    }
  };
  const before = rules.closedDaysBeforeSpringFestival;
  for (let year = dayOf(span.firstDate).year; year <= dayOf(span.lastDate).year + 1; year++) {
    const festival = springFestival(year);
    if (festival !== undefined) closeFrom(festival - before, before + rules.closedDaysFromSpringFestival);
    closeFrom(serialOf({ year, month: 10, day: 1 }), rules.nationalHolidayDays);
  }
  return closed;
}
