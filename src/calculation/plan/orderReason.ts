import type { DailyDemand } from "../demand/dailyDemand";
import { defaultSlowDays } from "../review/lastSale";
import type { OrderReason } from "./replenishmentLine";

export interface OrderReasonInput {
  readonly history: DailyDemand;
  readonly asOfDate: number;
  /** What triggers an order: the reorder point, or days of sales. */
  readonly level: "POINT" | "DAYS";
  /** Whether the position is at that level. */
  readonly isAtLevel: boolean;
  /** Units that would be ordered because of it; 0 where what is on its way suffices. */
  readonly unitsAtLevel: number;
  /** Whether sales are that far above the forecast. */
  readonly isDeviating: boolean;
  /** Units that would be ordered because of it. */
  readonly unitsToNext: number;
}

/**
 * Why is a product ordered today, or why not?
 *
 * Source: A.6-2 (the level), A.6-7 (a deviation orders above the level and never holds an order back), 000-17 (nothing that
 * has not sold for three months).
 */
export function orderReason(input: OrderReasonInput): OrderReason {
  const { history, asOfDate, level, isAtLevel, unitsAtLevel, isDeviating, unitsToNext } = input;
  if (!isAtLevel && !isDeviating) return "NONE";
  if (daysWithoutSale(history, asOfDate) > defaultSlowDays.value) return "CLEAR";
  if (isAtLevel) return unitsAtLevel > 0 ? level : "HASTEN";
  return unitsToNext > 0 ? "DEVIATION" : "NONE";
}

/** Days since the last one on which something was sold; as many as are known where nothing ever was. */
function daysWithoutSale({ units, firstDate }: DailyDemand, asOfDate: number): number {
  let lastSale = units.length - 1;
  while (lastSale >= 0 && !(units[lastSale] > 0)) lastSale -= 1;
  const endOfSales = Math.min(asOfDate, firstDate + units.length);
  return endOfSales - (firstDate + lastSale) - 1;
}
