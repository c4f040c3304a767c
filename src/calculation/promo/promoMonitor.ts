import { conversionOf } from "../demand/conversion";
import { deviationStatus } from "../demand/deviationStatus";
import { deviationWindows, leastExpectedUnits } from "../demand/recentDeviation";

export const monitorActions = ["RELEASE", "HOLD", "REORDER", "OK", "TOO EARLY"] as const;
/** What to do: send the batch held back, keep it, order more than is held back, go on, or wait for more sales. */
export type MonitorAction = (typeof monitorActions)[number];

export interface MonitorInput {
  /** Units a day from the promotion's first day on; NaN is a day that is not known yet. */
  readonly actual: Float64Array;
  /** Units a day over the whole promotion. */
  readonly forecast: Float64Array;
  /** Units that can be sold now, and those of the batch held back. */
  readonly onHand?: number | undefined;
  readonly heldBack: number;
  readonly thresholdRate: number;
  /** Visits a day over the same days as `actual`, and of usual days before with what they sold; NaN is not known. */
  readonly visits?: Float64Array | undefined;
  readonly before?: { readonly units: Float64Array; readonly visits: Float64Array } | undefined;
}

export interface MonitorAnswer {
  readonly action: MonitorAction;
  readonly actualUnits: number;
  readonly forecastUnits: number;
  /** Actual against forecast, less 1; undefined where nothing was expected. */
  readonly deviationRate?: number;
  readonly recentDeviationRate?: number;
  /** What the days left will ask for if sales go on as they have. */
  readonly unitsStillExpected: number;
  /** Of those, what neither stock nor the batch held back covers; undefined where the stock is not known. */
  readonly unitsShort?: number;
  /** What can be sold now. */
  readonly onHand?: number;
  /** Units sold a visit, in the promotion and before it; undefined where the sales say no visits. */
  readonly conversionRate?: number;
  readonly conversionBefore?: number;
}

/**
 * A promotion is under way: does the batch held back go, stay, or is it not enough?
 *
 *     TOO EARLY  fewer than 10 units were expected so far
 *     RELEASE    all days so far, or the last 3, sell more than 30% above the forecast
 *     REORDER    so, and what is still expected is more than stock and held-back batch together
 *     HOLD       all days so far and the last 3 sell more than 30% below
 *     OK         otherwise
 *
 * What is still expected is the forecast of the days left times what was sold per unit forecast so far. A rise of the last
 * days alone releases, since waiting costs sales; a fall must show in both, since holding back is harder to undo.
 *
 * Beside it stands the conversion, Σ units ÷ Σ visits of the days whose visits are known, and that before the promotion: more
 * visits that buy less are another matter than fewer visits. Clicks and impressions of ads are not in a sales table.
 *
 * Source: 002-28 (30%), 004-17 (orders, stock, conversion), 004-22; requirements A.6-7 and A.6-24. Units: units and days.
 * Not for: the level trigger, which stays what it is.
 */
export function promoMonitor(input: MonitorInput): MonitorAnswer {
  const { actual, forecast, onHand, heldBack, thresholdRate } = input;
  const days = Math.min(actual.length, forecast.length);
  const known = daysKnown(actual.subarray(0, days));
  const soFar = deviationOf(actual, forecast, { from: 0, to: known, thresholdRate });
  const recently = deviationOf(actual, forecast, {
    from: Math.max(0, known - deviationWindows.value.lastDays),
    to: known,
    thresholdRate,
  });
  const ahead = forecast.subarray(known).reduce((sum, units) => sum + units, 0);
  const pace = soFar.forecastUnits > 0 ? soFar.actualUnits / soFar.forecastUnits : 1;
  const unitsStillExpected = ahead * pace;
  const short = onHand === undefined ? undefined : Math.max(0, unitsStillExpected - onHand - heldBack);
  const conversionRate = conversionOf(actual, input.visits);
  const conversionBefore = input.before && conversionOf(input.before.units, input.before.visits);
  return {
    action: actionOf(soFar, recently, short),
    actualUnits: soFar.actualUnits,
    forecastUnits: soFar.forecastUnits,
    ...(soFar.rate === undefined ? {} : { deviationRate: soFar.rate }),
    ...(recently.rate === undefined ? {} : { recentDeviationRate: recently.rate }),
    unitsStillExpected,
    ...(short === undefined ? {} : { unitsShort: short }),
    ...(onHand === undefined ? {} : { onHand }),
    ...(conversionRate === undefined ? {} : { conversionRate }),
    ...(conversionBefore === undefined ? {} : { conversionBefore }),
  };
}

/** Days up to the last that is known. */
function daysKnown(actual: Float64Array): number {
  let days = actual.length;
  while (days > 0 && Number.isNaN(actual[days - 1])) days -= 1;
  return days;
}

interface Window {
  readonly status: "RELEASE" | "HOLD" | "OK";
  readonly actualUnits: number;
  readonly forecastUnits: number;
  readonly rate?: number;
}

function deviationOf(
  actual: Float64Array,
  forecast: Float64Array,
  { from, to, thresholdRate }: { readonly from: number; readonly to: number; readonly thresholdRate: number },
): Window {
  const deviation = deviationStatus({
    actual: actual.subarray(from, to),
    forecast: forecast.subarray(from, to),
    thresholdRate,
  });
  if (!deviation.ok) return { status: "OK", actualUnits: 0, forecastUnits: 0 };
  const { status, actualUnits, forecastUnits } = deviation.value;
  const rate = forecastUnits > 0 ? { rate: actualUnits / forecastUnits - 1 } : {};
  return { status, actualUnits, forecastUnits, ...rate };
}

function actionOf(soFar: Window, recently: Window, unitsShort: number | undefined): MonitorAction {
  if (soFar.forecastUnits < leastExpectedUnits.value) return "TOO EARLY";
  if (soFar.status === "RELEASE" || recently.status === "RELEASE")
    return unitsShort !== undefined && unitsShort > 0 ? "REORDER" : "RELEASE";
  return soFar.status === "HOLD" && recently.status === "HOLD" ? "HOLD" : "OK";
}
