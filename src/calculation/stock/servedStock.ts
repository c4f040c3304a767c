import { withoutDust } from "../numbers/rounding";
import type { ProjectedDay, StockProjectionInput } from "./stockProjection";

/** A day of stock that serves what it can. */
export interface ServedDay extends ProjectedDay {
  /** Units wanted that day and not there. */
  readonly lost: number;
}

/**
 * What will the stock be at the end of each day where a sale that cannot be served is lost, and how much is lost?
 *
 *     served = the lesser of the day's demand and what is there; lost = demand − served; closing stock = what is left
 *
 * A shopper who finds nothing buys elsewhere: what comes in later serves its own days. What is promised beyond what is on
 * hand (an opening stock below 0) waits and is served first.
 *
 * Source: formulas C.2 (dated receipts and forecast); own: a retail sale is not backordered.
 * Units: units, date serials; one row a day of the forecast. The closing stock is never below 0.
 * Not for: a stock whose buyers wait, which is `stockProjection`.
 * Example: 10 on hand, 6 a day, 5 received on the third day: 4, then 0 with 2 lost, then 0 with 1 lost.
 */
export function servedStock(input: StockProjectionInput): ServedDay[] {
  const { asOfDate, dailyForecast } = input;
  const received = new Map<number, number>();
  for (const { date, units } of input.receipts) received.set(date, (received.get(date) ?? 0) + units);
  let stock = input.onHand;
  let moved = Math.abs(stock);
  return dailyForecast.map((demand, day) => {
    const date = asOfDate + day;
    const receipts = received.get(date) ?? 0;
    const there = stock + receipts;
    moved += receipts + demand;
    const served = Math.min(demand, Math.max(0, there));
    stock = withoutDust(there - served, moved);
    return {
      date,
      receipts,
      demand,
      lost: withoutDust(demand - served, moved),
      closingStock: Math.max(0, stock),
    };
  });
}
