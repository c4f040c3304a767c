/** Whether a season adds to demand or multiplies it. */
export type SeasonKind = "additive" | "multiplicative";

/** One value for each place in the season. */
export type SeasonalIndices = Float64Array;

/**
 * Does the history rise and fall with the season, beyond what chance would show?
 *
 * The autocorrelation one season apart against its standard error (90%).
 *
 *     |r_m| > 1.645 · √((1 + 2·Σ_{k<m} r_k²) ÷ n)
 *
 * Source: the test of the Theta method in the M competitions; Bartlett's standard error. Needs three seasons.
 */
export function hasSeason(history: Float64Array, period: number): boolean {
  const n = history.length;
  if (period <= 1 || n < 3 * period) return false;
  const mean = history.reduce((sum, value) => sum + value, 0) / n;
  const covariance = (lag: number): number => {
    let sum = 0;
    for (let t = lag; t < n; t++) sum += (history[t] - mean) * (history[t - lag] - mean);
    return sum;
  };
  const variance = covariance(0);
  if (!(variance > 0)) return false;
  let sumOfSquares = 1;
  for (let lag = 1; lag < period; lag++) sumOfSquares += 2 * (covariance(lag) / variance) ** 2;
  return Math.abs(covariance(period) / variance) > 1.645 * Math.sqrt(sumOfSquares / n);
}

/**
 * How much above or below its trend is each place in the season? Classical decomposition: the history against its
 * centred moving average of one season, averaged by place, and made to mean 0 (additive) or 1 (multiplicative).
 *
 * Source: Makridakis, Wheelwright & Hyndman (1998), Forecasting, section 3/4; as R's `decompose`.
 * Needs two seasons without gaps; multiplicative needs positive values.
 */
export function seasonalIndices(history: Float64Array, period: number, kind: SeasonKind): SeasonalIndices {
  const sums = new Float64Array(period);
  const counts = new Float64Array(period);
  eachTrend(history, period, (t, trend) => {
    if (kind === "multiplicative" && !(trend > 0)) return;
    sums[t % period] += kind === "multiplicative" ? history[t] / trend : history[t] - trend;
    counts[t % period] += 1;
  });
  const neutral = kind === "multiplicative" ? 1 : 0;
  const raw = sums.map((sum, place) => (counts[place] > 0 ? sum / counts[place] : neutral));
  const mean = raw.reduce((sum, value) => sum + value, 0) / period;
  return kind === "multiplicative"
    ? raw.map((value) => Math.max(leastIndex, value / mean))
    : raw.map((value) => value - mean);
}

/** Visits each period that has half a season on either side, with the centred moving average of one season. */
function eachTrend(history: Float64Array, period: number, visit: (t: number, trend: number) => void): void {
  const half = period >> 1;
  const isEven = period % 2 === 0;
  let window = 0;
  for (let t = 0; t < 2 * half; t++) window += history[t];
  for (let t = half; t < history.length - half; t++) {
    window += history[t + half];
    const ends = isEven ? (history[t - half] + history[t + half]) / 2 : 0;
    visit(t, (window - ends) / period);
    window -= history[t - half];
  }
}

/** A season that all but stops demand still leaves something to divide by, and none multiplies it beyond the inverse. */
const leastIndex = 0.01;
const mostLogIndex = -Math.log(leastIndex);

/** A season as estimated from a history, drawn in as far as chance could have made it. */
export interface Season {
  readonly kind: SeasonKind;
  readonly indices: SeasonalIndices;
}

/**
 * The season of a history, shrunk towards none by as much as noise alone would show: few seasons or much noise leave
 * little of it, so that no test has to decide between all of it and nothing.
 *
 *     kept = max(0, 1 − (m−3)·(σ²/seasons) ÷ Σ index²);  index = kept · index
 *
 * σ² is the variance of what trend and season leave. A history above 0 is taken in logarithms, so that its season
 * multiplies.
 *
 * Source: James & Stein (1961), positive part, for the m indices; Miller & Williams (2003), "Shrinkage estimators of
 * time series seasonal factors", International Journal of Forecasting 19. Needs two seasons and a period without gaps.
 */
export function shrunkSeason(history: Float64Array, period: number): Season {
  const multiplies = history.every((value) => value > 0);
  const values = multiplies ? history.map(Math.log) : history;
  const indices = seasonalIndices(values, period, "additive");
  const half = period >> 1;
  const judged = values.length - 2 * half;
  const noise = noiseAround(values, indices) / Math.max(1, judged - period - 1);
  const power = indices.reduce((sum, index) => sum + index * index, 0);
  const byChance = Math.max(1, period - 3) * (noise / (judged / period));
  const kept = power > 0 ? Math.max(0, 1 - byChance / power) : 0;
  if (!multiplies) return { kind: "additive", indices: indices.map((index) => kept * index) };
  const within = (index: number): number => Math.max(-mostLogIndex, Math.min(mostLogIndex, kept * index));
  return { kind: "multiplicative", indices: indices.map((index) => Math.exp(within(index))) };
}

/** The sum of squares that the moving average and the season leave. */
function noiseAround(values: Float64Array, indices: SeasonalIndices): number {
  const period = indices.length;
  let sum = 0;
  eachTrend(values, period, (t, trend) => {
    sum += (values[t] - trend - indices[t % period]) ** 2;
  });
  return sum;
}

/** The history with its season taken out. */
export function withoutSeason(history: Float64Array, { indices, kind }: Season): Float64Array {
  const period = indices.length;
  return history.map((value, t) =>
    kind === "multiplicative" ? value / indices[t % period] : value - indices[t % period],
  );
}

/** Values with a season put back in; the first stands `offset` periods after the start of the history. */
export function withSeason(values: Float64Array, { indices, kind }: Season, offset: number): Float64Array {
  const period = indices.length;
  return values.map((value, h) => {
    const index = indices[(offset + h) % period];
    return kind === "multiplicative" ? value * index : value + index;
  });
}
