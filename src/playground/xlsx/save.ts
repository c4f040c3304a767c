import ExcelJS from "exceljs";
import { type Area, type Cell, type Sheet, type Table, type Workbook } from "../engine/contract";
import { cellAddress, LAST_COLUMN, LAST_ROW } from "../engine/grid";
import { writeStyle } from "./cellStyles";
import { writeValue } from "./cellValues";
import { pixelsToCharacters } from "./columnWidths";
import { writeFormula } from "./formulaDialect";

/**
 * Saves a workbook as an .xlsx file. Each formula is saved with its value, so that a program without the add-in still
 * reads the numbers; what is not kept is told by `whatASaveLoses`.
 */
export async function saveWorkbook(workbook: Workbook): Promise<Uint8Array> {
  const file = new ExcelJS.Workbook();
  const customFunctions = workbook.customFunctions.map((one) => one.name);
  for (const sheet of workbook.sheets) {
    const worksheet = file.addWorksheet(sheet.name, { state: STATES[sheet.visibility] });
    for (const table of workbook.tables.filter((one) => one.area.sheetId === sheet.id)) {
      addTable(worksheet, table);
    }
    writeCells(worksheet, workbook, sheet, customFunctions);
    await writeSheetState(worksheet, sheet);
  }
  const names = workbook.names.map(({ name, formula }) => ({
    name,
    ranges: [writeFormula(formula, customFunctions)],
  }));
  // exceljs would list each single cell of each name, and knows no name that is a formula.
  Object.defineProperty(file.definedNames, "model", { get: () => names });
  return new Uint8Array(await file.xlsx.writeBuffer());
}

const STATES = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

/** The table alone: exceljs puts blanks into its cells, which `writeCells` replaces by what stands there. */
function addTable(worksheet: ExcelJS.Worksheet, table: Table): void {
  const { top, left, bottom } = table.area;
  const bodyRows = bottom - top + 1 - Number(table.hasHeaders) - Number(table.hasTotals);
  worksheet.addTable({
    name: table.name,
    ref: cellAddress(top, left),
    headerRow: table.hasHeaders,
    totalsRow: table.hasTotals,
    style: { theme: (table.style || "TableStyleMedium2") as "TableStyleMedium2", showRowStripes: true },
    columns: table.columns.map((column) => ({ name: column.name, filterButton: table.hasHeaders })),
    rows: Array.from({ length: bodyRows }, () => table.columns.map(() => null)),
  });
}

function writeCells(
  worksheet: ExcelJS.Worksheet,
  workbook: Workbook,
  sheet: Sheet,
  customFunctions: readonly string[],
): void {
  workbook.eachCell(wholeSheet(sheet), (row, column, cell) => {
    const target = worksheet.getCell(row + 1, column + 1);
    target.value = cellValue(cell, row, column, customFunctions);
    if (cell.style) Object.assign(target, writeStyle(cell.style));
  });
  for (const { top, left, bottom, right } of sheet.mergedAreas) {
    worksheet.mergeCells(top + 1, left + 1, bottom + 1, right + 1);
  }
}

/** Formatted cells lie outside the used area, which holds values and formulas only. */
function wholeSheet(sheet: Sheet): Area {
  return { sheetId: sheet.id, top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };
}

function cellValue(
  cell: Cell,
  row: number,
  column: number,
  customFunctions: readonly string[],
): ExcelJS.CellValue {
  const result = writeValue(cell.value);
  if (cell.formula === undefined) return result;
  const formula = writeFormula(cell.formula, customFunctions);
  if (!cell.spill) return { formula, result: result ?? undefined };
  const lastCell = cellAddress(row + cell.spill.rows - 1, column + cell.spill.columns - 1);
  // exceljs writes array formulas, but its typings do not know them.
  return {
    formula,
    result: result ?? undefined,
    shareType: "array",
    ref: `${cellAddress(row, column)}:${lastCell}`,
  } as ExcelJS.CellFormulaValue;
}

async function writeSheetState(worksheet: ExcelJS.Worksheet, sheet: Sheet): Promise<void> {
  for (const [column, pixels] of sheet.columnWidths) {
    const target = worksheet.getColumn(column + 1);
    if (pixels === 0) target.hidden = true;
    else target.width = pixelsToCharacters(pixels);
  }
  if (sheet.frozenRows > 0) worksheet.views = [{ state: "frozen", ySplit: sheet.frozenRows }];
  if (sheet.isProtected) await worksheet.protect("", {});
}
