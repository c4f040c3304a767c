import fc from "fast-check";
import {
  cleanProduct,
  finish,
  forecastShop,
  promotionFlags,
  studyProduct,
  type DailyDemand,
  type ShopForecast,
  type ShopForecastInput,
} from "../../../src/calculation";

/** A Monday. */
const monday = 46027;

const historyOf = (sku: string, units: readonly number[]): DailyDemand => ({
  sku,
  firstDate: monday,
  units: Float64Array.from(units),
  returnedUnits: 0,
});

const week = [10, 11, 9, 10, 12, 20, 22];
const weeks = (count: number, times = 1) =>
  Array.from({ length: 7 * count }, (_, day) => times * week[day % 7]!);

const input = (
  demand: readonly DailyDemand[],
  changes: Partial<ShopForecastInput> = {},
): ShopForecastInput => ({
  demand,
  promotions: [],
  stockCounts: new Map(),
  leaveOut: [],
  horizonDays: 14,
  serviceLevel: 0.95,
  ...changes,
});

function forecastOf(given: ShopForecastInput): ShopForecast {
  const forecast = finish(forecastShop(given));
  if (!forecast.ok) throw new Error(JSON.stringify(forecast.problems));
  return forecast.value;
}

const sum = (units: ArrayLike<number>) => Array.from(units).reduce((total, each) => total + each, 0);

