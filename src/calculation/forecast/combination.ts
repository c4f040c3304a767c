import { fitComplex } from "./complexSmoothing";
import type { Fitted } from "./fitted";
import { hasSeason, shrunkSeason, withoutSeason, withSeason } from "./season";
import { fitBestSmoothing, longestFittedSeason } from "./selection";
import { fitSeasonalNaive } from "./simple";
import { fitTheta } from "./theta";
import { fitTrend } from "./trend";

/**
 * The mean of several methods that err differently: Theta and complex smoothing on the history without its season, the
 * best exponential smoothing, and last season's values where the season is plain and short. A mean of such methods
 * beats the single best one, which cannot be known beforehand.
 *
 * Source: Makridakis, Spiliotis & Assimakopoulos (2020), "The M4 Competition", International Journal of Forecasting 36
 * (combinations ahead of single methods); Petropoulos & Svetunkov (2020), ibid.
 * Needs a history without gaps.
 *
 * `quick` takes the damped trend in place of complex smoothing and the best exponential smoothing: a fiftieth of the
 * time, for many products of many days.
 */
export function fitCombination(history: Float64Array, period: number, { quick = false } = {}): Fitted {
  const season = period > 1 && history.length > 2 * period ? shrunkSeason(history, period) : undefined;
  const plain = season ? withoutSeason(history, season) : history;
  const reseason = (values: Float64Array, offset: number): Float64Array =>
    season ? withSeason(values, season, offset) : values;
  const onPlain = (fitted: Fitted): Fitted => ({
    ...fitted,
    fittedValues: reseason(fitted.fittedValues, 0),
    forecast: (horizon) => reseason(fitted.forecast(horizon), history.length),
  });

  const repeatsItself = period <= longestFittedSeason && hasSeason(history, period);
  const members = [
    onPlain(fitTheta(plain)),
    ...(quick
      ? [onPlain(fitTrend(plain, { damped: true }))]
      : [onPlain(fitComplex(plain)), fitBestSmoothing(history, period)]),
    ...(repeatsItself ? [fitSeasonalNaive(history, period)] : []),
  ];
  return {
    fittedValues: meanOf(members.map(({ fittedValues }) => fittedValues)),
    parameters: { members: members.length },
    fittedCount: Math.max(...members.map(({ fittedCount }) => fittedCount)),
    forecast: (horizon) => meanOf(members.map((member) => member.forecast(horizon))),
  };
}

function meanOf(series: readonly Float64Array[]): Float64Array {
  return series[0].map((_, t) => series.reduce((sum, values) => sum + values[t], 0) / series.length);
}
