import {
  replenishmentProjection,
  routinesDue,
  type Replenishment,
  type ReplenishmentLine,
} from "../../../calculation";
import { orderTerms, type Locale } from "../../../vocabulary";
import { routineWords } from "../../../vocabulary/pane/replenish";
import { assumedDefault, assumptionsOf } from "../../forms/assumptions";
import { ownValuesOf } from "../../forms/fields";
import { assumedOfProducts } from "../../forms/ownOfProducts";
import { defineScreen } from "../../screens/definition";
import { replenishFields } from "./fields";
import { planDay, type PlanDay } from "./planDay";
import { planInput } from "./planInput";
import { shownContainers } from "./containers";
import { byUrgency } from "./urgency";
import { workOutReplenishment } from "./workOut";

/** A plan with the day it is for, its lines by urgency. */
export interface ReplenishAnswer extends PlanDay {
  readonly plan: Replenishment;
}

/** So many products, the most urgent first, have their projected stock written and drawn. */
const mostProjected = 12;
const daysOfRoutines = 31;

/** Replenishment as a screen: read from products, sales, stock, lanes and suppliers; written as plan, orders and charts. */
export const replenishScreen = defineScreen({
  tables: { lanes: "used", suppliers: "used", stock: "used", promotions: "used" },
  inputs: "needed",
  fields: replenishFields,
  async workOut({ inputs, tables, decision, today }, on) {
    const { planDate, ...settings } = decision;
    const day = planDay(planDate, today, inputs.demand, settings.staleSalesDays);
    const result = await workOutReplenishment(planInput(inputs, tables, settings, day.asOfDate), on);
    if (!result.ok) return result;
    const plan = { ...result.value, lines: byUrgency(result.value.lines) };
    return { ...result, value: { plan, ...day } };
  },
  problemsOf: ({ plan }: ReplenishAnswer) => plan.problems,
  writing: ({ plan, asOfDate }, { decision, inputs, settings, locale }) => ({
    kind: "replenishment",
    rows: {
      plan: plan.lines,
      orders: plan.orders,
      containers: plan.fills.map(({ containers, added, ...fill }) => ({
        ...fill,
        containers: shownContainers(containers),
        fillUnits: [...added.values()].reduce((sum, units) => sum + units, 0),
      })),
      projection: projectedLines(plan.lines).flatMap((line) => replenishmentProjection(line, asOfDate)),
      routines: routineRows(asOfDate, locale),
      assumptions: [
        ...assumptionsOf(
          replenishFields,
          { ...decision, planDate: asOfDate },
          locale,
          ownValuesOf(replenishFields, settings),
        ),
        ...assumedOfProducts(replenishFields, inputs, locale),
        assumedDefault("packSize", orderTerms.packSize, locale),
      ],
    },
  }),
});

const projectedLines = (lines: readonly ReplenishmentLine[]): readonly ReplenishmentLine[] =>
  lines.filter(({ receipts }) => receipts !== undefined).slice(0, mostProjected);

/** What comes round in the next weeks, in the planner's words. */
export const routineRows = (asOfDate: number, locale: Locale) =>
  routinesDue(asOfDate, daysOfRoutines).map(({ routine, ...due }) => ({
    ...due,
    routine: routineWords[routine][locale],
  }));
