import type { DailyDemand } from "../demand/dailyDemand";
import { quietDays } from "../review/lastSale";
import type { OrderReason } from "./replenishmentLine";

export interface OrderReasonInput {
  readonly history: DailyDemand;
  readonly asOfDate: number;
  /** Whether the planner sells it off: what is sold out then stays so. */
  readonly isRunOut: boolean;
  /** Days without a sale after which a product is cleared and not ordered. */
  readonly slowDays: number;
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
 * has not sold for three months, or as long as the planner says; alerts clear by the same days), 003-36 (nothing that runs
 * out).
 */
export function orderReason(input: OrderReasonInput): OrderReason {
  const { history, asOfDate, slowDays, level, isAtLevel, unitsAtLevel, isDeviating, unitsToNext } = input;
  if (!isAtLevel && !isDeviating) return "NONE";
  if (quietDays(history, asOfDate) >= slowDays) return "CLEAR";
  const ordered = input.isRunOut ? "RUN-OUT" : isAtLevel ? level : "DEVIATION";
  if (isAtLevel) return unitsAtLevel > 0 ? ordered : "HASTEN";
  return unitsToNext > 0 ? ordered : "NONE";
}
