import { sumOfSquaredErrors, type Fitted } from "./fitted";
import { fitSeason } from "./holtWinters";
import { fitLevel, fitTrend } from "./trend";

/** A season longer than this has too many states to fit one by one. */
export const longestFittedSeason = 24;

/**
 * Which exponential smoothing suits this history: level alone, with a trend, with a damped trend, each with an additive
 * or multiplicative season where there is one? The one with the least Akaike information criterion, corrected for
 * short histories.
 *
 *     AICc = n·ln(Σe²/n) + 2k + 2k(k+1)/(n−k−1)
 *
 * Source: Hyndman, Koehler, Ord & Snyder (2008), chapter 7. For multiplicative seasons the likelihood is that of
 * relative errors.
 */
export function fitBestSmoothing(history: Float64Array, period: number): Fitted {
  const candidates: { readonly fitted: Fitted; readonly score: number }[] = [];
  const n = history.length;
  const add = (fitted: Fitted, logLikelihood: number) => {
    const k = fitted.fittedCount + 1;
    const correction = n - k - 1 > 0 ? (2 * k * (k + 1)) / (n - k - 1) : Infinity;
    candidates.push({ fitted, score: logLikelihood + 2 * k + correction });
  };
  for (const fitted of [
    fitLevel(history),
    fitTrend(history, { damped: false }),
    fitTrend(history, { damped: true }),
  ]) {
    add(fitted, n * Math.log(sumOfSquaredErrors(history, fitted.fittedValues) / n + 1e-300));
  }
  if (period > 1 && period <= longestFittedSeason && n >= 2 * period + 3) {
    const kinds = history.every((value) => value > 0)
      ? (["additive", "multiplicative"] as const)
      : (["additive"] as const);
    for (const kind of kinds) {
      for (const trend of ["none", "linear", "damped"] as const) {
        const fitted = fitSeason(history, period, { trend, kind });
        add(fitted, kind === "additive" ? additiveFit(history, fitted) : relativeFit(history, fitted));
      }
    }
  }
  // The level alone is always there: where every score is infinite (a very short history) it is the simplest.
  return candidates.reduce((best, each) => (each.score < best.score ? each : best)).fitted;
}

const additiveFit = (history: Float64Array, { fittedValues }: Fitted): number =>
  history.length * Math.log(sumOfSquaredErrors(history, fittedValues) / history.length + 1e-300);

function relativeFit(history: Float64Array, { fittedValues }: Fitted): number {
  let squared = 0;
  let scale = 0;
  for (let t = 0; t < history.length; t++) {
    const size = Math.max(Math.abs(fittedValues[t]), 1e-9);
    squared += ((history[t] - fittedValues[t]) / size) ** 2;
    scale += Math.log(size);
  }
  return history.length * Math.log(squared / history.length + 1e-300) + 2 * scale;
}
