import fc from "fast-check";
import {
  averageDemand,
  cleanHistory,
  closuresOf,
  daysOutOfStock,
  suspectedStockOuts,
  unitsToForecast,
  usualRange,
  type CleaningInput,
  type DailyDemand,
} from "../../../src/calculation";

/** A Monday. */
const monday = 46027;

const historyOf = (units: readonly number[], sku = "A"): DailyDemand => ({
  sku,
  firstDate: monday,
  units: Float64Array.from(units),
  returnedUnits: 0,
});

const clean = (units: readonly number[], evidence: Partial<CleaningInput> = {}) =>
  cleanHistory({
    history: historyOf(units),
    closures: [],
    promotions: [],
    stockCounts: [],
    leaveOut: [],
    ...evidence,
  });

const repeated = <T>(values: readonly T[], times: number): T[] =>
  Array.from({ length: times }, () => values).flat();

describe("cleaning a history", () => {
  it("leaves days out of stock out of units and days: 10 in 15 of 30 days are 20 a month (C.8)", () => {
    const units = [...repeated([0, 1, 1], 5), ...repeated([0], 15)];
    const cleaned = clean(units, { stockCounts: [{ date: monday + 15, units: 0 }] });
    expect(cleaned.found).toEqual([
      { kind: "OUT_OF_STOCK", days: 15, units: 0, isCounted: false },
      { kind: "USUAL", days: 15, units: 10, isCounted: true },
    ]);
    const average = averageDemand(cleaned.counted);
    expect(average.ok && average.value * 30).toBeCloseTo((10 / 15) * 30, 12);
  });

  it("tells days before the first sale, gaps and zeros apart", () => {
    expect(clean([NaN, NaN, 3, 0, NaN, 2]).kinds).toEqual([
      "NOT_LISTED",
      "NOT_LISTED",
      "USUAL",
      "USUAL",
      "NOT_KNOWN",
      "USUAL",
    ]);
  });

  it("flags an order of 80,995 units and keeps it until the planner leaves it out (C.8)", () => {
    const units = [...repeated([8, 9, 10, 11, 12], 8), 80_995];
    const flagged = clean(units);
    expect(flagged.kinds[40]).toBe("OUTLIER");
    expect(flagged.counted[40]).toBe(80_995);
    const without = clean(units, { leaveOut: ["OUTLIER"] });
    expect(without.counted[40]).toBeNaN();
    expect(without.sold[40]).toBe(80_995);
    expect(without.found).toContainEqual({ kind: "OUTLIER", days: 1, units: 80_995, isCounted: false });
  });

  it("says of a promotion how many times the usual it sold, outside of the days that judge outliers", () => {
    const units = [...repeated([10], 28), 30, 50, ...repeated([10], 14)];
    const blackFriday = { name: "Black Friday", firstDate: monday + 28, lastDate: monday + 29 };
    const cleaned = clean(units, { promotions: [blackFriday] });
    expect(cleaned.kinds.filter((kind) => kind === "PROMOTION")).toHaveLength(2);
    expect(cleaned.kinds).not.toContain("OUTLIER");
    expect(cleaned.promotions).toEqual([
      { ...blackFriday, avgDailyDemand: (30 + 50) / 2, baseDailyDemand: 10, uplift: 40 / 10 },
    ]);
    const kept = clean(units, { promotions: [blackFriday], leaveOut: ["PROMOTION"] }).counted;
    expect(averageDemand(kept)).toMatchObject({ value: 10 });
  });

  it("asks about a day 70% below its weekday, and leaves it out only when told to (C.8)", () => {
    const week = [20, 20, 20, 20, 20, 40, 3];
    const units = [...repeated(week, 5), 20, 5, 20];
    const cleaned = clean(units);
    // A Sunday sells 3 each week and is not suspected; the Tuesday of 5 is, as 5 ≤ 30% of 20.
    expect(cleaned.kinds.flatMap((kind, day) => (kind === "SUSPECTED" ? [day] : []))).toEqual([36]);
    expect(cleaned.counted[36]).toBe(5);
    expect(clean(units, { leaveOut: ["SUSPECTED"] }).counted[36]).toBeNaN();
  });

  it("leaves out the Saturdays a shop never sells on, and gives a forecast zeros for them", () => {
    const week = [5, 6, 5, 4, 6, 0, 3];
    const units = repeated(week, 6);
    const a = clean(units, { closures: closuresOf([historyOf(units)]) });
    expect(a.kinds.filter((kind) => kind === "RESTS")).toHaveLength(6);
    expect(averageDemand(a.counted)).toMatchObject({ value: (5 + 6 + 5 + 4 + 6 + 3) / 6 });
    expect([...unitsToForecast(a)]).toEqual(units);
  });

  it("counts each day once, each unit once, and never makes a unit up", () => {
    const day = fc.oneof(fc.constant(NaN), fc.integer({ min: 0, max: 300 }), fc.constant(0));
    fc.assert(
      fc.property(
        fc.array(day, { maxLength: 200 }),
        fc.array(fc.nat(200), { maxLength: 5 }),
        (units, counts) => {
          const cleaned = clean(units, {
            stockCounts: counts.map((date, index) => ({ date: monday + date, units: index % 2 })),
            leaveOut: ["OUTLIER"],
          });
          const total = cleaned.found.reduce((sum, { days }) => sum + days, 0);
          expect(total).toBe(units.length);
          const sold = units.reduce((sum, each) => sum + (each || 0), 0);
          expect(cleaned.found.reduce((sum, each) => sum + each.units, 0)).toBe(sold);
          cleaned.counted.forEach((each, index) => {
            if (!Number.isNaN(each)) expect(each).toBe(units[index]);
          });
        },
      ),
    );
  });
});

