export interface ReorderPointInput {
  /** Units a day. */
  readonly avgDailyDemand: number;
  /** Days from order to sellable. */
  readonly avgLeadDays: number;
  /** Units. */
  readonly safetyStock: number;
}

/**
 * At which inventory position must an order go out, so that it arrives before the safety stock is used?
 *
 *     reorder point = average daily demand × lead days + safety stock
 *
 * Source: requirements A.6-2; Snyder & Shen, Fundamentals of Supply Chain Theory, section 4.3. To be compared with the
 * inventory position (on hand + on order), not with stock on hand alone.
 * Units: units a day, days, units in; units out, in full precision.
 * Example: 100 a day × 10 days + 680 = 1,680 units.
 */
export function reorderPoint({ avgDailyDemand, avgLeadDays, safetyStock }: ReorderPointInput): number {
  return avgDailyDemand * avgLeadDays + safetyStock;
}
