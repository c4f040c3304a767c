import type { Slices } from "../numbers/slices";
import { solvePositive } from "../numbers/linearSystem";
import { leastFactor } from "./panel";

/** What is known of a product besides its demand: a value a period of history and horizon, one array a driver. */
export type Drivers = readonly Float64Array[];

/**
 * A driver as it acts on the logarithm of demand: a price by its own logarithm, so that a tenth off is the same at any
 * price; a flag or anything that can be 0 as it is.
 */
export function asItActs(driver: Float64Array): Float64Array {
  const isFlag = driver.every((value) => value === 0 || value === 1);
  return !isFlag && driver.every((value) => value > 0) ? driver.map(Math.log) : driver;
}

interface ProductHistory {
  readonly units: Float64Array;
  readonly season: Float64Array;
  readonly drivers: Drivers;
}

/**
 * How many times the usual do products sell under promotions and prices?
 *
 *     units of a period ∝ level of its block · season · exp(Σ effect · driver)
 *
 * Effects are those that make the split of each block of a few weeks over its periods most likely (Poisson, given the
 * block's total), so that no level has to be known and a period without a sale counts as what it is. First all products
 * together; then each product's own, drawn towards the common one by as much as its own history leaves open.
 *
 * Source: Hausman, Hall & Griliches (1984), Econometrica 52 (Poisson with fixed effects), Newton's steps; the variance
 * between products by expectation and maximisation, after Efron & Morris (1975).
 * Answers one array of effects a product, pausing after each.
 */
export function* driverEffects(
  products: readonly ProductHistory[],
  blockLength: number,
): Slices<Float64Array[]> {
  const count = products[0].drivers.length;
  let common = new Float64Array(count);
  for (let step = 0; step < newtonSteps; step++) {
    const sum = emptyMoments(count);
    for (const product of products) addMoments(sum, momentsOf(product, common, blockLength));
    for (let k = 0; k < count; k++) sum.curvature[k][k] += tiny;
    common = newtonStep(common, sum);
    yield;
  }
  if (products.length === 1) return [common];

  let variance = new Float64Array(count).fill(startVariance);
  let own: Float64Array[] = [];
  for (let round = 0; round < 3; round++) {
    const spread = new Float64Array(count);
    own = [];
    for (const product of products) {
      let effects = common;
      let moments = emptyMoments(count);
      for (let step = 0; step < newtonSteps; step++) {
        moments = momentsOf(product, effects, blockLength);
        for (let k = 0; k < count; k++) {
          moments.gradient[k] -= (effects[k] - common[k]) / variance[k];
          moments.curvature[k][k] += 1 / variance[k];
        }
        effects = newtonStep(effects, moments);
      }
      for (let k = 0; k < count; k++) {
        spread[k] += (effects[k] - common[k]) ** 2 + 1 / moments.curvature[k][k];
      }
      own.push(effects);
      yield;
    }
    variance = spread.map((sum) => Math.max(leastVariance, sum / products.length));
  }
  return own;
}

const newtonSteps = 5;
const startVariance = 0.25;
const leastVariance = 1e-4;
const tiny = 1e-6;
/** Sales that are the same every day leave arithmetic's dust alone, and nothing is to be divided by that. */
const leastDispersion = 1e-9;
/** A step this long on a logarithm goes astray. */
const longestStep = 1;
/** Blocks with fewer known periods say nothing. */
const leastKnown = 4;

/** First and second derivative of the likelihood, divided by the dispersion. */
interface Moments {
  readonly gradient: Float64Array;
  readonly curvature: Float64Array[];
}

const emptyMoments = (count: number): Moments => ({
  gradient: new Float64Array(count),
  curvature: Array.from({ length: count }, () => new Float64Array(count)),
});

function addMoments(sum: Moments, { gradient, curvature }: Moments): void {
  gradient.forEach((value, k) => {
    sum.gradient[k] += value;
    curvature[k].forEach((second, j) => (sum.curvature[k][j] += second));
  });
}

function newtonStep(effects: Float64Array, { gradient, curvature }: Moments): Float64Array<ArrayBuffer> {
  const step = solvePositive(curvature, gradient);
  return Float64Array.from(
    effects,
    (effect, k) => effect + Math.max(-longestStep, Math.min(longestStep, step[k])),
  );
}

function momentsOf({ units, season, drivers }: ProductHistory, effects: Float64Array, blockLength: number) {
  const count = effects.length;
  const { gradient, curvature } = emptyMoments(count);
  const expected = new Float64Array(units.length);
  let [pearson, freedom] = [0, 0];
  for (let end = units.length; end > 0; end -= blockLength) {
    const start = Math.max(0, end - blockLength);
    let [sold, weight, known] = [0, 0, 0];
    const soldBy = new Float64Array(count);
    const meanBy = new Float64Array(count);
    const products = Array.from({ length: count }, () => new Float64Array(count));
    for (let t = start; t < end; t++) {
      expected[t] = NaN;
      if (Number.isNaN(units[t]) || season[t] < leastFactor) continue;
      let exponent = 0;
      for (let k = 0; k < count; k++) exponent += effects[k] * drivers[k][t];
      const here = season[t] * Math.exp(exponent);
      expected[t] = here;
      sold += units[t];
      weight += here;
      known += 1;
      for (let k = 0; k < count; k++) {
        soldBy[k] += units[t] * drivers[k][t];
        meanBy[k] += here * drivers[k][t];
        for (let j = 0; j < count; j++) products[k][j] += here * drivers[k][t] * drivers[j][t];
      }
    }
    if (!(sold > 0) || !(weight > 0) || known < leastKnown) continue;
    const level = sold / weight;
    // Blocks count alike whatever the level: the spread of a shop's sales grows with it.
    for (let k = 0; k < count; k++) {
      gradient[k] += (soldBy[k] - (sold * meanBy[k]) / weight) / level;
      for (let j = 0; j < count; j++) {
        curvature[k][j] += products[k][j] - (meanBy[k] * meanBy[j]) / weight;
      }
    }
    for (let t = start; t < end; t++) {
      if (Number.isNaN(expected[t])) continue;
      pearson += (units[t] / level - expected[t]) ** 2 / expected[t];
    }
    freedom += known - 1;
  }
  const dispersion = freedom > 0 && pearson > 0 ? Math.max(leastDispersion, pearson / freedom) : 1;
  return {
    gradient: gradient.map((value) => value / dispersion),
    curvature: curvature.map((row) => row.map((value) => value / dispersion)),
  };
}
