import type { ListedTable, TableRead, TableRow } from "../../workbook/contract";

/** A row's values, with the places of its cells: what a calculation says of a field leads there. */
export const placed = <T extends ListedTable>(row: TableRow<T>) => ({
  ...row.values,
  at: (field: string) => ({ sheet: row.sheet, cell: row.cell(field) }),
});

/** The rows of a table as a calculation takes them. */
export const rowsOf = <T extends ListedTable>({ rows }: TableRead<T>) => rows.map(placed);
