import ExcelJS from "exceljs";
import { type Area, type CellStyle, type LoadedCell, type Sheet, type Workbook } from "../engine/contract";
import { areaAt, LAST_ROW } from "../engine/grid";
import { createWorkbook } from "../engine/workbook";
import { readStyle } from "./cellStyles";
import { readValue } from "./cellValues";
import { readFileFacts, type FileFacts } from "./fileFacts";
import { moveFormula, readFormula } from "./formulaDialect";
import { inspectFile } from "./inspect";
import { OpenFailure } from "./openFailure";
import { rememberLosses } from "./losses";

const PIXELS_PER_CHARACTER = 7;
const COLUMN_PADDING_PIXELS = 5;

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

/** Excel measures a column in digits of its default font. */
export function charactersToPixels(characters: number): number {
  return Math.round(characters * PIXELS_PER_CHARACTER + COLUMN_PADDING_PIXELS);
}

/** The width in digits that `charactersToPixels` turns into these pixels. */
export function pixelsToCharacters(pixels: number): number {
  return Math.max(0, (pixels - COLUMN_PADDING_PIXELS) / PIXELS_PER_CHARACTER);
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

function readArea(worksheet: ExcelJS.Worksheet, sheetId: string, reference: string): Area {
  const [first = reference, last = first] = reference.replace(/\$/g, "").split(":");
  const topLeft = worksheet.getCell(first);
  const bottomRight = worksheet.getCell(last);
  return {
    sheetId,
    top: Number(topLeft.row) - 1,
    left: Number(topLeft.col) - 1,
    bottom: Number(bottomRight.row) - 1,
    right: Number(bottomRight.col) - 1,
  };
}

/** Reads the cells of one sheet, row by row. */
class SheetReader {
  private readonly merged = new Map<string, { -readonly [Key in keyof Area]: Area[Key] }>();
  /** The looks seen so far: cells that share a look in the file share one object here. */
  private readonly styles = new Map<unknown, CellStyle | undefined>();
  /** Cells that an array formula of the file fills: their values are the formula's, not the planner's. */
  private arrayAreas: Area[] = [];

  constructor(
    private readonly worksheet: ExcelJS.Worksheet,
    private readonly sheet: Sheet,
    private readonly themeColors: readonly string[],
    private readonly customFunctions: readonly string[],
  ) {}

  /** Known once `cells` has been read through. */
  get mergedAreas(): readonly Area[] {
    return [...this.merged.values()];
  }

  *columnStyles(): Generator<{ area: Area; style: CellStyle }> {
    for (const [index, column] of (this.worksheet.columns ?? []).entries()) {
      const style = column.style && readStyle(column.style as ExcelJS.Style, this.themeColors);
      if (style) yield { area: areaAt(this.sheet.id, 0, index, LAST_ROW + 1), style };
    }
  }

  cells(): LoadedCell[] {
    const cells: LoadedCell[] = [];
    for (let rowNumber = 1; rowNumber <= this.worksheet.rowCount; rowNumber++) {
      // Finding, unlike getting, does not make the rows and cells that the file leaves out.
      const row = this.worksheet.findRow(rowNumber);
      for (let columnNumber = 1; columnNumber <= (row?.cellCount ?? 0); columnNumber++) {
        const cell = row?.findCell(columnNumber);
        const loaded = cell && this.readCell(cell, rowNumber - 1, columnNumber - 1);
        if (loaded) cells.push(loaded);
      }
    }
    return cells;
  }

  private readCell(cell: ExcelJS.Cell, row: number, column: number): LoadedCell | undefined {
    const style = this.styleOf(cell);
    if (cell.isMerged && cell.master.address !== cell.address) {
      this.growMergedArea(cell, row, column);
      return style && { row, column, value: null, style };
    }
    const formula = this.formulaOf(cell);
    const spill = formula ? this.spillOf(cell) : undefined;
    const isFilled = this.arrayAreas.some(
      (area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
    );
    if (spill) this.arrayAreas.push(areaAt(this.sheet.id, row, column, spill.rows, spill.columns));
    else this.arrayAreas = this.arrayAreas.filter((area) => area.bottom >= row);

    const value = isFilled ? null : readValue(cell.value);
    if (value === null && !formula && !style) return undefined;
    return {
      row,
      column,
      value,
      ...(formula && { formula }),
      ...(style && { style }),
      ...(spill && { spill }),
    };
  }

  private styleOf(cell: ExcelJS.Cell): CellStyle | undefined {
    const key: unknown = cell.style;
    if (!this.styles.has(key)) this.styles.set(key, readStyle(cell.style as ExcelJS.Style, this.themeColors));
    return this.styles.get(key);
  }

  private growMergedArea(cell: ExcelJS.Cell, row: number, column: number): void {
    const { master } = cell;
    const area = this.merged.get(master.address) ?? {
      ...areaAt(this.sheet.id, Number(master.row) - 1, Number(master.col) - 1),
    };
    area.bottom = Math.max(area.bottom, row);
    area.right = Math.max(area.right, column);
    this.merged.set(master.address, area);
  }

  private formulaOf(cell: ExcelJS.Cell): string | undefined {
    const value = cell.value;
    if (typeof value !== "object" || value === null) return undefined;
    if ("sharedFormula" in value && value.sharedFormula) {
      const master = this.worksheet.getCell(value.sharedFormula).formula;
      return (
        master && moveFormula(readFormula(master, this.customFunctions), value.sharedFormula, cell.address)
      );
    }
    return "formula" in value && value.formula ? readFormula(value.formula, this.customFunctions) : undefined;
  }

  private spillOf(cell: ExcelJS.Cell): LoadedCell["spill"] {
    const value = cell.value as { shareType?: string; ref?: string };
    if (value.shareType !== "array" || !value.ref) return undefined;
    const area = readArea(this.worksheet, this.sheet.id, value.ref);
    return { rows: area.bottom - area.top + 1, columns: area.right - area.left + 1 };
  }
}
