import { stockPlan, type ProductFacts } from "../../../../src/calculation";
import { decisionOf, type Draft } from "../../../../src/taskpane/forms/fields";
import type { Working } from "../../../../src/taskpane/parts/workings";
import { workings } from "../../../../src/taskpane/today/stockPlan/workings";
import { planTerms, type Locale } from "../../../../src/vocabulary";
import { sampleWorkbook } from "../../sample";

/** The workings of one product of the sample workbook, by the number they explain. */
async function workingsOf(
  sku: string,
  {
    draft = {},
    facts = {},
    locale = "en-US",
  }: { draft?: Draft; facts?: Partial<ProductFacts>; locale?: Locale } = {},
): Promise<Record<string, Working>> {
  const read = await sampleWorkbook().readInputs();
  const settings = decisionOf(planTerms, draft);
  if (!read.ok || !settings.ok) throw new Error("the sample of this test is right");
  const product = { ...read.value.products.find((each) => each.sku === sku)!, ...facts };
  const plan = stockPlan([product], read.value.demand, settings.value);
  if (!plan.ok) throw new Error("the settings of this test are right");
  const { lines, batches } = plan.value;
  const all = workings({
    line: lines[0]!,
    product,
    settings: settings.value,
    placeOf: () => undefined,
    batches,
    locale,
  });
  return Object.fromEntries(all.map((working) => [working.key, working]));
}

it("puts the figures into the formula of each number, and names its source (000-58, 003-45)", async () => {
  const mug = await workingsOf("MUG");
  // 19 days of 10 and one of 30 are 220 in 20 days: 11 a day.
  expect(mug.avgDailyDemand).toMatchObject({ value: "11", source: "002-18" });
  expect(mug.safetyStock).toMatchObject({
    value: String(30 * 14 - 11 * 10),
    formula: {
      inWords: "Maximum daily demand × Maximum lead days − Average daily demand × Average lead days",
      inFigures: "30 × 14 − 11 × 10 = 310",
    },
    source: "000-13",
  });
  expect(mug.reorderPoint!.formula!.inFigures).toBe("11 × 10 + 310 = 420");
  expect(mug.status).toMatchObject({ value: "Order", formula: { inFigures: "100 + 0 ≤ 420" } });
  expect(mug.firstOrder).toMatchObject({
    value: "143",
    formula: { inFigures: "⌈11 × (3 + 10) × (1 + 0%)⌉ = 143" },
  });
  expect(mug.landedCost).toMatchObject({ value: "4", formula: { inFigures: "4 + 0 = 4" } });
});

it("says which settings a number used, and which are the planner's own", async () => {
  const mug = await workingsOf("MUG", { draft: { promoUpliftRate: "50%", peakMethod: "P95" } });
  expect(mug.firstOrder!.settings).toEqual(["Cover days 3 · 003-20", "Promotion uplift 50% · yours"]);
  expect(mug.maxDailyDemand!.notes).toEqual(["P95: what 95% of the last 365 days do not exceed."]);
});

it("names the cartons that bound an order, and says what the formula gave", async () => {
  const bag = await workingsOf("BAG");
  // 2 a day for 3 + 5 days are 16, which are two cartons of 12.
  expect(bag.firstOrder).toMatchObject({
    value: "24",
    formula: { inFigures: "⌈2 × (3 + 5) × (1 + 0%)⌉ = 16" },
    notes: [
      "Covers 8 days of demand: cover and lead time together.",
      "Limit: rounded up to whole cartons of 12.",
    ],
  });
});

it("lists the batches of an order with the last day to ship", async () => {
  const lamp = await workingsOf("LAMP", { draft: { needDate: "2026-11-27" } });
  // 115 by 70/30 are 80.5 and 34.5: the first takes the odd one.
  expect(lamp.orderNow!.notes).toEqual([
    "SEA: 81 units, ship by 2026-10-02",
    "AIR: 34 units, ship by 2026-11-06",
  ]);
});

it("shows what duty is reckoned on", async () => {
  const facts = { freightPerUnit: 1, dutyRate: 0.1 };
  const fob = await workingsOf("MUG", { facts: { ...facts, dutyBasis: "FOB" } });
  const cif = await workingsOf("MUG", { facts: { ...facts, dutyBasis: "CIF" } });
  expect(fob.landedCost!.formula!.inFigures).toBe("4 + 1 + 10% × 4 = 5.4");
  expect(cif.landedCost!.formula!.inFigures).toBe("4 + 1 + 10% × (4 + 1) = 5.5");
});

it("leaves out what could not be answered", async () => {
  const bag = await workingsOf("BAG", { facts: { maxLeadDays: undefined } });
  expect(Object.keys(bag)).toEqual(["avgDailyDemand", "maxDailyDemand", "firstOrder"]);
});

it.each(["en-US", "zh-CN", "zh-TW"] as const)("leaves no hole in %s", async (locale) => {
  const mug = await workingsOf("MUG", { draft: { needDate: "2026-11-27" }, locale });
  expect(JSON.stringify(mug)).not.toMatch(/\{\w+\}|undefined/);
});

it("takes what is promised off the stock where anything is", async () => {
  const mug = await workingsOf("MUG", { facts: { committed: 30 } });
  expect(mug.status).toMatchObject({
    value: "Order",
    formula: { inWords: "On hand + On order − Committed ≤ Reorder point", inFigures: "100 + 0 − 30 ≤ 420" },
  });
});
