import { gammaQuantile } from "../numbers/gamma";
import { mixtureQuantile } from "../numbers/weightedSample";
import { groupsAlike, type Group } from "./alike";
import type { Level } from "./levels";
import type { Panel } from "./panel";
import { errorsOf, leastOfUsual, type Correction, type Errors } from "./pastErrors";

/** How far demand strays from what is expected. */
export interface Spread {
  /** The demand of a single period that is not exceeded with this probability, `ahead` periods from now (1 = next). */
  periodQuantile(probability: number, expected: number, factor: number, ahead: number): number;
  /** The same of the whole horizon. */
  totalQuantile(probability: number, expectedTotal: number): number;
}

/** The neighbours count as so many periods of a product's own. */
const neighbourPeriods = 40;
/** … and as so many where the size of errors is asked for. */
const neighbourWeight = 10;
/** The neighbours' total errors count as so many horizons of its own. */
const neighbourTotals = 2;
/** However few horizons are known, a tail keeps this share of itself: 95% becomes 99.99% at most. */
const leastOfTail = 0.002;
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
      const sure = withRoomForMore(probability, known);
      const byShape = gammaQuantile(sure, expectedTotal, variance);
      const error = mixtureQuantile([{ sample: group.totals, factor: 1, times: 1 }], sure);
      if (error === undefined) return byShape;
      const byErrors = Math.max(0, expectedTotal + error * Math.sqrt(variance));
      const trusted = Math.min(0.5, group.totals.count / enoughTotals);
      return trusted * byErrors + (1 - trusted) * byShape;
    },
  };
}

/**
 * The probability to look up so that the one asked for holds: from n horizons of the past the next one may lie beyond them
 * all. What is left in the tail shrinks by its (2p − 1) ÷ n-th, as in p·(1 + 1 ÷ n) of conformal prediction, but never to
 * less than nothing; the median stays.
 *
 *     tail′ = tail · e^(−(2p − 1) ÷ (n · tail)),  tail = 1 − p above the median; below it the same mirrored
 */
function withRoomForMore(probability: number, horizons: number): number {
  const isAbove = probability >= 0.5;
  const tail = isAbove ? 1 - probability : probability;
  const drawnIn = tail * Math.exp(-(1 - 2 * tail) / (Math.max(1, horizons) * tail));
  const least = Math.max(drawnIn, tail * leastOfTail);
  return isAbove ? 1 - least : least;
}
