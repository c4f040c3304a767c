import { warning } from "../problem";
import type { ProductFacts } from "../plan/stockPlan";
import { type Finding, fixAt, togetherAtStake } from "./finding";
import type { HealthCheckInput, PlacedRow } from "./healthInput";
import { mainSupplier, type Shop } from "./shop";

/** What a plan cannot do without; the rest has a sensible meaning where it is empty. */
const neededFacts = ["avgLeadDays", "maxLeadDays", "unitCost", "onHand", "onOrder"] as const;
type NeededFact = (typeof neededFacts)[number];

/**
 * Which products lack what a plan needs: lead times, cost, stock?
 *
 * At stake is what the product sells in the days to come. Where the main supplier of the Suppliers table says the cost or
 * the lead days, that is proposed. A column that is empty for every product is one finding.
 *
 * Source: peers.md opening 10; 000-13 (lead times), 002-51 (cost), formulas C.2 (the inventory position); C.15: an empty
 * cell is not 0.
 */
export function missingFacts(input: HealthCheckInput, shop: Shop): Finding[] {
  return neededFacts.flatMap((fact) => {
    const lacking = input.productRows.filter(({ values: { sku } }) => isMissing(shop, sku, fact));
    const ofAll = lacking.length > 1 && lacking.length === input.productRows.length;
    return ofAll
      ? [missingOfAll(lacking, fact, shop)]
      : lacking.map((row) => missingOf(row, fact, input.productColumns, shop));
  });
}

const isMissing = (shop: Shop, sku: string, fact: NeededFact): boolean =>
  shop.factsOf.get(sku)?.[fact] === undefined;

function missingOf(
  row: PlacedRow<ProductFacts>,
  fact: NeededFact,
  columns: ReadonlySet<string>,
  shop: Shop,
): Finding {
  const { sku } = row.values;
  const hasColumn = columns.has(fact);
  const at = row.place(hasColumn ? fact : "sku");
  const proposed = hasColumn ? saidBySupplier(shop, sku, fact) : undefined;
  return {
    problem: warning("missing", { field: fact, params: { sku }, at }),
    stake: shop.salesAtStake(sku),
    ...(proposed === undefined ? {} : fixAt(at, "", proposed)),
  };
}

function saidBySupplier(shop: Shop, sku: string, fact: NeededFact): number | undefined {
  const supplier = mainSupplier(shop, sku);
  if (fact === "unitCost") return supplier?.unitCost;
  return fact === "avgLeadDays" ? supplier?.leadDays : undefined;
}

function missingOfAll(lacking: readonly PlacedRow<ProductFacts>[], fact: NeededFact, shop: Shop): Finding {
  const stakes = lacking.map(({ values: { sku } }) => shop.salesAtStake(sku));
  const problem = warning("missingOfAll", { field: fact });
  return { problem, stake: togetherAtStake(stakes, "SOLD") };
}

/**
 * Which products lack a price, in a shop that prices most of them?
 *
 * Without one, what runs out is ranked by its cost instead of its sales, and no price can be suggested. A plan of stock
 * needs no price: a shop that keeps none in its Products table, or a few only, is asked for none, and a product in market
 * research (003-01) has none yet.
 *
 * Source: peers.md opening 10; 000-48 (prices follow stock), C.15: an empty cell is not 0.
 */
export function missingPrices({ productRows, productColumns }: HealthCheckInput, shop: Shop): Finding[] {
  const lacking = productRows.filter(({ values }) => values.price === undefined);
  const mostHaveOne = productRows.length - lacking.length > productRows.length / 2;
  if (!productColumns.has("price") || !mostHaveOne) return [];
  return lacking
    .filter(({ values }) => values.stage !== "RESEARCH")
    .map(({ values: { sku }, place }) => ({
      problem: warning("missing", { field: "price", params: { sku }, at: place("price") }),
      stake: shop.salesAtStake(sku),
    }));
}

/**
 * Which products have facts that cannot be: a cost of nothing, or a longest lead time below the usual one?
 *
 * Source: 002-51 (every product has a cost), 000-13 (the maximum is no less than the average).
 */
export function impossibleFacts(input: HealthCheckInput, shop: Shop): Finding[] {
  return input.productRows.flatMap((row) => {
    const { sku, unitCost, avgLeadDays, maxLeadDays } = row.values;
    const stake = shop.salesAtStake(sku);
    const findings: Finding[] = [];
    if (unitCost === 0) {
      const at = row.place("unitCost");
      const proposed = mainSupplier(shop, sku)?.unitCost;
      const problem = warning("costIsZero", { field: "unitCost", params: { sku }, at });
      findings.push({ problem, stake, ...(proposed ? fixAt(at, 0, proposed) : {}) });
    }
    if (avgLeadDays !== undefined && maxLeadDays !== undefined && maxLeadDays < avgLeadDays) {
      const params = { sku, maximum: maxLeadDays, average: avgLeadDays };
      const at = row.place("maxLeadDays");
      findings.push({ problem: warning("maximumBelowAverage", { field: "maxLeadDays", params, at }), stake });
    }
    return findings;
  });
}
