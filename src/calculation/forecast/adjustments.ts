import { factorForecast } from "../demand/factorForecast";
import { mostPromoBuffer } from "../promo/promoUnits";
import { answer, warning, type Problem, type Result } from "../problem";
import { sourced } from "../sourced";
import type { LastYearTrend } from "./lastYearTrend";

export const defaultGrowthRate = sourced(0, { source: "002-21", checked: "2026-11-22" });
export const defaultAdvertisingRate = sourced(0, { source: "002-21", checked: "2026-11-22" });
/** The forecast alone, unless the planner wants last year to count. */
export const defaultLastYearWeight = sourced(0, {
  source: "own",
  checked: "2026-11-22",
  note: "002-38 gives no weight; a forecast with a year behind it knows last year already",
});

/** What a planner knows and the history does not. */
export interface AdjustmentsInput {
  /** How much last year × recent trend counts beside the forecast, from 0 to 1. */
  readonly lastYearWeight: number;
  /** Growth on last year that the forecast has not seen yet, as a fraction. */
  readonly growthRate: number;
  /** What advertising is to bring on top, as a fraction. */
  readonly advertisingRate: number;
  /** Of the six factors, 1 as usual; none where the planner judges none. */
  readonly indices: readonly number[];
  readonly weights: readonly number[];
}

export const adjustmentKinds = ["LAST_YEAR", "GROWTH", "ADVERTISING", "FACTORS"] as const;
export type AdjustmentKind = (typeof adjustmentKinds)[number];

/** One step from the forecast to what is planned with, in the order it is taken. */
export interface Adjustment {
  readonly kind: AdjustmentKind;
  /** What the total is multiplied by. */
  readonly factor: number;
  /** Of all periods together, before and after. */
  readonly unitsBefore: number;
  readonly unitsAfter: number;
}

export interface AdjustedForecast {
  readonly expected: Float64Array;
  /** The steps that change something. */
  readonly adjustments: readonly Adjustment[];
  /** All of them together, on the forecast's total. */
  readonly factor: number;
}

/**
 * What does a forecast become by what the planner knows, step by step?
 *
 *     LAST_YEAR    forecast + weight × (last year × recent trend − forecast), each day
 *     GROWTH       × (1 + growth)
 *     ADVERTISING  × (1 + what advertising brings)
 *     FACTORS      × Σ weight × index of the six factors
 *
 * Each step that changes something is a line with the units before and after. All together above twice the forecast is
 * said aloud: such steps often say the same thing twice.
 *
 * Source: 002-38, 002-21 (growth and advertising multiply), 000-44 with requirements A.6-12 (the six weights), A.6-4
 * (stacked uplifts above 2 are warned of).
 * Units: units a period; fractions; indices of 1 as usual. Never below 0.
 * Not for: a promotion whose dates are known; give the forecast its days instead.
 * Example: 100 with 10% growth and 20% by advertising: 100 → 110 → 132.
 */
export function adjustForecast(
  forecast: Float64Array,
  input: AdjustmentsInput,
  lastYear?: LastYearTrend,
): Result<AdjustedForecast> {
  const { lastYearWeight, growthRate, advertisingRate, indices, weights } = input;
  const index = indices.length > 0 ? factorForecast({ baseDemand: 1, indices, weights }) : answer(1);
  if (!index.ok) return index;
  let expected = forecast;
  const adjustments: Adjustment[] = [];
  const step = (kind: AdjustmentKind, change: (units: number, ahead: number) => number) => {
    const unitsBefore = total(expected);
    expected = expected.map((units, ahead) => Math.max(0, change(units, ahead)));
    const unitsAfter = total(expected);
    if (unitsAfter === unitsBefore) return;
    adjustments.push({ kind, factor: unitsAfter / unitsBefore, unitsBefore, unitsAfter });
  };
  if (lastYear !== undefined) {
    step("LAST_YEAR", (units, ahead) => units + lastYearWeight * (lastYear.expected[ahead] - units));
  }
  step("GROWTH", (units) => units * (1 + growthRate));
  step("ADVERTISING", (units) => units * (1 + advertisingRate));
  step("FACTORS", (units) => units * index.value);
  const before = total(forecast);
  const factor = before > 0 ? total(expected) / before : 1;
  return answer({ expected, adjustments, factor }, stackedUplifts(factor));
}

const total = (units: Float64Array): number => units.reduce((sum, each) => sum + each, 0);

function stackedUplifts(factor: number): readonly Problem[] {
  const limit = mostPromoBuffer.value;
  return factor > limit + 1e-9 ? [warning("upliftsStacked", { params: { got: factor, limit } })] : [];
}
