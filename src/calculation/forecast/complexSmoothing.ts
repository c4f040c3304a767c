import { minimiseInBox } from "../numbers/minimise";
import { errorAt, type Fitted } from "./fitted";
import { nearEnough } from "./trend";

/**
 * Complex exponential smoothing: a level and a hidden "information potential" that follow the errors together, so that a
 * trend needs not be told from a level beforehand.
 *
 *     expected = level;  level = level − (1−a₁)·potential + (a₀−a₁)·error
 *     potential = level + (1−a₀)·potential + (a₀+a₁)·error
 *
 * Source: Svetunkov, Kourentzes & Ord (2022), "Complex exponential smoothing", Naval Research Logistics 69.
 * For a history without season; the start is found by walking forwards and back (back-casting).
 */
export function fitComplex(history: Float64Array): Fitted {
  const window = Math.min(history.length, 10);
  const firstLevel = history.subarray(0, window).reduce((sum, value) => sum + value, 0) / window;
  const state = { level: 0, potential: 0 };

  const walk = (a0: number, a1: number, backwards: boolean, fittedValues?: Float64Array): number => {
    let squared = 0;
    let { level, potential } = state;
    const last = history.length - 1;
    for (let step = 0; step <= last; step++) {
      const t = backwards ? last - step : step;
      if (fittedValues) fittedValues[t] = level;
      const error = errorAt(history[t], level);
      squared += error * error;
      const nextLevel = level - (1 - a1) * potential + (a0 - a1) * error;
      potential = level + (1 - a0) * potential + (a0 + a1) * error;
      level = nextLevel;
    }
    state.level = level;
    state.potential = potential;
    return squared;
  };
  const squaredErrors = (x: Float64Array, fittedValues?: Float64Array): number => {
    state.level = firstLevel;
    state.potential = firstLevel / 1.1;
    walk(x[0], x[1], false);
    walk(x[0], x[1], true);
    const squared = walk(x[0], x[1], false, fittedValues);
    return Number.isFinite(squared) ? squared : 1e300;
  };
  const starts = [
    [1.3, 1.0],
    [1.1, 1.0],
    [1.6, 1.0],
    [1.9, 1.02],
    [0.6, 1.0],
  ].map((each) => Float64Array.from(each));
  const start = starts.reduce((best, each) => (squaredErrors(each) < squaredErrors(best) ? each : best));
  const box = { start: Array.from(start), step: [0.15, 0.03], lower: [0.01, 0.5], upper: [2.5, 1.7] };
  const { at } = minimiseInBox((x) => squaredErrors(x), box, 45, nearEnough);
  const fittedValues = new Float64Array(history.length);
  squaredErrors(at, fittedValues);
  const [a0, a1] = at;
  const { level, potential } = state;
  return {
    fittedValues,
    parameters: { a0, a1, level, potential },
    fittedCount: 4,
    forecast(horizon) {
      const ahead = new Float64Array(horizon);
      let now = level;
      let hidden = potential;
      for (let h = 0; h < horizon; h++) {
        ahead[h] = now;
        [now, hidden] = [now - (1 - a1) * hidden, now + (1 - a0) * hidden];
      }
      return ahead;
    },
  };
}
