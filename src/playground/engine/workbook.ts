import { cellText } from "./cellText";
import { readEntry } from "./cellInput";
import {
  type Area,
  type Cell,
  type CellStyle,
  type CustomFunction,
  type DefinedName,
  type LoadedCell,
  type Origin,
  type Sheet,
  type Table,
  type Workbook,
  type WorkbookChange,
} from "./contract";
import { areaAt } from "./grid";
import { StoredSheet } from "./sheet";
import { TableList } from "./tables";

export interface WorkbookOptions {
  readonly name?: string;
  /** The sheets to begin with; one called Sheet1 unless told. */
  readonly sheets?: readonly string[];
  /** What a custom function is handed for an empty cell: null as on the web, or 0 as on the desktop. */
  readonly emptyCellAs?: "null" | "zero";
  /** The clock behind TODAY and NOW. */
  readonly now?: () => Date;
}

/** Makes an empty workbook that calculates. */
export function createWorkbook(options: WorkbookOptions = {}): Workbook {
  return new EngineWorkbook(options);
}

class EngineWorkbook implements Workbook {
  name: string;
  readonly sheets: StoredSheet[] = [];
  customFunctions: readonly CustomFunction[] = [];
  onCalls: Workbook["onCalls"];
  onCancel: Workbook["onCancel"];
  readonly pendingCalls = 0;
  private readonly tableList = new TableList();
  private readonly namesByKey = new Map<string, DefinedName>();
  private readonly listeners = new Set<(change: WorkbookChange) => void>();
  private lastSheetNumber = 0;
  private selectedArea: Area;

  constructor(options: WorkbookOptions) {
    this.name = options.name ?? "Book1.xlsx";
    for (const name of options.sheets ?? ["Sheet1"]) this.createSheet(name);
    this.selectedArea = areaAt(this.sheets[0]?.id ?? "", 0, 0);
  }

  get tables(): readonly Table[] {
    return this.tableList.tables;
  }

  get names(): readonly DefinedName[] {
    return [...this.namesByKey.values()];
  }

  get selection(): Area {
    return this.selectedArea;
  }

  set selection(area: Area) {
    const wasActive = this.selectedArea.sheetId;
    this.selectedArea = area;
    if (area.sheetId !== wasActive) this.emit({ kind: "activated", area });
    this.emit({ kind: "selected", area });
  }

  sheet(idOrName: string): StoredSheet | undefined {
    const wanted = idOrName.toLowerCase();
    return this.sheets.find((sheet) => sheet.id === idOrName || sheet.name.toLowerCase() === wanted);
  }

  addSheet(name: string): Sheet {
    const sheet = this.createSheet(name);
    this.emit({ kind: "sheet-added", sheetId: sheet.id });
    return sheet;
  }

  removeSheet(sheetId: string): void {
    const sheet = this.known(sheetId);
    if (this.sheets.length === 1) throw new Error("A workbook needs one sheet at least.");
    const position = this.sheets.indexOf(sheet);
    for (const table of [...this.tables]) {
      if (table.area.sheetId === sheet.id) this.tableList.remove(table.id);
    }
    this.sheets.splice(position, 1);
    this.emit({ kind: "sheet-deleted", sheetId: sheet.id });
    if (this.selectedArea.sheetId === sheet.id) {
      this.selection = areaAt(this.sheets[Math.min(position, this.sheets.length - 1)]!.id, 0, 0);
    }
  }

  renameSheet(sheetId: string, name: string): void {
    const sheet = this.known(sheetId);
    this.refuseTakenName(name, sheet);
    sheet.name = name;
    this.emit({ kind: "sheet-renamed", sheetId: sheet.id });
  }

  cell(sheetId: string, row: number, column: number): Cell | undefined {
    return this.known(sheetId).cell(row, column);
  }

  text(sheetId: string, row: number, column: number): string {
    return cellText(this.cell(sheetId, row, column));
  }

  usedArea(sheetId: string): Area | undefined {
    return this.known(sheetId).usedArea();
  }

  eachCell(area: Area, visit: (row: number, column: number, cell: Cell) => void): void {
    this.known(area.sheetId).eachCell(area, visit);
  }

