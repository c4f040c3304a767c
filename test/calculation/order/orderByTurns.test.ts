import { bundles, nextOrder, orderByTurns, type OrderByTurnsInput } from "../../../src/calculation";

const last: OrderByTurnsInput = {
  lastOrderUnits: 500,
  turnsPerMonth: 0.6,
  turnsRule: "TARGET",
  cycleMonths: 3,
  monthlyUnits: 150,
  safetyStock: 0,
  packSize: 1,
};
function nextOf(change: Partial<OrderByTurnsInput>) {
  const result = orderByTurns({ ...last, ...change });
  if (!result.ok) throw new Error(result.problems[0]!.code);
  return { ...result.value, warnings: result.warnings };
}

describe("the next order by turns (003-37, 003-38, A.6-9)", () => {
  it("aims at 2 ÷ 3 turns a month with an order every three months, 8 a year", () => {
    const { targetPerMonth, targetPerYear } = nextOf({});
    expect(targetPerMonth).toBeCloseTo(150 / (150 * 1.5), 12);
    expect(targetPerYear).toBeCloseTo(8, 12);
  });

  it("aims lower with safety stock to keep: 150 ÷ (225 + 75)", () => {
    expect(nextOf({ safetyStock: 75 }).targetPerMonth).toBeCloseTo(150 / 300, 12);
  });

  it("is fast from 1.5 × the target: 30% more, every two months", () => {
    expect(nextOf({ turnsPerMonth: 1 })).toMatchObject({
      pace: "FAST",
      units: 500 * 1.3,
      nextCycleMonths: 2,
    });
    expect(nextOf({ turnsPerMonth: 0.99 })).toMatchObject({ pace: "USUAL", units: 500, nextCycleMonths: 3 });
  });

  it("is slow to 0.5 × the target: half of it, in bundles", () => {
    expect(nextOf({ turnsPerMonth: 1 / 3 })).toMatchObject({
      pace: "SLOW",
      units: 250,
      sellInBundle: true,
      nextCycleMonths: 3,
    });
    expect(nextOf({ turnsPerMonth: 0.34 }).pace).toBe("USUAL");
  });

  it("is the source's own rule where it is chosen, as NEXTORDER, with a word that three months cannot reach it", () => {
    for (const turnsPerMonth of [0.5, 1, 1.5, 2, 2.4]) {
      const literal = nextOf({ turnsRule: "LITERAL", turnsPerMonth });
      expect(literal.units).toBe(nextOrder({ lastOrderUnits: 500, turnsPerMonth, packSize: 1 }));
      expect(literal.warnings).toMatchObject([{ code: "turnsOutOfReach", params: { most: 0.67, asked: 2 } }]);
    }
    expect(nextOf({ turnsRule: "LITERAL", cycleMonths: 1 }).warnings).toEqual([]);
  });

  it("orders no more than the rest of the life takes (A.6-21)", () => {
    expect(nextOf({ turnsPerMonth: 1, mostUnits: 320.5 })).toMatchObject({
      units: 320,
      unitsBeforeLimit: 650,
      isHeldByLife: true,
    });
  });

  it("rounds up to cartons", () => {
    expect(nextOf({ turnsPerMonth: 1, packSize: 48 }).units).toBe(Math.ceil(650 / 48) * 48);
  });

  it("says no target of what sells nothing and keeps nothing", () => {
    expect(orderByTurns({ ...last, monthlyUnits: 0 })).toMatchObject({ ok: false });
  });
});

describe("bundles (003-38, 003-39, 000-16)", () => {
  it("puts a slow product with the best seller of its category, as often as the scarcer is there", () => {
    const answer = bundles([
      { sku: "BOX", category: "Home", pace: "SLOW", monthlyUnits: 5, onHand: 80 },
      { sku: "LID", category: "Home", pace: "USUAL", monthlyUnits: 90, onHand: 60 },
      { sku: "JAR", category: "Home", pace: "FAST", monthlyUnits: 200, onHand: 30 },
      { sku: "TOY", category: "Toys", pace: "FAST", monthlyUnits: 900, onHand: 500 },
    ]);
    expect(answer).toEqual([{ sku: "BOX", withSku: "JAR", sets: 30 }]);
  });

  it("suggests none with another category, with another slow one, or without a category", () => {
    expect(
      bundles([
        { sku: "A", category: "Home", pace: "SLOW", monthlyUnits: 5 },
        { sku: "B", category: "Home", pace: "SLOW", monthlyUnits: 9 },
        { sku: "C", category: "Toys", pace: "FAST", monthlyUnits: 90 },
        { sku: "D", pace: "SLOW", monthlyUnits: 1 },
        { sku: "E", pace: "FAST", monthlyUnits: 100 },
      ]),
    ).toEqual([]);
  });
});
