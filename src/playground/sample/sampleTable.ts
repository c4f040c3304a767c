import type ExcelJS from "exceljs";

/** A value, a formula, or nothing. */
export type Cell = string | number | Date | { readonly formula: string } | null;

/** A small table of the shop on a sheet of its own, with the headings that Stockplan knows. */
export interface SampleTable {
  readonly name: string;
  /** What Excel calls it, where that is not its name without spaces. */
  readonly excelName?: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Number formats by heading; days have theirs without being told. */
  readonly formats?: Readonly<Record<string, string>>;
}

/** Adds the table on a sheet of its own. */
export function addSampleTable(
  workbook: ExcelJS.Workbook,
  { name, excelName = name.replaceAll(" ", ""), headings, rows, formats = {} }: SampleTable,
): void {
  const sheet = workbook.addWorksheet(name, { views: [{ state: "frozen", ySplit: 1 }] });
  sheet.addTable({
    name: excelName,
    ref: "A1",
    headerRow: true,
    style: { theme: "TableStyleMedium4", showRowStripes: true },
    columns: headings.map((heading) => ({ name: heading, filterButton: true })),
    rows: rows.map((row) => headings.map((_heading, index) => row[index] ?? null)),
  });
  headings.forEach((heading, index) => {
    sheet.getColumn(index + 1).width = Math.max(12, heading.length + 4);
    rows.forEach((row, rowIndex) => {
      const format = formats[heading] ?? (row[index] instanceof Date ? "yyyy-mm-dd" : undefined);
      if (format) sheet.getCell(rowIndex + 2, index + 1).numFmt = format;
    });
  });
}
