import { groupedBy } from "../numbers/grouped";
import { answer, refuse, type Result } from "../problem";
import { sourced } from "../sourced";
import type { SupplierReport } from "./supplierReport";

/** On time, quantity, quality, price. */
export const defaultScoreWeights = sourced<readonly number[]>([0.25, 0.25, 0.25, 0.25], {
  source: "000-21",
  checked: "2026-11-22",
  note: "the document gives no weights: each weighs alike",
});

/** What a supplier asks for a product. */
export interface SupplierPrice {
  readonly supplier: string;
  readonly sku: string;
  /** Money a unit. */
  readonly unitCost?: number | undefined;
}

/**
 * How near is each supplier to the cheapest source of what it makes?
 *
 *     price = mean over its products of the lowest cost asked for the product ÷ the cost it asks
 *
 * 1 is the cheapest of all its products. Products that only one supplier quotes say nothing and are left out; a supplier
 * without others is not in the answer.
 *
 * Source: 000-21 (price among what suppliers are rated by). Units: fractions; costs of one product in one currency.
 * Example: a mug at 4 and at 5: 1 and 0.8.
 */
export function supplierPriceRates(prices: readonly SupplierPrice[]): ReadonlyMap<string, number> {
  const quoted = prices.filter(({ unitCost }) => unitCost !== undefined && unitCost > 0);
  const rates = new Map<string, number[]>();
  for (const offers of groupedBy(quoted, ({ sku }) => sku).values()) {
    if (new Set(offers.map(({ supplier }) => supplier)).size < 2) continue;
    const lowest = offers.reduce((least, { unitCost = least }) => Math.min(least, unitCost), Infinity);
    for (const { supplier, unitCost = lowest } of offers) {
      rates.set(supplier, [...(rates.get(supplier) ?? []), lowest / unitCost]);
    }
  }
  return new Map([...rates].map(([supplier, its]) => [supplier, its.reduce((a, b) => a + b) / its.length]));
}

/**
 * How good is a supplier, in one figure?
 *
 *     score = Σ weight × rate ÷ Σ weight, over the rates that are known: on time, quantity, 1 − defects, price
 *
 * Source: 000-21 (rate suppliers; no weights given: equal ones). Units: fractions.
 * Not for: a supplier of whom nothing but the price is known; it has no score.
 * Example: 90% on time, 100% quantity, 2% defects, price 0.8: (0.9 + 1 + 0.98 + 0.8) ÷ 4 = 0.92.
 */
export function supplierScore(
  {
    onTimeRate,
    quantityAccuracy,
    defectRate,
  }: Pick<SupplierReport, "onTimeRate" | "quantityAccuracy" | "defectRate">,
  priceRate: number | undefined,
  weights: readonly number[] = defaultScoreWeights.value,
): number | undefined {
  const delivered = [onTimeRate, quantityAccuracy, defectRate === undefined ? undefined : 1 - defectRate];
  if (delivered.every((rate) => rate === undefined)) return undefined;
  let [sum, weighed] = [0, 0];
  [...delivered, priceRate].forEach((rate, index) => {
    if (rate === undefined) return;
    sum += weights[index] * rate;
    weighed += weights[index];
  });
  return weighed > 0 ? sum / weighed : undefined;
}

/** Weights for the four rates, refused where there are more, fewer or nothing but zeros. */
export function checkedScoreWeights(weights: readonly number[], field: string): Result<readonly number[]> {
  const needed = defaultScoreWeights.value.length;
  if (weights.length !== needed)
    return refuse("lengthsDiffer", { field, params: { got: weights.length, needed } });
  return weights.some((weight) => weight > 0) ? answer(weights) : refuse("weightsAddUpToNothing", { field });
}
