import type { Histories } from "../demand/histories";
import { sourced } from "../sourced";

export const forecastMethods = [
  "AUTO",
  "AVERAGE",
  "SES",
  "HOLT",
  "DAMPED",
  "SEASONAL",
  "ETS",
  "THETA",
  "CROSTON",
  "SBA",
  "TSB",
  "SNAIVE",
] as const;
export type ForecastMethod = (typeof forecastMethods)[number];

export const defaultForecastMethod = sourced<ForecastMethod>("AUTO", {
  source: "own",
  checked: "2026-11-21",
  note: "chosen by what the history can carry; docs/forecasting.md says what was measured",
});

/** Looking further ahead than two years says nothing of a shop's product. */
export const longestHorizon = 730;

/** As in FORECAST.ETS: 1 is to be found out, 0 is none. */
export const detectSeason = 1;

/** One length, or a short and a long one: {7, 364}; 1 is to be found out, 0 is none. */
export type SeasonLength = number | readonly number[];

export const defaultSeasonLength = sourced<SeasonLength>(detectSeason, {
  source: "FORECAST.ETS",
  checked: "2026-11-21",
  note: "1 = found in the history",
});

/** What is known, and how far to look ahead. */
export interface ForecastRequest {
  /** Units a period, oldest first, a column a product; NaN is a gap, 0 is no sale. */
  readonly history: Histories;
  /** Periods to look ahead. */
  readonly horizon: number;
  readonly seasonLength: SeasonLength;
  readonly method: ForecastMethod;
  /**
   * What is known ahead, of all periods of the history and the horizon (promotion flags, price): for one product a
   * column a driver, for several a column a product.
   */
  readonly drivers?: Histories | undefined;
  /** 1 where the product could be sold. */
  readonly inStock?: Histories | undefined;
}

/** What is expected of one product. */
export interface DemandForecast {
  /** The method used: what AUTO chose is named by `chosen`. */
  readonly method: ForecastMethod;
  /** How AUTO came to it: the combination of smooth methods, the level learnt with all products, or both. */
  readonly chosen: ForecastMethod | "COMBINATION" | "LEVEL" | "LEVEL+COMBINATION";
  /** Expected units in each period ahead, never negative. */
  readonly expected: Float64Array;
  /** Units that demand of each period ahead stays within with this probability. */
  periodQuantiles(probability: number): Float64Array;
  /** Units that total demand over the horizon stays within with this probability. */
  totalQuantile(probability: number): number;
}
