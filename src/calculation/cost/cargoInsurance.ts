import { warning, type Problem } from "../problem";

/** How the cargo is insured. */
export interface CargoInsurance {
  /** Of the insured value, a fraction; 0 where the cargo is not insured. */
  readonly insuranceRate: number;
  /** Insured value as a part of goods, freight and premium (CIF). */
  readonly insuredShare: number;
}

/** A product that travels, and what one unit is worth. */
export interface InsuredProduct {
  readonly sku: string;
  /** Goods and freight of one unit; undefined where one of them is not known. */
  readonly valuePerUnit?: number | undefined;
}

/**
 * Which valuable products are insured for less than they are worth?
 *
 * A unit worth `fullValueFrom` or more must be insured for all of it: at a rate above 0, and for no less than its value.
 * What a unit is worth must be known to say so; from which value on a product is valuable is the planner's to say.
 *
 * Source: 002-44 (insure valuable goods for all they are worth; it does not say which are valuable). What the premium comes
 * to: `insuredValue`.
 * Units: money a unit. Not for: insurance of what buyers send back (`returnsInsurance`).
 */
export function underInsured(
  products: readonly InsuredProduct[],
  { insuranceRate, insuredShare }: CargoInsurance,
  fullValueFrom: number | undefined,
): Problem[] {
  if (fullValueFrom === undefined || (insuranceRate > 0 && insuredShare >= 1)) return [];
  return products
    .filter(({ valuePerUnit }) => valuePerUnit !== undefined && valuePerUnit >= fullValueFrom)
    .map(({ sku, valuePerUnit = 0 }) =>
      warning("cargoUnderInsured", {
        field: insuranceRate > 0 ? "insuredShare" : "insuranceRate",
        params: { sku, got: valuePerUnit, limit: fullValueFrom },
      }),
    );
}
