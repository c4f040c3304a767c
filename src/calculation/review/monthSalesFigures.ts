import { daysOfMonth, monthName, type Month } from "../calendar/month";
import { productCost } from "../cost/productCost";
import type { DailyDemand } from "../demand/dailyDemand";
import { answer, type Result, unanswerable, warning } from "../problem";
import type { MonthFacts } from "./monthFacts";

/** What a product sold within a month. */
export interface ProductSales {
  readonly sku: string;
  readonly units: number;
}

export function salesIn(demand: Iterable<DailyDemand>, { firstDate, lastDate }: Month): ProductSales[] {
  return [...demand].map(({ sku, firstDate: start, units }) => {
    const within = units.subarray(Math.max(0, firstDate - start), Math.max(0, lastDate + 1 - start));
    return { sku, units: within.reduce((sum, each) => sum + (Number.isNaN(each) ? 0 : each), 0) };
  });
}

/** Days of the month the Sales table reaches over: it is of the same days for every product. */
export function knownSalesDays(demand: MonthFacts["demand"], { firstDate, lastDate }: Month): number {
  const [any] = demand.values();
  if (any === undefined) return 0;
  const first = Math.max(firstDate, any.firstDate);
  const last = Math.min(lastDate, any.firstDate + any.units.length - 1);
  return Math.max(0, last - first + 1);
}

type SalesKey = "days" | "soldUnits" | "costOfSales" | "soldSkus";

/** What the month sold, and at which cost. */
export function salesFigures(facts: MonthFacts, month: Month): Record<SalesKey, Result<number>> {
  const params = { month: monthName(month) };
  const days = knownSalesDays(facts.demand, month);
  if (days === 0) {
    const none = unanswerable("noSalesKnownIn", { params });
    return { days: none, soldUnits: none, costOfSales: none, soldSkus: none };
  }
  const all = daysOfMonth(month);
  const inPart = days < all ? [warning("salesKnownInPart", { params: { ...params, days, all } })] : [];
  const sales = salesIn(facts.demand.values(), month);
  return {
    days: answer(days, inPart),
    soldUnits: answer(sales.reduce((sum, { units }) => sum + units, 0)),
    costOfSales: valueAtCost(facts, sales),
    soldSkus: answer(sales.filter(({ units }) => units > 0).length),
  };
}

/** Units at cost. Products without a cost are left out and counted; where none has one there is no value. */
export function valueAtCost(
  { products }: MonthFacts,
  items: readonly { readonly sku: string; readonly units: number }[],
): Result<number> {
  const costs = new Map(products.map((product) => [product.sku, productCost(product)]));
  const held = items.filter(({ units }) => units > 0);
  const known = held.filter(({ sku }) => costs.get(sku) !== undefined);
  const count = held.length - known.length;
  if (known.length === 0 && count > 0) return unanswerable("costsUnknown");
  return answer(
    known.reduce((sum, { sku, units }) => sum + units * (costs.get(sku) ?? 0), 0),
    count > 0 ? [warning("costsOfSomeUnknown", { params: { count } })] : [],
  );
}

/** What the units sold would bring at their prices; undefined where one of them has none, since a part is no revenue. */
export function revenueAtPrices({ products, demand }: MonthFacts, month: Month): number | undefined {
  const prices = new Map(products.map(({ sku, price }) => [sku, price]));
  let revenue = 0;
  for (const { sku, units } of salesIn(demand.values(), month)) {
    if (units === 0) continue;
    const price = prices.get(sku);
    if (price === undefined) return undefined;
    revenue += units * price;
  }
  return knownSalesDays(demand, month) === 0 ? undefined : revenue;
}
