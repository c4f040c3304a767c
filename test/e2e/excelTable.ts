import type ExcelJS from "exceljs";

/** Adds a sheet with an Excel table of its name. */
export function addTable(
  workbook: ExcelJS.Workbook,
  name: string,
  headings: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): void {
  workbook.addWorksheet(name).addTable({
    name: name.replaceAll(" ", ""),
    ref: "A1",
    headerRow: true,
    columns: headings.map((heading) => ({ name: heading })),
    rows: rows.map((row) => [...row]),
  });
}