describe("closures", () => {
  const shop = (sellers: readonly number[], products: number) =>
    Array.from({ length: products }, (_, product) =>
      historyOf(
        sellers.map((count) => (product < count ? 1 : 0)),
        `P${product}`,
      ),
    );

  it("takes a day on which none of many products sold for a closure", () => {
    const closures = closuresOf(shop([...repeated([6, 7, 8], 5), 0, 6, 7], 8));
    expect(closures.flatMap((closure, day) => (closure === undefined ? [] : [[day, closure]]))).toEqual([
      [15, "CLOSED"],
    ]);
  });

  it("takes no empty day of a shop with three products for one: chance makes it (e⁻³ = 5%)", () => {
    expect(closuresOf(shop([...repeated([3, 3, 3], 5), 0, 3, 3], 3)).some(Boolean)).toBe(false);
  });

  it("does not call a weekday one of rest that was empty once, or in a shop that seldom sells", () => {
    expect(closuresOf([historyOf([5, 5, 5, 5, 5, 0, 5])]).some(Boolean)).toBe(false);
    const seldom = repeated([1, 0, 0, 0, 0, 0, 0], 4);
    expect(closuresOf([historyOf(seldom)]).some(Boolean)).toBe(false);
  });

  it("answers nothing for no products", () => {
    expect(closuresOf([])).toEqual([]);
  });
});

describe("what is usual", () => {
  it("is the median ± 3 × 1.4826 × the median deviation (C.8)", () => {
    const range = usualRange(Float64Array.of(60, 80, 100, 120, 140, 0, NaN));
    expect(range!.median).toBe(100);
    expect(range!.least).toBeCloseTo(100 - 3 * 1.4826 * 20, 9);
    expect(range!.most).toBeCloseTo(100 + 3 * 1.4826 * 20, 9);
  });

  it("lets a product that sells one at a time sell four: 1 ± 3 × √1", () => {
    expect(usualRange(Float64Array.from([...repeated([1, 0, 0], 30), 4]))).toEqual({
      median: 1,
      least: 0,
      most: 1 + 3,
    });
  });

  it("says nothing of a product without a sale", () => {
    expect(usualRange(Float64Array.of(0, NaN, 0))).toBeUndefined();
  });

  it("is wider for ten times the sales, by ten times at most: chance grows by the root", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 5, maxLength: 60 }), (units) => {
        const once = usualRange(Float64Array.from(units))!;
        const tenfold = usualRange(Float64Array.from(units, (each) => each * 10))!;
        expect(tenfold.median).toBeCloseTo(10 * once.median, 9);
        expect(tenfold.most).toBeGreaterThan(once.most);
        expect(tenfold.most).toBeLessThanOrEqual(10 * once.most + 1e-9);
      }),
    );
  });
});

describe("stock counts", () => {
  it("end a stock-out by a count that finds units, or by a sale", () => {
    const units = Float64Array.of(2, 0, 0, 0, 3, 0, 0, 0);
    const counts = [
      { date: monday + 1, units: 0 },
      { date: monday + 5, units: 0 },
      { date: monday + 5, units: 4 }, // another warehouse
      { date: monday + 6, units: 0 },
      { date: monday + 7, units: 9 },
    ];
    const days = daysOutOfStock(counts, units, monday).flatMap((isOut, day) => (isOut ? [day] : []));
    expect(days).toEqual([1, 2, 3, 6]);
  });
});

it("suspects nothing of a product that sells fewer than 10 a day, or in its first three weeks", () => {
  const slow = Float64Array.from([...repeated([9], 40), 0]);
  const young = Float64Array.from([...repeated([50], 20), 0]);
  expect(suspectedStockOuts(slow).some(Boolean)).toBe(false);
  expect(suspectedStockOuts(young).some(Boolean)).toBe(false);
});
