import { promoPlan, type PromoPlanInput } from "../../../../src/calculation";
import { decisionOf } from "../../../../src/taskpane/forms/fields";
import { promoFields } from "../../../../src/taskpane/promotions/plan/fields";
import { promotionInSlices } from "../../../../src/taskpane/promotions/plan/jobs";
import { outcomeSettings } from "../../../../src/taskpane/promotions/plan/outcome/settings";
import { memoryOf, received } from "../../../../src/taskpane/promotions/plan/sending";
import { finish } from "../../../../src/calculation/numbers/slices";

const decision = decisionOf(promoFields, {});
if (!decision.ok) throw new Error(decision.problems[0]!.code);
const settings = decision.value;

/** Two products over 200 days with a sale in them, one of which is not known before its hundredth day. */
const input: PromoPlanInput = {
  products: [{ sku: "MUG" }, { sku: "LAMP", unitCost: 4, price: 9 }],
  demand: new Map(
    ["MUG", "LAMP"].map((sku, index) => [
      sku,
      {
        sku,
        firstDate: 46_000,
        units: Float64Array.from({ length: 200 }, (_, day) => (day < 100 * index ? NaN : 5 + (day % 7))),
        returnedUnits: 0,
      },
    ]),
  ),
  platforms: [{ channel: "Shop", startDate: 46_230, endDate: 46_233 }],
  listed: [{ name: "Sale", firstDate: 46_150, lastDate: 46_152 }],
  roles: new Map(),
  lanes: [],
  settings: { ...settings, warehouses: [], warehouseShares: [] },
  asOfDate: 46_200,
};

it("is the same plan after its way from the worker, whose memory it took along", () => {
  const planned = structuredClone(promoPlan(input));
  const sent = finish(
    promotionInSlices({ input, sold: input.products, charges: [], settings: outcomeSettings(settings) }),
  );
  if (!sent.ok) throw new Error(sent.problems[0]!.code);
  const memory = memoryOf(sent.value) as ArrayBuffer[];
  const arrived = received(structuredClone(sent.value, { transfer: memory }));
  expect(memory.every(({ byteLength }) => byteLength === 0)).toBe(true);
  expect(planned.ok && arrived.plan).toEqual(planned.ok && planned.value);
  expect(new Set(arrived.plan.demand!.skus[1]!.history.kinds)).toContain("NOT_LISTED");
});
