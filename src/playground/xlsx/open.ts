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

/** Parts of a sheet that the playground does not show; exceljs stumbles over some of them. */
const IGNORED_PARTS = [
  "conditionalFormatting",
  "dataValidations",
  "drawing",
  "extLst",
  "headerFooter",
  "hyperlinks",
  "legacyDrawing",
  "picture",
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
    // exceljs would list each single cell of each name; the names come from the file's facts instead.
    Object.defineProperty(file.definedNames, "model", { set: () => undefined });
    await file.xlsx.load(bytes.slice().buffer as ArrayBuffer, { ignoreNodes: IGNORED_PARTS });
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
  for (const { worksheet, sheet } of sheets) addTables(workbook, worksheet, sheet, facts.headerlessTables);
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

/** What exceljs keeps of a table it has read; its own typings know only how to add one. */
interface ReadTable {
  readonly name: string;
  readonly displayName?: string;
  readonly tableRef: string;
  readonly totalsRow?: boolean;
  readonly columns: readonly { readonly name: string }[];
  readonly style?: { readonly theme?: string };
}

function addTables(
  workbook: Workbook,
  worksheet: ExcelJS.Worksheet,
  sheet: Sheet,
  headerlessTables: ReadonlySet<string>,
): void {
  for (const entry of worksheet.getTables() as unknown as { table?: ReadTable; model?: ReadTable }[]) {
    const read = entry.table ?? entry.model;
    if (!read) continue;
    const name = read.displayName ?? read.name;
    const hasHeaders = !headerlessTables.has(name);
    const table = workbook.addTable({
      name,
      area: readArea(worksheet, sheet.id, read.tableRef),
      hasHeaders,
      style: read.style?.theme,
    });
    table.hasTotals = read.totalsRow ?? false;
    read.columns.forEach((column, index) => {
      const target = table.columns[index];
      if (target) target.name = column.name.replace(/_x000a_/gi, "\n");
    });
    workbook.tableChanged(table.id);
  }
}
