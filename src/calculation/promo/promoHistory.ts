import type { PromotionDays } from "../demand/cleaning";
import { mean, sampleDeviation } from "../numbers/moments";
import { knownValues } from "../demand/histories";
import { sourced } from "../sourced";
import { calendarPromotions } from "./promoCalendar";

/** A quarter of a year: what "the last three months" are in days. */
export const trendDays = sourced(91, { source: "002-38", checked: "2026-11-22", note: "three months" });

/** So far the trend is believed. */
export const trendLimits = sourced<readonly [least: number, most: number]>([0.5, 2], {
  source: "002-38",
  checked: "2026-11-22",
  note: "a forecast follows the ratio no further; the limits are our own",
});

/**
 * Which promotions lie in the history: those the planner's table names, and of the calendar's those that no listed one
 * overlaps. What stands before the first day is no evidence; of one that is under way the days so far are, and they are no
 * usual days.
 */
export function promotionsWithin(
  listed: readonly PromotionDays[],
  firstDate: number,
  lastDate: number,
): PromotionDays[] {
  const isWithin = (each: PromotionDays) => each.firstDate >= firstDate && each.firstDate <= lastDate;
  const known = listed
    .filter(isWithin)
    .map((each) => ({ ...each, lastDate: Math.min(each.lastDate, lastDate) }));
  const overlaps = (each: PromotionDays) =>
    listed.some((other) => each.firstDate <= other.lastDate && other.firstDate <= each.lastDate);
  const ofCalendar = calendarPromotions(firstDate, lastDate).filter(
    (each) => isWithin(each) && each.lastDate <= lastDate,
  );
  return [...known, ...ofCalendar.filter((each) => !overlaps(each))].sort(
    (a, b) => a.firstDate - b.firstDate,
  );
}

export interface MeasuredPromotion extends PromotionDays {
  /** Units a day of all products in it, and on the usual days around it. */
  readonly dailyUnits: number;
  readonly usualDailyUnits: number;
  readonly uplift?: number;
}

/** Days before and after a promotion that say what was usual then. */
const daysAround = sourced(28, {
  source: "own",
  checked: "2026-11-22",
  note: "four weeks on either side: whole weeks, and near enough that growth does not count as uplift",
});

/**
 * How many times the usual did each past promotion sell, all products together?
 *
 *     uplift = units a day in it ÷ units a day of the days around it that belong to no promotion
 *
 * Source: formulas C.8 (promotion mean ÷ base mean; the dip afterwards is kept, it is part of what a promotion does).
 * Units: units a day of the whole shop, NaN for a day on which nothing is known; `firstDate` is the day of the first.
 * A promotion without a known day in it or around it is left out.
 * Example: 100 a day around it and 300 in it: 3.
 */
export function measuredPromotions(
  shopUnits: Float64Array,
  firstDate: number,
  promotions: readonly PromotionDays[],
): MeasuredPromotion[] {
  const isPromoDay = (date: number) =>
    promotions.some((each) => date >= each.firstDate && date <= each.lastDate);
  const meanOf = (from: number, to: number, wanted: (date: number) => boolean): number | undefined => {
    const known = knownValues(
      shopUnits.map((units, day) => {
        const date = firstDate + day;
        return date >= from && date <= to && wanted(date) ? units : NaN;
      }),
    );
    return known.length > 0 ? mean(known) : undefined;
  };
  return promotions.flatMap((promotion) => {
    const { firstDate: from, lastDate: to } = promotion;
    const around = daysAround.value;
    const dailyUnits = meanOf(from, to, () => true);
    const usualDailyUnits = meanOf(from - around, to + around, (date) => !isPromoDay(date));
    if (dailyUnits === undefined || usualDailyUnits === undefined) return [];
    const uplift = usualDailyUnits > 0 ? { uplift: dailyUnits / usualDailyUnits } : {};
    return [{ ...promotion, dailyUnits, usualDailyUnits, ...uplift }];
  });
}

export const defaultDemandVariation = sourced(0.3, {
  source: "formulas C.4",
  checked: "2026-11-22",
  note: "deviation of a promotion's demand as a fraction of it; what past promotions differed by counts beside it",
});

