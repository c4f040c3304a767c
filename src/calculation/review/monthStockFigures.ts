import { monthName, type Month } from "../calendar/month";
import { knownValues } from "../demand/histories";
import { mean } from "../numbers/moments";
import { answer, type Problem, type Result, unanswerable, warning } from "../problem";
import { daysSinceLastSale } from "./lastSale";
import { type MonthFacts, rowOfMonth } from "./monthFacts";
import { salesIn, valueAtCost } from "./monthSalesFigures";
import { type MonthStock, monthStock } from "./monthStock";

/** Today's stock stands for a month that ended no longer ago than this, where nothing was counted in it. */
const mostDaysSinceMonth = 31;

export interface StockFigureOptions {
  readonly slowDays: number;
  /** Whether today's stock may stand for a month in which nothing was counted; said as a warning. */
  readonly mayUseTodaysStock: boolean;
}

type StockKey =
  | "offeredSkus"
  | "stockDays"
  | "emptyDays"
  | "stockDemand"
  | "emptyDemand"
  | "averageStockValue"
  | "closingStockValue"
  | "closingStockUnits"
  | "slowStockValue";

/** What was in stock in the month, at which value, and what of it was slow. */
export function stockFigures(
  facts: MonthFacts,
  month: Month,
  options: StockFigureOptions,
): Record<StockKey, Result<number>> {
  const stock = stockIn(facts, month, options);
  const entered = rowOfMonth(facts.months, month)?.monthsStock;
  if (!stock.ok) {
    return {
      offeredSkus: stock,
      stockDays: stock,
      emptyDays: stock,
      stockDemand: stock,
      emptyDemand: stock,
      averageStockValue: entered === undefined ? stock : answer(entered),
      closingStockValue: stock,
      closingStockUnits: stock,
      slowStockValue: stock,
    };
  }
  const { value: stocks, warnings } = stock;
  const sold = new Set(
    salesIn(facts.demand.values(), month).flatMap(({ sku, units }) => (units > 0 ? sku : [])),
  );
  const inStock = stocks.filter(({ averageUnits }) => averageUnits > 0).map(({ sku }) => sku);
  const closing = stocks.map(({ sku, closingUnits }) => ({ sku, units: closingUnits }));
  const average = stocks.map(({ sku, averageUnits }) => ({ sku, units: averageUnits }));
  const total = (of: (stock: MonthStock) => number): Result<number> =>
    answer(
      stocks.reduce((sum, each) => sum + of(each), 0),
      warnings,
    );
  return {
    offeredSkus: answer(new Set([...sold, ...inStock]).size, warnings),
    stockDays: total(({ days }) => days),
    emptyDays: total(({ daysAtZero }) => daysAtZero),
    stockDemand: total(({ sku, days }) => days * usualDemand(facts, sku)),
    emptyDemand: total(({ sku, daysAtZero }) => daysAtZero * usualDemand(facts, sku)),
    averageStockValue:
      entered === undefined ? withWarnings(valueAtCost(facts, average), warnings) : answer(entered),
    closingStockValue: withWarnings(valueAtCost(facts, closing), warnings),
    closingStockUnits: total(({ closingUnits }) => Math.max(0, closingUnits)),
    slowStockValue: withWarnings(slowValue(facts, closing, month, options), warnings),
  };
}

/** What a product sells on an average day of all its known ones: nothing where it never sold, so that it weighs nothing. */
function usualDemand({ demand }: MonthFacts, sku: string): number {
  const known = knownValues(demand.get(sku)?.units ?? new Float64Array());
  return known.length === 0 ? 0 : mean(known);
}

const withWarnings = (result: Result<number>, warnings: readonly Problem[]): Result<number> =>
  result.ok ? answer(result.value, [...warnings, ...result.warnings]) : result;

/** The stock by its dated counts; where there are none, today's, if the month is not long over. */
function stockIn(
  facts: MonthFacts,
  month: Month,
  { mayUseTodaysStock }: StockFigureOptions,
): Result<MonthStock[]> {
  const counted = monthStock(facts.counts, facts.demand, month);
  if (counted) return answer(counted);
  const params = { month: monthName(month) };
  const isRecent = facts.asOfDate >= month.firstDate && facts.asOfDate - month.lastDate <= mostDaysSinceMonth;
  const today = facts.products.flatMap(({ sku, onHand }) =>
    onHand === undefined
      ? []
      : [{ sku, averageUnits: onHand, closingUnits: onHand, days: 1, daysAtZero: onHand <= 0 ? 1 : 0 }],
  );
  return mayUseTodaysStock && isRecent && today.length > 0
    ? answer(today, [warning("stockOfToday", { params })])
    : unanswerable("noStockCounted", { params });
}

function slowValue(
  facts: MonthFacts,
  closing: readonly { readonly sku: string; readonly units: number }[],
  { lastDate }: Month,
  { slowDays }: StockFigureOptions,
): Result<number> {
  const [any] = facts.demand.values();
  const got = any === undefined ? 0 : lastDate + 1 - any.firstDate;
  if (got < slowDays)
    return unanswerable("salesKnownTooShort", { params: { got: Math.max(0, got), needed: slowDays } });
  const isSlow = (sku: string): boolean => {
    const history = facts.demand.get(sku);
    const until = history && {
      ...history,
      units: history.units.subarray(0, lastDate + 1 - history.firstDate),
    };
    return (daysSinceLastSale(until, lastDate) ?? Infinity) >= slowDays;
  };
  return valueAtCost(
    facts,
    closing.filter(({ sku }) => isSlow(sku)),
  );
}
