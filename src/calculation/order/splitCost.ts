import { splitMoney } from "../numbers/money";
import { answer, type Result } from "../problem";
import { refuseWeights } from "./splitUnits";

/**
 * How does a cost, or a credit, divide by weight so that the parts add up to the last cent?
 *
 * Source: formulas C.10 (allocation, remainder by largest remainder).
 * Units: money, first rounded to its decimals; weights in any unit, not negative.
 * Example: −50 over 5 and 10: −16.67 and −33.33.
 */
export function splitCost(input: {
  readonly totalCost: number;
  readonly weights: readonly number[];
  readonly decimals: number;
}): Result<number[]> {
  const refusal = refuseWeights(input.weights, "weights");
  return refusal ?? answer(splitMoney(input.totalCost, input.weights, input.decimals));
}
