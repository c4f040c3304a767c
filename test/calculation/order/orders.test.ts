import fc from "fast-check";
import { economicOrder, nextOrder, orderQuantity, wholeOrder } from "../../../src/calculation";

describe("what a supplier takes", () => {
  it("is nothing where nothing is needed, else the minimum at least, in whole packs", () => {
    expect(wholeOrder(130, { minOrder: 200, packSize: 24 })).toBe(9 * 24);
    expect(wholeOrder(216, { minOrder: 200, packSize: 24 })).toBe(9 * 24);
    expect(wholeOrder(0, { minOrder: 200, packSize: 24 })).toBe(0);
    expect(wholeOrder(-5, { minOrder: 200, packSize: 24 })).toBe(0);
  });

  it("is no order for dust", () => {
    expect(wholeOrder(0.1 + 0.2 - 0.3, { minOrder: 200, packSize: 1 })).toBe(0);
  });
});

describe("the next order", () => {
  const next = (turnsPerMonth: number, packSize = 1) =>
    nextOrder({ lastOrderUnits: 500, turnsPerMonth, packSize });

  it("is 30% more above 2 turns a month and half below 1", () => {
    expect(next(2.01)).toBe(500 * 1.3);
    expect(next(0.99)).toBe(500 * 0.5);
  });

  it("is the same again from 1 to 2 turns, both included", () => {
    expect([next(1), next(1.5), next(2)]).toEqual([500, 500, 500]);
  });

  it("is rounded up to whole cartons", () => {
    expect(next(0.5, 24)).toBe(11 * 24); // 250 ÷ 24 = 10.4
  });
});

describe("the order quantity", () => {
  const input = {
    avgDailyDemand: 13.7,
    avgLeadDays: 10,
    reviewDays: 14,
    safetyStock: 1.64 * 5 * Math.sqrt(24),
    inventoryPosition: 150,
    minOrder: 0,
    packSize: 1,
  };

  it("raises the position to the order-up-to level", () => {
    // Heizer & Render: 13.7 × 24 + 1.64 × 5 × √24 − 150 = 218.97
    const { units, unitsNeeded, orderUpToLevel } = orderQuantity(input);
    expect(unitsNeeded).toBeCloseTo(218.97, 2);
    expect(orderUpToLevel - unitsNeeded).toBeCloseTo(150, 9);
    expect(units).toBe(219);
  });

  it("is 0 where the position is there already, also under a minimum order", () => {
    expect(orderQuantity({ ...input, inventoryPosition: 400, minOrder: 100 }).units).toBe(0);
  });

  it("catches up with a backlog", () => {
    expect(orderQuantity({ ...input, safetyStock: 0, inventoryPosition: -10 }).units).toBe(
      Math.ceil(13.7 * 24 + 10),
    );
  });

  it("is whole packs that cover the need with less than a pack too much", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1000, max: 1000 }),
        fc.integer({ min: 1, max: 50 }),
        (inventoryPosition, packSize) => {
          const { units, unitsNeeded } = orderQuantity({ ...input, inventoryPosition, packSize });
          expect(units % packSize).toBe(0);
          expect(units).toBeGreaterThanOrEqual(unitsNeeded - 1e-6);
          expect(units).toBeLessThan(Math.max(0, unitsNeeded) + packSize);
        },
      ),
    );
  });
});

describe("the economic order quantity", () => {
  const order = (annualDemand: number, orderCost: number, annualHoldingCostPerUnit: number, packSize = 1) =>
    economicOrder({ annualDemand, orderCost, annualHoldingCostPerUnit, minOrder: 0, packSize });

  it("is √(2KD/h), rounded up", () => {
    expect(order(1000, 10, 0.5)).toEqual({ units: 200, exactUnits: 200, annualCost: 50 + 50 });
    // Snyder & Shen, example 3.1
    const { units, exactUnits } = order(1300, 8, 0.225);
    expect(exactUnits).toBeCloseTo(304.0467800264368, 10);
    expect(units).toBe(305);
  });

  it("is no order without demand", () => {
    expect(order(0, 10, 0.5)).toEqual({ units: 0, exactUnits: 0, annualCost: 0 });
  });

  it("costs about 2% more where cartons move it by 20%", () => {
    const best = order(1000, 10, 0.5).annualCost;
    expect(order(1000, 10, 0.5, 240).annualCost / best).toBeCloseTo((1 / 1.2 + 1.2) / 2, 12); // 1.0167
  });
});
