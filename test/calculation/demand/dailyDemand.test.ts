import { dailyDemandFromLines, demandRates, spanOf } from "../../../src/calculation";

const monday = 46349; // 23 November 2026

describe("demand a day from order lines", () => {
  const lines = {
    dates: [monday, monday, monday + 2, monday + 3.75, monday + 1, monday + 3],
    skus: ["A", "A", "A", "B", "00123", "A"],
    units: [2, 3, 4, 6, 1, -2],
  };
  const demand = dailyDemandFromLines(lines, spanOf(lines.dates)!);

  it("adds up the lines of a day, and a day without a line is a day without a sale", () => {
    expect([...demand.get("A")!.units]).toEqual([2 + 3, 0, 4, 0]);
  });

  it("keeps returns apart: they are no negative demand", () => {
    expect(demand.get("A")!.returnedUnits).toBe(2);
  });

  it("takes the days before a product's first sale for not listed, which is not zero", () => {
    expect([...demand.get("B")!.units]).toEqual([NaN, NaN, NaN, 6]);
    expect([...demand.get("00123")!.units]).toEqual([NaN, 1, 0, 0]);
  });
});

describe("average and maximum daily demand", () => {
  const settings = { demandDays: 365, peakMethod: "MAX" as const };

  it("leave gaps out of both numerator and denominator", () => {
    const days = Float64Array.from([NaN, 4, 0, 8, NaN, 0, 4, 0, 5]);
    expect(demandRates(days, settings)).toEqual({
      avgDailyDemand: (4 + 8 + 4 + 5) / 7,
      maxDailyDemand: 8,
      daysKnown: 7,
    });
  });

  it("look back no further than asked", () => {
    const days = Float64Array.from([100, ...Array<number>(10).fill(3)]);
    expect(demandRates(days, { ...settings, demandDays: 10 })).toMatchObject({
      avgDailyDemand: 3,
      maxDailyDemand: 3,
    });
  });

  it("are not answered from fewer than 7 known days", () => {
    expect(demandRates(Float64Array.from([1, 2, 3, 4, 5, 6, NaN, NaN]), settings)).toBeUndefined();
  });

  it("let the 95th percentile stand for the maximum, so that one outlier day does not set it", () => {
    const days = Float64Array.from([...Array.from({ length: 100 }, (_, i) => i + 1), 80_995]);
    expect(demandRates(days, { ...settings, peakMethod: "P95" })!.maxDailyDemand).toBeGreaterThan(800); // its own average
    const calm = Float64Array.from(Array.from({ length: 101 }, (_, i) => i));
    expect(demandRates(calm, { ...settings, peakMethod: "P95" })!.maxDailyDemand).toBe(95); // rank 0.95 × 100
  });
});
