import {
  type ProductFacts,
  type ProductSettings,
  replenishment,
  type ReplenishmentSettings,
  settingsFor,
  stockPlan,
  type StockPlanSettings,
} from "../../../src/calculation";
import { replenishmentSettings } from "./replenishmentSettings";

const asOfDate = 46_146;
const perDay = 10;

/** Two products that differ in nothing but what the planner says of the second. */
const twins = (own: ProductSettings): ProductFacts[] => {
  const facts = { avgLeadDays: 20, maxLeadDays: 25, onHand: 100, onOrder: 0 };
  return [
    { sku: "AS ALL", ...facts },
    { sku: "OWN", ...facts, ...own },
  ];
};

/** Both sell 10 a day, now and then 14 or 6, so that a service level matters. */
const demand = new Map(
  ["AS ALL", "OWN"].map((sku) => {
    const units = Float64Array.from({ length: 140 }, (_, day) => perDay + [0, 4, 0, -4, 4, 0, -4][day % 7]!);
    return [sku, { sku, firstDate: asOfDate - 140, units, returnedUnits: 0 }];
  }),
);

const settings: ReplenishmentSettings = { ...replenishmentSettings, serviceLevel: 0.9 };

function linesWith(own: ProductSettings, ofAll: Partial<ReplenishmentSettings> = {}) {
  const result = replenishment({
    products: twins(own),
    demand,
    promotions: [],
    stockCounts: new Map(),
    laneLegs: [],
    suppliers: [],
    incoming: new Map(),
    asOfDate,
    settings: { ...settings, ...ofAll },
  });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const [asAll, its] = result.value.lines;
  return { asAll: asAll!, its: its! };
}

describe("what a planner says of one product holds for it alone", () => {
  it("safety days: 12 days of sales are kept of it, 5 of the other (001-19)", () => {
    const { asAll, its } = linesWith({ safetyDays: 12 });
    expect(asAll.safetyStock).toBeCloseTo(5 * asAll.avgDailyDemand!, 6);
    expect(its.safetyStock).toBeCloseTo(12 * its.avgDailyDemand!, 6);
  });

  it("no safety stock at all is a decision too, and no missing one", () => {
    expect(linesWith({ safetyDays: 0 }).its.safetyStock).toBe(0);
  });

  it("a rule of its own is used and named (A.6-1, 000-13): 14 a day × 25 days − 10 a day × 20 days", () => {
    const { asAll, its } = linesWith({ safetyStockRule: "MAXAVG" });
    expect(asAll.safetyStockRule).toBe("DAYS");
    expect(its.safetyStockRule).toBe("MAXAVG");
    expect(its.safetyStock).toBeCloseTo(14 * 25 - 10 * 20, 6);
  });

  it("a higher service level keeps more, also where the forecast's errors are what is kept against (C.1)", () => {
    const { asAll, its } = linesWith({ serviceLevel: 0.99 }, { safetyStockRule: "FORECAST" });
    expect(its.safetyStock!).toBeGreaterThan(asAll.safetyStock!);
    const same = linesWith({ serviceLevel: 0.9 }, { safetyStockRule: "FORECAST" });
    expect(same.its.safetyStock).toBeCloseTo(same.asAll.safetyStock!, 6);
  });

  it("days to its next order lift what it is ordered up to: nine weeks more of sales than 30 days", () => {
    const { asAll, its } = linesWith({ reviewDays: 30 + 9 * 7 });
    expect(its.orderUpToLevel! - asAll.orderUpToLevel!).toBeCloseTo(9 * 7 * perDay, 0);
  });

  it("the rule of days orders it at 5 days of sales, the other at its point (001-20)", () => {
    // 100 in position are 10 days of sales: above 5 days of them, below any point.
    const { asAll, its } = linesWith({ orderTrigger: "DAYS", triggerDays: 5 });
    expect([asAll.reason, its.reason]).toEqual(["POINT", "NONE"]);
  });

  it("the stock plan covers its own days with its own uplift, and warns at its own factor (003-20)", () => {
    const ofPlan: StockPlanSettings = {
      demandDays: 365,
      peakMethod: "MAX",
      coverDays: 3,
      promoUpliftRate: 0,
      warningFactor: 1.2,
      batchShares: [1],
      batchLeadDays: [30],
      batchModes: ["SEA"],
    };
    const result = stockPlan(twins({ coverDays: 13, promoUpliftRate: 0.5 }), demand, ofPlan);
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    const [asAll, its] = result.value.lines;
    expect(asAll!.firstOrder).toBe(perDay * (3 + 20));
    expect(its!.firstOrder).toBe(perDay * (13 + 20) * 1.5);
  });
});

it("a setting nobody gives the product is that of the plan, and one the plan has not got stays out", () => {
  const ofPlan = { coverDays: 3, serviceLevel: 0.9 };
  expect(settingsFor({ serviceLevel: 0.99, safetyDays: 8 }, ofPlan)).toEqual({
    coverDays: 3,
    serviceLevel: 0.99,
  });
  expect(settingsFor({ serviceLevel: undefined }, ofPlan)).toBe(ofPlan);
});
