import { answer, unanswerable, type Result } from "../problem";
import { serialOf } from "./serialDate";
import { firstSpringFestival, lastSpringFestival, springFestival } from "./springFestival";
import { nthWeekday, weekdays } from "./weekday";

export const promoEvents = [
  "BLACKFRIDAY",
  "CYBERMONDAY",
  "THANKSGIVING",
  "SINGLESDAY",
  "DOUBLE11",
  "DOUBLE12",
  "618",
  "CHRISTMAS",
  "VALENTINES",
  "SPRINGFESTIVAL",
  "PRIMEDAY",
] as const;
export type PromoEvent = (typeof promoEvents)[number];

/**
 * On which day is a sales event of that year?
 *
 *     Thanksgiving = the 4th Thursday of November; Black Friday a day, Cyber Monday four days later
 *     Singles' Day 11 November, Double 12 12 December, 618 18 June, Christmas 25 December, Valentine's 14 February
 *
 * Source: formulas C.6; United States Code, title 5, section 6103 (Thanksgiving). The Spring Festival comes from a table.
 * Units: a year in, a date serial out.
 * Not for Prime Day: Amazon announces it each year, so there is nothing to work out.
 * Example: Black Friday 2026 is 27 November, the day after the 4th Thursday, the 26th.
 */
export function promoDate(event: PromoEvent, year: number): Result<number> {
  const thanksgiving = nthWeekday(year, 11, weekdays.thursday, 4);
  const on = (month: number, day: number) => answer(serialOf({ year, month, day }));
  switch (event) {
    case "THANKSGIVING":
      return answer(thanksgiving);
    case "BLACKFRIDAY":
      return answer(thanksgiving + 1);
    case "CYBERMONDAY":
      return answer(thanksgiving + 4);
    case "SINGLESDAY":
    case "DOUBLE11":
      return on(11, 11);
    case "DOUBLE12":
      return on(12, 12);
    case "618":
      return on(6, 18);
    case "CHRISTMAS":
      return on(12, 25);
    case "VALENTINES":
      return on(2, 14);
    case "SPRINGFESTIVAL":
      return springFestivalOf(year);
    case "PRIMEDAY":
      return unanswerable("announcedEachYear", { field: "event", params: { event } });
  }
}

function springFestivalOf(year: number): Result<number> {
  const serial = springFestival(year);
  if (serial !== undefined) return answer(serial);
  const params = { got: year, first: firstSpringFestival, last: lastSpringFestival };
  return unanswerable("outsideSpringFestivalTable", { field: "year", params });
}
