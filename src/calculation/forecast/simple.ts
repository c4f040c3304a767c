import { meanOfKnown, type Fitted } from "./fitted";
import { sourced } from "../sourced";

/** Periods a plain average looks back. */
export const defaultAverageWindow = sourced(28, {
  source: "own",
  checked: "2026-11-21",
  note: "four weeks of days",
});

/** The mean of the last `window` known periods, or of all there are. */
export function fitAverage(history: Float64Array, window = defaultAverageWindow.value): Fitted {
  const mean = (end: number): number => meanOfKnown(history.subarray(Math.max(0, end - window), end));
  const level = mean(history.length);
  return {
    fittedValues: history.map((_, t) => (t === 0 ? level : mean(t))),
    parameters: { level, window },
    fittedCount: 1,
    forecast: (horizon) => new Float64Array(horizon).fill(level),
  };
}

/** What was one season ago; where that is a gap, the season before it, or else the mean. */
export function fitSeasonalNaive(history: Float64Array, period: number): Fitted {
  const mean = meanOfKnown(history);
  const oneSeasonBefore = (t: number): number => {
    for (let s = t - period; s >= 0; s -= period) if (!Number.isNaN(history[s])) return history[s];
    return mean;
  };
  const lastSeason = Float64Array.from({ length: period }, (_, place) =>
    oneSeasonBefore(history.length + place),
  );
  return {
    fittedValues: history.map((_, t) => oneSeasonBefore(t)),
    parameters: { period },
    fittedCount: 0,
    forecast: (horizon) => Float64Array.from({ length: horizon }, (_, h) => lastSeason[h % period]),
  };
}
