/**
 * Products side by side, as they are learnt from together: all of the same periods, the last one the newest.
 */
export interface Panel {
  readonly products: readonly PanelProduct[];
  /** Periods known. */
  readonly periods: number;
  readonly horizon: number;
}

export interface PanelProduct {
  /** Units a period; NaN is a gap. */
  readonly units: Float64Array;
  /** The first known period. */
  readonly first: number;
  /**
   * How many times the usual demand each period has for its season and drivers, over the history and the horizon: what
   * is left when units are divided by it is the level.
   */
  readonly factor: Float64Array;
}

/** A period this far below the usual demand (closed, say) teaches nothing of the level. */
export const leastFactor = 0.05;

/** Units of each period as they would have been in a usual one; NaN where nothing can be learnt. */
export function usualUnits({ units, factor }: PanelProduct): Float64Array {
  return units.map((value, t) => (factor[t] >= leastFactor ? value / factor[t] : NaN));
}

/** The mean of what is known from a period on. */
export function knownMean(values: Float64Array, from = 0): number {
  let [sum, count] = [0, 0];
  for (let t = Math.max(0, from); t < values.length; t++) {
    if (Number.isNaN(values[t])) continue;
    sum += values[t];
    count += 1;
  }
  return count > 0 ? sum / count : 0;
}
