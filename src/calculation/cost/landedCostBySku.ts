import { splitMoney } from "../numbers/money";
import { answer, refuse, type Result } from "../problem";
import { sourced } from "../sourced";
import type { ChargeBasis } from "./chargeBases";

export const defaultDecimals = sourced(2, { source: "own", checked: "2026-11-21", note: "cents" });

/** A charge of the whole shipment; a negative amount is a credit. */
export interface Charge {
  readonly amount: number;
  readonly basis: ChargeBasis;
}

/** A value a SKU in each list, in one order. */
export interface LandedCostBySkuInput {
  readonly units: readonly number[];
  /** Money a unit, at the factory. */
  readonly unitCosts: readonly number[];
  readonly charges: readonly Charge[];
  /** Of one unit; needed where a charge goes by it. */
  readonly weightsKg?: readonly number[] | undefined;
  readonly volumesM3?: readonly number[] | undefined;
  /** The decimals each charge is split to, exactly. */
  readonly decimals: number;
}

export interface LandedSku {
  readonly perUnit: number;
  /** The SKU's part of all charges together. */
  readonly charges: number;
}

/**
 * What does a unit of each SKU cost, landed, when one shipment's charges are shared?
 *
 *     a SKU's part of a charge = amount × (units × unit measure) ÷ the same of all SKUs, split to the cent
 *     landed unit cost         = unit cost + Σ parts ÷ units
 *
 * Source: 002-31, 002-51 (shared charges by a basis); formulas C.10. The bases and the way measures count times the
 * units are those of Odoo and ERPNext, whose published cases are tested.
 * Units: one currency; weights and volumes a unit. Each charge adds up to its amount.
 * Not for: duty, which goes by each SKU's own rate; add it to its unit cost.
 * Example: 250 by weight over 5 units of 10 kg and 10 units of 20 kg is 50 and 200: 10 and 20 a unit.
 */
export function landedCostBySku(input: LandedCostBySkuInput): Result<LandedSku[]> {
  const { units, unitCosts, charges, decimals } = input;
  const skuCharges = units.map(() => 0);
  const uneven = firstOfOtherLength(input);
  if (uneven !== undefined) return uneven;
  for (const { amount, basis } of charges) {
    const weights = weightsBy(basis, input);
    if (!weights.ok) return weights;
    splitMoney(amount, weights.value, decimals).forEach((part, index) => (skuCharges[index] += part));
  }
  return answer(
    units.map((count, index) => ({
      perUnit: unitCosts[index] + skuCharges[index] / count,
      charges: skuCharges[index],
    })),
  );
}

function firstOfOtherLength({ units, unitCosts, weightsKg, volumesM3 }: LandedCostBySkuInput) {
  for (const [field, list] of Object.entries({ unitCosts, weightsKg, volumesM3 })) {
    if (list !== undefined && list.length !== units.length)
      return refuse("lengthsDiffer", { field, params: { got: list.length, needed: units.length } });
  }
  return undefined;
}

/** Each SKU's weight in a charge shared by `basis`. */
function weightsBy(basis: ChargeBasis, input: LandedCostBySkuInput): Result<readonly number[]> {
  const { units } = input;
  if (basis === "EQUAL") return answer(units.map(() => 1));
  if (basis === "QTY") return answer(units);
  const field = measureOf[basis];
  const measure = input[field];
  if (measure === undefined) return refuse("measureNeeded", { field, params: { basis } });
  const weights = measure.map((each, index) => each * units[index]);
  return weights.reduce((sum, weight) => sum + weight, 0) > 1e-9
    ? answer(weights)
    : refuse("weightsAddUpToNothing", { field });
}

const measureOf = { VALUE: "unitCosts", WEIGHT: "weightsKg", VOLUME: "volumesM3" } as const;
