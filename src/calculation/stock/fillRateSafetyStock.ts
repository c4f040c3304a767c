import { inverseNormalLoss } from "../numbers/normalLoss";
import { leadTimeDeviation, type LeadTimeDemandInput } from "./leadTimeDeviation";

export interface FillRateSafetyStockInput extends LeadTimeDemandInput {
  /** The share of units delivered from stock, strictly between 0 and 1. */
  readonly fillLevel: number;
  /** Units a usual order has, above 0. */
  readonly orderUnits: number;
}

export interface FillRateSafetyStock {
  readonly units: number;
  /** Units short in a cycle that the fill rate allows. */
  readonly unitsShortPerCycle: number;
}

/**
 * How much safety stock delivers so large a share of units at once?
 *
 * A large order serves many days safely and needs less safety stock than the same share of cycles would.
 *
 *     units short a cycle = (1 − fill level) × order units = deviation × G(z)
 *     safety stock = deviation × z, 0 where z is negative
 *
 * Source: formulas C.1, method fill; Snyder & Shen, Fundamentals of Supply Chain Theory, 2nd edition, section 5.3.
 * Units: units a day, days, a fraction and units in; units out, in full precision.
 * Not for: lost sales, where a unit short is never delivered later.
 * Example: deviation 50, orders of 500, 99.16685%: 0.0083315 × 500 = 50 × G(z), so z = 1 and 50 units.
 */
export function fillRateSafetyStock(input: FillRateSafetyStockInput): FillRateSafetyStock {
  const unitsShortPerCycle = (1 - input.fillLevel) * input.orderUnits;
  const deviation = leadTimeDeviation(input);
  const units =
    deviation > 0 ? Math.max(0, deviation * inverseNormalLoss(unitsShortPerCycle / deviation)) : 0;
  return { units, unitsShortPerCycle };
}
