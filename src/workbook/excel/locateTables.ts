import { answer, type Result } from "../../calculation";
import type { RawCell } from "../../vocabulary";
import type { FoundTable } from "../contract";
import type { ReadColumns } from "../reading/cells";
import { columnsOf, columnsToRead, headingRowOf } from "../reading/tablesToRead";
import { type Extent, extentsNow } from "./extents";

/** A table that was found, where it is now. */
export interface LocatedTable {
  readonly extent: Extent;
  readonly columns: ReadColumns;
  readonly excelTable?: string;
}

const nameIfAny = ({ excelTable }: { readonly excelTable?: string }) =>
  excelTable === undefined ? {} : { excelTable };

/** Finds the tables again, and in their heading rows the columns that were recognised. */
export async function locateTables(
  context: Excel.RequestContext,
  tables: readonly FoundTable[],
): Promise<Result<LocatedTable[]>> {
  const whereFound = tables.map((table) => ({
    sheet: table.sheet,
    ...nameIfAny(table),
    headingRow: headingRowOf(table),
  }));
  const extents = await extentsNow(context, whereFound);
  if (!extents.ok) return extents;
  const rows = tables.map((table, index) => {
    const extent = extents.value[index]!;
    const { left, columns } = columnsOf(table);
    const headings = context.workbook.worksheets
      .getItem(table.sheet)
      .getRangeByIndexes(extent.headingRow, left, 1, columns)
      .load("values");
    return { table, extent, left, headings };
  });
  await context.sync();
  const located: LocatedTable[] = [];
  for (const { table, extent, left, headings } of rows) {
    const columns = columnsToRead(table, { left, cells: headings.values[0] as RawCell[] });
    if (!columns.ok) return columns;
    located.push({ extent, columns: columns.value, ...nameIfAny(table) });
  }
  return answer(located);
}
