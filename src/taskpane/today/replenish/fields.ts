import type { ReplenishmentSettings } from "../../../calculation";
import {
  accuracyTerms,
  alertTerms,
  demandTerms,
  replenishmentTerms,
  safetyStockTerms,
  stockTerms,
} from "../../../vocabulary";
import {
  closedDaysBeforeSpringFestival,
  closedDaysFromSpringFestival,
  nationalHolidayDays,
} from "../../../vocabulary/terms/factoryClosures";
import type { DecisionOf } from "../../forms/fields";

/** What the planner decides of a replenishment plan, in the order of the form. */
export const replenishFields = {
  planDate: replenishmentTerms.planDate,
  safetyStockRule: replenishmentTerms.safetyStockRule,
  serviceLevel: safetyStockTerms.usualServiceLevel,
  safetyDays: replenishmentTerms.keptDays,
  demandDays: demandTerms.demandDays,
  orderTrigger: replenishmentTerms.orderTrigger,
  triggerDays: replenishmentTerms.triggerDays,
  reviewDays: replenishmentTerms.daysToNextOrder,
  warningFactor: stockTerms.warningFactor,
  deviationThreshold: accuracyTerms.thresholdRate,
  slowDays: alertTerms.slowDays,
  leaveOutDayOf: replenishmentTerms.leaveOutDayOf,
  staleSalesDays: replenishmentTerms.staleSalesDays,
  mainSupplierShare: replenishmentTerms.mainSupplierShare,
  fillContainers: replenishmentTerms.fillContainers,
  leastFilled: replenishmentTerms.leastFilled,
  mostFillDays: replenishmentTerms.mostFillDays,
  closedDaysBeforeSpringFestival,
  closedDaysFromSpringFestival,
  nationalHolidayDays,
} as const satisfies Readonly<Record<keyof ReplenishmentSettings | "planDate", unknown>>;

export type ReplenishDecision = DecisionOf<typeof replenishFields>;
