import type ExcelJS from "exceljs";

export type Row = Readonly<Record<string, unknown>>;

/** A sheet of figures with formulas beside them, a column a formula; `cell` is the address of a heading in the same row. */
export function addFormulaSheet(
  workbook: ExcelJS.Workbook,
  name: string,
  rows: readonly Row[],
  formulas: Readonly<Record<string, (cell: (heading: string) => string) => string>>,
): void {
  const headings = Object.keys(rows[0]!);
  const sheet = workbook.addWorksheet(name);
  sheet.addRow([...headings, ...Object.keys(formulas)]);
  rows.forEach((row, index) => {
    const all = [...headings, ...Object.keys(formulas)];
    const cell = (heading: string) => `${sheet.getColumn(all.indexOf(heading) + 1).letter}${index + 2}`;
    const worked = Object.values(formulas).map((formula) => ({ formula: formula(cell) }));
    sheet.addRow([...headings.map((heading) => row[heading]), ...worked]);
  });
}
