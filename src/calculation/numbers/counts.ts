import { gammaCdf } from "./gamma";

/** A distribution over 0, 1, 2, … with one peak, said by its mode and the ratio from each count to the next. */
interface CountDistribution {
  readonly mode: number;
  /** mass(count) ÷ mass(count − 1), for counts from 1. */
  ratio(count: number): number;
}

/** Poisson: what independent customers of one unit each buy in a given time. The variance is the mean. */
const poisson = (mean: number): CountDistribution => ({
  mode: Math.floor(mean),
  ratio: (count) => mean / count,
});

/** Negative binomial by mean and variance: a Poisson whose mean itself varies, so the variance is above the mean. */
function negativeBinomial(mean: number, variance: number): CountDistribution {
  const successes = (mean * mean) / (variance - mean);
  const failure = (variance - mean) / variance;
  return {
    mode: Math.max(0, Math.floor(((successes - 1) * failure * variance) / mean)),
    ratio: (count) => ((successes + count - 1) / count) * failure,
  };
}

/** Masses below this share of the sum change it no more. */
const negligible = 1e-17;

/** The mass of the mode and everything below it, the mode's own being 1. */
function massUpToMode({ mode, ratio }: CountDistribution): number {
  let sum = 1;
  for (let count = mode, mass = 1; count > 0 && mass > sum * negligible; count--) {
    mass /= ratio(count);
    sum += mass;
  }
  return sum;
}

function massAboveMode({ mode, ratio }: CountDistribution): number {
  let sum = 0;
  for (let count = mode + 1, mass = ratio(count); mass > sum * negligible; mass *= ratio(count)) {
    sum += mass;
    count += 1;
  }
  return sum;
}

/** The least count whose cumulative probability reaches `probability`, walked to from the mode. */
function quantile(distribution: CountDistribution, probability: number): number {
  const { mode, ratio } = distribution;
  let count = mode;
  let mass = 1;
  let cumulative = massUpToMode(distribution);
  const total = cumulative + massAboveMode(distribution);
  const needed = probability * total * (1 - 64 * Number.EPSILON); // what rounding took off a sum is not missing
  while (cumulative < needed && mass > 0) {
    count += 1;
    mass *= ratio(count);
    cumulative += mass;
  }
  while (count > 0 && cumulative - mass >= needed) {
    cumulative -= mass;
    mass /= ratio(count);
    count -= 1;
  }
  return count;
}

/**
 * With which probability are no more than `count` units wanted, where demand is Poisson with this mean?
 *
 * Source: Abramowitz & Stegun, 26.4.21: the rest to 1 of a gamma value of shape count + 1.
 * Example: mean 0.3, no unit: exp(−0.3) = 0.7408.
 */
export const poissonCdf = (count: number, mean: number): number => 1 - gammaCdf(count + 1, mean);

/**
 * What is the least stock of a slow mover whose demand, Poisson with this mean, it covers with this probability?
 *
 * Source: Snyder & Shen, Fundamentals of Supply Chain Theory, 2nd edition, section 4.3.2 (discrete demand).
 * Units: mean demand in units; a probability strictly between 0 and 1; whole units out.
 * Example: mean 5, probability 0.99: 11 units, whose cumulative probability is 0.9945.
 */
export function poissonQuantile(probability: number, mean: number): number {
  return mean > 0 ? quantile(poisson(mean), probability) : 0;
}

/**
 * The same for demand that varies more than a Poisson's does: negative binomial with this mean and variance. Where the
 * variance does not exceed the mean, a Poisson with that mean.
 *
 * Source: formulas C.1, slow movers.
 * Example: mean 5, variance 12, probability 0.95: 12 units.
 */
export function negativeBinomialQuantile(probability: number, mean: number, variance: number): number {
  return mean > 0 && variance > mean
    ? quantile(negativeBinomial(mean, variance), probability)
    : poissonQuantile(probability, mean);
}
