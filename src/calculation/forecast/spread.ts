import { gammaQuantile } from "../numbers/gamma";
import { mixtureQuantile, WeightedSample } from "../numbers/weightedSample";
import type { Level } from "./levels";
import { knownMean, type Panel, type PanelProduct } from "./panel";

/** How far demand strays from what is expected. */
export interface Spread {
  /** The demand of a single period that is not exceeded with this probability, `ahead` periods from now (1 = next). */
  periodQuantile(probability: number, expected: number, factor: number, ahead: number): number;
  /** The same of the whole horizon. */
  totalQuantile(probability: number, expectedTotal: number): number;
}

/** How a forecast better than the level's own narrows its errors. */
export interface Correction {
  /** Errors of the forecast for each error of the level. */
  readonly scale: number;
  /** Whether errors grow with the horizon by as much as the level's do, as where a trend is followed. */
  readonly grows: boolean;
}

export const levelAlone: Correction = { scale: 1, grows: false };

/** Errors made while a level was next to nothing are measured by at least this part of what is usual. */
const leastOfUsual = 0.5;
/** Errors older than this are forgotten. */
const window = 182;
const windowOfTotals = 730;
/** A neighbourhood of products that sell alike, to either side. */
const neighbours = 10;
/** The neighbours count as so many periods of a product's own. */
const neighbourPeriods = 40;
/** … and as so many where the size of errors is asked for. */
const neighbourWeight = 10;
/** The neighbours' total errors count as so many horizons of its own. */
const neighbourTotals = 2;
/** From so many errors on the shape is read from them alone. */
const enoughTotals = 60;

/**
 * How far does demand stray from the expected, for each product?
 *
 * The level before each past period is held against the demand half a horizon later, and against the total demand of the
 * next horizon: not against the next period alone, because what must be covered lies further off. Errors are measured in
 *
 *     √(expected · size of a usual demand)
 *
 * which is how a sum of independent orders scatters, whatever the unit; their quantiles are those of the product's own
 * errors together with its neighbours' of like frequency, recent ones counting more. The total over the horizon has errors
 * of its own: periods that are all high together do not cancel.
 *
 * Source: conformal prediction (Vovk, Gammerman & Shafer (2005), Algorithmic Learning in a Random World) on errors
 * normalised by a compound Poisson's deviation; Lei et al. (2018) for the normalising.
 */
export function spreadsOf(
  panel: Panel,
  levels: readonly Level[],
  corrections: readonly Correction[],
  halfLife: number,
): Spread[] {
  const errors = panel.products.map((product, i) =>
    errorsOf(product, levels[i], corrections[i], panel.horizon, halfLife),
  );
  const groups = groupsAlike(errors, levels);
  return errors.map((own, i) => spreadOf(own, groups[i]));
}

interface Errors {
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

function errorsOf(
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

/** Products that sell about as often as each other. */
interface Group {
  readonly members: number;
  /** Errors of periods, each in its product's own deviation. */
  readonly periods: WeightedSample;
  readonly periodDeviation: number;
  /** Total errors, each in its product's own deviation. */
  readonly totals: WeightedSample;
  readonly totalSquare: number;
  readonly growth: number;
}

function groupsAlike(errors: readonly Errors[], levels: readonly Level[]): Group[] {
  const frequency = (i: number) => levels[i].now / errors[i].size;
  const order = [...errors.keys()].sort((a, b) => frequency(a) - frequency(b));
  const groups = new Array<Group>(errors.length);
  const count = Math.max(1, Math.floor(order.length / (2 * neighbours)));
  for (let g = 0; g < count; g++) {
    const from = Math.round((g * order.length) / count);
    const members = order.slice(from, Math.round(((g + 1) * order.length) / count));
    const group = groupOf(members.map((i) => errors[i]));
    for (const i of members) groups[i] = group;
  }
  return groups;
}

function groupOf(members: readonly Errors[]): Group {
  return {
    members: members.length,
    periods: WeightedSample.joined(
      members.map(({ periods, periodDeviation }) => ({
        sample: periods,
        factor: periodDeviation > 0 ? 1 / periodDeviation : 0,
      })),
    ),
    periodDeviation: meanOfPositive(members.map(({ periodDeviation }) => periodDeviation)),
    totals: WeightedSample.joined(
      members.map(({ totals, totalSquare }) => ({
        sample: totals,
        factor: totalSquare > 0 ? 1 / Math.sqrt(totalSquare) : 0,
      })),
    ),
    totalSquare: medianOfPositive(members.map(({ totalSquare }) => totalSquare)),
    growth: members.reduce((sum, { growth }) => sum + growth, 0) / members.length,
  };
}

function medianOfPositive(values: readonly number[]): number {
  const positive = values.filter((value) => value > 0).sort((a, b) => a - b);
  return positive.length > 0 ? positive[positive.length >> 1] : 0;
}

function meanOfPositive(values: readonly number[]): number {
  const positive = values.filter((value) => value > 0);
  return positive.reduce((sum, value) => sum + value, 0) / Math.max(1, positive.length);
}

function spreadOf(own: Errors, group: Group): Spread {
  const { size, horizons, usualLevel } = own;
  const weight = own.periods.weight;
  const deviation =
    ((own.periodDeviation || 0) * weight + group.periodDeviation * neighbourWeight) /
    (weight + neighbourWeight);
  const known = horizons + (group.totalSquare > 0 ? neighbourTotals : 0);
  const square =
    known > 0
      ? ((own.totalSquare || 0) * horizons + group.totalSquare * (known - horizons)) / known
      : undefined;
  return {
    periodQuantile(probability, expected, factor, ahead) {
      const level = factor > 0 ? expected / factor : 0;
      if (!(level > 0)) return 0;
      // n errors leave room for one more that is beyond them all.
      const known = weight + (group.members > 1 ? neighbourPeriods : 0);
      const sure = Math.min(1, probability * (1 + 1 / known));
      const error = mixtureQuantile(
        [
          { sample: own.periods, factor: 1, times: 1 },
          { sample: group.periods, factor: neighbourPeriods / group.periods.weight, times: deviation },
        ],
        sure,
      );
      // Without any past to learn from, orders of the usual size come as they like: a compound Poisson.
      if (error === undefined) return gammaQuantile(probability, expected, expected * size * factor);
      const growth = Math.sqrt((1 + (ahead - 1) * group.growth) / (1 + (own.lag - 1) * group.growth));
      const scale = Math.sqrt(Math.max(level, leastOfUsual * usualLevel) * size);
      return Math.max(0, expected + factor * growth * error * scale);
    },
    totalQuantile(probability, expectedTotal) {
      if (!(expectedTotal > 0)) return 0;
      const variance = expectedTotal * size * (square ?? 1);
      const byShape = gammaQuantile(probability, expectedTotal, variance);
      const error = mixtureQuantile([{ sample: group.totals, factor: 1, times: 1 }], probability);
      if (error === undefined) return byShape;
      const byErrors = Math.max(0, expectedTotal + error * Math.sqrt(variance));
      const trusted = Math.min(0.5, group.totals.count / enoughTotals);
      return trusted * byErrors + (1 - trusted) * byShape;
    },
  };
}
