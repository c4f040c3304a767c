import fc from "fast-check";
import { monthlySearches, searchTrend, serialOf, type SearchLine } from "../../../src/calculation";

const months = (count: number, value: (month: number) => number) =>
  Array.from({ length: count }, (_, t) => value(t));
function trendOf(series: readonly number[]) {
  const result = searchTrend(series);
  if (!result.ok) throw new Error(result.problems[0]!.code);
  return result.value;
}

describe("the trend of searches (003-03, 000-07)", () => {
  it("grows by 66 ÷ 40 − 1 = 65% year on year, which is × 1.65 (001-06)", () => {
    const { yearOnYear, growthFactor } = trendOf(months(24, (t) => (t < 12 ? 40 : 66)));
    expect(yearOnYear).toBeCloseTo(66 / 40 - 1, 12);
    expect(growthFactor).toBeCloseTo(1.65, 12);
  });

  it("finds the slope of a straight line, of the mean of its last 12 months, and no season", () => {
    const { slopePerMonth, seasonalStrength, isRising, isSeasonal } = trendOf(months(24, (t) => 100 + 2 * t));
    const meanOfLast = 100 + (2 * (12 + 23)) / 2;
    expect(slopePerMonth).toBeCloseTo(2 / meanOfLast, 12);
    expect(seasonalStrength).toBeCloseTo(0, 9);
    expect([isRising, isSeasonal]).toEqual([true, false]);
  });

  it("does not take a season for a trend: a rise towards Christmas in each of three years", () => {
    const season = [0, 0, 0, 0, 0, 0, 5, 10, 20, 40, 80, 100];
    const { slopePerMonth, yearOnYear, seasonalStrength, isSeasonal, isRising } = trendOf(
      months(36, (t) => 50 + season[t % 12]!),
    );
    expect(slopePerMonth).toBeCloseTo(0, 9);
    expect(yearOnYear).toBeCloseTo(0, 9);
    expect(seasonalStrength).toBeCloseTo(1, 9);
    expect([isRising, isSeasonal]).toEqual([false, true]);
  });

  it("does not take a step from one year to the next for a season: 12 months at 40, then 12 at 66", () => {
    expect(trendOf(months(24, (t) => (t < 12 ? 40 : 66))).seasonalStrength).toBe(0);
  });

  it("marks a season from 0.64 and not what chance makes: hash-like ups and downs stay below", () => {
    const chance = months(36, (t) => 100 + ((t * 7919) % 23) - 11);
    expect(trendOf(chance).seasonalStrength).toBeLessThan(0.64);
  });

  it("will not part a trend from a season in fewer than 24 months", () => {
    expect(searchTrend(months(23, () => 50))).toMatchObject({
      ok: false,
      problems: [{ code: "tooFewPeriods", severity: "unanswerable", params: { got: 23, needed: 24 } }],
    });
  });

  it("has no growth over nothing", () => {
    expect(searchTrend(months(24, (t) => (t < 12 ? 0 : 5)))).toMatchObject({ ok: false });
  });

  it("does not care for the unit of the index (001-01)", () => {
    const series = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 24, maxLength: 48 });
    fc.assert(
      fc.property(series, fc.double({ min: 0.1, max: 50, noNaN: true }), (index, scale) => {
        const plain = trendOf(index);
        const scaled = trendOf(index.map((value) => value * scale));
        expect(scaled.yearOnYear).toBeCloseTo(plain.yearOnYear, 6);
        expect(scaled.slopePerMonth).toBeCloseTo(plain.slopePerMonth, 6);
        expect(scaled.seasonalStrength).toBeCloseTo(plain.seasonalStrength, 6);
      }),
    );
  });
});

describe("months out of pasted lines", () => {
  const on = (year: number, month: number, day: number, searches: number): SearchLine => ({
    date: serialOf({ year, month, day }),
    searches,
  });

  it("means the weeks of each month, whatever their order", () => {
    const lines = [on(2026, 2, 1, 30), on(2026, 1, 4, 10), on(2026, 1, 11, 20)];
    expect(monthlySearches(lines)).toMatchObject({ ok: true, value: [(10 + 20) / 2, 30] });
  });

  it("names a month between two that has no line, over the turn of the year too", () => {
    expect(monthlySearches([on(2025, 11, 1, 5), on(2026, 1, 1, 5)])).toMatchObject({
      ok: false,
      problems: [{ code: "monthMissing", params: { month: "2025-12" } }],
    });
  });
});
