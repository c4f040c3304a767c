import { isInMonth, type Month } from "../calendar/month";
import type { DailyDemand } from "../demand/dailyDemand";
import type { Stage } from "../selection/stages";
import { sourced } from "../sourced";

const checked = "2026-11-22";

/** What a small shop that begins is advised: new products a month, categories, products of its first batch. */
export const rangeAdvice = {
  newSkus: sourced({ least: 2, most: 3 }, { source: "000-24", checked }),
  categories: sourced({ least: 2, most: 3 }, { source: "000-25", checked }),
  firstBatch: sourced(
    { least: 0, most: 15 },
    {
      source: "000-26",
      checked,
      note: "of the first batch only: with 2 or 3 new products a month the range is wider after 5 to 7 months",
    },
  ),
} as const;
export type RangeCounterKey = keyof typeof rangeAdvice;

export interface RangedProduct {
  readonly sku: string;
  readonly category?: string | undefined;
  readonly stage?: Stage | undefined;
}

export interface RangeCounter {
  readonly key: RangeCounterKey;
  /** Undefined where the tables do not say it. */
  readonly count?: number;
  readonly least: number;
  readonly most: number;
  readonly source: string;
  readonly isWithin?: boolean;
}

/**
 * How wide is the range: new products of the month, categories, products of the first batch, beside what a small shop is
 * advised?
 *
 * New is a product whose first known sale lies in the month; where the sales begin in that very month nobody can tell, and
 * nothing is counted. Categories and first batches are counted where the Products table notes them.
 *
 * Source: 000-24 (2 or 3 new products a month), 000-25 (2 or 3 categories), 000-26 (at most 15 products, of the first batch).
 * Not for: a large shop, to which the advice was not given.
 */
export function rangeCounters(
  products: readonly RangedProduct[],
  demand: ReadonlyMap<string, DailyDemand>,
  month: Month,
): readonly RangeCounter[] {
  const counts: Record<RangeCounterKey, number | undefined> = {
    newSkus: newProducts(products, demand, month),
    categories: countNoted(products.map(({ category }) => category)),
    firstBatch: products.some(({ stage }) => stage !== undefined)
      ? products.filter(({ stage }) => stage === "FIRST ORDER").length
      : undefined,
  };
  return (Object.keys(rangeAdvice) as RangeCounterKey[]).map((key) => {
    const { value, source } = rangeAdvice[key];
    const count = counts[key];
    const said = { key, ...value, source };
    return count === undefined
      ? said
      : { ...said, count, isWithin: count >= value.least && count <= value.most };
  });
}

function newProducts(
  products: readonly RangedProduct[],
  demand: ReadonlyMap<string, DailyDemand>,
  month: Month,
): number | undefined {
  const [any] = demand.values();
  if (any === undefined || any.firstDate >= month.firstDate) return undefined;
  return products.filter(({ sku }) => {
    const history = demand.get(sku);
    const day = history?.units.findIndex((units) => units > 0) ?? -1;
    return history !== undefined && day >= 0 && isInMonth(history.firstDate + day, month);
  }).length;
}

function countNoted(values: readonly (string | undefined)[]): number | undefined {
  const noted = new Set(values.filter((value) => value !== undefined));
  return noted.size === 0 ? undefined : noted.size;
}
