import { noSellingCost, type PromoOutcomeSettings } from "../../../../calculation";
import type { DecisionOf } from "../../../forms/fields";
import type { outcomeFields } from "./fields";

/**
 * What the fields of the form mean to the calculation. Without an opening balance balances count from 0, and without the cost
 * of a return only what of the price is lost counts.
 */
export const outcomeSettings = (decision: DecisionOf<typeof outcomeFields>): PromoOutcomeSettings => ({
  ...decision,
  paymentRates: {
    LOW: decision.paymentRateLow,
    USUAL: decision.paymentRateUsual,
    HIGH: decision.paymentRateHigh,
  },
  returnFeePerUnit: decision.handlingPerReturn ?? noSellingCost.value,
  openingBalance: decision.openingBalance ?? 0,
  salesRate: decision.stressSales,
  payoutDays: decision.stressPayout,
  freightRate: decision.stressFreight,
  exchangeRate: decision.stressExchange,
});
