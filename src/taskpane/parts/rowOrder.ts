/** By which column rows stand, and which way. */
export interface Sort {
  readonly key: string;
  readonly direction: "ascending" | "descending";
}

/** What a press on a heading means: ascending, then descending, then as the rows were given. */
export function nextSort(now: Sort | undefined, key: string): Sort | undefined {
  if (now?.key !== key) return { key, direction: "ascending" };
  return now.direction === "ascending" ? { key, direction: "descending" } : undefined;
}

/** The rows in that order; what is not known stands last either way, and equal rows stay as they were. */
export function sortedRows<R extends object>(rows: readonly R[], sort: Sort | undefined): readonly R[] {
  if (sort === undefined) return rows;
  const sign = sort.direction === "ascending" ? 1 : -1;
  const valueOf = (row: R): unknown => (row as Readonly<Record<string, unknown>>)[sort.key];
  return [...rows].sort((a, b) => {
    const [left, right] = [valueOf(a), valueOf(b)];
    if (isUnknown(left) || isUnknown(right)) return Number(isUnknown(left)) - Number(isUnknown(right));
    return sign * compared(left, right);
  });
}

const isUnknown = (value: unknown): boolean => value === undefined || value === "";

const compared = (a: unknown, b: unknown): number =>
  typeof a === "number" && typeof b === "number"
    ? a - b
    : String(a).localeCompare(String(b), undefined, { numeric: true });
