import {
  answer,
  type DailyDemand,
  finish,
  forecastWithin,
  forecastOfMonth,
  monthOf,
  monthReview,
  periodsInStock,
  serialOf,
} from "../../../src/calculation";

const date = (month: number, day: number) => serialOf({ year: 2026, month, day });
const june = monthOf(date(6, 1));
const start = date(1, 1);

const history = (sku: string, unitsOn: (day: number) => number): [string, DailyDemand] => [
  sku,
  {
    sku,
    firstDate: start,
    units: Float64Array.from({ length: june.lastDate + 1 - start }, (_, day) => unitsOn(start + day)),
    returnedUnits: 0,
  },
];
/** All of a month's units on its first day. */
const monthly = (sku: string, may: number, inJune: number) =>
  history(sku, (day) => (day === date(5, 1) ? may : day === date(6, 1) ? inJune : 0));

const reviewOf = (demand: ReadonlyMap<string, DailyDemand>, forecasts: [string, number][]) => {
  const review = monthReview(demand, new Map(forecasts), june, "WRITTEN");
  if (!review.ok) throw new Error(JSON.stringify(review.problems));
  return review.value;
};

it("measures last month's forecast against what was sold (000-45, A.6-14, C.11)", () => {
  const shop = new Map([monthly("LAMP", 15, 10), monthly("RUG", 20, 20)]);
  const review = reviewOf(shop, [
    ["LAMP", 8],
    ["RUG", 21],
  ]);
  expect(review).toMatchObject({ forecastUnits: 29, actualUnits: 30, problems: [] });
  expect(review.accuracy).toEqual(answer(1 - (2 + 1) / 30));
  expect(review.bias).toEqual(answer((2 - 1) / 30));
  expect(review.meanError).toEqual(answer((2 + 1) / 2));
  // Taking May's sales would have missed by 5 and 0.
  expect(review.naiveAccuracy).toEqual(answer(1 - 5 / 30));
  expect(review.lines).toEqual([
    { sku: "LAMP", forecastUnits: 8, actualUnits: 10, errorUnits: 2, accuracy: 1 - 2 / 10 },
    { sku: "RUG", forecastUnits: 21, actualUnits: 20, errorUnits: -1, accuracy: 1 - 1 / 20 },
  ]);
});

describe("the other measures of C.11", () => {
  const inMonths = (sku: string, ...units: readonly number[]) =>
    history(sku, (day) => units[[1, 2, 3, 4, 5, 6].findIndex((month) => day === date(month, 1))] ?? 0);
  const shop = new Map([inMonths("LAMP", 10, 14, 10, 14, 10, 12), inMonths("RUG", 5, 5, 5, 5, 5, 8)]);
  const forecasts: [string, number][] = [
    ["LAMP", 9],
    ["RUG", 4],
  ];

  it("are the root of the mean square, and the mean part of each product's sales", () => {
    const review = reviewOf(shop, forecasts);
    expect(review.rootMeanSquare).toEqual(answer(Math.sqrt((3 * 3 + 4 * 4) / 2)));
    expect(review.meanPartError).toEqual(answer((3 / 12 + 4 / 8) / 2));
  });

  it("scale each error by the product's own changes from month to month, and say who has none", () => {
    const review = reviewOf(shop, forecasts);
    // the lamp changed by 4 each month: 3 ÷ 4; the rug never changed before, so nothing can be scaled by it
    expect(review.scaledError).toEqual(answer(3 / 4));
    expect(review.unscaledSkus).toBe(1);
  });

  it("have no MAPE where a product sold nothing, and say which", () => {
    const unsold = new Map([inMonths("LAMP", 1, 2, 1, 2, 1, 3), inMonths("RUG", 5, 5, 5, 5, 5, 0)]);
    expect(reviewOf(unsold, forecasts).meanPartError).toMatchObject({
      ok: false,
      problems: [{ code: "soldNothingIn", params: { month: "2026-06", count: 1, sku: "RUG" } }],
    });
  });

  it("add errors up to periods in stock: one made good a month later lay for that month", () => {
    const period = (forecastUnits: number, actualUnits: number) => ({ forecastUnits, actualUnits });
    expect(periodsInStock([period(10, 8), period(10, 12)])).toBe(2);
    expect(periodsInStock([period(10, 12), period(10, 12)])).toBe(-2 - 4);
    expect(periodsInStock([])).toBe(0);
  });
});

