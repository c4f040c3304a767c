import { daysOfMonth, monthBefore, monthName, type Month } from "../calendar/month";
import type { DailyDemand } from "../demand/dailyDemand";
import { demandForecast } from "../forecast/demandForecast";
import { defaultSeasonLength } from "../forecast/request";
import type { Slices } from "../numbers/slices";
import { answer, map, type Problem, type Result, unanswerable, warning } from "../problem";
import { type AccuracyMetric, forecastAccuracy, naiveSeasonLength } from "./forecastAccuracy";
import { knownSalesDays } from "./monthSalesFigures";

/** Whether a forecast was written before the month, or is made now from what was known then. */
export type ForecastOrigin = "WRITTEN" | "AFTERWARDS";

/** One product's month. */
export interface ReviewedProductMonth {
  readonly sku: string;
  readonly forecastUnits: number;
  readonly actualUnits: number;
  /** Actual less forecast: above 0 was forecast too low. */
  readonly errorUnits: number;
  /** 1 − |error| ÷ actual, at least 0; undefined where nothing was sold. */
  readonly accuracy?: number;
}

export interface MonthReview {
  readonly month: Month;
  readonly origin: ForecastOrigin;
  /** The largest error first. */
  readonly lines: readonly ReviewedProductMonth[];
  readonly forecastUnits: number;
  readonly actualUnits: number;
  readonly accuracy: Result<number>;
  readonly bias: Result<number>;
  /** Mean error of a product, in units. */
  readonly meanError: Result<number>;
  /** √ mean of the squared errors, in units: large misses weigh more. */
  readonly rootMeanSquare: Result<number>;
  /** Mean error as a part of each product's sales; not said where a product sold nothing. */
  readonly meanPartError: Result<number>;
  /** Mean error over that of taking the month before, of each product's own months; below 1 is better than that. */
  readonly scaledError: Result<number>;
  /** Products of whose months too few are known for the scaled error. */
  readonly unscaledSkus: number;
  /** The accuracy that taking last month's sales for the forecast would have had. */
  readonly naiveAccuracy: Result<number>;
  readonly problems: readonly Problem[];
}

/**
 * How good was the forecast of a month?
 *
 *     accuracy = 1 − Σ|actual − forecast| ÷ Σ actual, at least 0      bias = Σ(actual − forecast) ÷ Σ actual
 *
 * over the products. A product whose days of the month are not all known, or that has no forecast, is left out and said.
 * Beside it stands the accuracy of the simplest forecast, last month's sales: a method that is no better is not worth its
 * trouble.
 *
 * Source: 000-45 and requirements A.6-14 (accuracy is 1 − WAPE), formulas C.11 (bias, RMSE, MAPE, MASE); 003-44 (looked at each month).
 * Units: units of the month; fractions.
 * Not for: days out of stock, on which sales are less than demand.
 * Example: 8 and 21 forecast, 10 and 20 sold: 1 − (2 + 1) ÷ 30 = 90%; bias (2 − 1) ÷ 30 = 3.3%.
 */
export function monthReview(
  demand: ReadonlyMap<string, DailyDemand>,
  forecasts: ReadonlyMap<string, number>,
  month: Month,
  origin: ForecastOrigin,
): Result<MonthReview> {
  const earlier = monthBefore(month);
  const lines: ReviewedProductMonth[] = [];
  const unitsBefore: number[] = [];
  const scaled: Result<number>[] = [];
  const problems: Problem[] = [];
  for (const history of demand.values()) {
    const { sku } = history;
    const actualUnits = unitsIn(history, month);
    const forecastUnits = forecasts.get(sku);
    if (actualUnits === undefined) continue;
    if (forecastUnits === undefined) {
      problems.push(warning("noForecastOfMonth", { params: { sku, month: monthName(month) } }));
      continue;
    }
    const errorUnits = actualUnits - forecastUnits;
    const accuracy = actualUnits > 0 ? Math.max(0, 1 - Math.abs(errorUnits) / actualUnits) : undefined;
    const line = { sku, forecastUnits, actualUnits, errorUnits };
    lines.push(accuracy === undefined ? line : { ...line, accuracy });
    unitsBefore.push(unitsIn(history, earlier) ?? NaN);
    scaled.push(scaledError(history, month, actualUnits, forecastUnits));
  }
  if (lines.length === 0) return nothingToReview(demand, month);

  const actual = Float64Array.from(lines, ({ actualUnits }) => actualUnits);
  const forecast = Float64Array.from(lines, ({ forecastUnits }) => forecastUnits);
  return answer({
    month,
    origin,
    lines: [...lines].sort((a, b) => Math.abs(b.errorUnits) - Math.abs(a.errorUnits)),
    forecastUnits: sum(forecast),
    actualUnits: sum(actual),
    accuracy: measured("ACCURACY", actual, forecast),
    bias: measured("BIAS", actual, forecast),
    meanError: measured("MAE", actual, forecast),
    rootMeanSquare: measured("RMSE", actual, forecast),
    meanPartError: meanPartError(lines, actual, forecast, month),
    ...meanScaledError(scaled),
    naiveAccuracy: measured("ACCURACY", actual, Float64Array.from(unitsBefore)),
    problems,
  });
}

const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);

