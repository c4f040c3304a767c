import fc from "fast-check";
import {
  historyMethods,
  historySafetyStock,
  inStockDays,
  normalQuantile,
  percentile,
  type HistorySafetyStockInput,
} from "../../../src/calculation";

const week = Float64Array.of(10, 12, 8, 10, 14, 9, 7); // adds up to 70
const input: HistorySafetyStockInput = {
  dailyDemand: week,
  avgLeadDays: 2,
  maxLeadDays: 3,
  method: "MAXAVG",
  serviceLevel: 0.95,
};

describe("safety stock from a history", () => {
  it("takes the best day for the maximum", () => {
    expect(historySafetyStock(input)).toMatchObject({ value: 14 * 3 - 10 * 2 });
  });

  it("P95 takes the day that 95% of days do not exceed", () => {
    const peak = 12 + 0.7 * (14 - 12); // rank 0.95 × 6 = 5.7 of 7, 8, 9, 10, 10, 12, 14
    const result = historySafetyStock({ ...input, method: "P95" });
    expect(result.ok && result.value).toBeCloseTo(peak * 3 - 10 * 2, 12);
  });

  it("SERVICE takes the deviation of the days, and half the span of the lead time for its own", () => {
    const variance = (0 + 4 + 4 + 0 + 16 + 1 + 9) / 6;
    const result = historySafetyStock({ ...input, method: "SERVICE", serviceLevel: 0.9 });
    expect(result.ok && result.value).toBeCloseTo(
      normalQuantile(0.9) * Math.sqrt(2 * variance + 10 ** 2 * 0.5 ** 2),
      12,
    );
  });

  it("QUANTILE takes the percentile of the sums of every run of the longest lead time", () => {
    const sums = [10 + 12 + 8, 12 + 8 + 10, 8 + 10 + 14, 10 + 14 + 9, 14 + 9 + 7];
    const result = historySafetyStock({ ...input, method: "QUANTILE" });
    expect(result.ok && result.value).toBeCloseTo(percentile(sums, 0.95) - 10 * 2, 12);
  });

  it("QUANTILE counts a gap as an average day, and a part of a lead day as a day", () => {
    const dailyDemand = Float64Array.of(10, 12, NaN, 8, 10, 14, 9, 7);
    const sums = [10 + 12 + 10, 12 + 10 + 8, 10 + 8 + 10, 8 + 10 + 14, 10 + 14 + 9, 14 + 9 + 7];
    const result = historySafetyStock({ ...input, dailyDemand, maxLeadDays: 2.5, method: "QUANTILE" });
    expect(result.ok && result.value).toBeCloseTo(percentile(sums, 0.95) - 10 * 2, 12);
  });

  it("leaves days out of stock out of every method", () => {
    const withStockOut = inStockDays(
      Float64Array.of(10, 12, 0, 8, 10, 14, 9, 7),
      Float64Array.of(1, 1, 0, 1, 1, 1, 1, 1),
    );
    expect(withStockOut.ok && [...withStockOut.value]).toEqual([10, 12, NaN, 8, 10, 14, 9, 7]);
    for (const method of ["MAXAVG", "P95", "SERVICE"] as const) {
      const dailyDemand = withStockOut.ok ? withStockOut.value : week;
      expect(historySafetyStock({ ...input, dailyDemand, method })).toEqual(
        historySafetyStock({ ...input, method }),
      );
    }
  });

  it("asks for 7 known days, and QUANTILE for twice the longest lead time", () => {
    expect(historySafetyStock({ ...input, dailyDemand: week.subarray(1) })).toMatchObject({
      problems: [{ code: "tooFewDays", severity: "unanswerable", params: { needed: 7, got: 6 } }],
    });
    expect(historySafetyStock({ ...input, maxLeadDays: 4, method: "QUANTILE" })).toMatchObject({
      problems: [{ code: "tooFewDays", params: { needed: 8, got: 7 } }],
    });
  });

  it("refuses a longest lead time below the average, and flags of another length", () => {
    expect(historySafetyStock({ ...input, maxLeadDays: 1 })).toMatchObject({
      problems: [{ code: "maximumBelowAverage", field: "maxLeadDays" }],
    });
    expect(inStockDays(week, Float64Array.of(1, 1))).toMatchObject({
      problems: [{ code: "lengthsDiffer", field: "inStock", params: { got: 2, needed: 7 } }],
    });
  });

  it("is never negative, and doubles with the demand, by every method", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 40, maxLength: 80 }),
        fc.constantFrom(...historyMethods),
        fc.integer({ min: 0, max: 10 }),
        fc.integer({ min: 0, max: 10 }),
        (days, method, avgLeadDays, extraDays) => {
          const once = { ...input, method, avgLeadDays, maxLeadDays: avgLeadDays + extraDays };
          const units = (dailyDemand: Float64Array) => {
            const result = historySafetyStock({ ...once, dailyDemand });
            return result.ok ? result.value : NaN;
          };
          const single = units(Float64Array.from(days));
          expect(single).toBeGreaterThanOrEqual(0);
          expect(units(Float64Array.from(days, (day) => 2 * day))).toBeCloseTo(2 * single, 6);
        },
      ),
    );
  });
});
