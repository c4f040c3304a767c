import type { OutCell } from "../contract";
import type { OwnTable } from "./ownTables";

export type { OutCell };

export interface TableRows {
  readonly excelName: string;
  /** The keys of the columns, in the order of the cells. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly OutCell[])[];
}

/** A cell for each column of a table, in its order; what a record has not got stays empty. */
export function rowsOfRecords({ excelName, definition }: OwnTable, records: readonly object[]): TableRows {
  const keys = Object.keys(definition.columns);
  const rows = records.map((record) => {
    const known = record as Readonly<Record<string, OutCell | undefined>>;
    return keys.map((key) => known[key] ?? "");
  });
  return { excelName, columns: keys, rows };
}
