import {
  defaultBatchLeadDays,
  defaultBatchModes,
  defaultBatchShares,
  stockPlan,
  type DailyDemand,
  type ProductFacts,
  type StockPlanSettings,
} from "../../../src/calculation";

const settings: StockPlanSettings = {
  demandDays: 365,
  peakMethod: "MAX",
  coverDays: 3,
  promoUpliftRate: 0,
  warningFactor: 1.2,
  batchShares: defaultBatchShares.value,
  batchLeadDays: defaultBatchLeadDays.value,
  batchModes: defaultBatchModes.value,
};

const tent: ProductFacts = {
  sku: "00123",
  avgLeadDays: 10,
  maxLeadDays: 14,
  onHand: 900,
  onOrder: 0,
  packSize: 24,
  unitCost: 8,
  freightPerUnit: 2,
  dutyRate: 0.1,
  dutyBasis: "FOB",
};

/** Ten days that average 100 and peak at 120. */
const history = (sku: string): DailyDemand => ({
  sku,
  firstDate: 46000,
  units: Float64Array.from([120, 80, 120, 80, 120, 80, 120, 80, 120, 80]),
  returnedUnits: 0,
});

const plan = (products: ProductFacts[], change: Partial<StockPlanSettings> = {}) => {
  const demand = new Map(products.map(({ sku }) => [sku, history(sku)]));
  const result = stockPlan(products, demand, { ...settings, ...change });
  if (!result.ok) throw new Error(result.problems[0]!.code);
  return result.value;
};

