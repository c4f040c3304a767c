import {
  abcClass,
  averageDemand,
  daysOfCover,
  forecastAccuracy,
  gmroi,
  map,
  sellThrough,
  stockTurns,
  type AccuracyMetric,
  type Result,
} from "../../src/calculation";
import { ours, type Adapted, type Adapters } from "./adapter";

const valueOf = (result: Result<unknown>): Adapted =>
  ours(result.ok ? result.value : { error: result.problems[0]!.code });

const shares = "answers classes, not shares";

/** Courses and textbooks (Heizer & Render). */
export const abcClasses: Adapters = {
  abcByItemShare: ({ values, shares: [a, b] }) =>
    valueOf(abcClass({ values, by: "COUNT", aCutoff: a, bCutoff: a + b })),
  abcByCumulative: "goes by the share after the item, ours by the share before",
  valueShares: shares,
  cumulativeShares: shares,
};

const daysNotTurns = "answers turns; days are 365 ÷ turns";

/** Calculators and articles on stock ratios. */
export const stockKpis: Adapters = {
  inventoryTurnover: ({ cogs, avgInventory }) =>
    valueOf(stockTurns({ costOfSales: cogs, averageStock: avgInventory, days: 365 })),
  sellThroughReceived: ({ sold, received }) => valueOf(sellThrough(sold, received)),
  gmroi: ({ grossMargin, avgInventoryCost }) => valueOf(gmroi(grossMargin, avgInventoryCost)),
  demandInStock({ sold, daysInStock, days }) {
    const inStock = (day: number) => day < daysInStock;
    const units = Float64Array.from({ length: days }, (_, day) => (inStock(day) ? sold / daysInStock : NaN));
    return valueOf(map(averageDemand(units), (average) => average * days));
  },
  averageInventory: "takes the average stock as given",
  daysOfInventory: daysNotTurns,
  inventoryTurnoverFromDays: daysNotTurns,
  cashConversionCycle: "is not offered",
  weeksOfCover: ({ stock, sales, weeks }) =>
    valueOf(map(daysOfCover({ onHand: stock, dailyDemand: sales / (weeks * 7) }), (days) => days / 7)),
};

function accuracy(
  metric: AccuracyMetric,
  actual: readonly number[],
  forecast: readonly number[],
  history: readonly number[] = actual,
  seasonLength = 1,
): Result<number> {
  const one = (values: readonly number[]) => ({
    columns: [Float64Array.from(values)],
    periods: values.length,
  });
  const result = forecastAccuracy({
    actual: one(actual),
    forecast: one(forecast),
    metric,
    history: one(history),
    seasonLength,
  });
  return result.ok ? result.value[0]! : result;
}

const otherMetric = "is a metric we do not offer";
const meanError = "is the mean error; BIAS is its share of what was sold";

/** Test suites of metric libraries. */
export const metrics: Adapters = {
  "metric.mae": ({ actual, forecast }) => valueOf(accuracy("MAE", actual, forecast)),
  "metric.rmse": ({ actual, forecast }) => valueOf(accuracy("RMSE", actual, forecast)),
  "metric.mape": ({ actual, forecast }) => valueOf(accuracy("MAPE", actual, forecast)),
  // The scale is taken of the same series, which is then its own history.
  "metric.maseSelf": ({ actual, forecast, step }) =>
    valueOf(accuracy("MASE", actual, forecast, actual, step)),
  "metric.bias": meanError,
  "metric.mse": otherMetric,
  "metric.sse": otherMetric,
  "metric.medianAe": otherMetric,
  "metric.pis": otherMetric,
  "metric.msr": otherMetric,
  "metric.mar": otherMetric,
};

/** R 4.2.2, forecast::accuracy. */
export const accuracies: Adapters = {
  "accuracy.MAE": ({ actual, forecast }) => valueOf(accuracy("MAE", actual, forecast)),
  "accuracy.RMSE": ({ actual, forecast }) => valueOf(accuracy("RMSE", actual, forecast)),
  "accuracy.MAPE": ({ actual, forecast }) =>
    valueOf(map(accuracy("MAPE", actual, forecast), (fraction) => fraction * 100)),
  "accuracy.MASE": ({ actual, forecast, train, seasonality }) =>
    valueOf(accuracy("MASE", actual, forecast, train, seasonality)),
  "accuracy.ME": meanError,
  "accuracy.MPE": otherMetric,
};
