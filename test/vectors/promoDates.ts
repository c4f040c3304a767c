import { dayOf, promoDate, type PromoEvent } from "../../src/calculation";
import { ours, type Adapted, type Adapters } from "./adapter";

const twoDigits = (n: number) => String(n).padStart(2, "0");

function dateOf(event: PromoEvent, inYear: number): Adapted {
  const result = promoDate(event, inYear);
  if (!result.ok) return ours(result.problems);
  const { year, month, day } = dayOf(result.value);
  return ours(`${year}-${twoDigits(month)}-${twoDigits(day)}`);
}

/** python-holidays: Thanksgiving and the Spring Festival. */
export const promoDates: Adapters = {
  promoDate: ({ name, year }) => dateOf(name.replace(/\W/g, "").toUpperCase(), year),
  springFestival: ({ year }) => dateOf("SPRINGFESTIVAL", year),
};
