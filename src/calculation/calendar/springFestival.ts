import { sourced } from "../sourced";
import { serialOf } from "./serialDate";

/**
 * The first day of the Chinese year, as month and day. By table only: the computed Chinese calendar of JavaScript is a
 * day off in 2027 and 2030.
 */
export const springFestivals = sourced<Readonly<Record<number, readonly [month: number, day: number]>>>(
  {
    2015: [2, 19],
    2016: [2, 8],
    2017: [1, 28],
    2018: [2, 16],
    2019: [2, 5],
    2020: [1, 25],
    2021: [2, 12],
    2022: [2, 1],
    2023: [1, 22],
    2024: [2, 10],
    2025: [1, 29],
    2026: [2, 17],
    2027: [2, 6],
    2028: [1, 26],
    2029: [2, 13],
    2030: [2, 3],
    2031: [1, 23],
    2032: [2, 11],
    2033: [1, 31],
    2034: [2, 19],
    2035: [2, 8],
  },
  { source: "Hong Kong Observatory, calendar conversion tables; formulas C.6", checked: "2026-11-21" },
);

export const firstSpringFestival = 2015;
export const lastSpringFestival = 2035;

/** The date serial of the Spring Festival; undefined outside the table. */
export function springFestival(year: number): number | undefined {
  const day = springFestivals.value[year];
  return day && serialOf({ year, month: day[0], day: day[1] });
}
