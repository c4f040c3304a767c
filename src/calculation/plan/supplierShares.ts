import type { SupplierTerms } from "../order/supplierSplit";
import { aboutField, type Placed } from "../placed";
import { type Problem, warning } from "../problem";

/** How far given shares may miss 1 before somebody should look at them: a third is typed as 0.333. */
const tolerance = 0.005;

/** A supplier's terms for one product, with the places of its cells. */
export interface ListedSupplier extends SupplierTerms, Placed {
  readonly sku: string;
}

/** The suppliers that count for a product, and whether an order may be split by their shares. */
export interface SupplierShares<T extends ListedSupplier> {
  readonly suppliers: readonly T[];
  readonly canSplit: boolean;
  readonly problems: readonly Problem[];
}

/**
 * By which shares may a product's orders be split over its suppliers?
 *
 * A supplier that stands twice for the product counts by its first row. Shares that are given for all suppliers must add up
 * to 1; shares given for some only must leave something for the others. Where they do not, nothing is split: which share
 * is wrong only the planner knows. Every screen that splits asks here, so that all refuse alike.
 *
 * Source: 000-19 (70% and 30% are the whole).
 * Units: fractions. `listed` are the rows of one product.
 */
export function supplierShares<T extends ListedSupplier>(listed: readonly T[]): SupplierShares<T> {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  const suppliers = listed.filter((line) => {
    const { supplier, sku } = line;
    if (seen.has(supplier)) {
      problems.push(warning("supplierTwice", aboutField(line, "supplier", { sku, supplier })));
      return false;
    }
    seen.add(supplier);
    return true;
  });
  const off = sharesOff(suppliers);
  return {
    suppliers,
    canSplit: off === undefined,
    problems: off === undefined ? problems : [...problems, off],
  };
}

function sharesOff(suppliers: readonly ListedSupplier[]): Problem | undefined {
  const given = suppliers.filter(({ orderShare }) => orderShare !== undefined);
  if (given.length === 0) return undefined;
  const sum = given.reduce((total, { orderShare = 0 }) => total + orderShare, 0);
  const isOff = given.length === suppliers.length ? Math.abs(sum - 1) > tolerance : sum > 1 + tolerance;
  const params = { sku: given[0].sku, sum: Number(sum.toPrecision(6)) };
  return isOff ? warning("supplierSharesDoNotSum", aboutField(given[0], "orderShare", params)) : undefined;
}
