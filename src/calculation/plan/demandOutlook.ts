import type { PromotionDays } from "../demand/cleaning";
import type { DailyDemand } from "../demand/dailyDemand";
import { deviationWindows, recentDeviation, type RecentDeviation } from "../demand/recentDeviation";
import type { DemandForecast } from "../forecast/request";
import type { Slices } from "../numbers/slices";
import { answer, type Result } from "../problem";
import { sourced } from "../sourced";
import { dailyForecast, withoutPromotions } from "./dailyForecast";

/** What was longer ago teaches little of the next months and costs time. */
const mostHistoryDays = sourced(730, {
  source: "own",
  checked: "2026-11-22",
  note: "two years, so that a year shows",
});
/** Weeks of history before a forecast of the last one can be held against what was sold. */
const leastHistoryDays = 28;

export interface OutlookInput {
  /** Products in the order of the answers; all histories are cleaned and over the same days. */
  readonly histories: readonly DailyDemand[];
  /** Past and coming ones. */
  readonly promotions: readonly PromotionDays[];
  readonly asOfDate: number;
  /** Days to look ahead from the as-of date on. */
  readonly horizonDays: number;
  /** Days of which the spread is measured: about a lead time. */
  readonly spreadDays: number;
  /** The service level the spread of a product is measured for. */
  readonly serviceLevelOf: (sku: string) => number;
  /** How far above or below its forecast a product must sell to be noticed; a fraction of the forecast. */
  readonly deviationThreshold: number;
}

/** What is expected of one product. */
export interface DemandOutlook {
  /** Expected units a day, from the as-of date on. */
  readonly daily: Float64Array;
  /** How AUTO came to it. */
  readonly method: DemandForecast["chosen"];
  /** Demand of so many days stays within so many units above what is expected, at the service level. */
  readonly spread: { readonly days: number; readonly units: number };
  /** How the last week sold against a forecast made before it; undefined where there is too little to tell. */
  readonly deviation?: RecentDeviation;
}

/**
 * What will every product sell on each coming day, how sure is that, and did the last week go as forecast?
 *
 * All products are forecast together (AUTO), once from today and once from a week ago, so that what was sold since can be
 * held against what would have been said before; the spread over a lead time is measured there too, where that forecast
 * can be made. A promotion's days are no deviation: a forecast of usual days, or of promotions before, is not held against
 * them. Days between the last sale known and the as-of date are passed over.
 *
 * Source: 000-15 and requirements A.6-26 (as far ahead as lead time and cover reach), 002-28 (deviation), formulas C.7.
 * Units: units a day. A history without a known day has no outlook.
 */
export function* demandOutlook(input: OutlookInput): Slices<Result<readonly (DemandOutlook | undefined)[]>> {
  const { histories, asOfDate, horizonDays, promotions, serviceLevelOf, deviationThreshold } = input;
  if (histories.length === 0) return answer([]);
  const { firstDate } = histories[0];
  const pastDays = Math.min(Math.max(0, asOfDate - firstDate), histories[0].units.length);
  const firstKnown = Math.max(0, pastDays - mostHistoryDays.value);
  const known = histories.map(({ units }) => units.subarray(firstKnown, pastDays));
  const forecastTogether = (columns: readonly Float64Array[], horizonDays: number) =>
    dailyForecast({ columns, firstDate: firstDate + firstKnown, promotions, horizonDays });
  const lastDate = Math.min(asOfDate, firstDate + histories[0].units.length);
  const passedOver = Math.max(0, asOfDate - lastDate);
  const days = passedOver + horizonDays;
  const forecasts = yield* forecastTogether(known, days);
  if (!forecasts.ok) return forecasts;
  const window = deviationWindows.value.days;
  const spreadDays = Math.max(window, Math.round(input.spreadDays));
  const canTell = passedOver < window && known[0].length >= leastHistoryDays + window;
  const before = canTell
    ? yield* forecastTogether(
        known.map((units) => units.subarray(0, -window)),
        spreadDays,
      )
    : undefined;

  return answer(
    forecasts.value.map((forecast, i) => {
      if (!forecast.ok) return undefined;
      const { expected, chosen } = forecast.value;
      const serviceLevel = serviceLevelOf(histories[i].sku);
      const weekAgo = before?.ok ? before.value[i] : undefined;
      const spread = weekAgo?.ok
        ? { days: spreadDays, units: spreadOf(weekAgo.value, serviceLevel) }
        : { days, units: spreadOf(forecast.value, serviceLevel) };
      const deviation = weekAgo?.ok
        ? recentDeviation(
            withoutPromotions(known[i].subarray(-window), { firstDate: lastDate - window, promotions }),
            weekAgo.value.expected.subarray(0, window),
            deviationThreshold,
          )
        : undefined;
      const outlook = { daily: expected.subarray(passedOver), method: chosen, spread };
      return deviation ? { ...outlook, deviation } : outlook;
    }),
  );
}

/** Units by which demand over the horizon exceeds what is expected, but for the share of the service level. */
const spreadOf = ({ expected, totalQuantile }: DemandForecast, serviceLevel: number): number =>
  Math.max(0, totalQuantile(serviceLevel) - expected.reduce((sum, units) => sum + units, 0));
