import type { DeviationStatus } from "../demand/deviationStatus";
import type { DemandForecast } from "../forecast/request";
import type { SafetyStockRule } from "../stock/planSafetyStock";
import type { Receipt } from "../stock/stockProjection";
import type { StockStatus } from "../stock/stockStatus";

export const orderReasons = ["POINT", "DAYS", "DEVIATION", "HASTEN", "CLEAR", "RUN-OUT", "NONE"] as const;
/**
 * Why a product is ordered, or not: its position is at the reorder point, or at the days of sales; it sells far above its
 * forecast; what is on its way suffices but comes too late, and should be hastened; it has not sold for 90 days; it is
 * sold off (003-36); or nothing.
 */
export type OrderReason = (typeof orderReasons)[number];

/** Whether a product is ordered for that reason. */
export const isOrdered = (reason: OrderReason): boolean =>
  reason === "POINT" || reason === "DAYS" || reason === "DEVIATION";

/** One row of the plan; what could not be answered is undefined and has a problem saying why. */
export interface ReplenishmentLine {
  readonly sku: string;
  readonly status?: StockStatus;
  readonly reason?: OrderReason;
  /** Units to order today, in whole packs. */
  readonly orderUnits?: number;
  /** What is missing to the order-up-to level, before minimum and packs. */
  readonly unitsNeeded?: number;
  readonly orderUpToLevel?: number;
  /** Units proposed on top to fill a container, whether taken or not. */
  readonly fillUnits?: number;
  /** Expected units a day over the lead time, and over lead time and review together. */
  readonly avgDailyDemand?: number;
  readonly avgDailyToNext?: number;
  readonly forecastMethod?: DemandForecast["chosen"];
  readonly lane?: string;
  readonly avgLeadDays?: number;
  readonly maxLeadDays?: number;
  readonly safetyStockRule?: SafetyStockRule;
  readonly safetyStock?: number;
  readonly reorderPoint?: number;
  readonly onHand?: number;
  readonly committed?: number;
  /** On its way: within the lead time, which counts for the point; and in all. */
  readonly onOrderInLead?: number;
  readonly onOrder?: number;
  readonly inventoryPosition?: number;
  /** The same with all that arrives before the next order does, which is what the quantity is reckoned from. */
  readonly positionToNext?: number;
  readonly daysOfCover?: number;
  /** The day the stock first goes below the safety stock, and below 0, where nothing is ordered. */
  readonly safetyStockDate?: number;
  readonly stockOutDate?: number;
  /** The last days to order and to leave the factory, and when an order of today would be there. */
  readonly orderBy?: number;
  readonly shipBy?: number;
  readonly arrivesOn?: number;
  /** Days between running out and that arrival; 0 where it comes in time. */
  readonly daysLate?: number;
  /** Where it comes too late: the lane that would be in time, or else the fastest. */
  readonly fasterLane?: string;
  readonly fasterArrivesOn?: number;
  /** How the last week sold against its forecast. */
  readonly deviation?: DeviationStatus;
  readonly deviationActual?: number;
  readonly deviationForecast?: number;
  /** What the rule of days would order (001-19, 001-20), and what the turns would (003-37). */
  readonly daysPolicyUnits?: number;
  readonly daysPolicyTrigger?: number;
  readonly turnsPerMonth?: number;
  readonly lastOrderUnits?: number;
  readonly turnsOrderUnits?: number;
  /** The day that alone sold half of all or more, whether it counts, and about what would be ordered without it. */
  readonly enormousDayDate?: number;
  readonly enormousDayUnits?: number;
  readonly enormousDayCounts?: boolean;
  readonly orderWithoutDay?: number;
  /** What the rules of safety stock by history would keep, beside the one that is used. */
  readonly otherSafetyStocks?: Readonly<Partial<Record<SafetyStockRule, number>>>;
  readonly packSize: number;
  readonly minOrder: number;
  readonly unitCost?: number;
  readonly unitM3?: number;
  /** For the projection: units expected on each coming day, and what comes in. */
  readonly dailyForecast?: Float64Array;
  readonly receipts?: readonly Receipt[];
}
