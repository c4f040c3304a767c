import {
  cashTerms,
  insuranceTerms,
  profitTerms,
  promoOutcomeTerms as outcome,
  promoPreparationTerms,
} from "../../../../vocabulary";

/** What the planner decides of costs and prices. */
export const earningsFields = {
  promoDiscountRate: outcome.promoDiscountRate,
  commissionRate: profitTerms.commissionRate,
  adsRate: profitTerms.adsRate,
  paymentRateLow: outcome.paymentRateLow,
  paymentRateUsual: outcome.paymentRateUsual,
  paymentRateHigh: outcome.paymentRateHigh,
  lastMilePerUnit: profitTerms.lastMilePerUnit,
  warehousePerUnit: outcome.warehousePerUnit,
  contentCost: outcome.contentCost,
  returnRate: profitTerms.returnRate,
  returnLossRate: outcome.returnLossRate,
  vatRate: profitTerms.vatRate,
  exchangeSwing: outcome.exchangeSwing,
  insuranceRate: promoPreparationTerms.insuranceRate,
  insuredShare: insuranceTerms.insuredShare,
  fullInsuranceFrom: promoPreparationTerms.fullInsuranceFrom,
} as const;

/** Of when money moves, and what goes worse. */
export const cashFields = {
  openingBalance: cashTerms.openingBalance,
  depositRate: outcome.depositRate,
  adsDaysBefore: outcome.adsDaysBefore,
  settlementDays: outcome.settlementDays,
  reserveDays: outcome.reserveDays,
  stressSales: outcome.stressSales,
  stressPayout: outcome.stressPayout,
  stressFreight: outcome.stressFreight,
  stressExchange: outcome.stressExchange,
} as const;

/** Of what is left afterwards. */
export const exitFields = {
  markdownRate: outcome.markdownRate,
  bundlePriceRate: outcome.bundlePriceRate,
  clearanceDays: outcome.clearanceDays,
  storagePerUnitDay: outcome.storagePerUnitDay,
} as const;

export const outcomeFields = { ...earningsFields, ...cashFields, ...exitFields } as const;
