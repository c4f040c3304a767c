import type { CleanedHistory, PromotionUplift } from "../demand/cleaning";
import { defaultDemandDays, demandRates } from "../demand/demandRates";
import { conversionOf } from "../demand/conversion";
import { knownValues } from "../demand/histories";
import { monthsCompared, type MonthsCompared } from "./promoHistory";

/** 52 weeks, so that weekdays match. */
const yearOfWeeks = 364;
const daysOfWeek = 7;

/** What one product did in the past year. */
export interface ProductPast {
  /** Of the days shown: a year, or as many as there are since its first sale. */
  readonly firstDate: number;
  readonly lastDate: number;
  readonly sold: Float64Array;
  /** Whole months that are shown, twelve at most. */
  readonly months: number;
  /** Units a day, of days that count; undefined with fewer than a week of them. */
  readonly avgDailyUnits?: number;
  readonly peakDailyUnits?: number;
  /** Units a visit, of days whose visits are known; undefined where none are. */
  readonly conversionRate?: number;
  /** Undefined with less than fifteen months of history. */
  readonly trend?: MonthsCompared;
  /** Promotions within the days shown, with what they did to this product. */
  readonly promotions: readonly PromotionUplift[];
}

/**
 * What did one product sell in the last twelve months, on average and at most, and how do the last three months stand
 * beside the same three a year before?
 *
 *     conversion = Σ units ÷ Σ visits, of the days whose visits are known
 *     trend = units a day of the last 91 days ÷ units a day of the 91 days that lie 364 days before them
 *
 * Source: 002-18 (12 months, average, peak, conversion), 002-38 (last year alone misleads: look at the last three months),
 * 004-13 (past promotions). Days out of stock count nowhere (formulas C.8).
 * Units: units a day; visits a day, over the same days as the history; NaN is not known.
 * Example: 130 a day now and 100 a day a year ago: 1.3.
 */
export function productPast(history: CleanedHistory, visits?: Float64Array): ProductPast {
  const { sold, counted, firstDate, promotions } = history;
  const firstSale = Math.max(
    0,
    history.kinds.findIndex((kind) => kind !== "NOT_LISTED"),
  );
  const start = Math.max(firstSale, sold.length - defaultDemandDays.value);
  const rates = demandRates(counted.subarray(start), {
    demandDays: defaultDemandDays.value,
    peakMethod: "MAX",
  });
  const conversionRate = conversionOf(counted.subarray(start), visits?.subarray(start));
  const trend = monthsCompared(counted);
  const daysShown = sold.length - start;
  return {
    firstDate: firstDate + start,
    lastDate: firstDate + sold.length - 1,
    sold: sold.subarray(start),
    months: Math.min(12, Math.floor((12 * daysShown) / defaultDemandDays.value)),
    ...(rates ? { avgDailyUnits: rates.avgDailyDemand, peakDailyUnits: rates.maxDailyDemand } : {}),
    ...(conversionRate === undefined ? {} : { conversionRate }),
    ...(trend ? { trend } : {}),
    promotions: promotions.filter((each) => each.lastDate >= firstDate + start),
  };
}

/** A line of a product's past to be drawn: dates, units, and those of the same days a year before. */
export interface PastDrawn {
  readonly at: readonly number[];
  readonly units: readonly (number | undefined)[];
  /** Empty where nothing of the year before is known. */
  readonly yearBefore: readonly (number | undefined)[];
}

/**
 * The days shown of a product's past, or its weeks: whole weeks counted back from the last day, each named by its first.
 *
 * Source: 002-18, 002-38. Units: units a day or a week; undefined where no day of it is known.
 */
export function drawnPast(
  past: ProductPast,
  { sold, firstDate }: Pick<CleanedHistory, "sold" | "firstDate">,
  step: "DAY" | "WEEK",
): PastDrawn {
  const length = step === "DAY" ? 1 : daysOfWeek;
  const steps = Math.floor(past.sold.length / length);
  const start = past.firstDate - firstDate + past.sold.length - steps * length;
  const sumAt = (from: number): number | undefined => {
    if (from < 0) return undefined;
    const known = knownValues(sold.subarray(from, from + length));
    return known.length === 0 ? undefined : known.reduce((sum, units) => sum + units, 0);
  };
  const froms = Array.from({ length: steps }, (_, index) => start + index * length);
  const yearBefore = froms.map((from) => sumAt(from - yearOfWeeks));
  return {
    at: froms.map((from) => firstDate + from),
    units: froms.map(sumAt),
    yearBefore: yearBefore.some((units) => units !== undefined) ? yearBefore : [],
  };
}
