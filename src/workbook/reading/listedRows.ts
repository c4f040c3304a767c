import { type Problem, refuse, type Result } from "../../calculation";
import type { RawCell, plannerTableDefinitions, Table } from "../../vocabulary";
import type { ListedTable, TableRow } from "../contract";
import { cellAddress } from "../places";
import { isEmpty, placeOf, type ReadColumns, type RowsReader } from "./cells";
import { ProblemGroups } from "./problemGroups";
import { withVolume } from "./withVolume";

export interface ListedRows<T extends ListedTable> {
  readonly rows: readonly TableRow<T>[];
  readonly problems: readonly Problem[];
}

/**
 * Reads a table row by row. A row that lacks a value the table needs is left out; any other cell that cannot be read leaves
 * that one value unknown, never 0. All of it is said with its place.
 */
export function listedRowsReader<T extends ListedTable>(
  definition: (typeof plannerTableDefinitions)[T],
  source: ReadColumns,
): RowsReader<ListedRows<T>> {
  const columns = Object.entries((definition as Table).columns);
  const groups = new ProblemGroups();
  const rows: TableRow<T>[] = [];

  function readRow(row: readonly RawCell[], sheetRow: number): void {
    if (row.every(isEmpty)) return;
    const values: Record<string, unknown> = {};
    let isWhole = true;
    for (const [key, { term, required }] of columns) {
      const index = source.keys.indexOf(key);
      const raw = index < 0 ? "" : row[index];
      if (isEmpty(raw) && !required) continue;
      const read: Result<unknown> = isEmpty(raw)
        ? refuse(key === "sku" ? "skuMissing" : "missing")
        : term.read(raw);
      if (read.ok) values[key] = read.value;
      else {
        groups.addCell(read, key, placeOf(source, sheetRow, Math.max(0, index)));
        if (required) isWhole = false;
      }
    }
    if (!isWhole) return;
    const cell = (key: string) =>
      cellAddress(sheetRow, source.columns[Math.max(0, source.keys.indexOf(key))]!);
    rows.push({
      values: withVolume(values) as TableRow<T>["values"],
      sheet: source.sheet,
      row: sheetRow + 1,
      cell,
    });
  }

  return {
    accept: (block, firstRow) => block.forEach((row, index) => readRow(row, firstRow + index)),
    finish: () => ({ rows, problems: groups.all() }),
  };
}