/** Nothing is known of the month, or not all of it yet. */
function nothingToReview(demand: ReadonlyMap<string, DailyDemand>, month: Month): Result<never> {
  const params = { month: monthName(month) };
  const days = knownSalesDays(demand, month);
  const all = daysOfMonth(month);
  return days === 0 || days === all
    ? unanswerable("noSalesKnownIn", { params })
    : unanswerable("salesKnownInPart", { params: { ...params, days, all } });
}

/** A measure over the products, each a pair; one column of as many pairs as there are products. */
function measured(metric: AccuracyMetric, actual: Float64Array, forecast: Float64Array): Result<number> {
  const column = (values: Float64Array) => ({ columns: [values], periods: values.length });
  const all = forecastAccuracy({
    actual: column(actual),
    forecast: column(forecast),
    metric,
    seasonLength: 1,
  });
  return all.ok ? all.value[0] : all;
}

/** MAPE, or which products sold nothing and forbid it. */
function meanPartError(
  lines: readonly ReviewedProductMonth[],
  actual: Float64Array,
  forecast: Float64Array,
  month: Month,
): Result<number> {
  const unsold = lines.filter(({ actualUnits }) => actualUnits === 0);
  return unsold.length === 0
    ? measured("MAPE", actual, forecast)
    : unanswerable("soldNothingIn", {
        params: { month: monthName(month), count: unsold.length, sku: unsold[0].sku },
      });
}

/** MASE of one product: its error over the mean change between its months before. */
function scaledError(
  history: DailyDemand,
  month: Month,
  actualUnits: number,
  forecastUnits: number,
): Result<number> {
  const column = (values: Float64Array) => ({ columns: [values], periods: values.length });
  const all = forecastAccuracy({
    actual: column(Float64Array.of(actualUnits)),
    forecast: column(Float64Array.of(forecastUnits)),
    history: column(monthsBefore(history, month)),
    metric: "MASE",
    seasonLength: naiveSeasonLength.value,
  });
  return all.ok ? all.value[0] : all;
}

/** The units of each whole month before, the oldest first. */
function monthsBefore(history: DailyDemand, month: Month): Float64Array {
  const units: number[] = [];
  for (let each = monthBefore(month); each.lastDate >= history.firstDate; each = monthBefore(each)) {
    units.unshift(unitsIn(history, each) ?? NaN);
  }
  return Float64Array.from(units);
}

/** The mean over the products that have one; of the first's reason where none has. */
function meanScaledError(scaled: readonly Result<number>[]) {
  const known = scaled.flatMap((each) => (each.ok ? each.value : []));
  const mean = known.length === 0 ? scaled[0] : answer(sum(Float64Array.from(known)) / known.length);
  return { scaledError: mean, unscaledSkus: scaled.length - known.length };
}

/** Units sold in a month; undefined where a day of it is not known. */
function unitsIn({ firstDate, units }: DailyDemand, month: Month): number | undefined {
  const start = month.firstDate - firstDate;
  const end = month.lastDate + 1 - firstDate;
  if (start < 0 || end > units.length) return undefined;
  const total = sum(units.subarray(start, end));
  return Number.isNaN(total) ? undefined : total;
}

/**
 * What would have been forecast for a month on its eve, by sku, from the sales known then and nothing later?
 *
 * Source: formulas C.7 (a forecast is tried on what it has not seen). Units: units of the whole month.
 * Not for: judging a plan that was written; its own forecast is in the log.
 */
export function* forecastOfMonth(
  demand: ReadonlyMap<string, DailyDemand>,
  month: Month,
): Slices<Result<ReadonlyMap<string, number>>> {
  const histories = [...demand.values()];
  const [any] = histories;
  const periods = any === undefined ? 0 : month.firstDate - any.firstDate;
  if (periods <= 0)
    return unanswerable("noSalesKnownIn", { params: { month: monthName(monthBefore(month)) } });
  const columns = histories.map(({ units }) => units.subarray(0, periods));
  const forecasts = yield* demandForecast({
    history: { columns, periods },
    horizon: daysOfMonth(month),
    seasonLength: defaultSeasonLength.value,
    method: "AUTO",
  });
  return map(forecasts, (all) => {
    const bySku = new Map<string, number>();
    all.forEach((forecast, index) => {
      if (forecast.ok) bySku.set(histories[index].sku, sum(forecast.value.expected));
    });
    return bySku;
  });
}

/** Units forecast for some days, the last included, as a written forecast has them week by week. */
export interface ForecastDays {
  readonly sku: string;
  readonly from: number;
  readonly to: number;
  readonly expected: number;
}

/**
 * What does a written forecast say of a month, by sku? A stretch that reaches beyond the month counts by its days within; a
 * product of which not every day of the month was forecast is left out.
 *
 * Units: date serials and units in, units of the month out.
 * Example: 70 units for a week of which three days lie in the month: 30.
 */
export function forecastWithin(stretches: readonly ForecastDays[], month: Month): Map<string, number> {
  const found = new Map<string, { units: number; days: number }>();
  for (const { sku, from, to, expected } of stretches) {
    const days = Math.min(to, month.lastDate) - Math.max(from, month.firstDate) + 1;
    if (days <= 0) continue;
    const before = found.get(sku) ?? { units: 0, days: 0 };
    found.set(sku, {
      units: before.units + (expected * days) / (to - from + 1),
      days: before.days + days,
    });
  }
  const whole = [...found].filter(([, { days }]) => days === daysOfMonth(month));
  return new Map(whole.map(([sku, { units }]) => [sku, units]));
}
