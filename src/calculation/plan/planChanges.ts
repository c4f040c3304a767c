import { finish, type Slices } from "../numbers/slices";

/** A value of a plan's cell; "" is an empty one. */
export type PlanCell = number | string | boolean;
export type PlanRow = Readonly<Record<string, PlanCell>>;

/** One cell that is not what it was. */
export interface ChangedCell {
  readonly column: string;
  readonly before: PlanCell;
  readonly after: PlanCell;
}

/** What became of one row. */
export interface RowChange {
  /** What tells the row from others: its SKU, with the batch or date where a SKU has several. */
  readonly key: string;
  readonly change: "ADDED" | "REMOVED" | "CHANGED";
  /** Of an added row what it holds, of a removed one what it held. */
  readonly cells: readonly ChangedCell[];
}

export interface PlanChanges {
  readonly rows: readonly RowChange[];
  readonly unchangedRows: number;
}

/**
 * What is different between an older plan and a newer one?
 *
 * Rows are told apart by the columns named; of several alike the first belongs to the first. Numbers that differ by less than
 * a millionth are the same: sheets keep fifteen digits.
 *
 * Units: as the plans have them. Not for: why it changed, which the settings and the fingerprints of the two writes say.
 * Example: LAMP ordered 100, then 150, and RUG no more: LAMP CHANGED (100 to 150), RUG REMOVED.
 */
export const planChanges = (
  older: readonly PlanRow[],
  newer: readonly PlanRow[],
  keyColumns: readonly string[],
): PlanChanges => finish(planChangesInSlices(older, newer, keyColumns));

/** A slice compares so many rows: some milliseconds. */
const rowsOfASlice = 500;

/** The same, pausing now and then, for whoever has a pane to keep alive. */
export function* planChangesInSlices(
  older: readonly PlanRow[],
  newer: readonly PlanRow[],
  keyColumns: readonly string[],
): Slices<PlanChanges> {
  const before = byKey(older, keyColumns);
  yield;
  const after = byKey(newer, keyColumns);
  yield;
  const rows: RowChange[] = [];
  let unchangedRows = 0;
  let compared = 0;
  for (const [key, row] of after) {
    if (++compared % rowsOfASlice === 0) yield;
    const was = before.get(key);
    const cells = changedCells(was ?? {}, row);
    if (was === undefined) rows.push({ key: keyShown(row, keyColumns), change: "ADDED", cells });
    else if (cells.length > 0) rows.push({ key: keyShown(row, keyColumns), change: "CHANGED", cells });
    else unchangedRows += 1;
  }
  for (const [key, row] of before) {
    if (!after.has(key))
      rows.push({ key: keyShown(row, keyColumns), change: "REMOVED", cells: changedCells(row, {}) });
  }
  return { rows, unchangedRows };
}

const keyShown = (row: PlanRow, columns: readonly string[]): string =>
  columns
    .map((column) => String(row[column] ?? ""))
    .filter((text) => text !== "")
    .join(" · ");

function byKey(rows: readonly PlanRow[], columns: readonly string[]): Map<string, PlanRow> {
  const seen = new Map<string, number>();
  return new Map(
    rows.map((row) => {
      const key = JSON.stringify(columns.map((column) => row[column] ?? ""));
      const number = (seen.get(key) ?? 0) + 1;
      seen.set(key, number);
      return [`${key} ${number}`, row];
    }),
  );
}

function changedCells(before: PlanRow, after: PlanRow): ChangedCell[] {
  const columns = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return columns
    .map((column) => ({ column, before: before[column] ?? "", after: after[column] ?? "" }))
    .filter((cell) => !isSame(cell.before, cell.after));
}

const isSame = (a: PlanCell, b: PlanCell): boolean =>
  typeof a === "number" && typeof b === "number"
    ? Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b))
    : a === b;