/** So many promotions of a product count for as much as the usual figure. */
export const promotionsToHalfWeight = sourced(3, {
  source: "own",
  checked: "2026-11-22",
  note: "two or three promotions may be alike by chance, and the level itself may be off",
});

/**
 * By how much may a promotion's demand be off? What a product's promotions differed by from their own average, over all
 * products that had two or more, drawn towards the usual figure while they are few; undefined where none had.
 *
 *     measured² = mean over products of (deviation of its uplifts ÷ their mean)²
 *     variation = √((n × measured² + 3 × usual²) ÷ (n + 3)), n promotions a product
 *
 * Source: formulas C.4 (the deviation of a past promotion's forecast error: who had planned each by the average of all would
 * have been off by so much); the weight of the usual figure is our own.
 * Example: uplifts of 2, 3 and 4 deviate by 1 of 3; with 0.3 as usual √((3 ÷ 9 + 3 × 0.09) ÷ 6) = 0.317.
 */
export function upliftVariation(
  upliftsOfProducts: readonly (readonly number[])[],
  usual: number,
): number | undefined {
  const several = upliftsOfProducts.filter((uplifts) => uplifts.length >= 2 && mean(uplifts) > 0);
  if (several.length === 0) return undefined;
  const measured = mean(several.map((uplifts) => (sampleDeviation(uplifts) / mean(uplifts)) ** 2));
  const count = mean(several.map((uplifts) => uplifts.length));
  const weight = promotionsToHalfWeight.value;
  return Math.sqrt((count * measured + weight * usual ** 2) / (count + weight));
}

/** Three months and the same three a year before, in units a day. */
export interface MonthsCompared {
  readonly now: number;
  readonly before: number;
  readonly ratio: number;
  /** Whether the ratio lies beyond half and twice: so far a forecast would not follow it. */
  readonly isBeyondLimits: boolean;
}

/**
 * Are sales growing? The last three months beside the same months a year before.
 *
 *     ratio = units a day of the last 91 days ÷ units a day of the 91 days that lie 364 days before them
 *
 * Source: 002-38 (correct last year by the last three months). 364 days are 52 weeks, so that weekdays match.
 * Units: units a day, NaN where nothing is known; of a product, or of all together.
 * Answers undefined where either has no known day: of less than fifteen months of history it cannot be told.
 * Example: 130 a day now, 100 a year ago: 1.3.
 */
export function monthsCompared(units: Float64Array): MonthsCompared | undefined {
  const days = trendDays.value;
  const yearOfWeeks = 364;
  const end = units.length - yearOfWeeks;
  if (end < days) return undefined;
  const lately = knownValues(units.subarray(-days));
  const yearAgo = knownValues(units.subarray(end - days, end));
  if (lately.length === 0 || yearAgo.length === 0 || mean(yearAgo) === 0) return undefined;
  const [now, before] = [mean(lately), mean(yearAgo)];
  const [least, most] = trendLimits.value;
  const ratio = now / before;
  return { now, before, ratio, isBeyondLimits: ratio < least || ratio > most };
}

/** Units of one week. */
export interface WeekOfUnits {
  /** Its first day, as a date serial. */
  readonly firstDate: number;
  /** Undefined where no day of it is known. */
  readonly units: number | undefined;
}

/**
 * What did all these products sell a week? Whole weeks, counted back from the last day; the days before the first whole one
 * are left out.
 */
export function weeklyUnits(
  histories: readonly { readonly firstDate: number; readonly sold: Float64Array }[],
): WeekOfUnits[] {
  const [first] = histories;
  if (first === undefined) return [];
  const weeks = Math.floor(first.sold.length / daysOfWeek);
  const start = first.sold.length - weeks * daysOfWeek;
  return Array.from({ length: weeks }, (_, week) => {
    const from = start + week * daysOfWeek;
    const known = histories.flatMap(({ sold }) => [...knownValues(sold.subarray(from, from + daysOfWeek))]);
    return {
      firstDate: first.firstDate + from,
      units: known.length === 0 ? undefined : known.reduce((sum, units) => sum + units, 0),
    };
  });
}

const daysOfWeek = 7;
