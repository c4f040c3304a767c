import { averageDemand } from "../demand/averageDemand";
import type { DailyDemand } from "../demand/dailyDemand";
import { daysOfMonthlySales } from "../order/orderLadder";

/** What the Products table says of a product on its way from research to run-out; what it does not say is undefined. */
export interface ShopProduct {
  readonly sku: string;
  readonly category?: string | undefined;
  readonly market?: string | undefined;
  /** Money a unit at the factory. */
  readonly unitCost?: number | undefined;
  /** Money earned with a unit. */
  readonly unitProfit?: number | undefined;
  readonly expectedMonthlyUnits?: number | undefined;
  readonly avgLeadDays?: number | undefined;
  readonly maxLeadDays?: number | undefined;
  /** The last day it can be sold, as a date serial. */
  readonly lifeEndDate?: number | undefined;
  readonly lastOrderUnits?: number | undefined;
  readonly avgStockUnits?: number | undefined;
  readonly onHand?: number | undefined;
  readonly onOrder?: number | undefined;
  readonly packSize?: number | undefined;
}

/** A test sale, as far as it says what the product sells a day. */
export interface TestedSales {
  readonly orders: number;
  /** One unit an order where it is not given. */
  readonly unitsSold?: number | undefined;
  readonly testDays?: number | undefined;
}

/** Where a daily demand comes from, the best first. */
export type DemandOrigin = "TEST" | "SALES" | "EXPECTED";

export interface KnownDemand {
  readonly avgDailyDemand: number;
  readonly origin: DemandOrigin;
}

/** Days until the life ends, none below 0; undefined where nobody said when. */
export const remainingLifeOf = ({ lifeEndDate }: ShopProduct, today: number): number | undefined =>
  lifeEndDate === undefined ? undefined : Math.max(0, lifeEndDate - today);

/** What a product sells a day: by its sales, where enough days are known. */
export function demandOfSales(demand: DailyDemand | undefined, demandDays: number): number | undefined {
  if (demand === undefined) return undefined;
  const average = averageDemand(demand.units, demandDays);
  return average.ok ? average.value : undefined;
}

/**
 * What does a product sell a day, before it has a history: by its test sale, else by what was sold so far, else by what
 * the planner expects of a month?
 *
 * Source: 003-20 (the days of the test), formulas C.5 (a month of 30 days).
 */
export function earlyDemand(
  product: ShopProduct,
  test: TestedSales | undefined,
  soldPerDay: number | undefined,
): KnownDemand | undefined {
  if (test?.testDays !== undefined)
    return { avgDailyDemand: (test.unitsSold ?? test.orders) / test.testDays, origin: "TEST" };
  if (soldPerDay !== undefined) return { avgDailyDemand: soldPerDay, origin: "SALES" };
  if (product.expectedMonthlyUnits === undefined) return undefined;
  return { avgDailyDemand: product.expectedMonthlyUnits / daysOfMonthlySales.value, origin: "EXPECTED" };
}
