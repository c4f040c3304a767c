import { type Alert, type AlertFacts, alerts, answer, type ProductFacts, refuse } from "../../../calculation";
import type { TableRead } from "../../../workbook/contract";
import { decisionOf, ownValuesOf } from "../../forms/fields";
import { defineScreen } from "../../screens/definition";
import { inSlices } from "../../running/inSlices";
import { replenishFields } from "../replenish/fields";
import { planDay, type PlanDay } from "../replenish/planDay";
import { planInput } from "../replenish/planInput";
import { workOutReplenishment } from "../replenish/workOut";
import { alertRows } from "./alertShown";
import { alertFields } from "./fields";

/** The alerts with the day they are for. */
export interface AlertsAnswer extends PlanDay {
  readonly found: readonly Alert[];
}

/**
 * What must be decided today, the most money first. It stands on the replenishment plan as the Settings table wants it, so
 * that both screens say the same.
 */
export const alertsScreen = defineScreen({
  tables: { products: "used", lanes: "used", suppliers: "used", stock: "used", promotions: "used" },
  inputs: "needed",
  fields: alertFields,
  async workOut({ inputs, tables, settings, decision, today }, on) {
    const { priceCoverDays, priceChanges } = decision;
    if (priceChanges.length !== priceCoverDays.length + 1) {
      const params = { got: priceChanges.length, needed: priceCoverDays.length + 1 };
      return refuse("lengthsDiffer", { field: "priceChanges", params });
    }
    const planned = decisionOf(replenishFields, {}, ownValuesOf(replenishFields, settings));
    if (!planned.ok) return planned;
    const { planDate, ...planSettings } = planned.value;
    const day = planDay(planDate, today, inputs.demand, planSettings.staleSalesDays);
    const plan = await workOutReplenishment(planInput(inputs, tables, planSettings, day.asOfDate), on);
    if (!plan.ok) return plan;
    const products = withColumns(inputs.products, tables.products);
    const { lines } = plan.value;
    const work = alerts({ ...day, products, demand: inputs.demand, lines, settings: decision });
    return answer({ ...day, found: await inSlices(work, products.length, on) });
  },
  writing: ({ found }: AlertsAnswer, { locale }) => ({
    kind: "alerts",
    rows: { alerts: alertRows(found, locale) },
  }),
});

/** The products as a plan takes them, with what the Products table says of category, prices and end of life. */
function withColumns(products: readonly ProductFacts[], table: TableRead<"products">): readonly AlertFacts[] {
  const rows = new Map(table.rows.map(({ values }) => [values.sku, values]));
  return products.map((facts) => {
    const { category, price, competitorPrice, lifeEndDate } = rows.get(facts.sku) ?? {};
    return { ...facts, category, price, competitorPrice, lifeEndDate };
  });
}
