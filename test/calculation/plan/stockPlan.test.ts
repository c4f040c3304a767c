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
    expect(line).toEqual({
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
      firstOrder,
      landedCost: 8 + 2 + 0.1 * 8,
    });
  });

  it("splits the order into batches that add up, once the day they are needed is known", () => {
    expect(plan([tent]).batches).toEqual([]);
    const { lines, batches } = plan([tent], { needDate: 46353 });
    expect(batches.map(({ sku, mode }) => [sku, mode])).toEqual([
      ["00123", "SEA"],
      ["00123", "AIR"],
    ]);
    expect(batches.reduce((sum, { units }) => sum + units, 0)).toBe(lines[0]!.firstOrder);
  });

  it("still plans stock for a product without a cost, and says what is missing", () => {
    const { lines, problems } = plan([{ ...tent, unitCost: undefined }]);
    expect(lines[0]).toMatchObject({ safetyStock: 680 });
    expect(lines[0]).not.toHaveProperty("landedCost");
    expect(problems).toMatchObject([
      { code: "missing", field: "unitCost", severity: "warning", params: { sku: "00123" } },
    ]);
  });

  it("does not take a stock that nobody counted for none: no status, but levels", () => {
    const [line] = plan([{ ...tent, onHand: undefined }]).lines;
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
