import { splitInPacks } from "../numbers/split";
import { answer, refuse, type Refusal, type Result } from "../problem";

/** Weights that add up to less than this split nothing: what is left of +100.1 + 200.2 − 300.3 is dust. */
const leastWeight = 1e-9;

/** Why these weights cannot be split by; undefined where they can. */
export function refuseWeights(weights: readonly number[], field: string): Refusal | undefined {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (!Number.isFinite(sum)) return refuse("answerTooLarge");
  return sum > leastWeight ? undefined : refuse("weightsAddUpToNothing", { field });
}

/**
 * How do units divide over shops, warehouses or suppliers by weight?
 *
 * Whole packs are split by the largest remainder, ties to the earlier row; the loose rest goes to the first row with a
 * weight. The parts add up to the total.
 *
 * Source: 000-09 (2:5:3), 000-19 (70/30), 000-39 (20/30/50).
 * Units: whole units in and out; weights in any unit, not negative.
 * Example: 105 units by 70/30 in packs of 10: 75 and 30.
 */
export function splitUnits(input: {
  readonly totalUnits: number;
  readonly weights: readonly number[];
  readonly packSize: number;
}): Result<number[]> {
  const refusal = refuseWeights(input.weights, "weights");
  return refusal ?? answer(splitInPacks(input.totalUnits, input.weights, input.packSize));
}
