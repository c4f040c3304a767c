import { type DailySales, dayOf, serialOf } from "../../calculation";

/** The rows of a sheet below its headings. */
export const mostRows = 1_048_576 - 1;

/** The last so many months of the sales; undefined for all of them. */
export type Months = number | undefined;

export interface SpanChoice {
  readonly months: Months;
  readonly rows: number;
  readonly fits: boolean;
}

const monthsOffered = [36, 24, 12, 6, 3, 1];

/** All days, and each shorter span that leaves some of them out, with the rows it takes in a sheet of `most` rows. */
export function spanChoices(sales: DailySales, most = mostRows): SpanChoice[] {
  const all = sales.dates.length;
  const choice = (months: Months, rows: number): SpanChoice => ({ months, rows, fits: rows <= most });
  const shorter = monthsOffered
    .map((months) => choice(months, lastMonths(sales, months).dates.length))
    .filter(({ rows }) => rows < all);
  return [choice(undefined, all), ...shorter];
}

/** Where the dates, which ascend, pass a day: found by halving, since there may be millions. */
function firstAfter(dates: ArrayLike<number>, day: number): number {
  let [low, high] = [0, dates.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (dates[middle]! > day) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The sales of the last months up to the last day there is. */
export function lastMonths(sales: DailySales, months: Months): DailySales {
  const lastDate = sales.dates.at(-1);
  if (months === undefined || lastDate === undefined) return sales;
  const { year, month, day } = dayOf(lastDate);
  const before = serialOf({ year, month: month - months, day });
  const from = firstAfter(sales.dates, before);
  const { dates, skuOf, channelOf, units } = sales;
  return {
    ...sales,
    dates: dates.subarray(from),
    skuOf: skuOf.subarray(from),
    channelOf: channelOf.subarray(from),
    units: units.subarray(from),
  };
}
