import { groupedBy } from "../numbers/grouped";
import { sourced } from "../sourced";

export const defaultFewestSources = sourced(2, { source: "000-20", checked: "2026-11-22" });

/** A product of a supplier, as the Suppliers table has it. */
export interface SupplyLine {
  readonly supplier: string;
  readonly sku: string;
}

export interface SourceCount {
  readonly sku: string;
  readonly sources: number;
  readonly isEnough: boolean;
}

/**
 * Which products have too few suppliers to go on when one fails?
 *
 * Source: 000-20, 002-42 (at least two qualified suppliers of what matters). Units: suppliers.
 * Not for: whether the second one could deliver at once; a backup that never had an order is a name on paper (000-19).
 */
export function countSources(
  lines: readonly SupplyLine[],
  fewest: number = defaultFewestSources.value,
): SourceCount[] {
  return [...groupedBy(lines, ({ sku }) => sku)].map(([sku, its]) => {
    const sources = new Set(its.map(({ supplier }) => supplier)).size;
    return { sku, sources, isEnough: sources >= fewest };
  });
}
