import { refuseAll, type StockPlan, stockPlanInSlices } from "../../../calculation";
import { orderTerms } from "../../../vocabulary";
import { assumedDefault, assumptionsOf } from "../../forms/assumptions";
import { ownValuesOf } from "../../forms/fields";
import { assumedOfProducts } from "../../forms/ownOfProducts";
import { defineScreen } from "../../screens/definition";
import { inSlices } from "../../running/inSlices";
import type { ScreenSession } from "../../screens/useScreen";
import { planFields, saidOfSetting } from "./settings";

/** The stock plan as a screen: made of products, sales and stock; written as plan, batches and assumptions. */
export const stockPlanScreen = defineScreen({
  tables: {},
  inputs: "needed",
  fields: planFields,
  async workOut({ inputs: { products, demand }, decision, today }, on) {
    const plan = await inSlices(stockPlanInSlices(products, demand, decision, today), products.length, on);
    return plan.ok ? plan : refuseAll(plan.problems.map(saidOfSetting));
  },
  problemsOf: (plan) => plan.problems,
  writing: (plan, { decision, inputs, settings, locale }) => ({
    kind: "stockPlan",
    rows: {
      plan: plan.lines,
      batches: plan.batches,
      assumptions: [
        ...assumptionsOf(planFields, decision, locale, ownValuesOf(planFields, settings)),
        ...assumedOfProducts(planFields, inputs, locale),
        // What stands in for the blank cells of the Products table.
        assumedDefault("packSize", orderTerms.packSize, locale),
      ],
    },
  }),
});

/** What a planner can do with the stock plan. */
export type StockPlanSession = ScreenSession<never, typeof planFields, StockPlan, "needed">;
