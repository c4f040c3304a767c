import { wholeOrder, type OrderRules } from "./wholeOrder";

export interface EconomicOrderInput extends OrderRules {
  /** Units a year. */
  readonly annualDemand: number;
  /** Money an order, whatever its size; above 0. */
  readonly orderCost: number;
  /** Money to hold one unit for a year; above 0. */
  readonly annualHoldingCostPerUnit: number;
}

export interface EconomicOrder {
  /** Whole packs, at least the minimum order. */
  readonly units: number;
  /** The quantity of least cost, before it is made orderable. */
  readonly exactUnits: number;
  /** Money a year for ordering and holding, ordering `units` each time; 0 where there is no demand. */
  readonly annualCost: number;
}

/**
 * Which order size keeps ordering and holding together cheapest?
 *
 *     units = ⌈√(2 × order cost × annual demand ÷ annual holding cost a unit)⌉
 *
 * Source: F. W. Harris (1913); Snyder & Shen, Fundamentals of Supply Chain Theory, 2nd edition, section 3.2.
 * Units: demand and holding cost both a year; whole packs out, rounded up. The cost curve is flat: 20% off the exact
 * quantity costs about 2% more.
 * Not for: demand that changes with the season, or prices that fall with the quantity.
 * Example: 1,000 a year, 10 an order, 0.50 a unit and year: √(2 × 10 × 1000 ÷ 0.5) = 200.
 */
export function economicOrder(input: EconomicOrderInput): EconomicOrder {
  const { annualDemand, orderCost, annualHoldingCostPerUnit } = input;
  const exactUnits = Math.sqrt((2 * orderCost * annualDemand) / annualHoldingCostPerUnit);
  const units = wholeOrder(exactUnits, input);
  const annualCost =
    units === 0 ? 0 : (orderCost * annualDemand) / units + (annualHoldingCostPerUnit * units) / 2;
  return { units, exactUnits, annualCost };
}
