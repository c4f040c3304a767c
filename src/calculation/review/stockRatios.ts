import { answer, unanswerable, type Result } from "../problem";
import { sourced } from "../sourced";

export const daysOfAYear = sourced(365, { source: "formulas C.11", checked: "2026-11-21" });

/** A ratio, unless there is nothing below the line. */
const ratio = (above: number, below: number, field: string): Result<number> =>
  below === 0 ? unanswerable("nothingToDivideBy", { field }) : answer(above / below);

export interface StockTurnsInput {
  /** What the goods sold in these days had cost. */
  readonly costOfSales: number;
  /** Stock at cost, on an average of these days. */
  readonly averageStock: number;
  readonly days: number;
}

/**
 * How many times a year is the stock sold?
 *
 *     turns = cost of sales ÷ average stock × 365 ÷ days
 *
 * Source: formulas C.11; requirements A.6-9: always a year, because 000-18 and 003-37 mix years and months.
 * Units: both at cost, in one currency; turns a year. Divided by 12, turns a month.
 * Not for: sales at price over stock at cost, which flatters.
 * Example: 600,000 ÷ 125,000 = 4.8 turns a year.
 */
export function stockTurns({ costOfSales, averageStock, days }: StockTurnsInput): Result<number> {
  return ratio((costOfSales * daysOfAYear.value) / days, averageStock, "averageStock");
}

/**
 * Which part of what came in has been sold?
 *
 *     sell-through = units sold ÷ units received
 *
 * Source: 000-27; formulas C.11. May exceed 1 where older stock was sold too.
 * Units: units, of the same days.
 * Example: 800 sold of 1,000 received: 0.8.
 */
export function sellThrough(unitsSold: number, unitsReceived: number): Result<number> {
  return ratio(unitsSold, unitsReceived, "unitsReceived");
}

/**
 * How much gross margin does the money in stock earn?
 *
 *     GMROI = gross margin ÷ average stock at cost
 *
 * Source: formulas C.11.
 * Units: one currency, of the same days.
 * Example: 240,000 ÷ 100,000 = 2.4.
 */
export function gmroi(grossMargin: number, averageStock: number): Result<number> {
  return ratio(grossMargin, averageStock, "averageStock");
}
