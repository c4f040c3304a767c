import type { ChargeRow } from "../cost/chargeRow";

/**
 * Which part of the price does the platform keep of a product of this category?
 *
 * Rows of the Costs table in the group PLATFORM that are charged per PRICE: the one whose charge names the category, else one
 * that names none; of several the latest that holds on the day. Rows of one shipment are not asked. Undefined where no row
 * fits: the promotion's own rate counts then.
 *
 * Source: 004-25 (commission goes by category, and some platforms grant less in a promotion); 000-22 (rates carry their day).
 * Units: a fraction of the price. Not for: fees a unit, which are no part of the price.
 */
export function categoryCommission(
  rows: readonly ChargeRow[],
  category: string | undefined,
  date: number,
): number | undefined {
  const fees = rows.filter(
    ({ costGroup, chargedPer, shipment, effectiveFrom = -Infinity }) =>
      costGroup === "PLATFORM" && chargedPer === "PRICE" && shipment === undefined && effectiveFrom <= date,
  );
  const named = category === undefined ? [] : fees.filter(({ costItem }) => isSame(costItem, category));
  const fitting = named.length > 0 ? named : fees.filter(({ costItem }) => costItem === undefined);
  const latest = [...fitting].sort((a, b) => (b.effectiveFrom ?? -Infinity) - (a.effectiveFrom ?? -Infinity));
  return latest[0]?.amount;
}

const isSame = (a: string | undefined, b: string): boolean =>
  a !== undefined && a.trim().toLowerCase() === b.trim().toLowerCase();
