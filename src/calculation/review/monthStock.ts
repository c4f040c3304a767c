import { daysOfMonth, isInMonth, type Month } from "../calendar/month";
import type { DailyDemand } from "../demand/dailyDemand";
import { groupedBy } from "../numbers/grouped";

/** Units of one product counted at one place on one day. */
export interface PlaceCount {
  readonly sku: string;
  readonly date: number;
  readonly units: number;
  /** The warehouse or whatever tells one count from another; "" where there is one place only. */
  readonly reference: string;
}

/** One product's stock in a month. */
export interface MonthStock {
  readonly sku: string;
  /** Of the days from its first known count on. */
  readonly averageUnits: number;
  readonly closingUnits: number;
  readonly days: number;
  readonly daysAtZero: number;
}

/**
 * What was in stock in a month, by its dated counts?
 *
 * A day's stock is that of the latest count of each place up to that day; counts of one place and day add up. Days before a
 * product's first count are not known and left out. From a sale on, a product that was counted at 0 is at zero no more: goods
 * must have come in. Undefined where nothing was counted within the month: older counts alone say nothing of it.
 *
 * Source: formulas C.11 (average stock, SKU-days at zero); the stock of a day follows docs/decisions/006.
 * Units: date serials and units. Not for: days between rare counts, on which goods came and went unseen.
 * Example: 10 on the 1st and 0 on the 16th of a month of 30 days: 15 days of 10 and 15 of 0, on average 5.
 */
export function monthStock(
  counts: readonly PlaceCount[],
  demand: ReadonlyMap<string, DailyDemand>,
  month: Month,
): MonthStock[] | undefined {
  if (!counts.some(({ date }) => isInMonth(date, month))) return undefined;
  const known = counts.filter(({ date }) => date < month.lastDate + 1);
  return [...groupedBy(known, ({ sku }) => sku)].map(([sku, its]) => ({
    sku,
    ...stockOf(its, demand.get(sku), month),
  }));
}

function stockOf(
  counts: readonly PlaceCount[],
  history: DailyDemand | undefined,
  month: Month,
): Omit<MonthStock, "sku"> {
  const daily = new Float64Array(daysOfMonth(month)).fill(NaN);
  for (const ofPlace of groupedBy(counts, ({ reference }) => reference).values()) {
    addPlace(daily, ofPlace, month);
  }
  const known = daily.filter((units) => !Number.isNaN(units));
  return {
    averageUnits: known.reduce((sum, units) => sum + units, 0) / known.length,
    closingUnits: daily[daily.length - 1],
    days: known.length,
    daysAtZero: daysAtZero(daily, history, month),
  };
}

function daysAtZero(daily: Float64Array, history: DailyDemand | undefined, { firstDate }: Month): number {
  let days = 0;
  let hasSoldSince = false;
  daily.forEach((units, day) => {
    const sold = history?.units[firstDate + day - history.firstDate] ?? 0;
    if (units > 0) hasSoldSince = false;
    else if (sold > 0) hasSoldSince = true;
    if (units <= 0 && !hasSoldSince) days += 1;
  });
  return days;
}

/** Adds the stock of one place to that of each day from its first count on. */
function addPlace(daily: Float64Array, counts: readonly PlaceCount[], { firstDate }: Month): void {
  const byDay = new Map<number, number>();
  for (const { date, units } of counts) {
    const day = Math.floor(date) - firstDate;
    if (day >= 0) byDay.set(day, (byDay.get(day) ?? 0) + units);
  }
  let units = openingUnits(counts, firstDate);
  for (let day = 0; day < daily.length; day++) {
    units = byDay.get(day) ?? units;
    if (units === undefined) continue;
    daily[day] = Number.isNaN(daily[day]) ? units : daily[day] + units;
  }
}

/** The latest count before the month; undefined where there is none. */
function openingUnits(counts: readonly PlaceCount[], firstDate: number): number | undefined {
  const before = counts.filter(({ date }) => date < firstDate);
  const latest = Math.max(...before.map(({ date }) => Math.floor(date)));
  return before.length === 0
    ? undefined
    : before.filter(({ date }) => Math.floor(date) === latest).reduce((sum, { units }) => sum + units, 0);
}
