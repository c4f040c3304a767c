import { knownMean, usualUnits, type Panel } from "./panel";

/** Where a product's demand stands, and where it stood before each period. */
export interface Level {
  /** Usual units a period from now on. */
  readonly now: number;
  /** The level before each period of the history, NaN before the first. */
  readonly path: Float64Array;
  /** Usual units of each period, NaN where not known. */
  readonly usual: Float64Array;
}

/** How fast a level may follow, from once in a hundred periods on. */
const alphas = [0.01, 0.02, 0.035, 0.05, 0.075, 0.1, 0.15, 0.2, 0.3, 0.4];
/** A single period above this many times the level is drawn in to it. */
const mostTimesTheLevel = 8;
/** So many blocks of the horizon's length the common experience counts against a product's own. */
const commonBlocks = 30;

/**
 * At which level does each product sell, its season and drivers taken out?
 *
 * Exponential smoothing, as fast as would have been best for the mean of the coming horizon: judged over the past of all
 * products together, and of each as far as its own past reaches; then the mean of the three neighbouring speeds. A
 * period far above the level moves it as eight times the level would. Where all periods are above 0 and drivers are
 * known, the level is smoothed in logarithms, in which a promotion's error is not larger than another's.
 *
 * Source: simple exponential smoothing; the common loss is the mean logarithm of each product's squared errors.
 */
export function levelsOf(panel: Panel, inLogarithms: boolean): Level[] {
  const usual = panel.products.map(usualUnits);
  const logs = usual.map(
    (values) => inLogarithms && values.every((value) => Number.isNaN(value) || value > 0),
  );
  const scaled = usual.map((values, i) => (logs[i] ? values.map(Math.log) : values));
  const losses = scaled.map((values, i) => lossesOf(values, panel.products[i].first, panel.horizon, logs[i]));
  const common = commonLoss(losses);
  return scaled.map((values, i) => {
    const { first } = panel.products[i];
    const blocks = (values.length - first) / panel.horizon;
    const score = losses[i].map((loss, j) => blocks * loss + commonBlocks * common[j]);
    const best = score.indexOf(Math.min(...score));
    const near = alphas.slice(Math.max(0, best - 1), best + 2);
    return smoothed(values, first, near, logs[i], usual[i]);
  });
}

function smoothed(
  values: Float64Array,
  first: number,
  speeds: readonly number[],
  logs: boolean,
  usual: Float64Array,
): Level {
  const path = new Float64Array(values.length).fill(NaN);
  let now = 0;
  for (const alpha of speeds) {
    now += follow(values, first, alpha, logs ? Infinity : mostTimesTheLevel, (t, level) => {
      path[t] = (Number.isNaN(path[t]) ? 0 : path[t]) + level / speeds.length;
    });
  }
  const plain = (level: number) => (logs ? Math.exp(level / speeds.length) : level / speeds.length);
  return {
    now: plain(now),
    path: logs ? path.map(Math.exp) : path,
    usual,
  };
}

/** Follows the values from their first mean on; says the level before each period, and answers the last. */
function follow(
  values: Float64Array,
  first: number,
  alpha: number,
  mostTimes: number,
  seen?: (t: number, level: number) => void,
): number {
  const start = startOf(values, first);
  let level = start.level;
  for (let t = start.from; t < values.length; t++) {
    seen?.(t, level);
    const value = values[t];
    if (Number.isNaN(value)) continue;
    const most = mostTimes * Math.max(level, start.level);
    level += alpha * ((value > most && most > 0 ? most : value) - level);
  }
  return level;
}

/** The first four weeks, or a quarter of a short history, say where to start. */
function startOf(values: Float64Array, first: number): { readonly from: number; readonly level: number } {
  const length = Math.min(28, Math.max(1, (values.length - first) >> 2));
  return { from: first + length, level: knownMean(values.subarray(0, first + length), first) };
}

/** The logarithm of the mean squared error of each speed about the mean of the next horizon, less their mean. */
function lossesOf(values: Float64Array, first: number, horizon: number, logs: boolean): Float64Array {
  const sums = new Float64Array(values.length + 1);
  const counts = new Float64Array(values.length + 1);
  values.forEach((value, t) => {
    const known = !Number.isNaN(value);
    sums[t + 1] = sums[t] + (known ? value : 0);
    counts[t + 1] = counts[t] + (known ? 1 : 0);
  });
  const { from } = startOf(values, first);
  const stride = Math.max(1, horizon >> 2);
  const losses = new Float64Array(alphas.length);
  alphas.forEach((alpha, j) => {
    follow(values, first, alpha, logs ? Infinity : mostTimesTheLevel, (t, level) => {
      const end = t + horizon;
      if (end > values.length || (t - from) % stride !== 0) return;
      const count = counts[end] - counts[t];
      if (count > 0) losses[j] += ((sums[end] - sums[t]) / count - level) ** 2;
    });
  });
  const mean = losses.reduce((sum, loss) => sum + loss, 0) / losses.length;
  return mean > 0 ? losses.map((loss) => Math.log(loss / mean + 1e-6)) : losses;
}

function commonLoss(losses: readonly Float64Array[]): Float64Array {
  return Float64Array.from(alphas, (_, j) => losses.reduce((sum, each) => sum + each[j], 0) / losses.length);
}
