import { mean } from "../numbers/moments";
import { answer, type Result, unanswerable } from "../problem";
import { sourced } from "../sourced";

const checked = "2026-11-22";
export const trendMonths = sourced(12, { source: "003-03", checked });
/** Twelve months cannot part a trend from a year's season; two years can. */
export const leastTrendMonths = sourced(24, { source: "requirements, at 003-03", checked });
export const marksSeason = sourced(0.64, {
  source: "own",
  checked,
  note: "the strength from which R's forecast package takes a season out (Wang, Smith & Hyndman 2006)",
});

export interface SearchTrend {
  /** The last twelve months over the twelve before, less 1: 0.65 is 65% more. */
  readonly yearOnYear: number;
  /** The same as a factor: growth of 200% is ×3 (001-06). */
  readonly growthFactor: number;
  /** Change a month over the last twelve months, season taken out, as a fraction of their mean. */
  readonly slopePerMonth: number;
  /** From 0, no season, to 1, nothing but season. */
  readonly seasonalStrength: number;
  readonly isRising: boolean;
  readonly isSeasonal: boolean;
}

/**
 * Are a product's searches rising, and without a marked season?
 *
 *     year on year = Σ last 12 ÷ Σ 12 before − 1
 *     slope        = least squares over the last 12 months less their month's effect, ÷ their mean
 *     strength     = max(0, 1 − s²(years, slope and months) ÷ s²(years and slope))
 *
 * All by least squares; each s² is divided by the months it has left over, so that chance alone gives a strength about 0.
 *
 * Source: 003-03 (rising, no marked season), 000-07 (year on year), 001-06 (growth as a factor); the strength after
 * X. Wang, K. Smith & R. Hyndman (2006), "Characteristic-based clustering for time series data", Data Mining and Knowledge
 * Discovery 13, with a level a year and one slope as the trend, which two years allow.
 * Units: a value a month, the oldest first, in any unit: 001-01, an index of searches is a shape and no number of units.
 * Not for: fewer than 24 months. A slope of 12 months may be nothing but the season.
 * Example: 12 months at 40 and then 12 at 66: 66 ÷ 40 − 1 = 65% more.
 */
export function searchTrend(monthly: readonly number[]): Result<SearchTrend> {
  const year = trendMonths.value;
  const needed = leastTrendMonths.value;
  if (monthly.length < needed)
    return unanswerable("tooFewPeriods", { field: "searches", params: { got: monthly.length, needed } });
  const lastYear = sumOf(monthly.slice(-year));
  const yearBefore = sumOf(monthly.slice(-2 * year, -year));
  if (yearBefore === 0) return unanswerable("nothingToDivideBy", { field: "searches" });

  const growthFactor = lastYear / yearBefore;
  const slopePerMonth = (slopeOf(withoutMonths(monthly).slice(-year)) * year) / lastYear;
  const seasonalStrength = strengthOfSeason(monthly);
  return answer({
    yearOnYear: growthFactor - 1,
    growthFactor,
    slopePerMonth: lastYear === 0 ? 0 : slopePerMonth,
    seasonalStrength,
    isRising: growthFactor > 1 && slopePerMonth > 0,
    isSeasonal: seasonalStrength >= marksSeason.value,
  });
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** The slope of a straight line through values one month apart. */
function slopeOf(values: readonly number[]): number {
  const middle = (values.length - 1) / 2;
  const centre = mean(values);
  let crossed = 0;
  let squares = 0;
  values.forEach((value, month) => {
    crossed += (month - middle) * (value - centre);
    squares += (month - middle) ** 2;
  });
  return crossed / squares;
}

/** The mean of every value of the same calendar month, at each month. */
function meansByMonth(values: readonly number[]): number[] {
  const months = trendMonths.value;
  const means = Array.from({ length: months }, (_, place) =>
    mean(values.filter((_value, month) => month % months === place)),
  );
  return values.map((_, month) => means[month % months]);
}

/** The common slope of all calendar months, fitted together with an effect for each of them. */
function slopeBesideMonths(values: readonly number[]): number {
  const times = values.map((_, month) => month);
  const meanTimes = meansByMonth(times);
  const meanValues = meansByMonth(values);
  const apart = times.map((time, month) => time - meanTimes[month]);
  const crossed = sumOf(apart.map((time, month) => time * (values[month] - meanValues[month])));
  return crossed / sumOf(apart.map((time) => time * time));
}

/** The values less what their calendar month alone explains. */
function withoutMonths(values: readonly number[]): number[] {
  const slope = slopeBesideMonths(values);
  const detrended = values.map((value, month) => value - slope * month);
  const effects = meansByMonth(detrended);
  const centre = mean(detrended);
  return values.map((value, month) => value - (effects[month] - centre));
}

/**
 * How much of what moves within the years is the same every year? Each year is taken without its own level, and all of them
 * without their common slope, so that neither growth nor a step from one year to the next passes for a season.
 */
function strengthOfSeason(values: readonly number[]): number {
  const years = wholeYears(values).map((year) => withoutMean(year));
  const slope = mean(years.map(slopeOf));
  const middle = (trendMonths.value - 1) / 2;
  const level = years.map((year) => year.map((value, month) => value - slope * (month - middle)));
  const typical = level[0].map((_, month) => mean(level.map((year) => year[month])));
  const squares = (unexplained: (value: number, month: number) => number): number =>
    sumOf(level.flatMap((year) => year.map((value, month) => unexplained(value, month) ** 2)));
  const withSlope = squares((value) => value);
  const withMonths = squares((value, month) => value - typical[month]);
  const dust = 1e-12 * sumOf(values.map((value) => value * value));
  if (withSlope <= dust) return 0;
  const counted = years.length * trendMonths.value;
  const leftWithSlope = counted - years.length - 1;
  // The months' effects add up to nothing and have no slope of their own, so that there are two fewer than months.
  const leftWithMonths = leftWithSlope - (trendMonths.value - 2);
  return Math.max(0, 1 - withMonths / leftWithMonths / (withSlope / leftWithSlope));
}

/** The last whole years of the series, the oldest first. */
function wholeYears(values: readonly number[]): number[][] {
  const months = trendMonths.value;
  const years = Math.floor(values.length / months);
  const first = values.length - years * months;
  return Array.from({ length: years }, (_, year) =>
    values.slice(first + year * months, first + (year + 1) * months),
  );
}

function withoutMean(values: readonly number[]): number[] {
  const centre = mean(values);
  return values.map((value) => value - centre);
}
