import fc from "fast-check";
import { orderLadder, type LadderRung, type OrderLadderInput } from "../../../src/calculation";

const tested: OrderLadderInput = {
  avgDailyDemand: 5,
  leadDays: 20,
  coverDays: 3,
  repeatCoverDays: 90,
  promoUpliftRate: 0,
  testUnits: 100,
  mostTestUnits: 100,
  budgetShare: 0.1,
  packSize: 1,
};
function rungOf(rung: LadderRung, change: Partial<OrderLadderInput> = {}) {
  const { order } = orderLadder({ ...tested, ...change }).rungs.find((each) => each.rung === rung)!;
  if (!order.ok) throw new Error(order.problems.map(({ code, field }) => `${code} ${field}`).join());
  return order.value;
}

describe("the ladder from test to repeat (003-20 to 003-23, A.6-3)", () => {
  it("tries 100, orders 115 first and then 550: the formula and the words of 003-21", () => {
    expect(rungOf("TEST").units).toBe(100);
    expect(rungOf("FIRST ORDER")).toMatchObject({
      units: 5 * 3 + 5 * 20,
      daysCovered: 23,
      bindingCap: "NONE",
    });
    expect(rungOf("REPEAT")).toMatchObject({ units: 5 * (90 + 20), daysCovered: 110 });
  });

  it("holds three months in the first order to 1.5 × a month's sales (000-28)", () => {
    expect(rungOf("FIRST ORDER", { coverDays: 90 })).toMatchObject({
      unitsBeforeCaps: 550,
      units: 1.5 * 30 * 5,
      bindingCap: "MONTHLY SALES",
    });
    expect(rungOf("FIRST ORDER", { coverDays: 90, expectedMonthlyUnits: 100 }).units).toBe(150);
  });

  it("holds a test to 100 units however many are wanted (000-10, A.6-11)", () => {
    expect(rungOf("TEST", { testUnits: 180 })).toMatchObject({ units: 100, bindingCap: "TEST UNITS" });
    expect(rungOf("TEST", { testUnits: 180, mostTestUnits: 200 }).units).toBe(180);
  });

  it("holds test and first order to 10% of the budget (003-13, C.5)", () => {
    const money = { budget: 6000, unitCost: 8 };
    expect(rungOf("TEST", money)).toMatchObject({ units: Math.floor(600 / 8), bindingCap: "BUDGET" });
    expect(rungOf("FIRST ORDER", money)).toMatchObject({ units: 75, bindingCap: "BUDGET" });
    expect(rungOf("REPEAT", money).units).toBe(550);
  });

  it("holds every order to what the remaining life still sells (A.6-21)", () => {
    expect(rungOf("REPEAT", { remainingLifeDays: 60 })).toMatchObject({
      units: 5 * (60 - 20),
      bindingCap: "LIFE",
    });
    expect(rungOf("FIRST ORDER", { remainingLifeDays: 20 })).toMatchObject({ units: 0, bindingCap: "LIFE" });
  });

  it("names a cap that it could not hold against the order, and what is missing for it", () => {
    expect(rungOf("FIRST ORDER", { budget: 6000 }).unknownCaps).toEqual([
      { cap: "BUDGET", missing: "unitCost" },
      { cap: "LIFE", missing: "remainingLifeDays" },
    ]);
  });

  it("adds half for a promotion, before the caps (003-22)", () => {
    expect(rungOf("FIRST ORDER", { promoUpliftRate: 0.5 }).unitsBeforeCaps).toBe(Math.ceil(115 * 1.5));
  });

  it("fills cartons, but never beyond a cap", () => {
    expect(rungOf("FIRST ORDER", { packSize: 24 }).units).toBe(5 * 24);
    expect(rungOf("FIRST ORDER", { coverDays: 90, packSize: 24 }).units).toBe(9 * 24); // 225 allows 9.4 cartons
    expect(rungOf("TEST", { packSize: 300 }).units).toBe(100); // not one carton is allowed
  });

  it("still says the test where nothing has sold yet, and what the others lack", () => {
    const { rungs } = orderLadder({ ...tested, avgDailyDemand: undefined });
    expect(rungs.map(({ order }) => order.ok)).toEqual([true, false, false]);
    expect(rungs[1]!.order).toMatchObject({ problems: [{ code: "missing", field: "avgDailyDemand" }] });
  });

  it("never orders above a cap, nor more than a carton above the formula", () => {
    const inputs = fc.record({
      avgDailyDemand: fc.double({ min: 0, max: 500, noNaN: true }),
      leadDays: fc.integer({ min: 0, max: 120 }),
      budget: fc.option(fc.integer({ min: 0, max: 100_000 }), { nil: undefined }),
      unitCost: fc.option(fc.integer({ min: 1, max: 300 }), { nil: undefined }),
      remainingLifeDays: fc.option(fc.integer({ min: 0, max: 400 }), { nil: undefined }),
      packSize: fc.integer({ min: 1, max: 60 }),
    });
    fc.assert(
      fc.property(inputs, (input) => {
        for (const { order } of orderLadder({ ...tested, ...input }).rungs) {
          if (!order.ok) throw new Error("refused");
          const { units, unitsBeforeCaps, caps } = order.value;
          for (const cap of caps) expect(units).toBeLessThanOrEqual(cap.units);
          expect(units).toBeLessThan(unitsBeforeCaps + input.packSize);
        }
      }),
    );
  });
});
