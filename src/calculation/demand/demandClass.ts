import { mean, sampleDeviation } from "../numbers/moments";
import { answer, unanswerable, type Result } from "../problem";
import { sourced } from "../sourced";
import { knownValues } from "./histories";

const boundaries = { source: "Syntetos, Boylan & Croston (2005)", checked: "2026-11-21" };
export const intervalCutoff = sourced(1.32, { ...boundaries, note: "periods from demand to demand" });
export const variationCutoff = sourced(0.49, { ...boundaries, note: "CV² of the sizes of demands" });

export const demandClasses = ["SMOOTH", "ERRATIC", "INTERMITTENT", "LUMPY"] as const;
export type DemandClass = (typeof demandClasses)[number];

export interface ClassifiedDemand {
  readonly demandClass: DemandClass;
  /** Periods from demand to demand, on average. */
  readonly interval: number;
  /** CV² of the sizes of demands. */
  readonly squaredVariation: number;
}

/**
 * Of which kind is a product's demand, and so which forecast suits it?
 *
 *     interval          = known periods ÷ periods with demand
 *     squared variation = (sample deviation ÷ mean of the demands above 0)²
 *
 * `SMOOTH` up to both cut-offs, `ERRATIC` above that of variation, `INTERMITTENT` above that of the interval, `LUMPY`
 * above both.
 *
 * Source: Syntetos, Boylan & Croston (2005), "On the categorization of demand patterns"; formulas C.7.
 * Units: units a period, NaN for a gap. Needs two demands.
 * Not for: a history with promotions in it, which looks erratic and is not.
 * Example: 0, 0, 0, 1, 0, 0, 0, 0, 0, 2: interval 10 ÷ 2 = 5, variation (0.7071 ÷ 1.5)² = 0.2222: INTERMITTENT.
 */
export function classifyDemand(units: Float64Array): Result<ClassifiedDemand> {
  const periods = knownValues(units);
  const sizes = periods.filter((size) => size > 0);
  if (sizes.length < 2)
    return unanswerable("tooFewDemands", { field: "history", params: { needed: 2, got: sizes.length } });
  const interval = periods.length / sizes.length;
  const squaredVariation = (sampleDeviation(sizes) / mean(sizes)) ** 2;
  const rare = interval > intervalCutoff.value;
  const uneven = squaredVariation > variationCutoff.value;
  const demandClass = rare ? (uneven ? "LUMPY" : "INTERMITTENT") : uneven ? "ERRATIC" : "SMOOTH";
  return answer({ demandClass, interval, squaredVariation });
}
