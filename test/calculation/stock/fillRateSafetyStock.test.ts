import fc from "fast-check";
import { fillRateSafetyStock, leadTimeDeviation, normalLoss } from "../../../src/calculation";

/** A deviation of 25 × √4 = 50 units until the order arrives. */
const input = {
  avgDailyDemand: 100,
  sdDailyDemand: 25,
  avgLeadDays: 4,
  sdLeadDays: 0,
  reviewDays: 0,
  orderUnits: 500,
};

describe("safety stock for a fill rate", () => {
  it("is one deviation where a cycle may be short of G(1) deviations", () => {
    // (1 − level) × 500 = 50 × 0.0833155, so the level is 99.17%
    const fillLevel = 1 - (50 * 0.08331547058768632) / 500;
    const { units, unitsShortPerCycle } = fillRateSafetyStock({ ...input, fillLevel });
    expect(units).toBeCloseTo(50, 9);
    expect(unitsShortPerCycle).toBeCloseTo(50 * 0.08331547058768632, 9);
  });

  it("is 0 where large orders serve by themselves, and where nothing varies", () => {
    expect(fillRateSafetyStock({ ...input, fillLevel: 0.9 }).units).toBe(0); // 50 short allowed, G(0) is 20
    expect(fillRateSafetyStock({ ...input, sdDailyDemand: 0, fillLevel: 0.999 }).units).toBe(0);
  });

  it("leaves a cycle short of just the units allowed", () => {
    const positive = fc.double({ min: 0.1, max: 200, noNaN: true });
    fc.assert(
      fc.property(
        fc.record({
          avgDailyDemand: positive,
          sdDailyDemand: positive,
          avgLeadDays: positive,
          sdLeadDays: positive,
          reviewDays: positive,
          orderUnits: positive,
          fillLevel: fc.double({ min: 0.9, max: 0.9999, noNaN: true }),
        }),
        (anyInput) => {
          const { units, unitsShortPerCycle } = fillRateSafetyStock(anyInput);
          fc.pre(units > 0);
          const deviation = leadTimeDeviation(anyInput);
          const short = deviation * normalLoss(units / deviation);
          expect(short / unitsShortPerCycle).toBeCloseTo(1, 9);
        },
      ),
    );
  });
});
