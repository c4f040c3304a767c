import type { DailyDemand } from "../demand/dailyDemand";
import { knownValues } from "../demand/histories";
import { warning, type Problem } from "../problem";
import { sourced } from "../sourced";

/** Returns and sales are compared over the last year: a shorter span has too few of either. */
export const daysOfReturns = sourced(365, {
  source: "own",
  checked: "2026-11-22",
  note: "as far back as averages look (002-18)",
});

/** What there is to say of a product before it is planned. */
export interface ProductNoted {
  readonly sku: string;
  /** What the buyer pays, money a unit. */
  readonly price?: number | undefined;
  /** Of the units sold, those that come back. */
  readonly returnRate?: number | undefined;
  /** `NO` where the platform's warehouse does not take it at present. */
  readonly inboundAllowed?: "YES" | "NO" | undefined;
}

export interface NoteLimits {
  readonly leastPrice?: number | undefined;
  readonly mostReturnRate?: number | undefined;
}

/**
 * Which products may not be sent to the platform's warehouse, and which are no good goods for stock abroad?
 *
 * A product that the platform does not take is named whatever else is decided. A low price or a high return rate is a note:
 * the source advises against stock abroad for either and gives no figure, so there is none until the planner gives one.
 *
 * Source: 002-41 (a platform may close inbound for some products), 002-49 (not for low prices or high return rates).
 * Units: money a unit; fractions. A product whose price or returns are not known is not judged by them.
 */
export function productNotes(
  products: readonly ProductNoted[],
  { leastPrice, mostReturnRate }: NoteLimits,
): Problem[] {
  return products.flatMap(({ sku, price, returnRate, inboundAllowed }): Problem[] => {
    const notes: Problem[] = [];
    if (inboundAllowed === "NO")
      notes.push(warning("inboundClosed", { field: "inboundAllowed", params: { sku } }));
    if (leastPrice !== undefined && price !== undefined && price < leastPrice)
      notes.push(
        warning("priceLow", { field: "leastPrice", params: { sku, got: rounded(price), limit: leastPrice } }),
      );
    if (mostReturnRate !== undefined && returnRate !== undefined && returnRate > mostReturnRate) {
      const params = { sku, percent: percent(returnRate), limit: percent(mostReturnRate) };
      notes.push(warning("returnsHigh", { field: "mostReturnRate", params }));
    }
    return notes;
  });
}

const rounded = (money: number): number => Number(money.toFixed(2));
const percent = (rate: number): number => Number((rate * 100).toFixed(1));

/** A row of the planner's Returns table. */
export interface UnitsBack {
  readonly date: number;
  readonly sku: string;
  readonly units: number;
}

/**
 * How many of the units sold come back?
 *
 *     return rate = units returned ÷ units sold, of the last 365 days with sales
 *
 * Source: 002-49, 004-19 (the refund rate among what a forecast looks at).
 * Units: units, fractions; by SKU, of products that sold. Without a row in the Returns table nothing is known, and the
 * answer is empty: a table that is not kept is no rate of 0.
 * Example: 12 of 400 sold came back: 0.03.
 */
export function returnRates(
  returns: readonly UnitsBack[],
  demand: ReadonlyMap<string, DailyDemand>,
): ReadonlyMap<string, number> {
  const rates = new Map<string, number>();
  if (returns.length === 0) return rates;
  const back = new Map<string, number>();
  for (const { date, sku, units } of returns) {
    const { firstDate = NaN, units: daily } = demand.get(sku) ?? {};
    const daysBeforeEnd = firstDate + (daily?.length ?? 0) - date;
    if (daysBeforeEnd > 0 && daysBeforeEnd <= daysOfReturns.value)
      back.set(sku, (back.get(sku) ?? 0) + units);
  }
  for (const [sku, { units }] of demand) {
    const sold = knownValues(units.subarray(-daysOfReturns.value)).reduce((sum, each) => sum + each, 0);
    if (sold > 0) rates.set(sku, (back.get(sku) ?? 0) / sold);
  }
  return rates;
}
