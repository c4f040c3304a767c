import { splitByLargestRemainder } from "../numbers/split";
import { answer, refuse, type Result, unanswerable } from "../problem";
import { sourced } from "../sourced";

/** High, middle, low: in this order, the dearest first (A.6-34). */
export const priceBands = ["HIGH", "MIDDLE", "LOW"] as const;
export type PriceBand = (typeof priceBands)[number];

export const priceBandWeights = sourced([2, 5, 3] as const, {
  source: "000-09, A.6-34",
  checked: "2026-11-22",
});

/** What the shares are shares of. */
export const priceMixBases = ["PRODUCTS", "UNITS", "VALUE"] as const;
export type PriceMixBasis = (typeof priceMixBases)[number];
export const defaultPriceMixBasis = sourced<PriceMixBasis>("PRODUCTS", {
  source: "000-09",
  checked: "2026-11-22",
  note: "the source does not say of what; the number of products is taken",
});

export interface PricedProduct {
  readonly price: number;
  /** What the product weighs in the mix: 1 by products, its units, or their value. */
  readonly weight: number;
}

export interface BandOfMix {
  readonly band: PriceBand;
  readonly weight: number;
  readonly share: number;
  readonly targetShare: number;
  /** By products only: how many of them the target asks for, adding up to all of them. */
  readonly targetProducts?: number;
}

export interface PriceMixInput {
  readonly products: readonly PricedProduct[];
  /** The least price of the middle band and of the high band. */
  readonly middleFrom: number;
  readonly highFrom: number;
  readonly basis: PriceMixBasis;
}

/** The band of a price. */
export const bandOf = (
  price: number,
  { middleFrom, highFrom }: Omit<PriceMixInput, "products" | "basis">,
): PriceBand => (price >= highFrom ? "HIGH" : price >= middleFrom ? "MIDDLE" : "LOW");

/**
 * Does the range hold high, middle and low prices as 2 : 5 : 3?
 *
 *     share of a band = Σ weight of its products ÷ Σ weight
 *
 * Source: 000-09; requirements A.6-34: high 20%, middle 50%, low 30%. The limits between the bands are the planner's.
 * Units: prices of one currency; fractions. By products the target is in whole products, split by the largest remainder.
 * Example: 10 products, of which 1, 4 and 5: 10%, 40%, 50% beside 20%, 50%, 30%, so 2, 5 and 3 products.
 */
export function priceMix(input: PriceMixInput): Result<readonly BandOfMix[]> {
  const { products, middleFrom, highFrom, basis } = input;
  if (highFrom <= middleFrom)
    return refuse("notAbove", { field: "highFrom", params: { got: highFrom, limit: middleFrom } });
  const total = products.reduce((sum, { weight }) => sum + weight, 0);
  if (!(total > 0)) return unanswerable("nothingToTakeShareOf", { field: "price" });
  const { value: weights } = priceBandWeights;
  const sumOfWeights = weights.reduce((sum: number, weight) => sum + weight, 0);
  const targets = splitByLargestRemainder(products.length, weights);
  return answer(
    priceBands.map((band, index) => {
      const weight = products
        .filter(({ price }) => bandOf(price, input) === band)
        .reduce((sum, product) => sum + product.weight, 0);
      return {
        band,
        weight,
        share: weight / total,
        targetShare: weights[index] / sumOfWeights,
        ...(basis === "PRODUCTS" ? { targetProducts: targets[index] } : {}),
      };
    }),
  );
}
