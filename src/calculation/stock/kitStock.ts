import { groupedBy } from "../numbers/grouped";
import { roundDown } from "../numbers/rounding";

/** A row of the Kits table: so many units of a component are in one set. */
export interface KitLine {
  readonly kit: string;
  readonly sku: string;
  readonly unitsPerKit: number;
}

export interface KitStock {
  readonly kit: string;
  /** Sets its components are enough for; undefined where the stock of one is not known. */
  readonly sets?: number | undefined;
  /** The component that is used up first. */
  readonly limitedBy?: string | undefined;
  readonly unknownComponents: readonly string[];
  /** Of each component, the units that remain once so many sets are made. */
  readonly left: readonly { readonly sku: string; readonly units: number }[];
}

/**
 * How many sets can be sold from the stock of their parts?
 *
 *     sets = the least of ⌊stock of a component ÷ units in a set⌋
 *
 * A component that stands twice in one set counts with both its units. A set is not sold from stock nobody has counted.
 *
 * Source: 003-39 (a box sold with its dust cover). Units: whole units.
 * Not for: two sets that share a component and are both promised: each is reckoned as if it were sold alone.
 * Example: 90 boxes and 35 covers, two covers a set: the lesser of 90 and ⌊35 ÷ 2⌋ = 17; the covers limit it.
 */
export function kitStock(lines: readonly KitLine[], onHand: ReadonlyMap<string, number>): KitStock[] {
  return [...groupedBy(lines, ({ kit }) => kit)].map(([kit, its]) => {
    const components = [...groupedBy(its, ({ sku }) => sku)].map(([sku, rows]) => ({
      sku,
      each: rows.reduce((sum, { unitsPerKit }) => sum + unitsPerKit, 0),
      stock: onHand.get(sku),
    }));
    const unknownComponents = components.flatMap(({ sku, stock }) => (stock === undefined ? [sku] : []));
    if (unknownComponents.length > 0) return { kit, unknownComponents, left: [] };
    const enoughFor = components.map(({ sku, each, stock = 0 }) => ({
      sku,
      sets: roundDown(Math.max(0, stock) / each),
    }));
    const least = enoughFor.reduce((a, b) => (b.sets < a.sets ? b : a));
    return {
      kit,
      sets: least.sets,
      limitedBy: least.sku,
      unknownComponents,
      left: components.map(({ sku, each, stock = 0 }) => ({ sku, units: stock - least.sets * each })),
    };
  });
}