describe("the stock plan", () => {
  it("joins demand, safety stock, reorder point, status, first order and landed cost", () => {
    const [line] = plan([tent]).lines;
    const firstOrder = Math.ceil((100 * (3 + 10)) / 24) * 24; // 1,300 units in whole cartons of 24
    expect(line).toMatchObject({
      sku: "00123",
      avgDailyDemand: 100,
      maxDailyDemand: 120,
      avgLeadDays: 10,
      maxLeadDays: 14,
      safetyStock: 120 * 14 - 100 * 10,
      reorderPoint: 100 * 10 + 680,
      onHand: 900,
      onOrder: 0,
      status: "ORDER",
      // up to 100 × (3 + 10) + 680, less the 900 there are: 1,080 units, 45 cartons of 24
      orderNow: Math.ceil((100 * (3 + 10) + 680 - 900) / 24) * 24,
      firstOrder,
      landedCost: 8 + 2 + 0.1 * 8,
    });
  });

  it("says beside the safety stock of 000-13 what P95 and SERVICE would keep, which one best day does not set", () => {
    const units = new Float64Array(40).fill(100);
    units[0] = 5000;
    const result = stockPlan([tent], new Map([[tent.sku, { ...history(tent.sku), units }]]), settings);
    const [line] = result.ok ? result.value.lines : [];
    const { P95 = NaN, SERVICE = NaN } = line!.otherSafetyStocks!;
    expect(line!.safetyStock).toBeCloseTo(5000 * 14 - line!.avgDailyDemand! * 10, 6);
    // 95% of the days do not exceed 100, which is below the average: the average is the least maximum
    expect(P95).toBeCloseTo(line!.avgDailyDemand! * (14 - 10), 6);
    expect(SERVICE).toBeLessThan(line!.safetyStock!);
  });

  it("leaves out and names a product in market research that has not sold yet (003-01)", () => {
    const products: ProductFacts[] = [tent, { sku: "IDEA", stage: "RESEARCH" }];
    const result = stockPlan(products, new Map([[tent.sku, history(tent.sku)]]), settings);
    const { lines, problems } = result.ok ? result.value : { lines: [], problems: [] };
    expect(lines.map(({ sku }) => sku)).toEqual(["00123"]);
    expect(problems).toContainEqual(
      expect.objectContaining({ code: "notSoldYet", params: { count: 1, skus: "IDEA" } }),
    );
  });

  it("splits the order into batches that add up, once the day they are needed is known", () => {
    expect(plan([tent]).batches).toEqual([]);
    const { lines, batches } = plan([tent], { needDate: 46353 });
    expect(batches.map(({ sku, mode }) => [sku, mode])).toEqual([
      ["00123", "SEA"],
      ["00123", "AIR"],
    ]);
    expect(batches.reduce((sum, { units }) => sum + units, 0)).toBe(lines[0]!.orderNow);
  });

  it("orders nothing, in no batch, for a product above its reorder point", () => {
    const { lines, batches } = plan([{ ...tent, onHand: 1000, onOrder: 681 }], { needDate: 46353 });
    expect(lines[0]).toMatchObject({ orderNow: 0, firstOrder: Math.ceil(1300 / 24) * 24 });
    expect(batches).toEqual([]);
  });

  it("counts what is on order, and takes off what is promised", () => {
    const [line] = plan([{ ...tent, onHand: 900, onOrder: 300, committed: 50, packSize: 1 }]).lines;
    expect(line!.orderNow).toBe(100 * (3 + 10) + 680 - (900 + 300 - 50));
  });

  it("splits a first order where nobody counted what is there", () => {
    const { lines, batches } = plan([{ ...tent, onHand: undefined }], { needDate: 46353 });
    expect(lines[0]).not.toHaveProperty("orderNow");
    expect(batches.reduce((sum, { units }) => sum + units, 0)).toBe(lines[0]!.firstOrder);
  });

  it("says which dates have passed already, once for all products", () => {
    const products = [tent, { ...tent, sku: "B" }];
    const demand = new Map(products.map(({ sku }) => [sku, history(sku)]));
    const late = (needDate: number, today: number) => {
      const result = stockPlan(products, demand, { ...settings, needDate }, today);
      return result.ok ? result.value.problems : [];
    };
    const today = 46353 - 30; // sea leaves 56 days ahead, air 21
    expect(late(46353, today)).toMatchObject([
      { code: "shipByPassed", severity: "warning", params: { mode: "SEA", days: 56 - 30 } },
    ]);
    expect(late(today - 2, today)).toMatchObject([
      { code: "needDatePassed", field: "needDate", params: { days: 2 } },
    ]);
    expect(late(today + 100, today)).toEqual([]);
  });

  it("says once what is missing of every product", () => {
    const products = ["A", "B", "C"].map((sku) => ({
      ...tent,
      sku,
      unitCost: undefined,
      onOrder: undefined,
    }));
    expect(plan(products).problems).toMatchObject([
      { code: "missingOfAll", field: "onOrder" },
      { code: "missingOfAll", field: "unitCost" },
    ]);
    const noSales = stockPlan(products, new Map(), settings);
    expect(noSales.ok && noSales.value.problems.map(({ code }) => code)).toContain("noSalesOfAny");
  });

  it("still plans stock for a product without a cost, and says what is missing", () => {
    const { lines, problems } = plan([{ ...tent, unitCost: undefined }]);
    expect(lines[0]).toMatchObject({ safetyStock: 680 });
    expect(lines[0]).not.toHaveProperty("landedCost");
    expect(problems).toMatchObject([
      { code: "missing", field: "unitCost", severity: "warning", params: { sku: "00123" } },
    ]);
  });

  it("does not take a stock that nobody counted for none: no status, but levels, and says why", () => {
    const { lines, problems } = plan([{ ...tent, onHand: undefined }]);
    const [line] = lines;
    expect(problems).toMatchObject([{ code: "missing", field: "onHand", params: { sku: "00123" } }]);
    expect(line).toMatchObject({ reorderPoint: 1680 });
    expect(line).not.toHaveProperty("status");
  });

  it("keeps the row of a product that never sold and says so", () => {
    const result = stockPlan([tent], new Map(), settings);
    expect(result).toMatchObject({ value: { problems: [{ code: "noSales", params: { sku: "00123" } }] } });
    expect(result.ok && result.value.lines[0]).toEqual({
      sku: "00123",
      avgLeadDays: 10,
      maxLeadDays: 14,
      onHand: 900,
      onOrder: 0,
    });
  });

  it("says so where one exceptional day sets half a year of safety stock, and P95 is the way out", () => {
    const days = Float64Array.from([...Array<number>(99).fill(10), 5000]);
    const demand = new Map([["00123", { ...history("00123"), units: days }]]);
    const oneDay = stockPlan([tent], demand, settings);
    const mean = (99 * 10 + 5000) / 100;
    const daysOfSales = Math.round((5000 * 14 - mean * 10) / mean);
    expect(oneDay).toMatchObject({
      value: { problems: [{ code: "safetyStockSetByOneDay", params: { days: daysOfSales, maximum: 5000 } }] },
    });
    expect(stockPlan([tent], demand, { ...settings, peakMethod: "P95" })).toMatchObject({
      value: { problems: [] },
    });
  });

  it("refuses settings that are wrong for every product", () => {
    const demand = new Map([["00123", history("00123")]]);
    expect(
      stockPlan([tent], demand, { ...settings, needDate: 46353, batchShares: [0.7, 0.2] }),
    ).toMatchObject({
      problems: [{ code: "sharesDoNotSum" }],
    });
  });
});
