import type { RawCell } from "../../vocabulary";
import { type OwnTable, versionsTable } from "../writing/ownTables";
import { rowBlocks } from "./rowBlocks";

/** The body of a table of ours as it stands in a sheet. */
export interface OwnBody {
  readonly sheet: string;
  readonly firstRow: number;
  readonly rows: number;
  readonly left: number;
}

/** Where a table of ours is; undefined where there is none. */
export async function ownBody(
  context: Excel.RequestContext,
  { excelName }: OwnTable,
): Promise<OwnBody | undefined> {
  const table = context.workbook.tables.getItemOrNullObject(excelName).load("name,worksheet/name");
  await context.sync();
  if (table.isNullObject) return undefined;
  const body = table.getDataBodyRange().load("rowIndex,columnIndex,rowCount");
  await context.sync();
  return {
    sheet: table.worksheet.name,
    firstRow: body.rowIndex,
    rows: body.rowCount,
    left: body.columnIndex,
  };
}

/** The cells of the first columns of a table of ours; none where it does not exist. */
export async function ownRows(
  context: Excel.RequestContext,
  own: OwnTable,
  columnCount = Object.keys(own.definition.columns).length,
): Promise<RawCell[][]> {
  const body = await ownBody(context, own);
  return body ? rowsIn(context, body, columnCount) : [];
}

/** The cells of the first columns of some rows. */
export async function rowsIn(
  context: Excel.RequestContext,
  { sheet, firstRow, rows, left }: OwnBody,
  columnCount: number,
): Promise<RawCell[][]> {
  const columns = Array.from({ length: columnCount }, (_, index) => left + index);
  const read: RawCell[][] = [];
  for await (const block of rowBlocks(context, { sheet, firstRow, rows, columns })) {
    for (const row of block.rows) read.push([...row]);
  }
  return read;
}

/** The version each table of ours was made with; one that was never noted is not there. */
export async function readVersions(context: Excel.RequestContext): Promise<ReadonlyMap<string, number>> {
  const rows = await ownRows(context, versionsTable);
  return new Map(rows.map(([table, version]) => [String(table), Number(version)]));
}
