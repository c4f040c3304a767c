import { withoutDust } from "../numbers/rounding";
import { answer, unanswerable, type Result } from "../problem";

export interface Receipt {
  /** The day at whose start the units are available, as a date serial. */
  readonly date: number;
  readonly units: number;
}

export interface StockProjectionInput {
  readonly onHand: number;
  /** The first day of the forecast, as a date serial. */
  readonly asOfDate: number;
  /** Units a day. */
  readonly dailyForecast: readonly number[];
  /** What is on its way. Receipts before the as-of date are taken to be on hand already and are ignored. */
  readonly receipts: readonly Receipt[];
}

export interface ProjectedDay {
  readonly date: number;
  readonly receipts: number;
  readonly demand: number;
  /** What is left in the evening; below 0 it is a backlog. */
  readonly closingStock: number;
}

/**
 * What will the stock be at the end of each day of the forecast?
 *
 *     closing stock = the day before's + receipts of the day − demand of the day
 *
 * Source: formulas C.2 (on hand + dated receipts − dated forecast).
 * Units: units, date serials; one row a day of the forecast, the first being the as-of date.
 * Example: 10 on hand, 6 a day, 5 received on the second day: 4, then 4 + 5 − 6 = 3.
 */
export function stockProjection(input: StockProjectionInput): ProjectedDay[] {
  const { asOfDate, dailyForecast } = input;
  const received = new Map<number, number>();
  for (const { date, units } of input.receipts) received.set(date, (received.get(date) ?? 0) + units);
  let stock = input.onHand;
  let moved = Math.abs(stock);
  return dailyForecast.map((demand, day) => {
    const date = asOfDate + day;
    const receipts = received.get(date) ?? 0;
    moved += receipts + demand;
    stock = withoutDust(stock + receipts - demand, moved);
    return { date, receipts, demand, closingStock: stock };
  });
}

/**
 * On which day does the stock first not meet the demand?
 *
 * The first day whose closing stock is below 0, as `stockProjection` has it. A day that ends at exactly 0 met it.
 *
 * Source: formulas C.2 (days until stock-out).
 */
export function stockOutDate(input: StockProjectionInput): Result<number> {
  const shortDay = stockProjection(input).find(({ closingStock }) => closingStock < 0);
  return shortDay === undefined
    ? unanswerable("noStockOut", { field: "dailyForecast", params: { days: input.dailyForecast.length } })
    : answer(shortDay.date);
}
