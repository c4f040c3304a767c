import type { ChosenPromotion, PromoLine, PromoPlan } from "../../../calculation";
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

/** Everything that “Write” writes. */
export function rowsOfPlan(
  { name }: ChosenPromotion,
  { lines, batches, timing, channels }: PromoPlan,
  { decision, settings, today, locale }: PromoGiven,
): WritingOf<"promo">["rows"] {
  // Roles stand beside the products themselves.
  const shown = Object.fromEntries(Object.entries(promoFields).filter(([key]) => key !== "roles"));
  const values = { ...decision, promotion: name };
  return {
    promoPlan: lines.map(planRow),
    batches: [...batches],
    dates: withBars(dateRows(timing, today, locale)),
    channels: [...channels],
    assumptions: assumptionsOf(shown, values, locale, ownValuesOf(promoFields, settings)),
  };
}
