import type { Target } from "./targets";

/** Colours cells by their text, so that a row keeps its colour when rows are sorted: of rows that have just been made. */
export function highlight(
  sheet: Excel.Worksheet,
  { own, headingRow, left }: Target,
  { firstRow, rows }: { readonly firstRow: number; readonly rows: number },
): void {
  const columns = Object.keys(own.definition.columns);
  for (const { column, text, colour } of own.look?.highlights ?? []) {
    const index = left + columns.indexOf(column);
    const formats = sheet.getRangeByIndexes(headingRow + 1 + firstRow, index, rows, 1).conditionalFormats;
    const format = formats.add("CellValue").cellValue;
    format.format.fill.color = colour;
    format.rule = { formula1: `="${text}"`, operator: "EqualTo" };
  }
}
