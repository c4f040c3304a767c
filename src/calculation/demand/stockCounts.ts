/** How many units were counted of a product on a day, wherever they lay. */
export interface StockCount {
  /** A date serial. */
  readonly date: number;
  readonly units: number;
}

/**
 * On which days was nothing there to be sold, by the counts of the stock?
 *
 * From a day whose counts add up to 0, each day without a sale, until one with a sale or with a count above 0: nobody
 * counts each day, and what sells must have come in.
 *
 * Source: formulas C.8 (stock-out days leave both numerator and denominator); how a count speaks for the days after it is
 * our own.
 * Units: counts of one product; units sold a day from `firstDate` on; TRUE for a day out of stock.
 */
export function daysOutOfStock(
  counts: readonly StockCount[],
  units: Float64Array,
  firstDate: number,
): readonly boolean[] {
  const counted = new Map<number, number>();
  for (const { date, units: there } of counts) {
    const day = Math.floor(date) - firstDate;
    counted.set(day, (counted.get(day) ?? 0) + there);
  }
  let isOut = false;
  return Array.from(units, (sold, day) => {
    const there = counted.get(day);
    if (there !== undefined) isOut = there <= 0;
    if (sold > 0) isOut = false;
    return isOut;
  });
}
