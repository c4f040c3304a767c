import { normaliseShares } from "../numbers/split";
import { map, refuse, type Result } from "../problem";
import { sourced } from "../sourced";

/** History, season, promotion, market, competition, supply: the order of the source. */
export const defaultFactorWeights = sourced<readonly number[]>([0.3, 0.2, 0.15, 0.15, 0.1, 0.1], {
  source: "000-44",
  checked: "2026-11-21",
});

export interface FactorForecastInput {
  /** Units a period, when all is as usual. */
  readonly baseDemand: number;
  /** 1 is as usual, 1.2 a fifth more. */
  readonly indices: readonly number[];
  readonly weights: readonly number[];
}

/**
 * What does demand become when several factors are judged at once?
 *
 *     demand = base demand × Σ weight × index
 *
 * Source: 000-44 gives the six weights and no formula; requirements A.6-12 makes them a weighted index.
 * Units: those of the base demand, in full precision.
 * Not for: a product with a history that a forecast can learn from; indices are a planner's judgement.
 * Example: 100 and indices 1.1, 1.2, 1.5, 1, 0.9, 1: 100 × (0.33 + 0.24 + 0.225 + 0.15 + 0.09 + 0.1) = 113.5.
 */
export function factorForecast({ baseDemand, indices, weights }: FactorForecastInput): Result<number> {
  if (weights.length !== indices.length)
    return refuse("lengthsDiffer", {
      field: "weights",
      params: { got: weights.length, needed: indices.length },
    });
  return map(
    normaliseShares(weights, "weights"),
    (shares) => baseDemand * shares.reduce((sum, share, index) => sum + share * indices[index], 0),
  );
}
