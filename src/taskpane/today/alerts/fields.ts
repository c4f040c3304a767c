import type { AlertSettings } from "../../../calculation";
import { alertTerms, profitTerms } from "../../../vocabulary";

/** What the planner decides about alerts, in the order of the form. */
export const alertFields = {
  slowDays: alertTerms.slowDays,
  overstockDays: alertTerms.overstockDays,
  concentrationLimit: alertTerms.concentrationLimit,
  stockShareTolerance: alertTerms.stockShareTolerance,
  priceCoverDays: alertTerms.priceCoverDays,
  priceChanges: alertTerms.priceChanges,
  commissionRate: profitTerms.commissionRate,
  paymentRate: profitTerms.paymentRate,
} as const satisfies Readonly<Record<keyof AlertSettings, unknown>>;
