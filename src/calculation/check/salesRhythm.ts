import { dayOf, isoDateFromSerial, serialOf } from "../calendar/serialDate";
import type { DailyDemand } from "../demand/dailyDemand";
import { percentile } from "../numbers/percentile";
import { warning } from "../problem";
import { sourced } from "../sourced";
import { type Finding, toATenth } from "./finding";
import type { HealthCheckInput } from "./healthInput";
import type { Shop } from "./shop";

/** What tells a month's total from a day's sales. */
export const salesRhythmLimits = sourced(
  { leastMonths: 3, leastDaysOfAMonth: 8, timesADay: 15 },
  {
    source: "own",
    checked: "2026-11-22",
    note: "a month has some 30 days: half of that is too far from 1 to be chance, and a product that sells on 8 days of a usual month does not sell on one",
  },
);

/** One calendar month of a product's sales. */
interface Month {
  readonly units: number;
  readonly daysWithSales: number;
  /** The day of the month that sold, where it was one only. */
  readonly onlyDay?: number;
  /** The date serial of that day. */
  readonly date?: number;
}

/**
 * Whose monthly sales stand as one day's, and whose daily sales among monthly ones?
 *
 *     all months   each month's sales stand on one and the same day of the month (or its last), 3 months or more
 *     one month    a month with sales on a single day, 15 times an ordinary day of the other months or more, in a product
 *                  that otherwise sells on 8 days a month or more
 *     one day      in a product of monthly totals, a month at a fifteenth of the others or less
 *
 * At stake is what the product sells in the days to come, because its maximum daily demand and so its safety stock are
 * out by up to 30 times.
 *
 * Source: peers.md opening 10 (monthly typed as daily); the limits are own.
 * Units: units a day in. Dates in the findings are date serials.
 * Not for: a product that truly sells on one day a month, such as a subscription; the finding is a question.
 */
export function salesRhythm(input: HealthCheckInput, shop: Shop): Finding[] {
  return input.products.flatMap(({ sku }) => {
    const history = input.demand.get(sku);
    if (history === undefined) return [];
    const months = wholeMonths(history).filter(({ units }) => units > 0);
    const stake = shop.salesAtStake(sku);
    if (isMonthly(months)) {
      const maximum = Math.max(...months.map(({ units }) => units));
      const params = { sku, months: months.length, maximum };
      const all = { problem: warning("monthlyAsDaily", { field: "units", params }), stake };
      return [all, ...daysAmongMonths(sku, months).map((problem) => ({ problem, stake }))];
    }
    return monthsAmongDays(sku, months).map((problem) => ({ problem, stake }));
  });
}

const { leastMonths, leastDaysOfAMonth, timesADay } = salesRhythmLimits.value;

function isMonthly(months: readonly Month[]): boolean {
  if (months.length < leastMonths) return false;
  const [{ onlyDay }] = months;
  return (
    months.every((month) => month.onlyDay !== undefined) &&
    (months.every((month) => month.onlyDay === onlyDay) || months.every(isOnLastDay))
  );
}

const isOnLastDay = ({ date = NaN }: Month): boolean => dayOf(date + 1).day === 1;

function daysAmongMonths(sku: string, months: readonly Month[]) {
  return months.flatMap(({ units, date = NaN }, index) => {
    const others = months.filter((_, other) => other !== index);
    const usual = percentile(
      others.map((month) => month.units),
      0.5,
    );
    if (units * timesADay > usual) return [];
    return [
      warning("dailyAsMonthly", {
        field: "units",
        params: { sku, units, date: isoDateFromSerial(date), usual },
      }),
    ];
  });
}

function monthsAmongDays(sku: string, months: readonly Month[]) {
  return months.flatMap(({ units, onlyDay, date = NaN }, index) => {
    if (onlyDay === undefined) return [];
    const others = months.filter((_, other) => other !== index);
    if (others.length < leastMonths) return [];
    const usualDays = percentile(
      others.map(({ daysWithSales }) => daysWithSales),
      0.5,
    );
    const ordinary = percentile(
      others.map((month) => month.units / month.daysWithSales),
      0.5,
    );
    if (usualDays < leastDaysOfAMonth || units < timesADay * ordinary) return [];
    return [
      warning("monthInOneDay", {
        field: "units",
        params: { sku, units, date: isoDateFromSerial(date), ordinary: toATenth(ordinary) },
      }),
    ];
  });
}

/** The sales by calendar month; days that are not known sell nothing here. */
function wholeMonths({ firstDate, units }: DailyDemand): Month[] {
  const months: Month[] = [];
  let day = 0;
  while (day < units.length) {
    const { year, month } = dayOf(firstDate + day);
    const next = serialOf({ year, month: month + 1, day: 1 }) - firstDate;
    const sold = [...units.subarray(day, next).keys()].filter((index) => units[day + index] > 0);
    const total = sold.reduce((sum, index) => sum + units[day + index], 0);
    const date = firstDate + day + (sold[0] ?? 0);
    months.push({
      units: total,
      daysWithSales: sold.length,
      ...(sold.length === 1 ? { onlyDay: dayOf(date).day, date } : {}),
    });
    day = next;
  }
  return months;
}
