import fc from "fast-check";
import {
  adjustForecast,
  defaultFactorWeights,
  lastYearTrend,
  type AdjustmentsInput,
} from "../../../src/calculation";

const none: AdjustmentsInput = {
  lastYearWeight: 0,
  growthRate: 0,
  advertisingRate: 0,
  indices: [],
  weights: defaultFactorWeights.value,
};
const ten = new Float64Array(10).fill(10);

/** Fifteen months: a year of `before` a day, and three months of `now`. */
const fifteenMonths = (before: number, now: number) =>
  Float64Array.from({ length: 364 + 91 }, (_, day) => (day < 364 ? before : now));

describe("last year × recent trend (002-38)", () => {
  it("moves last year's days by how the last three months went", () => {
    expect(lastYearTrend(fifteenMonths(10, 15), 3)).toEqual({
      ok: true,
      warnings: [],
      value: { ratio: 1.5, ratioSeen: 1.5, expected: Float64Array.of(15, 15, 15) },
    });
  });

  it("keeps last year's season: the days 52 weeks before, each for itself", () => {
    const history = fifteenMonths(10, 10);
    history[91] = 80; // 364 days before the first day ahead
    const trend = lastYearTrend(history, 2);
    expect(trend.ok && [...trend.value.expected]).toEqual([80, 10]);
  });

  it("follows no trend beyond half and twice", () => {
    expect(lastYearTrend(fifteenMonths(10, 70), 1)).toMatchObject({ value: { ratio: 2, ratioSeen: 7 } });
    expect(lastYearTrend(fifteenMonths(10, 1), 1)).toMatchObject({ value: { ratio: 0.5, ratioSeen: 0.1 } });
  });

  it("takes the week around a day that is not known", () => {
    const history = fifteenMonths(10, 10);
    history[91] = NaN;
    history[92] = 16;
    const trend = lastYearTrend(history, 1);
    expect(trend.ok && trend.value.expected[0]).toBe((5 * 10 + 16) / 6);
  });

  it("says that it needs 15 months, and sales a year ago", () => {
    expect(lastYearTrend(fifteenMonths(10, 10).subarray(1), 1)).toMatchObject({
      problems: [{ code: "tooFewPeriods", params: { needed: 455, got: 454 } }],
    });
    expect(lastYearTrend(fifteenMonths(0, 10), 1)).toMatchObject({ problems: [{ code: "noDemand" }] });
  });
});

describe("adjusting a forecast", () => {
  it("multiplies growth and advertising, a line each (002-21)", () => {
    const adjusted = adjustForecast(ten, { ...none, growthRate: 0.1, advertisingRate: 0.2 });
    expect(adjusted.ok && adjusted.value.adjustments).toEqual([
      {
        kind: "GROWTH",
        factor: expect.closeTo(1.1, 12),
        unitsBefore: 100,
        unitsAfter: expect.closeTo(110, 9),
      },
      {
        kind: "ADVERTISING",
        factor: expect.closeTo(1.2, 12),
        unitsBefore: expect.closeTo(110, 9),
        unitsAfter: expect.closeTo(132, 9),
      },
    ]);
  });

  it("weighs the six factors as the source does (000-44, A.6-12)", () => {
    const adjusted = adjustForecast(ten, { ...none, indices: [1.1, 1.2, 1.5, 1, 0.9, 1] });
    const index = 0.3 * 1.1 + 0.2 * 1.2 + 0.15 * 1.5 + 0.15 * 1 + 0.1 * 0.9 + 0.1 * 1;
    expect(adjusted).toMatchObject({ value: { adjustments: [{ kind: "FACTORS" }] } });
    expect(adjusted.ok && adjusted.value.factor).toBeCloseTo(index, 12);
  });

  it("draws the forecast towards last year by its weight, each day (002-38)", () => {
    const lastYear = { expected: new Float64Array(10).fill(30), ratio: 1, ratioSeen: 1 };
    const adjusted = adjustForecast(ten, { ...none, lastYearWeight: 0.25 }, lastYear);
    expect(adjusted.ok && [...adjusted.value.expected]).toEqual(new Array(10).fill(10 + 0.25 * 20));
  });

  it("says nothing where nothing is changed", () => {
    const lastYear = { expected: ten, ratio: 1, ratioSeen: 1 };
    expect(adjustForecast(ten, { ...none, lastYearWeight: 0.5 }, lastYear)).toEqual({
      ok: true,
      warnings: [],
      value: { expected: ten, adjustments: [], factor: 1 },
    });
  });

  it("warns of uplifts that together double the forecast (A.6-4)", () => {
    const doubled = adjustForecast(ten, { ...none, growthRate: 0.5, advertisingRate: 0.5 });
    expect(doubled.ok && doubled.warnings).toMatchObject([
      { code: "upliftsStacked", severity: "warning", params: { got: 2.25, limit: 2 } },
    ]);
    const below = adjustForecast(ten, { ...none, growthRate: 0.5, advertisingRate: 0.3 });
    expect(below.ok && below.warnings).toEqual([]);
  });

  it("refuses six indices with five weights", () => {
    expect(adjustForecast(ten, { ...none, indices: [1, 1, 1, 1, 1, 1], weights: [1] })).toMatchObject({
      problems: [{ code: "lengthsDiffer", field: "weights" }],
    });
  });

  it("is the product of its lines, and never below 0", () => {
    const rate = fc.double({ min: -1, max: 2, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(fc.nat(500), { minLength: 1, maxLength: 60 }),
        rate,
        rate,
        (units, growthRate, advertisingRate) => {
          const adjusted = adjustForecast(Float64Array.from(units), { ...none, growthRate, advertisingRate });
          if (!adjusted.ok) throw new Error("refused");
          const { expected, adjustments, factor } = adjusted.value;
          const product = adjustments.reduce((all, each) => all * each.factor, 1);
          expect(product).toBeCloseTo(factor, 6);
          expect(Math.min(...expected)).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});
