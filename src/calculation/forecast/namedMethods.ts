import { answer, unanswerable, type Result } from "../problem";
import { demandCount, croston, defaultIntermittentAlpha, fadingDemand } from "./intermittent";
import { countKnown, type Fitted } from "./fitted";
import { withoutGaps } from "./gaps";
import { fitSeason } from "./holtWinters";
import type { ForecastMethod } from "./request";
import { hasSeason, shrunkSeason, withoutSeason, withSeason } from "./season";
import { fitBestSmoothing } from "./selection";
import { fitAverage, fitSeasonalNaive } from "./simple";
import { fitTheta } from "./theta";
import { fitLevel, fitTrend } from "./trend";

export type NamedMethod = Exclude<ForecastMethod, "AUTO">;

/** What a method asks of a history, and how it is fitted to one. */
interface MethodNeeds {
  /** Known periods it needs. */
  readonly periods: number;
  /** Periods with a demand it needs. */
  readonly demands?: number;
  /** Whole seasons it needs. */
  readonly seasons?: number;
  /** Fits a history that has all that; without gaps where the method cannot pass over them. */
  readonly fit: (history: Float64Array, period: number) => Fitted;
  /** Whether it passes over gaps by itself. */
  readonly bearsGaps?: boolean;
}

const alpha = defaultIntermittentAlpha.value;

/** Source of the periods needed: formulas C.7. */
const methods: Readonly<Record<NamedMethod, MethodNeeds>> = {
  AVERAGE: { periods: 1, bearsGaps: true, fit: (history) => fitAverage(history) },
  SES: { periods: 3, bearsGaps: true, fit: fitLevel },
  HOLT: { periods: 5, bearsGaps: true, fit: (history) => fitTrend(history, { damped: false }) },
  DAMPED: { periods: 5, bearsGaps: true, fit: (history) => fitTrend(history, { damped: true }) },
  SEASONAL: {
    periods: 5,
    seasons: 2,
    fit: (history, period) => fitSeason(history, period, { trend: "damped", kind: "additive" }),
  },
  ETS: { periods: 5, fit: fitBestSmoothing },
  THETA: { periods: 5, fit: fitSeasonalTheta },
  CROSTON: {
    periods: 2,
    demands: 2,
    bearsGaps: true,
    fit: (history) => croston(history, { alpha, variant: "CROSTON", start: "mean" }),
  },
  SBA: {
    periods: 2,
    demands: 2,
    bearsGaps: true,
    fit: (history) => croston(history, { alpha, variant: "SBA", start: "mean" }),
  },
  TSB: {
    periods: 2,
    demands: 2,
    bearsGaps: true,
    fit: (history) => fadingDemand(history, { alpha, beta: alpha }),
  },
  SNAIVE: { periods: 1, seasons: 1, bearsGaps: true, fit: fitSeasonalNaive },
};

/** Theta on the history without its season, where there is one. */
function fitSeasonalTheta(history: Float64Array, period: number): Fitted {
  if (!hasSeason(history, period)) return fitTheta(history);
  const season = shrunkSeason(history, period);
  const fitted = fitTheta(withoutSeason(history, season));
  return {
    ...fitted,
    fittedValues: withSeason(fitted.fittedValues, season, 0),
    forecast: (horizon) => withSeason(fitted.forecast(horizon), season, history.length),
  };
}

/**
 * A method a planner asked for, fitted to one history; what it needs and lacks is said, never guessed.
 * The history begins with its first known period; its gaps are filled for methods that cannot pass over them.
 */
export function fitNamed(method: NamedMethod, history: Float64Array, period: number): Result<Fitted> {
  const { periods, demands = 0, seasons = 0, fit, bearsGaps } = methods[method];
  if (seasons > 0 && period < 2) return unanswerable("noSeason", { field: "history", params: { method } });
  const needed = Math.max(periods, seasons * period + (seasons > 1 ? 1 : 0));
  const got = countKnown(history);
  if (got < needed) {
    return unanswerable("tooFewForMethod", { field: "history", params: { method, needed, got } });
  }
  const withDemand = demandCount(history);
  if (withDemand < demands) {
    return unanswerable("tooFewDemands", { field: "history", params: { needed: demands, got: withDemand } });
  }
  return answer(fit(bearsGaps ? history : withoutGaps(history, period), period));
}
