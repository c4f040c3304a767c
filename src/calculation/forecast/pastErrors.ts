import { WeightedSample } from "../numbers/weightedSample";
import type { Level } from "./levels";
import { knownMean, type PanelProduct } from "./panel";

/** How a forecast better than the level's own narrows its errors. */
export interface Correction {
  /** Errors of the forecast for each error of the level. */
  readonly scale: number;
  /** Whether errors grow with the horizon by as much as the level's do, as where a trend is followed. */
  readonly grows: boolean;
}

export const levelAlone: Correction = { scale: 1, grows: false };

/** Errors made while a level was next to nothing are measured by at least this part of what is usual. */
export const leastOfUsual = 0.5;
/** Errors older than this are forgotten. */
const window = 182;
const windowOfTotals = 730;

/** What a product's forecasts erred by in the past, measured so that fast and slow sellers can be put side by side. */
export interface Errors {
  /** Units of one usual demand. */
  readonly size: number;
  /** Units of a usual period. */
  readonly usualLevel: number;
  readonly periods: WeightedSample;
  readonly periodDeviation: number;
  readonly totals: WeightedSample;
  /** Mean square of the total errors, and how many horizons it rests on. */
  readonly totalSquare: number;
  readonly horizons: number;
  /** What one more period ahead adds to the square of a period's error. */
  readonly growth: number;
  readonly lag: number;
}

/** The errors of one product's level, `halfLife` periods old ones counting half. */
export function errorsOf(
  { units, factor, first }: PanelProduct,
  { path, usual }: Level,
  { scale, grows }: Correction,
  horizon: number,
  halfLife: number,
): Errors {
  const n = units.length;
  const size = sizeOfDemand(usual) || 1;
  const lag = Math.max(1, Math.round(horizon / 4));
  const fading = 0.5 ** (1 / halfLife);
  const usualLevel = knownMean(usual, first);
  const normalised = (error: number, expected: number, usually: number) =>
    error / Math.sqrt(Math.max(expected, leastOfUsual * usually) * size);
  const from = Math.max(first, n - window);
  const atLag = (steps: number) => {
    const [values, weights]: [number[], number[]] = [[], []];
    for (let t = Math.max(from, first + steps); t < n; t++) {
      const level = path[t - steps + 1];
      if (Number.isNaN(usual[t]) || !(level > 0)) continue;
      values.push(scale * normalised(usual[t] - level, level, usualLevel));
      weights.push(fading ** (n - t));
    }
    return { values, weights };
  };
  const near = atLag(1);
  const far = lag > 1 ? atLag(lag) : near;
  const growth =
    grows && lag > 1
      ? Math.min(1, Math.max(0, (meanSquare(far) / meanSquare(near) - 1) / (lag - 1))) || 0
      : 0;

  const totals = totalErrors(units, factor, path, first, horizon);
  const normalisedTotals = totals.values.map(
    (error, k) => scale * normalised(error, totals.expected[k], usualLevel * totals.factors[k]),
  );
  const weights = totals.ages.map((age) => fading ** (age / 2));
  return {
    size,
    usualLevel,
    periods: new WeightedSample(far.values, far.weights),
    periodDeviation: meanDeviation(far),
    totals: new WeightedSample(normalisedTotals, weights),
    totalSquare: meanSquare({ values: normalisedTotals, weights }),
    horizons: totals.values.length > 0 ? Math.min(n - first, windowOfTotals) / horizon : 0,
    growth,
    lag,
  };
}

/** Errors of the total of a whole horizon, from every few periods of the past. */
function totalErrors(
  units: Float64Array,
  factor: Float64Array,
  path: Float64Array,
  first: number,
  horizon: number,
) {
  const n = units.length;
  const sold = new Float64Array(n + 1);
  const usual = new Float64Array(n + 1);
  for (let t = 0; t < n; t++) {
    const known = !Number.isNaN(units[t]);
    sold[t + 1] = sold[t] + (known ? units[t] : 0);
    usual[t + 1] = usual[t] + (known ? factor[t] : 0);
  }
  const [values, expected, factors, ages]: number[][] = [[], [], [], []];
  const stride = Math.max(1, horizon >> 3);
  for (let t = n - horizon; t >= Math.max(first, n - horizon - windowOfTotals); t -= stride) {
    const forecast = path[t] * (usual[t + horizon] - usual[t]);
    if (!(forecast > 0)) continue;
    values.push(sold[t + horizon] - sold[t] - forecast);
    expected.push(forecast);
    factors.push(usual[t + horizon] - usual[t]);
    ages.push(n - horizon - t);
  }
  return { values, expected, factors, ages };
}

/** The mean of the demands above 0: an order, where one comes now and then; the level, where each period sells. */
function sizeOfDemand(usual: Float64Array): number {
  return knownMean(usual.map((value) => (value > 0 ? value : NaN)));
}

function meanSquare({ values, weights }: { readonly values: number[]; readonly weights: number[] }): number {
  let [squares, sum] = [0, 0];
  values.forEach((value, k) => {
    squares += weights[k] * value * value;
    sum += weights[k];
  });
  return sum > 0 ? squares / sum : NaN;
}

/** The mean size of errors: an outlier counts once and not by its square. */
function meanDeviation({
  values,
  weights,
}: {
  readonly values: number[];
  readonly weights: number[];
}): number {
  let [deviations, sum] = [0, 0];
  values.forEach((value, k) => {
    deviations += weights[k] * Math.abs(value);
    sum += weights[k];
  });
  return sum > 0 ? deviations / sum : NaN;
}
