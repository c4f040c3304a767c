import { groupedBy } from "../numbers/grouped";
import { splitByLargestRemainder } from "../numbers/split";
import { supplierSplit } from "../order/supplierSplit";
import { sourced } from "../sourced";
import type { Problem } from "../problem";
import { type ListedSupplier, supplierShares } from "./supplierShares";

/** How far a supplier looks ahead with the shop. */
export const sharedWeeks = sourced(12, { source: "000-32", checked: "2026-11-22" });
const daysAWeek = 7;

/** One product's units a day ahead, as far as is known. */
export interface ExpectedUnits {
  readonly sku: string;
  readonly expected: Float64Array;
}

/** One product of a supplier: what is expected to be needed of it in each of the weeks. */
export interface SupplierForecastLine {
  readonly sku: string;
  /** The supplier's part of the product's orders. */
  readonly share: number;
  /** Whole units a week, which add up to the total. */
  readonly weeks: readonly number[];
  readonly units: number;
}

export interface SharedWithSupplier {
  readonly lines: readonly SupplierForecastLine[];
  /** Of its products whose shares do not say what is its part: they are left out. */
  readonly problems: readonly Problem[];
}

/**
 * What may one supplier expect in the coming twelve weeks, product by product?
 *
 *     units of a week = expected sales of its days × the supplier's share of the product's orders
 *
 * It is what the shop expects to sell, so that the supplier can plan material and capacity; it is no order, and orders come
 * in lots at other times. It holds no cost, no price, no stock and no other supplier. A product whose shares do not add up is
 * left out and said: nobody is promised a part that the planner did not mean.
 *
 * Source: 000-32 (share sales forecasts with suppliers), 000-19 for the share where none is given.
 * Units: units a day in, whole units a week out, the total rounded once and divided by the largest remainder.
 * Example: 10 a day and a share of 70%: 588 in twelve weeks, 49 in each.
 */
export function supplierForecast(
  products: readonly ExpectedUnits[],
  suppliers: readonly ListedSupplier[],
  supplier: string,
  mainShare: number,
): SharedWithSupplier {
  const suppliersOf = groupedBy(suppliers, ({ sku }) => sku);
  const problems: Problem[] = [];
  const lines = products.flatMap(({ sku, expected }) => {
    const { suppliers: its, canSplit, problems: ofShares } = supplierShares(suppliersOf.get(sku) ?? []);
    const part = supplierSplit(0, its, 1, mainShare).find((each) => each.supplier === supplier);
    if (part === undefined) return [];
    problems.push(...ofShares);
    if (!canSplit) return [];
    const { share } = part;
    const weekly = Array.from(
      { length: sharedWeeks.value },
      (_, week) => share * sum(expected.subarray(week * daysAWeek, (week + 1) * daysAWeek)),
    );
    const units = Math.round(weekly.reduce((total, each) => total + each, 0));
    const weeks = units === 0 ? weekly.map(() => 0) : splitByLargestRemainder(units, weekly);
    return [{ sku, share, weeks, units }];
  });
  return { lines, problems };
}

const sum = (units: Float64Array): number => units.reduce((total, each) => total + each, 0);
