import { minimiseInBox } from "../numbers/minimise";
import { errorAt, type Fitted } from "./fitted";
import { seasonalIndices, type SeasonalIndices, type SeasonKind } from "./season";

export interface SeasonParameters {
  /** Share of an error that moves the level. */
  readonly alpha: number;
  /** Share of the level's move that moves the trend; 0 for no trend. */
  readonly beta: number;
  /** Share of what the level leaves that moves the season. */
  readonly gamma: number;
  /** 1 keeps the trend for ever, less damps it. */
  readonly phi: number;
}

export interface SeasonStart {
  readonly level: number;
  readonly trend: number;
  /** One value for each place in the season, the first for the first period of the history. */
  readonly season: SeasonalIndices;
}

/** What moves along a history: changed in place, because a fit walks the history hundreds of times. */
interface State {
  level: number;
  trend: number;
  readonly season: Float64Array;
}

/** Walks the history forwards, or backwards to find a better start; calls `seen` with what was expected of each period. */
function walk(
  history: Float64Array,
  state: State,
  { alpha, beta, gamma, phi }: SeasonParameters,
  kind: SeasonKind,
  direction: 1 | -1,
  seen: (t: number, expected: number) => void,
): void {
  const period = state.season.length;
  const last = history.length - 1;
  for (let step = 0; step <= last; step++) {
    const t = direction === 1 ? step : last - step;
    const place = t % period;
    const index = state.season[place];
    const base = state.level + phi * state.trend;
    const expected = kind === "multiplicative" ? base * index : base + index;
    const error = errorAt(history[t], expected);
    seen(t, expected);
    const move = kind === "multiplicative" ? error / Math.max(index, tiny) : error;
    state.level = base + alpha * move;
    state.trend = phi * state.trend + alpha * beta * move;
    state.season[place] =
      kind === "multiplicative"
        ? index + gamma * ((expected + error) / Math.max(Math.abs(state.level), tiny) - index)
        : index + gamma * (1 - alpha) * error;
  }
}

const tiny = 1e-6;

/**
 * Holt and Winters' method from a given start: level, damped trend and season, additive or multiplicative.
 *
 *     level  = level + φ·trend + α·error (÷ season);  trend = φ·trend + α·β·error (÷ season)
 *     season = season + γ·(actual − level − season), or (actual ÷ level − season)
 *
 * Source: Winters (1960), Management Science 6; the season is corrected by the new level, as R's HoltWinters does.
 */
export function smoothSeason(
  history: Float64Array,
  parameters: SeasonParameters,
  start: SeasonStart,
  kind: SeasonKind,
): Fitted {
  const state: State = { level: start.level, trend: start.trend, season: Float64Array.from(start.season) };
  const fittedValues = new Float64Array(history.length);
  walk(history, state, parameters, kind, 1, (t, expected) => {
    fittedValues[t] = expected;
  });
  const { level, trend, season } = state;
  const { alpha, beta, gamma, phi } = parameters;
  return {
    fittedValues,
    parameters: { alpha, beta, gamma, phi, level, trend },
    fittedCount: season.length + 1 + (beta === 0 ? 2 : phi === 1 ? 4 : 5),
    forecast(horizon) {
      const ahead = new Float64Array(horizon);
      let base = level;
      let kept = trend;
      for (let h = 0; h < horizon; h++) {
        kept *= phi;
        base += kept;
        const index = season[(history.length + h) % season.length];
        ahead[h] = kind === "multiplicative" ? base * index : base + index;
      }
      return ahead;
    },
  };
}

export type TrendKind = "none" | "linear" | "damped";

/**
 * Holt and Winters' method with parameters chosen to make the one-step errors least; the start is found by walking the
 * history forwards and back before it counts (back-casting). Needs two seasons without gaps.
 */
export function fitSeason(
  history: Float64Array,
  period: number,
  { trend, kind }: { readonly trend: TrendKind; readonly kind: SeasonKind },
): Fitted {
  const parametersOf = (x: ArrayLike<number>): SeasonParameters => ({
    alpha: x[0],
    gamma: x[1],
    beta: trend === "none" ? 0 : x[2],
    phi: trend === "none" ? 0 : trend === "damped" ? x[3] : 1,
  });
  const first = firstGuess(history, seasonalIndices(history, period, kind), kind, trend !== "none");
  const state: State = { level: 0, trend: 0, season: new Float64Array(period) };
  const nothing = () => {};
  const backcast = (parameters: SeasonParameters): void => {
    state.level = first.level;
    state.trend = first.trend;
    state.season.set(first.season);
    walk(history, state, parameters, kind, 1, nothing);
    state.trend = -state.trend;
    walk(history, state, parameters, kind, -1, nothing);
    state.trend = -state.trend;
  };
  const cost = (x: Float64Array): number => {
    const parameters = parametersOf(x);
    backcast(parameters);
    let squared = 0;
    let scale = 0;
    walk(history, state, parameters, kind, 1, (t, expected) => {
      const error = errorAt(history[t], expected);
      if (kind === "multiplicative") {
        const size = Math.max(Math.abs(expected), 1e-9);
        squared += (error / size) ** 2;
        scale += Math.log(size);
      } else squared += error * error;
    });
    const value = history.length * Math.log(squared / history.length + 1e-300) + 2 * scale;
    return Number.isFinite(value) ? value : 1e300;
  };
  const dimension = trend === "none" ? 2 : trend === "linear" ? 3 : 4;
  const box = {
    start: [0.25, 0.1, 0.05, 0.95].slice(0, dimension),
    step: [0.2, 0.15, 0.08, -0.05],
    lower: [0.001, 0.0001, 0.0001, 0.8],
    upper: [0.99, 0.99, 0.9, 0.98],
  };
  const parameters = parametersOf(minimiseInBox(cost, box, 30 + 15 * dimension).at);
  backcast(parameters);
  return smoothSeason(history, parameters, { ...state, season: Float64Array.from(state.season) }, kind);
}

/** Level and trend of the first two seasons, the season taken out. */
function firstGuess(
  history: Float64Array,
  season: SeasonalIndices,
  kind: SeasonKind,
  withTrend: boolean,
): SeasonStart {
  const window = Math.min(history.length, 2 * season.length);
  let [sum, sumByPeriod] = [0, 0];
  for (let t = 0; t < window; t++) {
    const index = season[t % season.length];
    const value = kind === "multiplicative" ? history[t] / index : history[t] - index;
    sum += value;
    sumByPeriod += value * t;
  }
  const middle = (window - 1) / 2;
  const slope = withTrend ? (sumByPeriod - middle * sum) / ((window * (window * window - 1)) / 12) : 0;
  const level = sum / window - slope * (middle + 1);
  return kind === "multiplicative" && level <= 0
    ? { level: sum / window, trend: 0, season }
    : { level, trend: slope, season };
}
