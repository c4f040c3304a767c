import {
  adjustForecast,
  answer,
  type AdjustedForecast,
  type AdjustmentsInput,
  type ForecastOfProduct,
  type Problem,
  type Result,
  type ShopForecast,
  type ShopHistory,
} from "../../../calculation";

/** One product's row: the columns of the written table, and what its chart and workings are made of. */
export interface ForecastLine {
  readonly sku: string;
  readonly from: number;
  readonly to: number;
  readonly expected: number;
  readonly upper: number;
  readonly before: number;
  readonly factor: number;
  readonly method: string;
  readonly product: ForecastOfProduct;
  readonly adjusted: AdjustedForecast;
}

export interface ForecastAnswer {
  readonly shop: ShopHistory;
  readonly forecast: ShopForecast;
  readonly lines: readonly ForecastLine[];
  readonly problems: readonly Problem[];
}

/** The forecasts with the planner's adjustments on top, most units first; refused where the adjustments are wrong. */
export function adjustedLines(
  shop: ShopHistory,
  forecast: ShopForecast,
  adjustments: AdjustmentsInput,
): Result<ForecastAnswer> {
  const lines: ForecastLine[] = [];
  const warnings: Problem[] = [];
  for (const product of forecast.products) {
    const adjusted = adjustForecast(product.expected, adjustments, product.lastYear);
    if (!adjusted.ok) return adjusted;
    // What holds for all products is said once.
    if (warnings.length === 0) warnings.push(...adjusted.warnings);
    lines.push(lineOf(product, adjusted.value, forecast.firstDate));
  }
  lines.sort((a, b) => b.expected - a.expected);
  return answer({ shop, forecast, lines, problems: [...warnings, ...forecast.problems] });
}

function lineOf(product: ForecastOfProduct, adjusted: AdjustedForecast, from: number): ForecastLine {
  const { sku, method, expected: before, totalUpper } = product;
  const { expected, factor } = adjusted;
  return {
    sku,
    from,
    to: from + before.length - 1,
    expected: total(expected),
    // What is not known of a demand grows with it.
    upper: totalUpper * factor,
    before: total(before),
    factor,
    method,
    product,
    adjusted,
  };
}

const total = (units: Float64Array): number => units.reduce((sum, each) => sum + each, 0);

/** A product's forecast by weeks from the first day on; the last one may be short. */
export function weeksOf({ sku, from, adjusted: { expected } }: ForecastLine) {
  return Array.from({ length: Math.ceil(expected.length / daysAWeek) }, (_, week) => {
    const days = expected.subarray(week * daysAWeek, (week + 1) * daysAWeek);
    const first = from + week * daysAWeek;
    return { sku, from: first, to: first + days.length - 1, expected: total(days) };
  });
}

const daysAWeek = 7;
