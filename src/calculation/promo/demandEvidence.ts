import type { CleanedHistory } from "../demand/cleaning";
import { visitsAndSales } from "../demand/conversion";
import { knownValues } from "../demand/histories";
import { mean } from "../numbers/moments";
import { monthlySearches, type SearchLine } from "../selection/monthlySearches";
import { searchTrend } from "../selection/searchTrend";

/** What is known of one product beside its sales. */
export interface ProductEvidence {
  readonly history: CleanedHistory;
  /** A day a value, over the history's days; NaN is not known. */
  readonly visits?: Float64Array | undefined;
  /** What the buyer pays in the promotion, and what a competing product costs: money a unit. */
  readonly price?: number | undefined;
  readonly competitorPrice?: number | undefined;
  readonly returnRate?: number | undefined;
  readonly searches: readonly SearchLine[];
}

/** A figure, and how many products it could be said of. */
export interface EvidenceFigure {
  readonly value: number;
  readonly products: number;
}

/** What the workbook says beside the forecast; undefined where it says nothing. */
export interface DemandEvidence {
  /** Units sold on the same days 52 weeks before. */
  readonly lastYearUnits?: EvidenceFigure;
  /** Units a visit. */
  readonly conversionRate?: EvidenceFigure;
  /** Money a unit, each product by what it sells. */
  readonly unitValue?: EvidenceFigure;
  readonly refundRate?: EvidenceFigure;
  /** Searches of the last twelve months as a multiple of the twelve before, the mean of the products. */
  readonly searchFactor?: EvidenceFigure;
  /** Our price as a multiple of what competing products cost, the mean of the products: below 1 is cheaper. */
  readonly priceFactor?: EvidenceFigure;
}

/**
 * What should a planner look at beside the forecast, and what does the workbook say of it?
 *
 * Shown as it was read and counted nowhere: the forecast has the sales in it, the routes by visits and by target have fields
 * of their own, and who trusts one of these figures more types it there.
 *
 * Source: 004-13 (search interest and competitors, beside past promotions), 004-19 (last year's units, conversion, order
 * value, refund rate).
 * Units: units, fractions, money a unit; the promotion's first and last day as date serials.
 */
export function demandEvidence(
  products: readonly ProductEvidence[],
  days: { readonly firstDate: number; readonly lastDate: number },
): DemandEvidence {
  const lastYear = products.map(({ history }) => unitsAYearBefore(history, days));
  const conversion = soldAndSeen(products);
  const growth = products.map(({ searches }) => searchGrowth(searches));
  const prices = products.map(({ price, competitorPrice }) =>
    price === undefined || !competitorPrice ? undefined : price / competitorPrice,
  );
  return Object.fromEntries(
    Object.entries({
      lastYearUnits: figureOf(lastYear, sumOf),
      conversionRate: figureOf(
        conversion.map(({ sold, seen }) => (seen > 0 ? sold : undefined)),
        (sold) => sumOf(sold) / sumOf(conversion.map(({ seen }) => seen)),
      ),
      unitValue: bySales(products, ({ price }) => price),
      refundRate: bySales(products, ({ returnRate }) => returnRate),
      searchFactor: figureOf(growth, mean),
      priceFactor: figureOf(prices, mean),
    }).filter(([, figure]) => figure !== undefined),
  );
}

function sumOf(values: Iterable<number>): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

function figureOf(
  values: readonly (number | undefined)[],
  joined: (known: readonly number[]) => number,
): EvidenceFigure | undefined {
  const known = values.flatMap((value) => value ?? []);
  return known.length === 0 ? undefined : { value: joined(known), products: known.length };
}

/** 52 weeks, so that weekdays match. */
const yearOfWeeks = 364;

function unitsAYearBefore(
  { sold, firstDate: start }: CleanedHistory,
  { firstDate, lastDate }: { readonly firstDate: number; readonly lastDate: number },
): number | undefined {
  const from = firstDate - yearOfWeeks - start;
  if (from < 0) return undefined;
  const known = knownValues(sold.subarray(from, lastDate - yearOfWeeks - start + 1));
  return known.length === 0 ? undefined : sumOf(known);
}

/** Units and visits of the days on which both are known, a product each. */
const soldAndSeen = (
  products: readonly ProductEvidence[],
): { readonly sold: number; readonly seen: number }[] =>
  products.map(({ history, visits }) => visitsAndSales(history.counted, visits));

/** The mean of a figure over the units sold. */
function bySales(
  products: readonly ProductEvidence[],
  of: (product: ProductEvidence) => number | undefined,
): EvidenceFigure | undefined {
  const known = products.flatMap((product) => {
    const value = of(product);
    const sold = sumOf(knownValues(product.history.sold));
    return value === undefined || sold === 0 ? [] : [{ value, sold }];
  });
  const sold = sumOf(known.map((each) => each.sold));
  if (sold === 0) return undefined;
  return { value: sumOf(known.map((each) => each.value * each.sold)) / sold, products: known.length };
}

function searchGrowth(searches: readonly SearchLine[]): number | undefined {
  if (searches.length === 0) return undefined;
  const monthly = monthlySearches(searches);
  const trend = monthly.ok ? searchTrend(monthly.value) : monthly;
  return trend.ok ? trend.value.growthFactor : undefined;
}