it("has no accuracy of a product that sold nothing, and floors it at 0", () => {
  const shop = new Map([monthly("LAMP", 5, 0), monthly("RUG", 5, 1)]);
  const { lines } = reviewOf(shop, [
    ["LAMP", 8],
    ["RUG", 5],
  ]);
  expect(lines).toEqual([
    { sku: "LAMP", forecastUnits: 8, actualUnits: 0, errorUnits: -8 },
    { sku: "RUG", forecastUnits: 5, actualUnits: 1, errorUnits: -4, accuracy: 0 },
  ]);
});

it("leaves out a product without a forecast, and says so; and one not known all month", () => {
  const shop = new Map([
    monthly("LAMP", 5, 10),
    monthly("NEW", 0, 4),
    history("LATE", (day) => (day < date(6, 20) ? NaN : 1)),
  ]);
  const review = reviewOf(shop, [
    ["LAMP", 10],
    ["LATE", 30],
  ]);
  expect(review.lines.map(({ sku }) => sku)).toEqual(["LAMP"]);
  expect(review.problems).toMatchObject([
    { code: "noForecastOfMonth", params: { sku: "NEW", month: "2026-06" } },
  ]);
});

it("refuses a month of which no sales are known whole", () => {
  const shop = new Map([history("LAMP", () => 1)]);
  expect(monthReview(shop, new Map(), monthOf(date(7, 1)), "WRITTEN")).toMatchObject({
    ok: false,
    problems: [{ code: "noSalesKnownIn", params: { month: "2026-07" } }],
  });
});

it("refuses a month that is not over, saying of how many days sales are known", () => {
  const [sku, all] = history("LAMP", () => 1);
  const soFar = new Map([[sku, { ...all, units: all.units.subarray(0, -12) }]]);
  expect(monthReview(soFar, new Map([["LAMP", 30]]), june, "WRITTEN")).toMatchObject({
    problems: [{ code: "salesKnownInPart", params: { month: "2026-06", days: 18, all: 30 } }],
  });
});

it("makes afterwards the forecast that could have been made on the eve of the month, and sees nothing of the month", () => {
  const steady = new Map([history("LAMP", () => 4)]);
  const rising = new Map([history("LAMP", (day) => (day < date(6, 1) ? 4 : 400))]);
  const [known, surprised] = [steady, rising].map((demand) => finish(forecastOfMonth(demand, june)));
  expect(known).toEqual(surprised);
  if (!known!.ok) throw new Error();
  expect(known!.value.get("LAMP")).toBeCloseTo(30 * 4, 0);
});

it("can make no forecast before the first sale", () => {
  const shop = new Map([history("LAMP", () => 4)]);
  expect(finish(forecastOfMonth(shop, monthOf(start)))).toMatchObject({ ok: false });
  expect(finish(forecastOfMonth(new Map(), june))).toMatchObject({ ok: false });
});

it("takes of a written forecast the days of the month, and of a product only where it has them all", () => {
  const week = (sku: string, from: number, expected: number) => ({ sku, from, to: from + 6, expected });
  const weeks = [0, 1, 2, 3, 4].flatMap((number) => [
    week("LAMP", date(5, 29) + 7 * number, 70), // the first has four of its days in June, the last is all of it
    week("RUG", date(6, 8) + 7 * number, 7),
  ]);
  // 4 of 7 days, three weeks of June and 5 of 7 up to the 30th: 30 days of 10
  expect([...forecastWithin(weeks, june)]).toEqual([["LAMP", 300]]);
});
