import {
  accuracyTerms,
  exchangeTerms,
  factoryClosureTerms,
  promoPlanTerms,
  promoSupplyTerms,
  promoTerms,
  promotionLineTerms,
  safetyStockTerms,
  shipmentTerms,
} from "../../../vocabulary";
import { outcomeFields } from "./outcome/fields";
import { preparationFields } from "./preparation/fields";

/** Everything the planner decides in the wizard, step by step. */
export const promoFields = {
  // promotion and platforms
  promotion: promotionLineTerms.promotion,
  startDate: promotionLineTerms.startDate,
  endDate: promotionLineTerms.endDate,
  inWarehouseBy: promotionLineTerms.inWarehouseBy,
  planType: promoPlanTerms.planType,
  daysOnShelfBefore: promoPlanTerms.daysOnShelfBefore,
  ipi: promoPlanTerms.ipi,
  leastIpi: promoPlanTerms.leastIpi,
  rating: promoPlanTerms.rating,
  leastRating: promoPlanTerms.leastRating,
  monthlyOrders: promoPlanTerms.monthlyOrders,
  leastMonthlyOrders: promoPlanTerms.leastMonthlyOrders,
  leastPrice: promoPlanTerms.leastPrice,
  mostReturnRate: promoPlanTerms.mostReturnRate,
  // history
  roles: promoPlanTerms.givenRoles,
  // demand
  route: promoPlanTerms.promoRoute,
  demandMultiple: promoTerms.demandMultiple,
  usualMethod: promoPlanTerms.usualMethod,
  growthRate: promoPlanTerms.growthRate,
  adUpliftRate: promoPlanTerms.adUpliftRate,
  conversionFactor: promoPlanTerms.conversionFactor,
  visits: promoPlanTerms.visits,
  conversionRate: promoPlanTerms.conversionRate,
  gmvTarget: promoTerms.gmvTarget,
  avgOrderValue: promoTerms.avgOrderValue,
  unitsPerOrder: promoTerms.unitsPerOrder,
  cancelRate: promoTerms.cancelRate,
  heroFactor: promoPlanTerms.heroFactor,
  supportFactor: promoPlanTerms.supportFactor,
  tailFactor: promoPlanTerms.tailFactor,
  heroFlexShare: promoPlanTerms.heroFlexShare,
  demandVariation: promoPlanTerms.demandVariation,
  usualDemandVariation: promoPlanTerms.usualDemandVariation,
  sellingFeeRate: promoPlanTerms.sellingFeeRate,
  salvageRate: promoPlanTerms.salvageRate,
  // stock and batches
  safetyMethod: safetyStockTerms.historyMethod,
  serviceLevel: safetyStockTerms.usualServiceLevel,
  batchShares: shipmentTerms.batchShares,
  batchLanes: promoPlanTerms.batchLanes,
  warehouses: promoPlanTerms.warehouses,
  warehouseShares: promoPlanTerms.warehouseShares,
  capacityUnits: promoPlanTerms.capacityUnits,
  moneyReserveRate: promoPlanTerms.moneyReserveRate,
  deviationThreshold: accuracyTerms.thresholdRate,
  // dates
  delayProbability: promoSupplyTerms.delayProbability,
  delayDays: promoSupplyTerms.delayDays,
  firstLegDays: promoPlanTerms.firstLegDays,
  bookingDays: promoPlanTerms.bookingDays,
  seaDelayDays: promoPlanTerms.seaDelayDays,
  closedDaysBeforeSpringFestival: factoryClosureTerms.closedDaysBeforeSpringFestival,
  closedDaysFromSpringFestival: factoryClosureTerms.closedDaysFromSpringFestival,
  nationalHolidayDays: factoryClosureTerms.nationalHolidayDays,
  homeCurrency: exchangeTerms.homeCurrency,
  oldestRateDays: exchangeTerms.oldestRateDays,
  // cost and profit, cash, and what is left
  ...outcomeFields,
  // backups, customer service and quotes
  ...preparationFields,
} as const;

export type PromoField = keyof typeof promoFields;
