import { wholeOrder, type OrderRules } from "./wholeOrder";

export interface OrderQuantityInput extends OrderRules {
  /** Units a day. */
  readonly avgDailyDemand: number;
  /** Days from order to sellable. */
  readonly avgLeadDays: number;
  /** Days until the next order can be placed. */
  readonly reviewDays: number;
  /** Units. */
  readonly safetyStock: number;
  /** Units on hand and on order, less what is promised; may be negative. */
  readonly inventoryPosition: number;
}

export interface OrderQuantity {
  /** Whole packs, at least the minimum order; 0 where nothing is needed. */
  readonly units: number;
  /** What the position is to be raised to. */
  readonly orderUpToLevel: number;
  /** What is missing to that level, before it is made orderable; below 0 there is more than enough. */
  readonly unitsNeeded: number;
}

/**
 * How many units to order today, so that the stock lasts until the order after this one arrives?
 *
 *     order-up-to level = average daily demand × (lead days + review days) + safety stock
 *     units = order-up-to level − inventory position; none below 0, at least the minimum order, whole packs
 *
 * Source: formulas C.2; Heizer & Render, Operations Management, chapter 12 (fixed-period systems).
 * Units: units a day, days and units in; whole packs out, rounded up.
 * Example: 13.7 a day, 10 + 14 days, 40.2 safety stock, 150 in position: 328.8 + 40.2 − 150 = 219.
 */
export function orderQuantity(input: OrderQuantityInput): OrderQuantity {
  const { avgDailyDemand, avgLeadDays, reviewDays, safetyStock, inventoryPosition } = input;
  const orderUpToLevel = avgDailyDemand * (avgLeadDays + reviewDays) + safetyStock;
  const unitsNeeded = orderUpToLevel - inventoryPosition;
  return { units: wholeOrder(unitsNeeded, input), orderUpToLevel, unitsNeeded };
}
