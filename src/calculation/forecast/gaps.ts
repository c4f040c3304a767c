/** The history from its first known period on: before that the product was not listed. */
export function fromFirstKnown(history: Float64Array): Float64Array {
  const first = history.findIndex((units) => !Number.isNaN(units));
  return first === -1 ? new Float64Array() : history.subarray(first);
}

/**
 * The history with its gaps filled, for a method that needs none: a gap lies on the line between the nearest known
 * periods before and after it at the same place in the season; beyond the last of them it is as the nearest.
 *
 * Source: own; a Monday out of stock is like the Mondays around it. A history all of gaps stays as it is.
 */
export function withoutGaps(history: Float64Array, period: number): Float64Array {
  if (!history.some(Number.isNaN)) return history;
  const step = Math.max(1, period);
  const filled = history.map((units, t) => {
    if (!Number.isNaN(units)) return units;
    const before = nearestKnown(history, t, -step);
    const after = nearestKnown(history, t, step);
    if (before === undefined) return after === undefined ? NaN : history[after];
    if (after === undefined) return history[before];
    return history[before] + ((history[after] - history[before]) * (t - before)) / (after - before);
  });
  // A place of the season that was never known is like the periods beside it.
  return step > 1 && filled.some(Number.isNaN) ? withoutGaps(filled, 1) : filled;
}

function nearestKnown(history: Float64Array, from: number, step: number): number | undefined {
  for (let t = from + step; t >= 0 && t < history.length; t += step) {
    if (!Number.isNaN(history[t])) return t;
  }
  return undefined;
}
