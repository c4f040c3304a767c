import { productNextOrders, type ProductSold, type ShopProduct } from "../../../src/calculation";

const today = 46_000;
const settings = { turnsRule: "TARGET", cycleMonths: 3, demandDays: 365 } as const;
/** 5 a day over 60 days. */
const steady = (sku: string, units = 5) => ({
  sku,
  firstDate: today - 60,
  units: new Float64Array(60).fill(units),
  returnedUnits: 0,
});
const box: ShopProduct = { sku: "BOX", category: "Home", lastOrderUnits: 500, onHand: 90 };
const sold = (change: Partial<ShopProduct> = {}, units = 5): ProductSold => {
  const product = { ...box, ...change };
  return { product, demand: steady(product.sku, units) };
};
const nextOf = (...products: readonly ProductSold[]) => productNextOrders(products, settings, today);

it("turns 150 units a month over 90 in stock 1.67 times a month", () => {
  const [next] = nextOf(sold());
  expect(next!.madeOf).toMatchObject({ monthlyUnits: 5 * 30, averageStock: 90, isTodaysStock: true });
  expect(next!.madeOf!.turnsPerMonth).toBeCloseTo(150 / 90, 9);
  expect(next!.order).toMatchObject({ ok: true, value: { pace: "FAST", units: 650 } });
});

it("takes the planner's average stock before the stock of today", () => {
  const [next] = nextOf(sold({ avgStockUnits: 300 }));
  expect(next!.madeOf).toMatchObject({ averageStock: 300, isTodaysStock: false });
  expect(next!.order).toMatchObject({ value: { pace: "USUAL", units: 500 } });
});

it("lowers the target by the safety stock where lead times are known: 5 × 30 − 5 × 20 = 50", () => {
  const [next] = nextOf(sold({ avgLeadDays: 20, maxLeadDays: 30 }));
  expect(next!.madeOf!.safetyStock).toBeCloseTo(50, 9);
  expect(next!.order).toMatchObject({ value: { targetPerMonth: 150 / (225 + 50) } });
});

it("orders no more than its remaining life takes beyond the stock (A.6-21)", () => {
  // 100 days of life: 5 × (100 − 20) arrive in time, and 5 × 100 − 90 − 60 are not in stock or on the way yet.
  const [next] = nextOf(sold({ lifeEndDate: today + 100, avgLeadDays: 20, onOrder: 60 }));
  expect(next!.order).toMatchObject({
    value: { units: Math.min(5 * 80, 500 - 90 - 60), isHeldByLife: true },
  });
});

it("names all it lacks, each with its product", () => {
  const [next] = nextOf({ product: { sku: "NEW" } });
  const problems = next!.order.ok ? [] : next!.order.problems;
  expect(problems.map(({ field }) => field)).toEqual(["lastOrderUnits", "avgDailyDemand", "avgStockUnits"]);
  expect(problems.every(({ params }) => params!.sku === "NEW")).toBe(true);
});

it("does not divide by no stock at all", () => {
  const [next] = nextOf(sold({ onHand: 0 }));
  expect(next!.order).toMatchObject({
    ok: false,
    problems: [{ code: "productLacks", field: "avgStockUnits" }],
  });
});

it("bundles the slow with the best seller of its category (003-38)", () => {
  const [slow] = nextOf(sold({ sku: "JAR", onHand: 900 }, 1), sold());
  expect(slow).toMatchObject({
    order: { value: { pace: "SLOW", units: 250 } },
    bundle: { withSku: "BOX", sets: 90 },
  });
});
