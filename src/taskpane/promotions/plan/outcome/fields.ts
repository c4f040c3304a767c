import {
  cashTerms,
  insuranceTerms,
  profitTerms,
  promoOutcomeTerms as outcome,
  promoChargeTerms as charge,
  promoPreparationTerms,
  storageTerms,
} from "../../../../vocabulary";
import * as supply from "../../../../vocabulary/terms/supplySettings";

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
} as const;

/** Of charges a unit beside these, in the order they arise. */
export const chargeFields = {
  inspectionPerUnit: charge.inspectionPerUnit,
  packagingPerUnit: charge.packagingPerUnit,
  insuranceRate: promoPreparationTerms.insuranceRate,
  insuredShare: insuranceTerms.insuredShare,
  fullInsuranceFrom: promoPreparationTerms.fullInsuranceFrom,
  servicesPerUnit: charge.servicesPerUnit,
  monthlyRates: storageTerms.monthlyRates,
  outboundPerUnit: charge.outboundPerUnit,
  remoteShare: charge.remoteShare,
  remoteSurcharge: charge.remoteSurcharge,
  adClicks: charge.adClicks,
  costPerClick: charge.costPerClick,
  handlingPerReturn: supply.handlingPerReturn,
} as const;

/** For what the promotion is compared with. */
export const comparisonFields = {
  ownShopAdsRate: charge.ownShopAdsRate,
  premiumPerUnit: supply.premiumPerUnit,
  coverPerReturn: supply.coverPerReturn,
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
  moveFee: outcome.moveFee,
  valueElsewhere: outcome.valueElsewhere,
  returnFee: outcome.returnFee,
  valueAtHome: outcome.valueAtHome,
  disposalFee: outcome.disposalFee,
} as const;

export const outcomeFields = {
  ...earningsFields,
  ...chargeFields,
  ...comparisonFields,
  ...cashFields,
  ...exitFields,
} as const;
