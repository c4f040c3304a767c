import type { BatchCosts, GoodsOnCredit } from "../promo/promoCash";
import type { PromoBatch } from "./promoBatchRows";
import type { PromoProduct } from "./promoPlanInput";

/**
 * Which goods of each batch does a supplier wait for its money for, and how long?
 *
 * Source: 001-23 (credit days), 002-15 (payment terms, so that not all money goes out at once). Units: money by unit cost, days
 * from the goods leaving.
 */
export function withCredit(
  costs: readonly BatchCosts[],
  rows: readonly PromoBatch[],
  products: ReadonlyMap<string, PromoProduct>,
): BatchCosts[] {
  return costs.map((costsOfBatch) => {
    const its = rows.filter(({ batch }) => batch === costsOfBatch.batch);
    return { ...costsOfBatch, onCredit: onCredit(its, products) };
  });
}

/** Goods of the same days of credit are paid together. */
function onCredit(
  rows: readonly PromoBatch[],
  products: ReadonlyMap<string, PromoProduct>,
): readonly GoodsOnCredit[] {
  const byDays = new Map<number, number>();
  for (const { sku, units } of rows) {
    const { creditDays = 0, unitCost = 0 } = products.get(sku) ?? {};
    if (creditDays > 0) byDays.set(creditDays, (byDays.get(creditDays) ?? 0) + units * unitCost);
  }
  return [...byDays].map(([creditDays, goods]) => ({ goods, creditDays }));
}
