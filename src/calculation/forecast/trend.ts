import { minimiseInBox, minimiseOnInterval } from "../numbers/minimise";
import { countKnown, errorAt, type Fitted } from "./fitted";

/** How fast level and trend follow the errors, and how much of the trend is kept from period to period. */
export interface TrendParameters {
  /** Share of an error that moves the level; 0 to 1. */
  readonly alpha: number;
  /** Share of an error that moves the trend; 0 for a level without trend. */
  readonly beta: number;
  /** 1 keeps the trend for ever, less damps it. */
  readonly phi: number;
}

export interface TrendState {
  readonly level: number;
  readonly trend: number;
}

/**
 * Exponential smoothing of level and damped trend from a given start.
 *
 *     expected = level + φ·trend;  level = expected + α·error;  trend = φ·trend + β·error
 *
 * With β = 0 and trend = 0 it is simple exponential smoothing, with φ = 1 Holt's method (Holt's own β is β/α here).
 * Source: Hyndman, Koehler, Ord & Snyder (2008), Forecasting with Exponential Smoothing, chapter 2, in error-correction form.
 */
export function smoothTrend(
  history: Float64Array,
  { alpha, beta, phi }: TrendParameters,
  start: TrendState,
): Fitted {
  const fittedValues = new Float64Array(history.length);
  let { level, trend } = start;
  for (let t = 0; t < history.length; t++) {
    const kept = phi * trend;
    const expected = level + kept;
    const error = errorAt(history[t], expected);
    fittedValues[t] = expected;
    level = expected + alpha * error;
    trend = kept + beta * error;
  }
  return {
    fittedValues,
    parameters: { alpha, beta, phi, level, trend },
    fittedCount: beta === 0 ? 2 : phi === 1 ? 4 : 5,
    forecast(horizon) {
      const ahead = new Float64Array(horizon);
      let kept = trend;
      let expected = level;
      for (let h = 0; h < horizon; h++) {
        kept *= phi;
        expected += kept;
        ahead[h] = expected;
      }
      return ahead;
    },
  };
}

/** Simple exponential smoothing, α and the first level chosen to make the squared one-step errors least. */
export function fitLevel(history: Float64Array): Fitted {
  const { at: alpha } = minimiseOnInterval(
    (x) => bestStart(history, { alpha: x, beta: 0, phi: 1 }).squared,
    0.005,
    0.995,
  );
  const parameters = { alpha, beta: 0, phi: 1 };
  return smoothTrend(history, parameters, bestStart(history, parameters));
}

/** Holt's method, damped or not, with parameters and start chosen to make the squared one-step errors least. */
export function fitTrend(history: Float64Array, { damped }: { readonly damped: boolean }): Fitted {
  // Searched as (α, β/α, φ), so that β stays below α.
  const parametersOf = (x: ArrayLike<number>): TrendParameters => ({
    alpha: x[0],
    beta: x[0] * x[1],
    phi: damped ? x[2] : 1,
  });
  const squared = (x: Float64Array) => bestStart(history, parametersOf(x)).squared;
  const starts = [
    [0.2, 0.1, 0.9],
    [0.6, 0.1, 0.95],
    [0.9, 0.02, 0.9],
  ].map((each) => Float64Array.from(damped ? each : each.slice(0, 2)));
  const start = starts.reduce((best, each) => (squared(each) < squared(best) ? each : best));
  const { at } = minimiseInBox(
    squared,
    {
      start: Array.from(start),
      step: [0.15, 0.1, -0.05],
      lower: [0.001, 0.0001, 0.8],
      upper: [0.999, 0.999, 0.98],
    },
    damped ? 80 : 60,
    nearEnough,
  );
  const parameters = parametersOf(at);
  return smoothTrend(history, parameters, bestStart(history, parameters));
}

/** A hundred-thousandth of the squared errors moves no forecast that a planner could tell, and costs half the time. */
export const nearEnough = 1e-5;

interface BestStart extends TrendState {
  /** The sum of squared one-step errors from that start. */
  readonly squared: number;
}

/**
 * The start that makes the squared errors least for given parameters, in one pass: the errors are linear in the first
 * level and trend, so the effect of one unit of each is carried along and a 2 × 2 least-squares system solved.
 */
function bestStart(history: Float64Array, { alpha, beta, phi }: TrendParameters): BestStart {
  let [level, trend] = [0, 0]; // from a start at zero
  let [levelPerLevel, trendPerLevel] = [1, 0]; // what one unit of first level is by now
  let [levelPerTrend, trendPerTrend] = [0, 1];
  let [ee, ep, eq, pp, pq, qq] = [0, 0, 0, 0, 0, 0];
  for (let t = 0; t < history.length; t++) {
    const kept = phi * trend;
    const p = levelPerLevel + phi * trendPerLevel;
    const q = levelPerTrend + phi * trendPerTrend;
    const known = !Number.isNaN(history[t]);
    const error = known ? history[t] - level - kept : 0;
    if (known) {
      ee += error * error;
      ep += error * p;
      eq += error * q;
      pp += p * p;
      pq += p * q;
      qq += q * q;
    }
    level += kept + alpha * error;
    trend = kept + beta * error;
    const learnt = known ? 1 : 0;
    levelPerLevel = p * (1 - alpha * learnt);
    trendPerLevel = phi * trendPerLevel - beta * learnt * p;
    levelPerTrend = q * (1 - alpha * learnt);
    trendPerTrend = phi * trendPerTrend - beta * learnt * q;
  }
  const determinant = pp * qq - pq * pq;
  const noTrend = beta === 0 || !(determinant > 1e-13 * pp * qq) || countKnown(history) < 3;
  if (noTrend) return { level: ep / pp, trend: 0, squared: Math.max(0, ee - (ep * ep) / pp) };
  const firstLevel = (ep * qq - eq * pq) / determinant;
  const firstTrend = (eq * pp - ep * pq) / determinant;
  return {
    level: firstLevel,
    trend: firstTrend,
    squared: Math.max(0, ee - firstLevel * ep - firstTrend * eq),
  };
}
