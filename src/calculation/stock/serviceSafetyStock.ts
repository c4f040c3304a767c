import { normalQuantile } from "../numbers/normal";
import { leadTimeDeviation, type LeadTimeDemandInput } from "./leadTimeDeviation";

export interface ServiceSafetyStockInput extends LeadTimeDemandInput {
  /** The share of order cycles without a stock-out, strictly between 0 and 1. */
  readonly serviceLevel: number;
}

export interface ServiceSafetyStock {
  readonly units: number;
  /** Standard deviations above the mean that the service level asks for. */
  readonly z: number;
  /** Of the demand until an order arrives, in units. */
  readonly deviation: number;
}

/**
 * How much safety stock keeps so large a share of order cycles free of a stock-out?
 *
 * Demand until the order arrives is taken as normal; a level of a half or less needs no safety stock.
 *
 *     safety stock = z of the service level × deviation of demand until the order arrives, at least 0
 *
 * Source: formulas C.1, method z; Heizer & Render, Operations Management, chapter 12.
 * Units: units a day, days and a fraction in; units out, in full precision.
 * Not for: a share of units delivered at once, which is the fill rate; slow movers (fewer than about 10 in a lead time).
 * Example: ± 5 a day, 10 days, 95%: 1.644854 × √10 × 5 = 26.0 units.
 */
export function serviceSafetyStock(input: ServiceSafetyStockInput): ServiceSafetyStock {
  const z = normalQuantile(input.serviceLevel);
  const deviation = leadTimeDeviation(input);
  return { units: Math.max(0, z * deviation), z, deviation };
}
