import { sourced } from "../sourced";
import { coverSafetyStock } from "../stock/coverSafetyStock";
import { wholeOrder, type OrderRules } from "./wholeOrder";

export const defaultTriggerDays = sourced(15, { source: "001-20", checked: "2026-11-22" });

export interface DaysPolicyInput extends OrderRules {
  /** Units a day. */
  readonly avgDailyDemand: number;
  /** Days from order to sellable, and until the next order can be placed. */
  readonly avgLeadDays: number;
  readonly reviewDays: number;
  /** Days of sales at which an order goes out, and days of sales kept as safety stock. */
  readonly triggerDays: number;
  readonly safetyDays: number;
  /** Units on hand and on order, less what is promised. */
  readonly inventoryPosition: number;
}

export interface DaysPolicy {
  readonly triggerUnits: number;
  readonly safetyStock: number;
  /** Whether an order is due. */
  readonly isDue: boolean;
  /** Whole packs, at least the minimum order; 0 where none is due. */
  readonly units: number;
  /** Days of the lead time that the trigger does not cover: an order placed at it arrives that late. */
  readonly daysShort: number;
}

/**
 * What would the rule of days order: so many days of sales as the trigger, so many kept?
 *
 *     due   when the inventory position ≤ daily demand × trigger days
 *     units = daily demand × (lead days + review days + safety days) − inventory position
 *
 * Source: 001-19 (30 days kept), 001-20 (order at 15), formulas C.2 (the quantity of Chinese ERP systems). Requirements
 * A.6-2: a trigger of fewer days than the lead time is said to be short by the difference.
 * Units: units a day, days, units; whole packs out.
 * Not for: a lead time longer than the trigger; the reorder point knows it, this rule does not.
 * Example: 10 a day, lead 5, cycle 10, safety 5 days, 80 in position: (10 + 5 + 5) × 10 − 80 = 120.
 */
export function daysPolicy(input: DaysPolicyInput): DaysPolicy {
  const { avgDailyDemand, avgLeadDays, reviewDays, triggerDays, safetyDays, inventoryPosition } = input;
  const triggerUnits = avgDailyDemand * triggerDays;
  const safetyStock = coverSafetyStock({ avgDailyDemand, days: safetyDays });
  const isDue = inventoryPosition <= triggerUnits;
  const needed = avgDailyDemand * (avgLeadDays + reviewDays) + safetyStock - inventoryPosition;
  return {
    triggerUnits,
    safetyStock,
    isDue,
    units: isDue ? wholeOrder(needed, input) : 0,
    daysShort: Math.max(0, avgLeadDays - triggerDays),
  };
}
