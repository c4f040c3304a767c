import {
  leftOver,
  routeOfRole,
  type ChosenPromotion,
  type Presale,
  type PromoLine,
  type PromoPlan,
} from "../../../calculation";
import type { WritingOf } from "../../../workbook/contract";
import { assumptionsOf } from "../../forms/assumptions";
import { ownValuesOf } from "../../forms/fields";
import { dateRows, withBars } from "./dateRows";
import type { PromoGiven } from "./definition";
import { promoFields } from "./fields";

/** A product as a row of the table Promo plan. */
export const planRow = ({ sku, role, abc, forecast, quantity, need, ...line }: PromoLine) => ({
  sku,
  role,
  abc,
  usualUnits: forecast?.usualUnits,
  demandMultiple: forecast?.demandMultiple,
  expectedUnits: line.expectedUnits,
  attachedUnits: line.attachedUnits,
  subscriptionUnits: line.subscriptionUnits,
  factorUnits: quantity?.factorUnits,
  flexUnits: quantity?.flexUnits,
  promoUnits: quantity?.units,
  totalMultiple: quantity?.baseMultiple,
  inStockProbability: quantity?.inStockProbability,
  newsvendorUnits: quantity?.newsvendor?.ok ? quantity.newsvendor.value.units : undefined,
  soldBefore: need?.soldBefore,
  leftAtStart: need?.leftAtStart,
  safetyStock: line.safetyStock,
  orderUnits: need?.orderUnits,
  landedCost: line.landedCost,
  orderMoney: line.orderMoney,
});
export type PlanRow = ReturnType<typeof planRow>;

/** The products as rows with what the plan says of them together: what to sell ahead, and what fewer sales would leave. */
export function planRows({ lines, presales }: PromoPlan, changeOfSales: number) {
  const ahead = new Map<string, Presale[]>();
  for (const each of presales) ahead.set(each.sku, [...(ahead.get(each.sku) ?? []), each]);
  return lines.map((line) => {
    const its = ahead.get(line.sku) ?? [];
    return {
      ...planRow(line),
      suggestedRoute: routeOfRole[line.role],
      presaleUnits: its.length > 0 ? its.reduce((sum, { units }) => sum + units, 0) : undefined,
      promisedDate: its.length > 0 ? Math.max(...its.map(({ promisedDate }) => promisedDate)) : undefined,
      leftAtFewerSales: leftOver(line, 1 + changeOfSales),
    };
  });
}

/** Everything that “Write” writes. */
export function rowsOfPlan(
  { name }: ChosenPromotion,
  plan: PromoPlan,
  { decision, settings, today, locale }: PromoGiven,
): WritingOf<"promo">["rows"] {
  const { batches, timing, channels } = plan;
  // Roles stand beside the products themselves.
  const shown = Object.fromEntries(Object.entries(promoFields).filter(([key]) => key !== "roles"));
  const values = { ...decision, promotion: name };
  return {
    promoPlan: planRows(plan, decision.stressSales),
    batches: [...batches],
    dates: withBars(dateRows(timing, today, locale)),
    channels: [...channels],
    assumptions: assumptionsOf(shown, values, locale, ownValuesOf(promoFields, settings)),
  };
}
