import { knownValues, sameShape, type Histories } from "../demand/histories";
import { mean } from "../numbers/moments";
import { answer, map, refuse, unanswerable, type Result } from "../problem";
import { sourced } from "../sourced";

export const accuracyMetrics = ["WAPE", "ACCURACY", "BIAS", "MAE", "RMSE", "MAPE", "MASE"] as const;
export type AccuracyMetric = (typeof accuracyMetrics)[number];

export const defaultAccuracyMetric = sourced<AccuracyMetric>("WAPE", {
  source: "000-45",
  checked: "2026-11-21",
  note: "requirements A.6-14: accuracy is 1 − WAPE",
});
export const naiveSeasonLength = sourced(1, {
  source: "Hyndman & Koehler (2006)",
  checked: "2026-11-21",
  note: "1 measures against the period before",
});

export interface ForecastAccuracyInput {
  /** A column a product, of the same periods as the forecast; pairs with a gap are left out. */
  readonly actual: Histories;
  readonly forecast: Histories;
  readonly metric: AccuracyMetric;
  /** What was known before the forecast, for MASE; the same products. */
  readonly history?: Histories | undefined;
  /** Periods of a season, for MASE; 1 measures against the period before. */
  readonly seasonLength: number;
}

/**
 * How good was the forecast of each product?
 *
 *     WAPE = Σ|a − f| ÷ Σa        ACCURACY = 1 − WAPE, at least 0     BIAS = Σ(a − f) ÷ Σa, above 0: forecast too low
 *     MAE = mean |a − f|          RMSE = √ mean (a − f)²              MAPE = mean |a − f| ÷ |a|
 *     MASE = MAE ÷ mean |h(t) − h(t − season)| of the history
 *
 * Source: Hyndman & Koehler (2006) for MASE; 000-45 and requirements A.6-14 for accuracy; formulas C.11. Checked against
 * R's forecast::accuracy.
 * Units: MAE and RMSE in units, the others fractions; R prints MAPE in percent.
 * Not for: MAPE where a period sold nothing; it is refused.
 * Example: sold 10, 20 for 8, 21 forecast: WAPE (2 + 1) ÷ 30 = 0.1.
 */
export function forecastAccuracy(input: ForecastAccuracyInput): Result<Result<number>[]> {
  const { actual, forecast, metric, history, seasonLength } = input;
  const matching = sameShape(forecast, "forecast", actual, "actual");
  if (!matching.ok) return matching;
  if (metric === "MASE") {
    if (history === undefined) return refuse("missing", { field: "history" });
    const [got, needed] = [history.columns.length, actual.columns.length];
    if (got !== needed) return refuse("columnsDiffer", { field: "history", params: { got, needed } });
  }
  return answer(
    actual.columns.map((values, product) => {
      const errors = errorsOf(values, forecast.columns[product]);
      return errors.sizes.length === 0
        ? unanswerable("noKnownPairs", { field: "actual", params: { other: "forecast" } })
        : measure(metric, errors, product, history?.columns[product], seasonLength);
    }),
  );
}

interface Errors {
  /** Actual less forecast. */
  readonly errors: Float64Array;
  readonly sizes: Float64Array;
  readonly actual: Float64Array;
  /** The period of each, from 0. */
  readonly periods: readonly number[];
}

function errorsOf(actual: Float64Array, forecast: Float64Array): Errors {
  const all = actual.map((value, period) => value - forecast[period]);
  const periods = [...all.keys()].filter((period) => !Number.isNaN(all[period]));
  const errors = knownValues(all);
  return {
    errors,
    sizes: errors.map(Math.abs),
    actual: Float64Array.from(periods, (period) => actual[period]),
    periods,
  };
}

function measure(
  metric: AccuracyMetric,
  { errors, sizes, actual, periods }: Errors,
  product: number,
  history: Float64Array | undefined,
  seasonLength: number,
): Result<number> {
  switch (metric) {
    case "MAE":
      return answer(mean(sizes));
    case "RMSE":
      return answer(Math.sqrt(mean(errors.map((error) => error * error))));
    case "WAPE":
      return shareOfActual(sizes, actual);
    case "ACCURACY":
      return map(shareOfActual(sizes, actual), (wape) => Math.max(0, 1 - wape));
    case "BIAS":
      return shareOfActual(errors, actual);
    case "MAPE": {
      const zero = actual.indexOf(0);
      return zero === -1
        ? answer(mean(sizes.map((size, index) => size / Math.abs(actual[index]))))
        : refuse("zeroActual", { field: "actual", at: { row: periods[zero] + 1, column: product + 1 } });
    }
    case "MASE":
      return map(naiveError(history ?? new Float64Array(), seasonLength), (naive) => mean(sizes) / naive);
  }
}

function shareOfActual(values: Float64Array, actual: Float64Array): Result<number> {
  const total = mean(actual) * actual.length;
  return total > 0
    ? answer((mean(values) * values.length) / total)
    : unanswerable("nothingToTakeShareOf", { field: "actual", params: { got: total } });
}

/** What repeating the value of a season before would have missed by, on average. */
function naiveError(history: Float64Array, seasonLength: number): Result<number> {
  const changes = knownValues(
    history.subarray(seasonLength).map((value, period) => Math.abs(value - history[period])),
  );
  if (changes.length === 0) {
    const params = { needed: seasonLength + 1, got: knownValues(history).length };
    return unanswerable("tooFewPeriods", { field: "history", params });
  }
  const naive = mean(changes);
  return naive > 0 ? answer(naive) : unanswerable("historyNeverChanges", { field: "history" });
}
