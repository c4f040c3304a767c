import { stockPlan, type ProductFacts } from "../../../src/calculation";
import { planInSlices } from "../../../src/taskpane/today/planInSlices";
import { settingsOf } from "../../../src/taskpane/today/settings";

const defaults = settingsOf({});
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
const running = () => new AbortController().signal;
const unheard = () => undefined;

/** 21 November 2026. */
const today = 46347;

it("gives the same plan in slices as at once", async () => {
  const inSlices = await planInSlices({ products, demand }, settings, today, unheard, running());
  expect(inSlices).toEqual(stockPlan(products, demand, settings, today));
});

it("refuses settings that are wrong for every product", async () => {
  const wrong = { ...settings, batchShares: [0.5, 0.3] };
  expect(await planInSlices({ products, demand }, wrong, today, unheard, running())).toMatchObject({
    ok: false,
    problems: [{ code: "sharesDoNotSum" }],
  });
});

it("answers nothing once it is cancelled", async () => {
  const cancelled = new AbortController();
  cancelled.abort();
  expect(
    await planInSlices({ products, demand }, settings, today, unheard, cancelled.signal),
  ).toBeUndefined();
});
