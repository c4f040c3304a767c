/**
 * A method fitted to one history, ready to look ahead. Histories have a value a period, oldest first; NaN is a gap
 * (not known, out of stock), in which a method goes on without learning.
 */
export interface Fitted {
  /** Expected units in each of the next `horizon` periods. May fall below 0 where the method knows no floor. */
  forecast(horizon: number): Float64Array;
  /** What the method had expected of each period of the history, from those before it. */
  readonly fittedValues: Float64Array;
  /** The parameters it settled on, by name. */
  readonly parameters: Readonly<Record<string, number>>;
  /** Parameters and initial states that were fitted: what an information criterion charges for. */
  readonly fittedCount: number;
}

/** The error of a period: 0 at a gap, where nothing is learnt. */
export const errorAt = (actual: number, expected: number): number =>
  Number.isNaN(actual) ? 0 : actual - expected;

/** Periods that are known. */
export function countKnown(history: Float64Array): number {
  let count = 0;
  for (const value of history) if (!Number.isNaN(value)) count++;
  return count;
}

export function meanOfKnown(values: Float64Array): number {
  let sum = 0;
  let count = 0;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    sum += value;
    count++;
  }
  return sum / count;
}

/** The sum of squared differences between a history and what was expected of it, gaps left out. */
export function sumOfSquaredErrors(history: Float64Array, expected: Float64Array): number {
  let sum = 0;
  for (let t = 0; t < history.length; t++) sum += errorAt(history[t], expected[t]) ** 2;
  return sum;
}
