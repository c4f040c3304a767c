import { minimiseOnInterval } from "../numbers/minimise";
import { type Fitted } from "./fitted";

/**
 * The dynamic optimised Theta method: simple exponential smoothing that leans on a straight line fitted anew to all that
 * was known before each period.
 *
 *     expected = level + k·((1−α)^t·A_t + (1 − (1−α)^(t+1))/α·B_t);  level = level + α·(actual − level)
 *
 * A_t and B_t are intercept and slope of the line through the periods before t, and k = 1 − 1/θ. For a given α the
 * errors are linear in the first level and in k, so both come from a 2 × 2 least-squares system and only α is searched.
 *
 * Source: Fiorucci, Pellegrini, Louzada, Petropoulos & Koehler (2016), "Models for optimising the theta method and their
 * relationship to state space models", International Journal of Forecasting 32; Assimakopoulos & Nikolopoulos (2000).
 * Needs a history without gaps and without season.
 */
export function fitTheta(history: Float64Array): Fitted {
  const lines = linesBefore(history);
  const { at: alpha } = minimiseOnInterval((x) => leastSquares(history, lines, x).squared, 0.01, 0.99);
  const { firstLevel, lean } = leastSquares(history, lines, alpha);

  const fittedValues = new Float64Array(history.length);
  let level = firstLevel;
  let decay = 1; // (1−α)^t
  for (let t = 0; t < history.length; t++) {
    fittedValues[t] = level + lean * pull(alpha, decay, lines.intercepts[t], lines.slopes[t]);
    level += alpha * (history[t] - level);
    decay *= 1 - alpha;
  }
  const lastLevel = level;
  const lastDecay = decay;
  return {
    fittedValues,
    parameters: { alpha, theta: 1 / (1 - lean), level },
    fittedCount: 3,
    forecast(horizon) {
      const ahead = new Float64Array(horizon);
      const line = new RunningLine();
      history.forEach((value) => line.add(value));
      let level = lastLevel;
      let decay = lastDecay;
      for (let h = 0; h < horizon; h++) {
        ahead[h] = level + lean * pull(alpha, decay, line.intercept, line.slope);
        level += alpha * (ahead[h] - level);
        decay *= 1 - alpha;
        line.add(ahead[h]);
      }
      return ahead;
    },
  };
}

/** What the line says of the next period, as smoothing with α would have followed it. */
const pull = (alpha: number, decay: number, intercept: number, slope: number): number =>
  decay * intercept + ((1 - decay * (1 - alpha)) / alpha) * slope;

interface Lines {
  /** Of the line through the periods before each period. */
  readonly intercepts: Float64Array;
  readonly slopes: Float64Array;
}

function linesBefore(history: Float64Array): Lines {
  const intercepts = new Float64Array(history.length);
  const slopes = new Float64Array(history.length);
  const line = new RunningLine();
  history.forEach((value, t) => {
    intercepts[t] = t === 0 ? value : line.intercept;
    slopes[t] = line.slope;
    line.add(value);
  });
  return { intercepts, slopes };
}

/** The least-squares line through the values so far, at periods 1, 2, 3 … */
class RunningLine {
  private count = 0;
  private sum = 0;
  private sumByPeriod = 0;

  add(value: number): void {
    this.count += 1;
    this.sum += value;
    this.sumByPeriod += value * this.count;
  }

  get slope(): number {
    const n = this.count;
    return n < 2 ? 0 : (this.sumByPeriod - ((n + 1) / 2) * this.sum) / ((n * (n * n - 1)) / 12);
  }

  get intercept(): number {
    return this.count === 0 ? 0 : this.sum / this.count - this.slope * ((this.count + 1) / 2);
  }
}

/** The first periods have hardly a line before them: they are learnt from, but not judged by. */
const notJudged = 3;
const mostLean = 0.99;

function leastSquares(history: Float64Array, lines: Lines, alpha: number) {
  let level = 0;
  let decay = 1;
  let [ee, ep, eg, pp, pg, gg] = [0, 0, 0, 0, 0, 0];
  for (let t = 0; t < history.length; t++) {
    const line = pull(alpha, decay, lines.intercepts[t], lines.slopes[t]);
    const error = history[t] - level;
    if (t >= notJudged || history.length <= notJudged) {
      ee += error * error;
      ep += error * decay;
      eg += error * line;
      pp += decay * decay;
      pg += decay * line;
      gg += line * line;
    }
    level += alpha * error;
    decay *= 1 - alpha;
  }
  const determinant = pp * gg - pg * pg;
  const free = determinant > 1e-12 * pp * gg ? (eg * pp - ep * pg) / determinant : 0;
  const lean = Math.min(mostLean, Math.max(0, free));
  const firstLevel = (ep - lean * pg) / pp;
  const squared =
    ee -
    2 * firstLevel * ep -
    2 * lean * eg +
    firstLevel ** 2 * pp +
    2 * firstLevel * lean * pg +
    lean ** 2 * gg;
  return { firstLevel, lean, squared };
}
