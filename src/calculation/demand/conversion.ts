/** Units and visits of the days on which both are known. */
export function visitsAndSales(
  units: Float64Array,
  visits: Float64Array | undefined,
): { readonly sold: number; readonly seen: number } {
  let [sold, seen] = [0, 0];
  visits?.forEach((count, day) => {
    if (Number.isNaN(count) || Number.isNaN(units[day])) return;
    sold += units[day];
    seen += count;
  });
  return { sold, seen };
}

/**
 * How many of the visits ended in a unit sold?
 *
 *     conversion = Σ units ÷ Σ visits, of the days on which both are known
 *
 * Source: 002-18 (conversion needs the visits), 004-17.
 * Units: units and visits a day over the same days, NaN is not known; units a visit, undefined where no visit is known.
 * Example: 30 units of 600 visits: 0.05.
 */
export function conversionOf(units: Float64Array, visits: Float64Array | undefined): number | undefined {
  const { sold, seen } = visitsAndSales(units, visits);
  return seen > 0 ? sold / seen : undefined;
}
