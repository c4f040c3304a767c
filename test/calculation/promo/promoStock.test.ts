import fc from "fast-check";
import {
  defaultMoneyReserveRate,
  moneyReserve,
  overWarehouses,
  promoBatches,
  promoNeed,
  releaseRule,
  type PromoNeedInput,
} from "../../../src/calculation";

const need: PromoNeedInput = {
  promoUnits: 1495,
  safetyStock: 200,
  onHand: 900,
  onOrder: 300,
  committed: 100,
  soldBefore: 800,
  minOrder: 0,
  packSize: 20,
};
const sum = (units: readonly number[]) => units.reduce((total, each) => total + each, 0);

describe("what must be ordered for a promotion (004-02)", () => {
  it("is net of what will be left when it begins, with safety stock, in cartons", () => {
    expect(promoNeed(need)).toEqual({
      available: 900 + 300 - 100,
      soldBefore: 800,
      leftAtStart: 1100 - 800,
      shortBefore: 0,
      uncoveredSafetyStock: 200,
      netUnits: 1495 + 200 - 300,
      orderUnits: 1400,
    });
  });

  it("keeps what usual sales lack before it apart from its own order", () => {
    const short = promoNeed({ ...need, soldBefore: 1300 });
    expect(short).toMatchObject({ leftAtStart: 0, shortBefore: 200, netUnits: 1695 });
  });

  it("is nothing where enough is left, whatever the supplier's minimum", () => {
    expect(promoNeed({ ...need, onHand: 9000, minOrder: 500 }).orderUnits).toBe(0);
    expect(promoNeed({ ...need, onHand: 2280, minOrder: 500 }).orderUnits).toBe(500);
  });
});

describe("the batches (004-22, 002-23)", () => {
  const batches = (change: object = {}) => {
    const result = promoBatches({
      orderUnits: 1400,
      uncoveredForecast: 700,
      uncoveredSafetyStock: 0,
      shares: [0.7, 0.3],
      packSize: 20,
      ...change,
    });
    if (!result.ok) throw new Error(result.problems[0]!.code);
    return result.value;
  };

  it("send 70% of the expected sales first, buffers with the second", () => {
    expect(batches()).toEqual([500, 900]); // 490 in cartons of 20
  });

  it("send safety stock with the first, because usual sales need it whatever the promotion does", () => {
    expect(batches({ uncoveredSafetyStock: 200 })).toEqual([700, 700]); // 0.7 × 700 + 200 = 690
  });

  it("never exceed the order, and hold all of it back where stock covers the forecast", () => {
    expect(batches({ orderUnits: 300 })).toEqual([300, 0]);
    expect(batches({ uncoveredForecast: -50 })).toEqual([0, 1400]);
  });

  it("refuse shares that do not add up, naming the field", () => {
    expect(
      promoBatches({
        orderUnits: 10,
        uncoveredForecast: 10,
        uncoveredSafetyStock: 0,
        shares: [0.7, 0.2],
        packSize: 1,
      }),
    ).toMatchObject({
      problems: [{ code: "sharesDoNotSum", field: "batchShares" }],
    });
  });

  it("add up to the order, and over warehouses to each batch (003-24)", () => {
    const weights = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 50_000 }),
        fc.integer({ min: -1000, max: 50_000 }),
        weights,
        weights,
        fc.integer({ min: 1, max: 144 }),
        (orderUnits, uncoveredForecast, batchWeights, placeWeights, packSize) => {
          const shares = batchWeights.map((weight) => weight / sum(batchWeights));
          const places = placeWeights.map((weight) => weight / sum(placeWeights));
          const units = batches({ orderUnits, uncoveredForecast, shares, packSize });
          expect(sum(units)).toBe(orderUnits);
          for (const batch of units) {
            const parts = overWarehouses(batch, places, packSize);
            expect(parts.ok && sum(parts.value)).toBe(batch);
          }
        },
      ),
    );
  });
});

describe("releasing the batch held back (002-28)", () => {
  it("goes above 130% of the forecast and stays below 70%", () => {
    const rule = releaseRule(1000);
    expect(rule.releaseAbove).toBeCloseTo(1300, 9);
    expect(rule.holdBelow).toBeCloseTo(700, 9);
  });
});

describe("the money kept back (002-29)", () => {
  it("is 12.5% of the order's money unless the planner says otherwise", () => {
    expect(moneyReserve(80_000, defaultMoneyReserveRate.value)).toBe(10_000);
  });
});
