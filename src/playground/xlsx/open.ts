import ExcelJS from "exceljs";
import { type Sheet, type Workbook } from "../engine/contract";
import { areaAt } from "../engine/grid";
import { createWorkbook } from "../engine/workbook";
import { charactersToPixels } from "./columnWidths";
import { readFileFacts, type FileFacts } from "./fileFacts";
import { readFormula } from "./formulaDialect";
import { inspectFile } from "./inspect";
import { OpenFailure } from "./openFailure";
import { rememberLosses } from "./losses";
import { readArea, SheetReader } from "./sheetReader";
import { type FileTable } from "./tableParts";

/** What refers to parts that are kept from exceljs, or is not shown here. */
const IGNORED_NODES = [
  "conditionalFormatting",
  "dataValidations",
  "drawing",
  "extLst",
  "headerFooter",
  "hyperlinks",
  "legacyDrawing",
  "picture",
  "tableParts",
];

/**
 * Opens an .xlsx file as a workbook, calculated as far as the engine can. Throws an `OpenFailure` for any other file.
 * `customFunctions` are the names of the add-in's functions, which a file spells in its own way.
 */
export async function openWorkbook(
  bytes: Uint8Array,
  name: string,
  customFunctions: readonly string[] = [],
): Promise<Workbook> {
  const entries = inspectFile(bytes);
  try {
    const facts = await readFileFacts(bytes, entries);
    const file = new ExcelJS.Workbook();
    await file.xlsx.load(facts.cells.buffer as ArrayBuffer, { ignoreNodes: IGNORED_NODES });
    if (file.worksheets.length === 0) throw new OpenFailure("damaged");

    const sheets = file.worksheets.map((worksheet) => worksheet.name);
    const workbook = createWorkbook({ name, sheets });
    fillWorkbook(workbook, file, facts, customFunctions);
    await rememberLosses(workbook, bytes, entries);
    return workbook;
  } catch (error) {
    if (error instanceof OpenFailure) throw error;
    throw new OpenFailure("damaged", { cause: error });
  }
}

function fillWorkbook(
  workbook: Workbook,
  file: ExcelJS.Workbook,
  facts: FileFacts,
  customFunctions: readonly string[],
): void {
  const sheets = file.worksheets.map((worksheet, index) => ({ worksheet, sheet: workbook.sheets[index]! }));
  for (const table of facts.tables) addTable(workbook, table);
  for (const { name, formula } of facts.names) {
    workbook.setName(name, readFormula(formula.slice(1), customFunctions));
  }
  for (const { worksheet, sheet } of sheets) {
    const reader = new SheetReader(worksheet, sheet, facts.themeColors, customFunctions);
    for (const { area, style } of reader.columnStyles()) workbook.setStyle(area, style);
    workbook.load(sheet.id, reader.cells(), {
      frozenRows: frozenRows(worksheet),
      mergedAreas: reader.mergedAreas,
    });
    readSheetState(worksheet, sheet);
  }
  const active = sheets.find(({ sheet }) => sheet.visibility === "Visible") ?? sheets[0]!;
  workbook.selection = areaAt(active.sheet.id, 0, 0);
  workbook.recalculate();
}

function frozenRows(worksheet: ExcelJS.Worksheet): number {
  const view = worksheet.views?.[0];
  return view?.state === "frozen" ? (view.ySplit ?? 0) : 0;
}

function readSheetState(worksheet: ExcelJS.Worksheet, sheet: Sheet): void {
  if (worksheet.state === "hidden") sheet.visibility = "Hidden";
  if (worksheet.state === "veryHidden") sheet.visibility = "VeryHidden";
  sheet.isProtected = Boolean(
    (worksheet as { sheetProtection?: { sheet?: boolean } }).sheetProtection?.sheet,
  );
  (worksheet.columns ?? []).forEach((column, index) => {
    if (column.hidden) sheet.columnWidths.set(index, 0);
    else if (column.width !== undefined) sheet.columnWidths.set(index, charactersToPixels(column.width));
  });
}

function addTable(workbook: Workbook, read: FileTable): void {
  const sheet = workbook.sheet(read.sheetName);
  if (!sheet) return;
  const table = workbook.addTable({
    name: read.name,
    area: readArea(sheet.id, read.reference),
    hasHeaders: read.hasHeaders,
    style: read.style,
  });
  table.hasTotals = read.hasTotals;
  table.columns.forEach((column, index) => (column.name = read.columns[index] ?? column.name));
  workbook.tableChanged(table.id);
}
