import { stockPlan, stockPlanInSlices, type ProductFacts, type Slices } from "../../../src/calculation";
import { decisionOf } from "../../../src/taskpane/forms/fields";
import { inSlices } from "../../../src/taskpane/running/inSlices";
import { planTerms } from "../../../src/vocabulary";

const defaults = decisionOf(planTerms, {});
if (!defaults.ok) throw new Error("the defaults are right");
const settings = { ...defaults.value, needDate: 46353 };

const skus = Array.from({ length: 57 }, (_, index) => `SKU-${index}`);
const products: ProductFacts[] = skus.map((sku, index) => ({
  sku,
  avgLeadDays: 10,
  maxLeadDays: 12,
  onHand: index * 10,
  onOrder: 0,
}));
const demand = new Map(
  skus.map((sku, index) => [
    sku,
    { sku, firstDate: 46000, units: new Float64Array(30).fill(index % 7), returnedUnits: 0 },
  ]),
);
const unheard = { report: () => undefined, signal: new AbortController().signal };

/** 21 November 2026. */
const today = 46347;

it("gives the same plan in slices as at once", async () => {
  const plan = await inSlices(stockPlanInSlices(products, demand, settings, today), products.length, unheard);
  expect(plan).toEqual(stockPlan(products, demand, settings, today));
});

/** Work that keeps the pane busy for longer than a frame at each of its parts. */
function* slowWork(parts: number): Slices<string> {
  for (let part = 0; part < parts; part++) {
    const end = performance.now() + 15;
    while (performance.now() < end);
    yield;
  }
  return "done";
}

it("says how far it is and lets the pane breathe between its parts", async () => {
  const said: number[] = [];
  let breaths = 0;
  const breathing = setInterval(() => breaths++);
  const report = ({ done, total }: { done: number; total: number }) => said.push(done / total);
  expect(await inSlices(slowWork(4), 4, { ...unheard, report })).toBe("done");
  clearInterval(breathing);
  expect(said).toEqual([...said].sort((a, b) => a - b));
  expect(said.length).toBeGreaterThanOrEqual(3);
  expect(breaths).toBeGreaterThanOrEqual(1);
});

it("ends where it is given up", async () => {
  const controller = new AbortController();
  const report = () => controller.abort();
  const work = inSlices(slowWork(1000), 1000, { report, signal: controller.signal });
  await expect(work).rejects.toMatchObject({ name: "AbortError" });
});
