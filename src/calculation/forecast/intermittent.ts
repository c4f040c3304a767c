import { countKnown, type Fitted } from "./fitted";
import { sourced } from "../sourced";

/** How fast sizes, intervals and probabilities follow; small, because demand is rare. */
export const defaultIntermittentAlpha = sourced(0.1, {
  source: "Syntetos & Boylan (2005), values of 0.05 to 0.2",
  checked: "2026-11-21",
});

export type CrostonVariant = "CROSTON" | "SBA";

/** Where the interval starts: at the wait for the first demand, or at the mean wait over the history. */
export type CrostonStart = "first" | "mean";

/**
 * Demand that comes now and then: how many units a period on average?
 *
 * Sizes of demands and intervals between them are smoothed apart, each time a demand comes.
 *
 *     size = size + α·(demand − size);  interval = interval + α·(periods since the last demand − interval)
 *     CROSTON  forecast = size ÷ interval
 *     SBA      forecast = (1 − α/2) · size ÷ interval, without Croston's bias upwards
 *
 * Source: Croston (1972), Operational Research Quarterly 23; Syntetos & Boylan (2005), International Journal of
 * Forecasting 21. Gaps are passed over: they lengthen no interval.
 * Not for: a product that is dying, whose forecast would stay where its last sale left it; use TSB.
 */
export function croston(
  history: Float64Array,
  {
    alpha,
    variant,
    start,
  }: { readonly alpha: number; readonly variant: CrostonVariant; readonly start: CrostonStart },
): Fitted {
  const factor = variant === "SBA" ? 1 - alpha / 2 : 1;
  const fittedValues = new Float64Array(history.length);
  let { size, interval } = firstDemand(history);
  if (start === "mean") interval = meanInterval(history);
  let isFirst = true;
  let periodsSince = 0;
  for (let t = 0; t < history.length; t++) {
    fittedValues[t] = (factor * size) / interval;
    if (Number.isNaN(history[t])) continue;
    periodsSince += 1;
    if (history[t] <= 0) continue;
    // The first demand is the start itself.
    if (!isFirst) {
      size += alpha * (history[t] - size);
      interval += alpha * (periodsSince - interval);
    }
    isFirst = false;
    periodsSince = 0;
  }
  return {
    fittedValues,
    parameters: { alpha, size, interval },
    fittedCount: 1,
    forecast: (horizon) => new Float64Array(horizon).fill((factor * size) / interval),
  };
}

/**
 * Teunter, Syntetos and Babai's method: the probability of a demand is smoothed every period, so that a product nobody
 * buys any more fades instead of staying where its last sale left it.
 *
 *     probability = probability + β·((1 if there was a demand, else 0) − probability);  size as in Croston's method
 *     forecast = probability · size
 *
 * Source: Teunter, Syntetos & Babai (2011), European Journal of Operational Research 214.
 */
export function fadingDemand(
  history: Float64Array,
  { alpha, beta }: { readonly alpha: number; readonly beta: number },
): Fitted {
  const fittedValues = new Float64Array(history.length);
  let { size } = firstDemand(history);
  let probability = demandCount(history) / countKnown(history);
  let isFirstPeriod = true;
  let isFirstDemand = true;
  for (let t = 0; t < history.length; t++) {
    fittedValues[t] = probability * size;
    if (Number.isNaN(history[t])) continue;
    const isDemand = history[t] > 0;
    // The probability starts at the share of periods with a demand, from the first period on.
    if (!isFirstPeriod) probability += beta * ((isDemand ? 1 : 0) - probability);
    if (isDemand && !isFirstDemand) size += alpha * (history[t] - size);
    isFirstPeriod = false;
    isFirstDemand &&= !isDemand;
  }
  return {
    fittedValues,
    parameters: { alpha, beta, size, probability },
    fittedCount: 2,
    forecast: (horizon) => new Float64Array(horizon).fill(probability * size),
  };
}

/** Periods with a demand. */
export const demandCount = (history: Float64Array): number =>
  history.reduce((n, value) => n + (value > 0 ? 1 : 0), 0);

interface SizeAndInterval {
  readonly size: number;
  readonly interval: number;
}

function firstDemand(history: Float64Array): SizeAndInterval {
  let known = 0;
  for (const value of history) {
    if (Number.isNaN(value)) continue;
    known += 1;
    if (value > 0) return { size: value, interval: known };
  }
  return { size: 0, interval: 1 };
}

/** The mean wait for a demand; the wait for the first counts, the wait since the last does not. */
function meanInterval(history: Float64Array): number {
  let [count, known, knownAtLast] = [0, 0, 0];
  for (const value of history) {
    if (Number.isNaN(value)) continue;
    known += 1;
    if (value <= 0) continue;
    count += 1;
    knownAtLast = known;
  }
  return count === 0 ? 1 : knownAtLast / count;
}
