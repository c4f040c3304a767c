import { knownValues } from "../demand/histories";
import { mean, sampleDeviation } from "../numbers/moments";
import { answer, refuse, unanswerable, type Result } from "../problem";
import { sourced } from "../sourced";

export type XyzClass = "X" | "Y" | "Z";
export const xyzClasses: readonly XyzClass[] = ["X", "Y", "Z"];

const limits = { source: "formulas C.12", checked: "2026-11-21", note: "other books take 0.25 and 0.5" };
export const defaultXLimit = sourced(0.5, limits);
export const defaultYLimit = sourced(1, limits);

export interface XyzLimits {
  /** The most a steady product's demand varies, as a coefficient of variation. */
  readonly xLimit: number;
  readonly yLimit: number;
}

/**
 * How steadily does a product sell: X steadily, Y with swings, Z by chance?
 *
 *     coefficient of variation = sample deviation ÷ mean of the known periods
 *
 * X up to its limit, Y up to its limit, Z above it and where nothing sells.
 *
 * Source: formulas C.12.
 * Units: units a period, NaN for a gap. Needs two known periods.
 * Not for: strongly seasonal sales, which vary and are foreseen; take out the season first.
 * Example: 8, 10, 12: deviation 2 ÷ mean 10 = 0.2, so X.
 */
export function xyzClass(units: Float64Array, { xLimit, yLimit }: XyzLimits): Result<XyzClass> {
  if (yLimit < xLimit)
    return refuse("belowMinimum", { field: "yLimit", params: { got: yLimit, limit: xLimit } });
  const periods = knownValues(units);
  if (periods.length < 2)
    return unanswerable("tooFewPeriods", { field: "history", params: { needed: 2, got: periods.length } });
  const average = mean(periods);
  if (average === 0) return answer("Z");
  const variation = sampleDeviation(periods) / average;
  return answer(variation <= xLimit ? "X" : variation <= yLimit ? "Y" : "Z");
}
