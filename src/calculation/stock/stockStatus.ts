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
  /** Of the units on hand, those already promised; none where not given. */
  readonly committed?: number | undefined;
  readonly warningFactor: number;
}

/**
 * Is this product out, due for an order, close to its safety stock, or fine?
 *
 *     available = on hand − committed
 *     position  = available + on order
 *
 *     OUT    available ≤ 0
 *     ORDER  position ≤ reorder point
 *     WARN   available ≤ warning factor × safety stock
 *     OK     otherwise
 *
 * Source: 000-14 (warn at 1.2 × safety stock), formulas C.2 (the position); requirements A.6-2 says why ordering goes by
 * the reorder point and the inventory position, and the warning by available stock: waiting for 1.2 × safety stock would
 * order days too late.
 * Example: 900 on hand, none on order, 100 a day, 10 days, safety stock 680: 900 ≤ 1,680, so ORDER.
 */
export function stockStatus(input: StockStatusInput): StockStatus {
  const { onHand, onOrder, committed = 0, safetyStock, warningFactor } = input;
  const available = onHand - committed;
  if (available <= 0) return "OUT";
  if (available + onOrder <= reorderPoint(input)) return "ORDER";
  if (available <= warningFactor * safetyStock) return "WARN";
  return "OK";
}
