import { type Area, type Cell, type CellValue, type Workbook } from "../engine/contract";
import { responseTooLarge, wrongSize, invalidArgument } from "./apiError";
import { cellCount, columnCount, gridOf, isUnbounded, rowCount } from "./areas";
import { requireWritable, type WireContext } from "./context";

/** What Excel's API gives for a value: "" for an empty cell, an error as its text. */
export function plainValue(value: CellValue | undefined): string | number | boolean {
  if (value === null || value === undefined) return "";
  return typeof value === "object" ? value.error : value;
}

export function valueType(value: CellValue | undefined): string {
  if (value === null || value === undefined) return "Empty";
  if (typeof value === "object") return "Error";
  return { number: "Double", string: "String", boolean: "Boolean" }[
    typeof value as "number" | "string" | "boolean"
  ];
}

/** As many cells as Excel on the web gives in one answer. */
const MOST_CELLS = 5_000_000;

/** One entry for each cell of a range; null for whole rows and columns, as Excel gives for unbounded ranges. */
export function readCells<T>(
  workbook: Workbook,
  area: Area,
  read: (cell: Cell | undefined, row: number, column: number) => T,
): T[][] | null {
  if (isUnbounded(area)) return null;
  if (cellCount(area) > MOST_CELLS) throw responseTooLarge();
  return gridOf(area, (row, column) => read(workbook.cell(area.sheetId, row, column), row, column));
}

/** A rectangle of the area's size: the one given, or a single value for every cell. */
export function rectangleFor(area: Area, input: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(input)) return gridOf(area, () => input);
  const rows: unknown[] = input;
  const fits = rows.every((row) => Array.isArray(row) && row.length === columnCount(area));
  if (rows.length !== rowCount(area) || !fits) throw wrongSize();
  return rows as unknown[][];
}

/** Writes values or formulas; null leaves a cell alone, "" clears it. */
export function writeCells(context: WireContext, area: Area, input: unknown): void {
  requireWritable(context, area);
  if (isUnbounded(area)) throw invalidArgument();
  context.workbook.write(area, rectangleFor(area, input), "add-in");
}

/** Formats cells one by one, the ones that get the same format in a row together. */
export function writeNumberFormats(context: WireContext, area: Area, input: unknown): void {
  requireWritable(context, area);
  if (!Array.isArray(input)) {
    context.workbook.setStyle(area, { numberFormat: String(input) });
    return;
  }
  for (const [row, formats] of rectangleFor(area, input).entries()) {
    let start = 0;
    for (let column = 1; column <= formats.length; column++) {
      if (column < formats.length && formats[column] === formats[start]) continue;
      const format = formats[start];
      const run = { sheetId: area.sheetId, top: area.top + row, bottom: area.top + row };
      if (format !== null && format !== undefined) {
        const stretch = { ...run, left: area.left + start, right: area.left + column - 1 };
        context.workbook.setStyle(stretch, { numberFormat: String(format) });
      }
      start = column;
    }
  }
}
