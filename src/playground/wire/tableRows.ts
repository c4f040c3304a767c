import { type Table } from "../engine/contract";
import { invalidArgument, itemNotFound } from "./apiError";
import { areaOf, columnCount, rowCount } from "./areas";
import { requireWritable, type WireContext } from "./context";
import { deleteCells, insertCells } from "./shiftCells";
import { bodyArea } from "./tableAreas";
import { usedPart } from "./usedPart";

/** How many rows of data the table has. */
export const bodyRowCount = (table: Table): number => rowCount(bodyArea(table));

/** Rows as the API takes them: a rectangle, or one row as a plain list. */
function rowsOf(table: Table, input: unknown): readonly (readonly unknown[])[] {
  const width = columnCount(table.area);
  if (input === undefined) return [Array.from({ length: width }, () => null)];
  if (!Array.isArray(input)) throw invalidArgument();
  const rows = (Array.isArray(input[0]) ? input : [input]) as unknown[][];
  if (rows.some((row) => row.length !== width)) throw invalidArgument();
  return rows;
}

/** Adds rows before the data row `index`, or after the last one; gives the index of the first added. */
export function addTableRows(
  context: WireContext,
  table: Table,
  index: number | undefined,
  input: unknown,
): number {
  requireWritable(context, table.area);
  const rows = rowsOf(table, input);
  const body = bodyArea(table);
  const isAtEnd = index === undefined || index < 0;
  const position = isAtEnd ? rowCount(body) : index;
  if (position > rowCount(body)) throw invalidArgument();
  const top = body.top + position;
  const added = areaOf(body.sheetId, top, body.left, top + rows.length - 1, body.right);
  const isFree = isAtEnd && !table.hasTotals && !usedPart(context.workbook, added);
  if (!isFree) insertCells(context.workbook, added, "Down");
  table.area = { ...table.area, bottom: table.area.bottom + rows.length };
  context.workbook.tableChanged(table.id);
  context.workbook.write(added, rows, "add-in");
  return position;
}

/** Takes data rows out; the cells below move up. The last row is only emptied, as a table keeps one. */
export function deleteTableRows(context: WireContext, table: Table, index: number, count: number): void {
  requireWritable(context, table.area);
  const body = bodyArea(table);
  const size = rowCount(body);
  if (index < 0 || count < 1 || index + count > size) throw itemNotFound();
  const kept = count === size ? 1 : 0;
  const top = body.top + index;
  const removed = { ...body, top, bottom: top + count - 1 };
  if (kept > 0) context.workbook.clear({ ...removed, top: removed.bottom }, "Contents", "add-in");
  if (count - kept === 0) return;
  deleteCells(context.workbook, { ...removed, bottom: removed.bottom - kept }, "Up");
  table.area = { ...table.area, bottom: table.area.bottom - (count - kept) };
  context.workbook.tableChanged(table.id);
}
