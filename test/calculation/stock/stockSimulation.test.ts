import fc from "fast-check";
import {
  leadTimesOf,
  meanLeadDays,
  sdLeadDaysOf,
  simulateStock,
  type LeadTimes,
} from "../../../src/calculation";

const always = (days: number): LeadTimes => [[days, 1]];
const rules = { leadTimes: always(2), reviewDays: 1, runInDays: 0, seed: 1 };
const constant = (units: number, days: number) => new Float64Array(days).fill(units);

describe("lead times of which only the usual and the longest are known", () => {
  it("vary by half of what lies between, about the usual one", () => {
    const leadTimes = leadTimesOf(30, 42);
    expect(leadTimes).toEqual([
      [18, 1 / 8],
      [30, 6 / 8],
      [42, 1 / 8],
    ]);
    expect(meanLeadDays(leadTimes)).toBe(30);
    expect(sdLeadDaysOf(leadTimes)).toBeCloseTo((42 - 30) / 2, 12);
  });

  it("never arrive before they were ordered", () => {
    expect(leadTimesOf(3, 20)[0]).toEqual([0, 1 / 8]);
  });
});

describe("a simulated stock", () => {
  it("of lead time and a day of demand serves all and ends each day empty", () => {
    // Ordered each morning, 2 days on the way: 10 × (2 + 1) covers exactly until the next order arrives.
    const simulated = simulateStock(constant(10, 100), () => 10 * (2 + 1), { ...rules, runInDays: 10 });
    expect(simulated).toEqual({
      wantedUnits: 900,
      servedUnits: 900,
      cycles: 89,
      cyclesServed: 89,
      meanOnHand: 0,
      days: 90,
    });
  });

  it("holds what the level has above it", () => {
    expect(simulateStock(constant(10, 100), () => 10 * 3 + 25, { ...rules, runInDays: 10 }).meanOnHand).toBe(
      25,
    );
  });

  it("of two days' demand serves none at once where orders take two days and are owed for a third", () => {
    // Each morning's delivery goes to yesterday's customers.
    const simulated = simulateStock(constant(10, 100), () => 10 * 2, { ...rules, runInDays: 10 });
    expect(simulated).toMatchObject({ servedUnits: 0, cyclesServed: 0, meanOnHand: 0 });
  });

  it("wants and counts nothing on a day that is not known", () => {
    const demand = constant(10, 100).map((units, day) => (day % 2 === 0 ? units : NaN));
    const simulated = simulateStock(demand, () => 50, rules);
    expect(simulated).toMatchObject({ wantedUnits: 500, days: 50 });
  });

  it("serves no less with a higher level, on the same demand and the same lead times", () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(60), { minLength: 30, maxLength: 150 }),
        fc.integer({ min: 0, max: 800 }),
        fc.integer({ min: 0, max: 300 }),
        fc.nat(1000),
        (units, level, more, seed) => {
          const demand = Float64Array.from(units);
          const varying = { leadTimes: leadTimesOf(6, 12), reviewDays: 7, runInDays: 0, seed };
          const less = simulateStock(demand, () => level, varying);
          const rich = simulateStock(demand, () => level + more, varying);
          expect(rich.servedUnits).toBeGreaterThanOrEqual(less.servedUnits);
          expect(rich.meanOnHand).toBeGreaterThanOrEqual(less.meanOnHand);
          expect(rich.cyclesServed).toBeGreaterThanOrEqual(less.cyclesServed);
          expect(rich.servedUnits).toBeLessThanOrEqual(rich.wantedUnits);
        },
      ),
    );
  });
});
