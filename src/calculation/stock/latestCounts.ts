/**
 * Of the counts of one product, those that hold now: of each reference, such as a warehouse, the counts of its last day.
 *
 * A count without a date is older than any other.
 */
export function latestCounts<
  C extends { readonly date?: number | undefined; readonly reference?: string | undefined },
>(counts: readonly C[]): readonly C[] {
  const lastDay = new Map<string, number>();
  for (const { reference = "", date = 0 } of counts) {
    lastDay.set(reference, Math.max(date, lastDay.get(reference) ?? 0));
  }
  return counts.filter(({ reference = "", date = 0 }) => date === lastDay.get(reference));
}
