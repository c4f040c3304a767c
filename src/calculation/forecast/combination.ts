import { fitComplex } from "./complexSmoothing";
import type { Fitted } from "./fitted";
import { hasSeason, seasonalIndices, withoutSeason, withSeason, type SeasonKind } from "./season";
import { fitBestSmoothing } from "./selection";
import { fitSeasonalNaive } from "./simple";
import { fitTheta } from "./theta";

/**
 * The mean of several methods that err differently: Theta and complex smoothing on the history without its season, the
 * best exponential smoothing, and last season's values where there is a season. A mean of such methods beats the
 * single best one, which cannot be known beforehand.
 *
 * Source: Makridakis, Spiliotis & Assimakopoulos (2020), "The M4 Competition", International Journal of Forecasting 36
 * (combinations ahead of single methods); Petropoulos & Svetunkov (2020), ibid.
 * Needs a history without gaps.
 */
export function fitCombination(history: Float64Array, period: number): Fitted {
  const seasonal = hasSeason(history, period);
  const kind: SeasonKind = history.every((value) => value > 0) ? "multiplicative" : "additive";
  const indices = seasonal ? seasonalIndices(history, period, kind) : undefined;
  const plain = indices ? withoutSeason(history, indices, kind) : history;
  const reseason = (values: Float64Array, offset: number): Float64Array =>
    indices ? withSeason(values, indices, kind, offset) : values;
  const onPlain = (fitted: Fitted): Fitted => ({
    ...fitted,
    fittedValues: reseason(fitted.fittedValues, 0),
    forecast: (horizon) => reseason(fitted.forecast(horizon), history.length),
  });

  const members = [
    onPlain(fitTheta(plain)),
    onPlain(fitComplex(plain)),
    fitBestSmoothing(history, period),
    ...(seasonal ? [fitSeasonalNaive(history, period)] : []),
  ];
  return {
    fittedValues: meanOf(members.map(({ fittedValues }) => fittedValues)),
    parameters: { members: members.length, seasonal: seasonal ? 1 : 0 },
    fittedCount: Math.max(...members.map(({ fittedCount }) => fittedCount)),
    forecast: (horizon) => meanOf(members.map((member) => member.forecast(horizon))),
  };
}

function meanOf(series: readonly Float64Array[]): Float64Array {
  return series[0].map((_, t) => series.reduce((sum, values) => sum + values[t], 0) / series.length);
}
