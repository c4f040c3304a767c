/** One product's demand, a value a day. */
export interface DailyDemand {
  readonly sku: string;
  /** The day of the first value, as a date serial. */
  readonly firstDate: number;
  /** Units sold a day; NaN is a gap (not known, not listed yet, out of stock), 0 is a day without a sale. */
  readonly units: Float64Array;
  /** Units that came back; kept apart, because a return is a supply and no negative demand. */
  readonly returnedUnits: number;
  /** Visits a day, over the same days, where the Sales table has them; NaN is not known. */
  readonly visits?: Float64Array;
}

/** Order lines, column by column: line i is `units[i]` of `skus[i]` on `dates[i]`. Negative units are returns. */
export interface SalesLines {
  readonly dates: ArrayLike<number>;
  readonly skus: readonly string[];
  readonly units: ArrayLike<number>;
}

export interface DateSpan {
  readonly firstDate: number;
  readonly lastDate: number;
}

/** The first and last day with a line; undefined where there is none. */
export function spanOf(dates: ArrayLike<number>): DateSpan | undefined {
  if (dates.length === 0) return undefined;
  let firstDate = Infinity;
  let lastDate = -Infinity;
  for (let i = 0; i < dates.length; i++) {
    firstDate = Math.min(firstDate, dates[i]);
    lastDate = Math.max(lastDate, dates[i]);
  }
  return { firstDate: Math.floor(firstDate), lastDate: Math.floor(lastDate) };
}

/**
 * How many units of each product were wanted on each day?
 *
 * Lines of one day add up. Within the span a day without a line is 0 from the product's first line on; before that the
 * product was not on sale yet, which is a gap and not a zero. Returns are added up apart.
 *
 * Source: formulas C.8 (returns are a supply stream; not listed is not zero).
 * Units: date serials and units in; one `DailyDemand` a product, in the order of first appearance, all over the same span.
 */
export function dailyDemandFromLines(lines: SalesLines, span: DateSpan): Map<string, DailyDemand> {
  return new Map(
    [...addUpLines(lines, span)].map(([sku, { units, firstSale, returnedUnits }]) => [
      sku,
      { sku, firstDate: span.firstDate, units: units.fill(NaN, 0, firstSale), returnedUnits },
    ]),
  );
}

/** One product's lines added up: 0 on a day without a line. */
export interface AddedUpLines {
  readonly units: Float64Array;
  /** The first day of the span with a line that is no return, from 0; the span's length where there is none. */
  readonly firstSale: number;
  readonly returnedUnits: number;
}

/** The lines within the span, added up a product and day, in the order of first appearance; all products, or those wanted. */
export function addUpLines(
  lines: SalesLines,
  span: DateSpan,
  wanted?: ReadonlySet<string>,
): Map<string, AddedUpLines> {
  const days = span.lastDate - span.firstDate + 1;
  const collected = new Map<string, { units: Float64Array; firstSale: number; returnedUnits: number }>();
  for (let i = 0; i < lines.skus.length; i++) {
    const day = Math.floor(lines.dates[i]) - span.firstDate;
    const sku = lines.skus[i];
    if (day < 0 || day >= days || wanted?.has(sku) === false) continue;
    let product = collected.get(sku);
    if (product === undefined) {
      product = { units: new Float64Array(days), firstSale: days, returnedUnits: 0 };
      collected.set(sku, product);
    }
    const units = lines.units[i];
    if (units < 0) product.returnedUnits -= units;
    else {
      product.units[day] += units;
      product.firstSale = Math.min(product.firstSale, day);
    }
  }
  return collected;
}
