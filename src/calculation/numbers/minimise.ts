/** A minimum found: where, and what the function is there. */
export interface Minimum<X> {
  readonly at: X;
  readonly value: number;
}

const goldenRatio = (3 - Math.sqrt(5)) / 2;

/**
 * The least value of a function of one variable between two bounds: the best of an even grid, refined by golden
 * sections between its neighbours. The grid is what keeps it out of a local minimum at the far end.
 *
 * Source: Press et al., Numerical Recipes, section 10.2.
 */
export function minimiseOnInterval(
  f: (x: number) => number,
  lower: number,
  upper: number,
  { gridSteps = 8, refinements = 12 } = {},
): Minimum<number> {
  const step = (upper - lower) / gridSteps;
  let best: Minimum<number> = { at: lower, value: f(lower) };
  for (let i = 1; i <= gridSteps; i++) {
    const x = lower + i * step;
    const value = f(x);
    if (value < best.value) best = { at: x, value };
  }
  let low = Math.max(lower, best.at - step);
  let high = Math.min(upper, best.at + step);
  let left = low + goldenRatio * (high - low);
  let right = high - goldenRatio * (high - low);
  let atLeft = f(left);
  let atRight = f(right);
  for (let i = 0; i < refinements; i++) {
    if (atLeft < atRight) {
      [high, right, atRight] = [right, left, atLeft];
      left = low + goldenRatio * (high - low);
      atLeft = f(left);
    } else {
      [low, left, atLeft] = [left, right, atRight];
      right = high - goldenRatio * (high - low);
      atRight = f(right);
    }
  }
  if (atLeft < best.value) best = { at: left, value: atLeft };
  if (atRight < best.value) best = { at: right, value: atRight };
  return best;
}

export interface Box {
  readonly start: readonly number[];
  /** How far the first simplex reaches along each variable. */
  readonly step: readonly number[];
  readonly lower: readonly number[];
  readonly upper: readonly number[];
}

/**
 * The least value of a function of a few variables within a box, found by the simplex of Nelder and Mead with points
 * outside the box moved to its wall. Needs no derivatives; meant for two to four variables.
 *
 * Source: Nelder & Mead (1965), "A simplex method for function minimization", The Computer Journal 7.
 */
export function minimiseInBox(
  f: (x: Float64Array) => number,
  { start, step, lower, upper }: Box,
  mostIterations = 60,
  /** The search ends where the values at its points differ by no more than this part of them. */
  tolerance = 1e-7,
): Minimum<Float64Array> {
  const dimension = start.length;
  const intoBox = (x: Float64Array): Float64Array => {
    for (let j = 0; j < dimension; j++) x[j] = Math.min(upper[j], Math.max(lower[j], x[j]));
    return x;
  };
  const points = Array.from({ length: dimension + 1 }, (_, i) => {
    const point = Float64Array.from(start);
    // A step that would leave the box goes the other way, so that the simplex is not flat.
    if (i > 0) point[i - 1] += point[i - 1] + step[i - 1] > upper[i - 1] ? -step[i - 1] : step[i - 1];
    return intoBox(point);
  });
  const values = Float64Array.from(points, (point) => f(point));
  const centre = new Float64Array(dimension);
  const tried = new Float64Array(dimension);
  const further = new Float64Array(dimension);
  /** The point on the line from the worst point through the centre: 1 mirrors it, 2 goes beyond, −½ stays inside. */
  const along = (target: Float64Array, worst: Float64Array, reach: number): number => {
    for (let j = 0; j < dimension; j++) target[j] = centre[j] + reach * (centre[j] - worst[j]);
    return f(intoBox(target));
  };

  for (let iteration = 0; iteration < mostIterations; iteration++) {
    let best = 0;
    let worst = 0;
    for (let i = 1; i <= dimension; i++) {
      if (values[i] < values[best]) best = i;
      if (values[i] > values[worst]) worst = i;
    }
    if (values[worst] - values[best] <= tolerance * (Math.abs(values[best]) + 1e-12)) break;
    let secondWorst = best;
    for (let i = 0; i <= dimension; i++) {
      if (i !== worst && values[i] > values[secondWorst]) secondWorst = i;
    }
    centre.fill(0);
    for (let i = 0; i <= dimension; i++) {
      if (i === worst) continue;
      for (let j = 0; j < dimension; j++) centre[j] += points[i][j] / dimension;
    }
    const accept = (point: Float64Array, value: number) => {
      points[worst].set(point);
      values[worst] = value;
    };
    const mirrored = along(tried, points[worst], 1);
    if (mirrored < values[best]) {
      const beyond = along(further, points[worst], 2);
      if (beyond < mirrored) accept(further, beyond);
      else accept(tried, mirrored);
    } else if (mirrored < values[secondWorst]) {
      accept(tried, mirrored);
    } else {
      const inside = along(further, points[worst], mirrored < values[worst] ? 0.5 : -0.5);
      if (inside < Math.min(mirrored, values[worst])) accept(further, inside);
      else shrink(points, values, best, f);
    }
  }
  const least = values.indexOf(Math.min(...values));
  return { at: points[least], value: values[least] };
}

/** Moves every point half-way to the best one. */
function shrink(
  points: Float64Array[],
  values: Float64Array,
  best: number,
  f: (x: Float64Array) => number,
): void {
  points.forEach((point, i) => {
    if (i === best) return;
    for (let j = 0; j < point.length; j++) point[j] = (point[j] + points[best][j]) / 2;
    values[i] = f(point);
  });
}