describe("the forecast of a shop", () => {
  it("begins on the day after the last, keeps the week, and stays within its quantiles", () => {
    const { firstDate, products } = forecastOf(
      input([historyOf("A", weeks(20)), historyOf("B", weeks(20, 3))]),
    );
    expect(firstDate).toBe(monday + 140);
    const [a, b] = products;
    expect(sum(a!.expected)).toBeCloseTo(2 * sum(week), 0);
    expect(sum(b!.expected)).toBeCloseTo(3 * sum(a!.expected), 0);
    expect(a!.expected[5]! / a!.expected[0]!).toBeCloseTo(2, 0);
    a!.expected.forEach((units, day) => {
      expect(a!.lower[day]!).toBeLessThanOrEqual(units + 1e-9);
      expect(a!.upper[day]!).toBeGreaterThanOrEqual(units - 1e-9);
    });
  });

  it("is not lowered by days out of stock that were counted (C.8)", () => {
    const units = weeks(20).map((each, day) => (day >= 119 ? 0 : each));
    const counts = new Map([["A", [{ date: monday + 119, units: 0 }]]]);
    const unaware = forecastOf(input([historyOf("A", units)])).products[0]!;
    const aware = forecastOf(input([historyOf("A", units)], { stockCounts: counts })).products[0]!;
    expect(sum(aware.expected)).toBeCloseTo(2 * sum(week), 0);
    expect(sum(aware.expected)).toBeGreaterThan(sum(unaware.expected));
    expect(aware.found).toContainEqual({ kind: "OUT_OF_STOCK", days: 21, units: 0, isCounted: false });
  });

  it("expects of a promotion to come what those of the past brought", () => {
    const days = (first: number) => ({
      name: "Deal",
      firstDate: monday + first,
      lastDate: monday + first + 2,
    });
    const promotions = [days(30), days(60), days(100), days(143)];
    const isIn = (day: number) =>
      promotions.some(({ firstDate, lastDate }) => monday + day >= firstDate && monday + day <= lastDate);
    const units = weeks(20).map((each, day) => (isIn(day) ? 3 * each : each));
    const { expected } = forecastOf(input([historyOf("A", units)], { promotions })).products[0]!;
    // The 143rd day is a Thursday of 10, the 150th the one after it.
    expect(expected[3]! / expected[10]!).toBeGreaterThan(2);
    expect(expected[3]! / expected[10]!).toBeLessThan(4);
  });

  it("knows of no promotions where the past has none, or their days are left out", () => {
    const demand = [historyOf("A", weeks(10))];
    const later = [{ name: "Deal", firstDate: monday + 80, lastDate: monday + 82 }];
    const before = [{ name: "Deal", firstDate: monday + 20, lastDate: monday + 21 }];
    const shop = { demand, stockCounts: new Map(), leaveOut: [] };
    expect(promotionFlags({ ...shop, promotions: later }, 90)).toBeUndefined();
    expect(promotionFlags({ ...shop, promotions: before, leaveOut: ["PROMOTION"] }, 90)).toBeUndefined();
    expect(sum(promotionFlags({ ...shop, promotions: before }, 90)!)).toBe(2);
  });

  it("names a product without a known day, and answers for the others", () => {
    const unknown = historyOf("B", new Array<number>(140).fill(NaN));
    const { products, problems } = forecastOf(input([historyOf("A", weeks(20)), unknown]));
    expect(products.map(({ sku }) => sku)).toEqual(["A"]);
    expect(problems).toEqual([{ code: "noSales", severity: "warning", params: { sku: "B" } }]);
  });

  it("says that there is nothing to forecast without products", () => {
    expect(finish(forecastShop(input([])))).toMatchObject({ problems: [{ code: "noSalesOfAny" }] });
  });

  it("carries last year times the recent trend where 15 months are known (002-38)", () => {
    const long = historyOf("A", weeks(66));
    expect(forecastOf(input([long])).products[0]!.lastYear).toMatchObject({ ratio: 1 });
    expect(forecastOf(input([historyOf("A", weeks(60))])).products[0]!.lastYear).toBeUndefined();
  });

  it("answers finite quantities from 0 on, whatever the histories and counts", () => {
    const day = fc.oneof(
      fc.constant(NaN),
      fc.constant(0),
      fc.integer({ min: 0, max: 60 }),
      fc.constant(90_000),
    );
    const history = fc.array(day, { minLength: 60, maxLength: 60 });
    fc.assert(
      fc.property(
        fc.array(history, { minLength: 1, maxLength: 3 }),
        fc.nat(59),
        fc.boolean(),
        (units, date, leaves) => {
          const demand = units.map((each, product) => historyOf(`P${product}`, each));
          const { products } = forecastOf(
            input(demand, {
              stockCounts: new Map([["P0", [{ date: monday + date, units: 0 }]]]),
              promotions: [{ name: "Deal", firstDate: monday + date, lastDate: monday + date + 1 }],
              leaveOut: leaves ? ["OUTLIER"] : [],
            }),
          );
          for (const { expected, lower, upper, totalUpper } of products) {
            for (const each of [...expected, ...lower, ...upper, totalUpper]) {
              expect(Number.isFinite(each) && each >= 0).toBe(true);
            }
          }
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe("the study of a product", () => {
  const shop = { demand: [historyOf("A", weeks(20))], promotions: [], stockCounts: new Map(), leaveOut: [] };
  const asked = { shop, horizonDays: 14, reviewDays: 7, serviceLevel: 0.95, demandDays: 365 };

  it("tries the methods and the rules on the cleaned history", () => {
    const { methods, rules } = finish(studyProduct({ ...asked, sku: "A", avgLeadDays: 10, maxLeadDays: 14 }));
    // A week that repeats itself is best said by repeating it.
    expect(methods.ok && methods.value.find(({ method }) => method === "SNAIVE")).toMatchObject({ wape: 0 });
    expect(rules.ok && rules.value.rules.map(({ rule }) => rule)).toEqual([
      "MAXAVG",
      "SERVICE",
      "QUANTILE",
      "FORECAST",
    ]);
  });

  it("says what is missing for the rules, and of a product it does not know", () => {
    const { rules } = finish(studyProduct({ ...asked, sku: "A", avgLeadDays: 10 }));
    expect(rules).toMatchObject({ problems: [{ code: "missing", field: "maxLeadDays" }] });
    expect(finish(studyProduct({ ...asked, sku: "?" })).methods).toMatchObject({
      problems: [{ code: "noSales" }],
    });
    expect(cleanProduct(shop, "?")).toBeUndefined();
  });
});
