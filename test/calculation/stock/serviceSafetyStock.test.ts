import fc from "fast-check";
import { leadTimeDeviation, normalCdf, serviceSafetyStock } from "../../../src/calculation";

const steadyLead = {
  avgDailyDemand: 30,
  sdDailyDemand: 5,
  avgLeadDays: 10,
  sdLeadDays: 0,
  reviewDays: 0,
};

describe("safety stock for a service level", () => {
  it("is z deviations of the demand in the lead time", () => {
    // Taylor, Introduction to Management Science (I-75 Carpet): 1.65 × 5 × √10 = 26.1
    const { units, z, deviation } = serviceSafetyStock({ ...steadyLead, serviceLevel: normalCdf(1.65) });
    expect(z).toBeCloseTo(1.65, 12);
    expect(deviation).toBeCloseTo(5 * Math.sqrt(10), 12);
    expect(units).toBeCloseTo(26.1, 1);
  });

  it("adds a lead time that varies, and the days until the next order", () => {
    const both = { ...steadyLead, sdDailyDemand: 3, avgLeadDays: 7, sdLeadDays: 4 };
    // 1.28 × √(7 × 3² + 30² × 4²) = 153.94
    expect(serviceSafetyStock({ ...both, serviceLevel: normalCdf(1.28) }).units).toBeCloseTo(153.94, 2);
    expect(leadTimeDeviation({ ...both, reviewDays: 7 })).toBeCloseTo(Math.sqrt(14 * 9 + 900 * 16), 10);
  });

  it("is 0 for a level of a half or less, never negative", () => {
    expect(serviceSafetyStock({ ...steadyLead, serviceLevel: 0.5 }).units).toBe(0);
    expect(serviceSafetyStock({ ...steadyLead, serviceLevel: 0.1 }).units).toBe(0);
  });

  it("rises with the level, the deviations and the days", () => {
    const positive = fc.double({ min: 0.1, max: 100, noNaN: true });
    fc.assert(
      fc.property(
        fc.record({
          avgDailyDemand: positive,
          sdDailyDemand: positive,
          avgLeadDays: positive,
          sdLeadDays: positive,
          reviewDays: positive,
          serviceLevel: fc.double({ min: 0.51, max: 0.99, noNaN: true }),
        }),
        fc.constantFrom("sdDailyDemand", "avgLeadDays", "sdLeadDays", "reviewDays"),
        (input, raised) => {
          const { units } = serviceSafetyStock(input);
          expect(serviceSafetyStock({ ...input, [raised]: input[raised] * 2 }).units).toBeGreaterThan(units);
          expect(serviceSafetyStock({ ...input, serviceLevel: 0.995 }).units).toBeGreaterThan(units);
        },
      ),
    );
  });
});
