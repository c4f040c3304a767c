import { type DailySales, serialOf } from "../../../src/calculation";
import { lastMonths, spanChoices } from "../../../src/taskpane/import/spans";

/** A unit of one product on each of these days. */
const salesOn = (...days: readonly (readonly [number, number, number])[]): DailySales => ({
  skus: ["MUG"],
  channels: [""],
  dates: Uint32Array.from(days, ([year, month, day]) => serialOf({ year, month, day })),
  skuOf: new Uint32Array(days.length),
  channelOf: new Uint16Array(days.length),
  units: new Float64Array(days.length).fill(1),
});

const sales = salesOn(
  [2024, 11, 20],
  [2025, 11, 20],
  [2025, 11, 21],
  [2026, 10, 20],
  [2026, 10, 21],
  [2026, 11, 20],
);

it("takes whole months back from the last day, that day of the month not twice", () => {
  expect(lastMonths(sales, 1).dates).toHaveLength(2); // 21 October and 20 November
  expect(lastMonths(sales, 12).dates).toHaveLength(4); // 20 November a year before is left out
  expect(lastMonths(sales, undefined)).toBe(sales);
});

it("offers the spans that leave something out, each with its rows", () => {
  expect(spanChoices(sales).map(({ months, rows }) => [months, rows])).toEqual([
    [undefined, 6],
    [24, 5],
    [12, 4],
    [6, 3],
    [3, 3],
    [1, 2],
  ]);
  expect(spanChoices(salesOn([2026, 11, 20]))).toEqual([{ months: undefined, rows: 1, fits: true }]);
});

it("says which spans a sheet is too short for", () => {
  expect(spanChoices(sales, 4).map(({ fits }) => fits)).toEqual([false, false, true, true, true, true]);
});