  write(
    area: Area,
    rows: readonly (readonly unknown[])[],
    origin: Origin,
    options: { asText?: boolean } = {},
  ): void {
    const sheet = this.known(area.sheetId);
    rows.forEach((entries, rowOffset) =>
      entries.forEach((entry, columnOffset) => {
        if (entry === null || entry === undefined) return;
        this.writeCell(sheet, area.top + rowOffset, area.left + columnOffset, entry, options.asText ?? false);
      }),
    );
    this.emit({ kind: "cells", area, origin });
  }

  load(
    sheetId: string,
    cells: Iterable<LoadedCell>,
    layout: { frozenRows?: number; mergedAreas?: readonly Area[] } = {},
  ): void {
    const sheet = this.known(sheetId);
    sheet.frozenRows = layout.frozenRows ?? sheet.frozenRows;
    sheet.mergedAreas = layout.mergedAreas ?? sheet.mergedAreas;
    for (const { row, column, value, formula, style } of cells) {
      const cell = sheet.ensure(row, column);
      cell.value = value;
      cell.formula = formula;
      cell.style = style;
    }
  }

  clear(area: Area, what: "All" | "Contents" | "Formats", origin: Origin): void {
    const sheet = this.known(area.sheetId);
    if (what !== "Formats") sheet.eachCell(area, (row, column) => this.clearCell(sheet, row, column));
    if (what !== "Contents") sheet.clearStyle(area);
    if (what === "Formats") this.emit({ kind: "sheet-changed", sheetId: sheet.id });
    else this.emit({ kind: "cells", area, origin });
  }

  setStyle(area: Area, style: CellStyle): void {
    const given = Object.fromEntries(Object.entries(style).filter(([, value]) => value !== undefined));
    this.known(area.sheetId).setStyle(area, given);
    this.emit({ kind: "sheet-changed", sheetId: area.sheetId });
  }

  addTable(wanted: { name?: string; area: Area; hasHeaders: boolean; style?: string }): Table {
    const table = this.tableList.add(this.known(wanted.area.sheetId), wanted);
    this.emit({ kind: "table-added", tableId: table.id });
    return table;
  }

  removeTable(tableId: string): void {
    if (this.tableList.remove(tableId)) this.emit({ kind: "table-deleted", tableId });
  }

  tableChanged(tableId: string): void {
    this.emit({ kind: "table-changed", tableId });
  }

  setName(name: string, formula: string): void {
    this.namesByKey.set(name.toLowerCase(), { name, formula });
  }

  removeName(name: string): void {
    this.namesByKey.delete(name.toLowerCase());
  }

  setCustomFunctions(functions: readonly CustomFunction[]): void {
    this.customFunctions = functions;
  }

  answerCall(): void {}

  recalculate(): void {}

  recalculateAll(): void {}

  subscribe(listener: (change: WorkbookChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private emit(change: WorkbookChange): void {
    for (const listener of [...this.listeners]) listener(change);
  }

  private known(sheetId: string): StoredSheet {
    const sheet = this.sheet(sheetId);
    if (!sheet) throw new Error(`There is no sheet ${sheetId}.`);
    return sheet;
  }

  private createSheet(name: string): StoredSheet {
    this.refuseTakenName(name);
    const number = String(++this.lastSheetNumber).padStart(8, "0");
    const sheet = new StoredSheet(`{${number}-0001-0000-0000-000000000000}`, name);
    this.sheets.push(sheet);
    return sheet;
  }

  private refuseTakenName(name: string, except?: StoredSheet): void {
    const taken = this.sheet(name);
    if (taken && taken !== except) throw new Error(`There is already a sheet named ${name}.`);
  }

  private writeCell(sheet: StoredSheet, row: number, column: number, entry: unknown, asText: boolean): void {
    this.clearCell(sheet, row, column);
    if (entry === "") return;
    const cell = sheet.ensure(row, column);
    const currentFormat = cell.style?.numberFormat ?? "General";
    const typed = readEntry(entry, asText || currentFormat === "@");
    cell.value = typed.value;
    cell.formula = typed.formula;
    if (typed.numberFormat && currentFormat === "General") {
      cell.style = { ...cell.style, numberFormat: typed.numberFormat };
    }
  }

  private clearCell(sheet: StoredSheet, row: number, column: number): void {
    const cell = sheet.cell(row, column);
    if (!cell) return;
    cell.value = null;
    cell.formula = undefined;
    sheet.dropIfBare(row, column);
  }
}
