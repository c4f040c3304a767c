import { logGamma } from "./logGamma";
import { normalQuantile } from "./normal";

/**
 * With which probability is a gamma value of this shape (and scale 1) at most `x`?
 *
 * A series left of the mean and a continued fraction right of it; each converges fast where it is used.
 *
 * Source: Abramowitz & Stegun, 6.5.29 (series) and 6.5.31 (continued fraction, evaluated from the front after Lentz).
 * Example: shape 1 is the exponential: gammaCdf(1, 2) = 1 − exp(−2).
 */
export function gammaCdf(shape: number, x: number): number {
  if (x <= 0) return 0;
  const front = Math.exp(shape * Math.log(x) - x - logGamma(shape));
  return x < shape + 1 ? front * lowerSeries(shape, x) : 1 - front * upperFraction(shape, x);
}

const relativeError = 1e-15;

/** Σ xⁿ / (shape·(shape + 1)·…·(shape + n)) */
function lowerSeries(shape: number, x: number): number {
  let term = 1 / shape;
  let sum = term;
  for (let n = 1; term > sum * relativeError; n++) {
    term *= x / (shape + n);
    sum += term;
  }
  return sum;
}

/** 1/(x + 1 − s − 1·(1 − s)/(x + 3 − s − 2·(2 − s)/(x + 5 − s − …))) with s the shape */
function upperFraction(shape: number, x: number): number {
  let denominator = x + 1 - shape;
  let ratioAbove = Infinity;
  let ratioBelow = 1 / denominator;
  let value = ratioBelow;
  for (let n = 1, change = Infinity; Math.abs(change - 1) > relativeError; n++) {
    const numerator = -n * (n - shape);
    denominator += 2;
    ratioBelow = 1 / (denominator + numerator * ratioBelow);
    ratioAbove = denominator + numerator / ratioAbove;
    change = ratioBelow * ratioAbove;
    value *= change;
  }
  return value;
}

/**
 * Below which amount does demand of this mean and variance stay with this probability, if it is gamma distributed?
 *
 * For demand of many units that is skewed to the right and never negative; the sum of a lead time's days often is.
 * Newton's steps from the Wilson–Hilferty approximation, kept between bounds that close in on the answer.
 *
 * Source: Wilson & Hilferty (1931), "The distribution of chi-square"; shape = mean²/variance, scale = variance/mean.
 * Units: a probability strictly between 0 and 1; mean and variance above 0 (of no variance, the mean).
 * Example: mean 10, variance 25, probability 0.95: 19.384141.
 */
export function gammaQuantile(probability: number, mean: number, variance: number): number {
  if (!(mean > 0 && variance > 0)) return Math.max(0, mean);
  const shape = (mean * mean) / variance;
  if (shape > almostCertain) return mean * nearlyNormal(probability, shape);
  return standardGammaQuantile(probability, shape) * (variance / mean);
}

/** Beyond this shape the approximation errs by less than a billionth, and the series would take for ever. */
const almostCertain = 1e7;

/** The quantile of a gamma value of mean 1, by its cube root. */
const nearlyNormal = (probability: number, shape: number): number =>
  (1 - 1 / (9 * shape) + normalQuantile(probability) / (3 * Math.sqrt(shape))) ** 3;

function standardGammaQuantile(probability: number, shape: number): number {
  const logOfGamma = logGamma(shape);
  let low = 0;
  let high = Infinity;
  let x = firstGuess(probability, shape, logOfGamma);
  for (let round = 0; round < 200; round++) {
    const excess = gammaCdf(shape, x) - probability;
    if (excess > 0) high = x;
    else low = x;
    const density = Math.exp((shape - 1) * Math.log(x) - x - logOfGamma);
    const newton = x - excess / density;
    const next = newton > low && newton < high ? newton : high === Infinity ? 2 * x : (low + high) / 2;
    if (Math.abs(next - x) <= 1e-14 * x) return next;
    x = next;
  }
  return x;
}

function firstGuess(probability: number, shape: number, logOfGamma: number): number {
  const spread = 1 / (9 * shape);
  const cubeRoot = 1 - spread + normalQuantile(probability) * Math.sqrt(spread);
  // Far left the distribution is a power of x: cdf ≈ x^shape / Γ(shape + 1).
  return cubeRoot > 0.3
    ? shape * cubeRoot ** 3
    : Math.exp((Math.log(probability * shape) + logOfGamma) / shape);
}
