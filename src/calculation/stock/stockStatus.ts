import { sourced } from "../sourced";
import { reorderPoint, type ReorderPointInput } from "./reorderPoint";

/** How many times the safety stock is left when the planner is first warned. */
export const defaultWarningFactor = sourced(1.2, { source: "000-14", checked: "2026-11-21" });

export const stockStatuses = ["OUT", "ORDER", "WARN", "OK"] as const;
export type StockStatus = (typeof stockStatuses)[number];

export interface StockStatusInput extends ReorderPointInput {
  /** Units in the warehouse, sellable. */
  readonly onHand: number;
  /** Units ordered and not yet arrived. */
  readonly onOrder: number;
  readonly warningFactor: number;
}

/**
 * Is this product out, due for an order, close to its safety stock, or fine?
 *
 *     OUT    on hand ≤ 0
 *     ORDER  on hand + on order ≤ reorder point
 *     WARN   on hand ≤ warning factor × safety stock
 *     OK     otherwise
 *
 * Source: 000-14 (warn at 1.2 × safety stock); requirements A.6-2 says why ordering goes by the reorder point and the
 * inventory position, and the warning by stock on hand: waiting for 1.2 × safety stock would order days too late.
 * Example: 900 on hand, none on order, 100 a day, 10 days, safety stock 680: 900 ≤ 1,680, so ORDER.
 */
export function stockStatus(input: StockStatusInput): StockStatus {
  const { onHand, onOrder, safetyStock, warningFactor } = input;
  if (onHand <= 0) return "OUT";
  if (onHand + onOrder <= reorderPoint(input)) return "ORDER";
  if (onHand <= warningFactor * safetyStock) return "WARN";
  return "OK";
}
