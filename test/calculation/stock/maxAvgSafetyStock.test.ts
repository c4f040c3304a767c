import fc from "fast-check";
import { maxAvgSafetyStock } from "../../../src/calculation";

const unitsFor = (
  maxDailyDemand: number,
  maxLeadDays: number,
  avgDailyDemand: number,
  avgLeadDays: number,
) => {
  const result = maxAvgSafetyStock({ maxDailyDemand, maxLeadDays, avgDailyDemand, avgLeadDays });
  return result.ok ? result.value.units : result.problems;
};

describe("the max–average safety stock", () => {
  it("is the worst lead time at the best day's demand, less the usual need (000-13, 002-22)", () => {
    expect(unitsFor(120, 14, 100, 10)).toBe(120 * 14 - 100 * 10); // requirements A.6-2: 680
    expect(unitsFor(15, 23, 7, 10)).toBe(15 * 23 - 7 * 10); // formulas C.1: 275
    expect(unitsFor(100, 5, 80, 4)).toBe(100 * 5 - 80 * 4); // formulas C.1: 180
  });

  it("is nothing where demand and lead time never vary", () => {
    expect(unitsFor(10, 20, 10, 20)).toBe(0);
  });

  it("refuses a maximum below its average, naming which", () => {
    expect(unitsFor(5, 14, 6, 10)).toMatchObject([
      { code: "maximumBelowAverage", field: "maxDailyDemand", params: { maximum: 5, average: 6 } },
    ]);
    expect(unitsFor(6, 9, 5, 10)).toMatchObject([{ code: "maximumBelowAverage", field: "maxLeadDays" }]);
  });

  it("is never negative, rises with the longest lead time, and scales with the units demand is counted in", () => {
    const positive = fc.double({ min: 0, max: 1e4, noNaN: true });
    fc.assert(
      fc.property(
        positive,
        positive,
        positive,
        positive,
        positive,
        (avg, moreDemand, lead, moreLead, evenLonger) => {
          const units = unitsFor(avg + moreDemand, lead + moreLead, avg, lead) as number;
          expect(units).toBeGreaterThanOrEqual(-1e-6);
          expect(unitsFor(avg + moreDemand, lead + moreLead + evenLonger, avg, lead)).toBeGreaterThanOrEqual(
            units - 1e-6,
          );
          expect(unitsFor((avg + moreDemand) * 4, lead + moreLead, avg * 4, lead)).toBeCloseTo(units * 4, 3);
        },
      ),
    );
  });
});
