import { averageDemand } from "../demand/averageDemand";
import { groupedBy } from "../numbers/grouped";
import { percentile } from "../numbers/percentile";
import type { ProductFacts } from "../plan/stockPlan";
import { sourced } from "../sourced";
import type { Stake, StakedUnits } from "./finding";
import type { CheckedProduct, CheckedSupplier, HealthCheckInput, PlacedRow } from "./healthInput";
import { salesRhythm } from "./salesRhythm";

/** A figure that is missing or wrong puts at stake what is sold meanwhile. */
export const stakeDays = sourced(30, {
  source: "000-15",
  checked: "2026-11-22",
  note: "what a product sells in the 30 days to come, at cost",
});

/** How far back the pace of sales is looked at. */
export const recentDays = sourced(90, {
  source: "000-17",
  checked: "2026-11-22",
  note: "three months, after which a product without a sale is dead",
});

/** What several checks ask of the shop. */
export interface Shop {
  /** The rows of the Products table that count: the first of each SKU. */
  readonly countedRows: readonly PlacedRow<CheckedProduct>[];
  /** The rows of a SKU that stands there already: a plan leaves them out. */
  readonly repeatedRows: readonly PlacedRow<CheckedProduct>[];
  readonly factsOf: ReadonlyMap<string, ProductFacts>;
  readonly suppliersOf: ReadonlyMap<string, readonly PlacedRow<CheckedSupplier>[]>;
  /** Units a day of the last three months; undefined where too little is known. */
  perDay(sku: string): number | undefined;
  /** Whether its months were found to stand as days, or its days among months. */
  isRhythmQuestioned(sku: string): boolean;
  /** So many units at cost; the shop's middle cost where the product's own is not known. */
  stake(sku: string, units: number, of: StakedUnits): Stake;
  /** What the product sells in the days a check looks ahead. */
  salesAtStake(sku: string): Stake;
  /** Lines of sales that are left out, each at what an average line sells. */
  linesAtStake(lines: number): Stake;
}

/**
 * What is the shop made of, and what is a unit of each product worth?
 *
 * Money is units × unit cost. A product without a cost is valued at the middle (median) cost of those that have one, and
 * the stake says that it is an estimate; it is for ranking, never for a plan.
 */
export function shopOf(input: HealthCheckInput): Shop {
  const factsOf = new Map(input.products.map((product) => [product.sku, product]));
  const costs = input.products.flatMap(({ unitCost = 0 }) => (unitCost > 0 ? [unitCost] : []));
  const middleCost = costs.length > 0 ? percentile(costs, 0.5) : undefined;
  const paces = new Map<string, number | undefined>();

  function perDay(sku: string): number | undefined {
    if (!paces.has(sku)) {
      const history = input.demand.get(sku);
      const average = history && averageDemand(history.units, recentDays.value);
      paces.set(sku, average?.ok ? average.value : undefined);
    }
    return paces.get(sku);
  }

  function stake(sku: string, units: number, of: StakedUnits): Stake {
    const own = factsOf.get(sku)?.unitCost;
    const hasCost = own !== undefined && own > 0;
    return { units, of, isEstimate: !hasCost, ...moneyOf(units, hasCost ? own : middleCost) };
  }

  const line = averageLine(input);
  let questioned: ReadonlySet<unknown> | undefined;
  const shop: Shop = {
    ...firstAndRepeated(input.productRows),
    factsOf,
    suppliersOf: groupedBy(input.suppliers, ({ values }) => values.sku),
    perDay,
    isRhythmQuestioned(sku) {
      questioned ??= new Set(salesRhythm(input, shop).map(({ problem }) => problem.params?.sku));
      return questioned.has(sku);
    },
    stake,
    salesAtStake: (sku) => stake(sku, (perDay(sku) ?? 0) * stakeDays.value, "SOLD"),
    linesAtStake: (lines) => ({
      units: lines * line,
      of: "SALES LINES",
      isEstimate: true,
      ...moneyOf(lines * line, middleCost),
    }),
  };
  return shop;
}

/** The first row of each SKU, and those that repeat one: reading takes the first (peers.md opening 10). */
function firstAndRepeated(rows: HealthCheckInput["productRows"]): Pick<Shop, "countedRows" | "repeatedRows"> {
  const bySku = [...groupedBy(rows, ({ values }) => values.sku).values()];
  const counted = new Set(bySku.map(([first]) => first));
  return {
    countedRows: rows.filter((row) => counted.has(row)),
    repeatedRows: rows.filter((row) => !counted.has(row)),
  };
}

const moneyOf = (units: number, perUnit: number | undefined): { readonly money?: number } =>
  perUnit === undefined ? {} : { money: units * perUnit };

/** Units of an average line of sales; 0 where there is none. */
function averageLine({ demand, salesLines }: HealthCheckInput): number {
  if (salesLines === 0) return 0;
  let units = 0;
  for (const history of demand.values()) {
    for (const sold of history.units) if (!Number.isNaN(sold)) units += sold;
  }
  return units / salesLines;
}

/** What a supplier says of a product: the only one, or the one with the largest share of its orders. */
export function mainSupplier(shop: Shop, sku: string): CheckedSupplier | undefined {
  const rows = shop.suppliersOf.get(sku) ?? [];
  if (rows.length === 1) return rows[0].values;
  const shares = rows.map(({ values }) => values.orderShare ?? 0);
  const largest = Math.max(...shares);
  const holders = rows.filter((_, index) => shares[index] === largest);
  return holders.length === 1 ? holders[0].values : undefined;
}
