import { isInMonth, type Month } from "../calendar/month";
import type { DailyDemand } from "../demand/dailyDemand";
import type { ProductCostFacts } from "../cost/productCost";
import type { Stage } from "../selection/stages";
import type { PlaceCount } from "./monthStock";
import type { OrderTimes } from "./serviceTimes";
import type { Delivery } from "./supplierReport";

/** Figures of a month that the planner types, because no other table says them; undefined is not known. */
export interface EnteredFigures {
  readonly revenue?: number | undefined;
  /** Commission, payment, fulfilment and storage, without advertising. */
  readonly sellingFees?: number | undefined;
  readonly adSpend?: number | undefined;
  readonly adSales?: number | undefined;
  readonly cashIn?: number | undefined;
  readonly cashOut?: number | undefined;
  /** Stock at cost, on an average of the month. */
  readonly monthsStock?: number | undefined;
  readonly deliveryDays?: number | undefined;
  readonly satisfactionRate?: number | undefined;
  readonly handlingHours?: number | undefined;
  readonly stockAccuracy?: number | undefined;
  readonly staff?: number | undefined;
  readonly receivableDays?: number | undefined;
  readonly payableDays?: number | undefined;
  readonly chatHours?: number | undefined;
  readonly exceptionHours?: number | undefined;
}

/** A row of the monthly figures; any day tells its month. */
export interface MonthEntry extends EnteredFigures {
  readonly month: number;
}

export interface ReviewedProduct extends ProductCostFacts {
  readonly sku: string;
  /** What a buyer pays for a unit. */
  readonly price?: number | undefined;
  /** Today. */
  readonly onHand?: number | undefined;
  readonly category?: string | undefined;
  readonly stage?: Stage | undefined;
}

export interface ReturnedUnits {
  readonly sku: string;
  readonly date: number;
  readonly units: number;
  /** Hours until its buyer was answered. */
  readonly answerHours?: number | undefined;
}

/** How near a month's forecast came, as the review log says it. */
export interface ReviewedMonth {
  /** Any day of the month. */
  readonly month: number;
  readonly accuracy?: number | undefined;
  readonly bias?: number | undefined;
}

/** All that a month is looked at by. A table that is empty is one that is not kept: it says nothing, and no zero. */
export interface MonthFacts {
  readonly products: readonly ReviewedProduct[];
  readonly demand: ReadonlyMap<string, DailyDemand>;
  readonly counts: readonly PlaceCount[];
  readonly returns: readonly ReturnedUnits[];
  readonly deliveries: readonly Delivery[];
  readonly months: readonly MonthEntry[];
  readonly reviews: readonly ReviewedMonth[];
  /** Buyers’ orders with their times. */
  readonly orders: readonly OrderTimes[];
  /** Today, when the products' stock on hand is from. */
  readonly asOfDate: number;
}

/** The last row that is of a month. */
export const rowOfMonth = <T extends { readonly month: number }>(
  rows: readonly T[],
  month: Month,
): T | undefined => rows.filter((row) => isInMonth(row.month, month)).at(-1);
