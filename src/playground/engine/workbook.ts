import { cellText } from "./cellText";
import { readEntry } from "./cellInput";
import {
  type Area,
  type Cell,
  type CellStyle,
  type CellValue,
  type CustomFunction,
  type DefinedName,
  type LoadedCell,
  type Origin,
  type Sheet,
  type Table,
  type Workbook,
  type WorkbookChange,
} from "./contract";
import { CustomCalls } from "./customCalls";
import { movedFormula, renameSheetIn, renameTableIn, type TableRenaming } from "./formulaText";
import { areaAt, contains, intersection, LAST_COLUMN, LAST_ROW } from "./grid";
import { Calculation } from "./recalculation";
import { type Vocabulary } from "./references";
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

const EVERYTHING = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

class EngineWorkbook implements Workbook {
  name: string;
  readonly sheets: StoredSheet[] = [];
  customFunctions: readonly CustomFunction[] = [];
  onCancel: Workbook["onCancel"];
  private callReceiver: Workbook["onCalls"];
  private readonly tableList = new TableList();
  private readonly namesByKey = new Map<string, DefinedName>();
  private readonly functionsByKey = new Map<string, CustomFunction>();
  private readonly calls: CustomCalls;
  private readonly calculation: Calculation;
  /** Answers taken that no recalculation has seen yet. */
  private freshAnswerCount = 0;
  private readonly listeners = new Set<(change: WorkbookChange) => void>();
  private lastSheetNumber = 0;
  private selectedArea: Area;

  constructor(options: WorkbookOptions) {
    this.name = options.name ?? "Book1.xlsx";
    this.calls = new CustomCalls(this, options.emptyCellAs ?? "null");
    const vocabulary: Vocabulary = {
      tables: this.tableList,
      sheetNamed: (name) => this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase()),
      sheetById: (id) => this.sheets.find((sheet) => sheet.id === id),
      definedName: (name) => this.namesByKey.get(name.toLowerCase()),
      customFunction: (name) => this.functionsByKey.get(name.toLowerCase()),
    };
    this.calculation = new Calculation(vocabulary, this.calls, options.now ?? (() => new Date()));
    for (const name of options.sheets ?? ["Sheet1"]) this.createSheet(name);
    this.selectedArea = areaAt(this.sheets[0]?.id ?? "", 0, 0);
  }

  get tables(): readonly Table[] {
    return this.tableList.tables;
  }

  get names(): readonly DefinedName[] {
    return [...this.namesByKey.values()];
  }

  get onCalls(): Workbook["onCalls"] {
    return this.callReceiver;
  }

  set onCalls(receiver: Workbook["onCalls"]) {
    this.callReceiver = receiver;
    this.calls.planFlush();
  }

  get pendingCalls(): number {
    return this.calls.unansweredCount + this.freshAnswerCount;
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
    this.recompileSheetUsers(name);
    this.emit({ kind: "sheet-added", sheetId: sheet.id });
    this.recalculate();
    return sheet;
  }

  removeSheet(sheetId: string): void {
    const sheet = this.known(sheetId);
    if (this.sheets.length === 1) throw new Error("A workbook needs one sheet at least.");
    const position = this.sheets.indexOf(sheet);
    for (const table of [...this.tables]) {
      if (table.area.sheetId === sheet.id) this.tableList.remove(table.id);
    }
    sheet.eachCell(EVERYTHING, (_row, _column, cell) => this.calculation.removeFormula(cell));
    this.sheets.splice(position, 1);
    this.recompileSheetUsers(sheet.name);
    this.calculation.recompile((program) => program.usesTables);
    this.emit({ kind: "sheet-deleted", sheetId: sheet.id });
    if (this.selectedArea.sheetId === sheet.id) {
      this.selection = areaAt(this.sheets[Math.min(position, this.sheets.length - 1)]!.id, 0, 0);
    }
    this.recalculate();
  }

  renameSheet(sheetId: string, name: string): void {
    const sheet = this.known(sheetId);
    this.refuseTakenName(name, sheet);
    const oldName = sheet.name;
    sheet.name = name;
    for (const [key, defined] of this.namesByKey) {
      this.namesByKey.set(key, { ...defined, formula: renameSheetIn(defined.formula, oldName, name) });
    }
    this.calculation.rewrite(
      (program) => program.sheets.has(oldName.toLowerCase()),
      (formula) => renameSheetIn(formula, oldName, name),
    );
    this.recompileSheetUsers(name);
    this.emit({ kind: "sheet-renamed", sheetId: sheet.id });
    this.recalculate();
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
    this.calculation.contentsChanged(sheet, area);
    const tablesChanged = this.tablesFollow(sheet, area, origin);
    this.emit({ kind: "cells", area, origin });
    for (const tableId of tablesChanged) this.emit({ kind: "table-changed", tableId });
    this.recalculate();
  }

  load(
    sheetId: string,
    cells: Iterable<LoadedCell>,
    layout: { frozenRows?: number; mergedAreas?: readonly Area[] } = {},
  ): void {
    const sheet = this.known(sheetId);
    sheet.frozenRows = layout.frozenRows ?? sheet.frozenRows;
    sheet.mergedAreas = layout.mergedAreas ?? sheet.mergedAreas;
    const formulaCells: LoadedCell[] = [];
    for (const loaded of cells) {
      const cell = sheet.ensure(loaded.row, loaded.column);
      cell.value = loaded.value;
      cell.formula = loaded.formula;
      cell.style = loaded.style ?? cell.style;
      if (loaded.formula !== undefined) formulaCells.push(loaded);
    }
    for (const loaded of formulaCells) this.loadFormula(sheet, loaded);
    const used = sheet.usedArea();
    if (used) this.calculation.contentsChanged(sheet, used);
  }

  clear(area: Area, what: "All" | "Contents" | "Formats", origin: Origin): void {
    const sheet = this.known(area.sheetId);
    if (what !== "Formats") sheet.eachCell(area, (row, column) => this.clearCell(sheet, row, column));
    if (what !== "Contents") sheet.clearStyle(area);
    if (what === "Formats") {
      this.emit({ kind: "sheet-changed", sheetId: sheet.id });
      return;
    }
    this.calculation.contentsChanged(sheet, area);
    const tablesChanged = this.tablesFollow(sheet, area, origin);
    this.emit({ kind: "cells", area, origin });
    for (const tableId of tablesChanged) this.emit({ kind: "table-changed", tableId });
    this.recalculate();
  }

  setStyle(area: Area, style: CellStyle): void {
    const given = Object.fromEntries(Object.entries(style).filter(([, value]) => value !== undefined));
    this.known(area.sheetId).setStyle(area, given);
    this.emit({ kind: "sheet-changed", sheetId: area.sheetId });
  }

  addTable(wanted: { name?: string; area: Area; hasHeaders: boolean; style?: string }): Table {
    const table = this.tableList.add(this.known(wanted.area.sheetId), wanted);
    this.tableMeaningChanged(table);
    this.emit({ kind: "table-added", tableId: table.id });
    this.recalculate();
    return table;
  }

  removeTable(tableId: string): void {
    const table = this.tableList.byId(tableId);
    if (!table) return;
    this.tableList.remove(tableId);
    this.tableMeaningChanged(table);
    this.emit({ kind: "table-deleted", tableId });
    this.recalculate();
  }

  tableChanged(tableId: string): void {
    const table = this.tableList.byId(tableId);
    if (!table) return;
    this.tableMeaningChanged(table);
    this.emit({ kind: "table-changed", tableId });
    this.recalculate();
  }

  setName(name: string, formula: string): void {
    this.namesByKey.set(name.toLowerCase(), { name, formula });
    this.meaningChanged([name]);
  }

  removeName(name: string): void {
    if (this.namesByKey.delete(name.toLowerCase())) this.meaningChanged([name]);
  }

  setCustomFunctions(functions: readonly CustomFunction[]): void {
    const known = [...this.functionsByKey.keys()];
    this.customFunctions = functions;
    this.functionsByKey.clear();
    for (const definition of functions) this.functionsByKey.set(definition.name.toLowerCase(), definition);
    this.meaningChanged([...known, ...this.functionsByKey.keys()]);
  }

  answerCall(callId: number, answer: CellValue | readonly (readonly CellValue[])[]): void {
    const site = this.calls.answer(callId, answer);
    if (!site) return;
    this.calculation.markDirty(site);
    // Answers that arrive together are calculated with together.
    if (this.freshAnswerCount++ > 0) return;
    queueMicrotask(() => {
      this.freshAnswerCount = 0;
      this.calculation.recalculate();
      this.emit({ kind: "calculated" });
    });
  }

  recalculate(): void {
    if (this.calculation.recalculate()) this.emit({ kind: "calculated" });
  }

  recalculateAll(): void {
    this.calculation.markAll();
    this.recalculate();
  }

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
    if (typed.formula !== undefined) this.calculation.addFormula(sheet, row, column, cell);
    if (typed.numberFormat && currentFormat === "General") {
      cell.style = { ...cell.style, numberFormat: typed.numberFormat };
    }
  }

  private clearCell(sheet: StoredSheet, row: number, column: number): void {
    const cell = sheet.cell(row, column);
    if (!cell) return;
    this.calculation.removeFormula(cell);
    cell.value = null;
    cell.formula = undefined;
    cell.cached = undefined;
    this.calculation.leaveSpill(sheet, cell);
    sheet.dropIfBare(row, column);
  }

  /** A saved formula, with the cells its array filled when the file was saved. */
  private loadFormula(sheet: StoredSheet, { row, column, value, spill }: LoadedCell): void {
    const cell = sheet.ensure(row, column);
    if (spill && (spill.rows > 1 || spill.columns > 1)) {
      cell.spill = spill;
      sheet.eachCell(areaAt(sheet.id, row, column, spill.rows, spill.columns), (_row, _column, other) => {
        if (other !== cell && other.formula === undefined) other.spilledFrom = { row, column };
      });
    }
    this.calculation.addFormula(sheet, row, column, cell, value);
  }

  private recompileSheetUsers(name: string): void {
    const key = name.toLowerCase();
    this.calculation.recompile((program) => program.sheets.has(key));
  }

  /** Formulas that use one of these names are compiled and calculated anew. */
  private meaningChanged(names: readonly string[]): void {
    const keys = names.map((name) => name.toLowerCase());
    this.calculation.recompile((program) => keys.some((key) => program.names.has(key)));
    this.recalculate();
  }

  private tableMeaningChanged(table: Table): void {
    const renaming = this.tableList.takeRenaming(table);
    if (renaming) this.renameTable(table, renaming);
    const key = table.name.toLowerCase();
    this.calculation.recompile((program) => program.usesTables || program.names.has(key));
    const sheet = this.sheet(table.area.sheetId);
    if (sheet) this.calculation.contentsChanged(sheet, table.area);
  }

  /** Formulas and names that mention the table or its columns are rewritten, as Excel does. */
  private renameTable(table: Table, renaming: TableRenaming): void {
    for (const [key, defined] of this.namesByKey) {
      this.namesByKey.set(key, { ...defined, formula: renameTableIn(defined.formula, renaming, false) });
    }
    const oldKey = renaming.oldName.toLowerCase();
    this.calculation.rewrite(
      (program) => program.usesTables || program.names.has(oldKey),
      (formula, site) => {
        const isInside = site.sheet.id === table.area.sheetId && contains(table.area, site.row, site.column);
        return renameTableIn(formula, renaming, isInside);
      },
    );
  }

  /** Headings that were overwritten rename columns; rows a user types below a table become part of it. */
  private tablesFollow(sheet: StoredSheet, area: Area, origin: Origin): string[] {
    const changed = new Set<Table>();
    for (const table of this.tables) {
      const { top, left, right } = table.area;
      const headings = { sheetId: table.area.sheetId, top, left, bottom: top, right };
      if (!table.hasHeaders || !intersection(headings, area)) continue;
      this.tableList.readHeadings(table, sheet);
      changed.add(table);
    }
    const growth = origin === "user" ? this.tableList.growingInto(filledPart(sheet, area)) : undefined;
    if (growth) {
      this.growTable(sheet, growth.table, growth.bottom);
      changed.add(growth.table);
    }
    for (const table of changed) this.tableMeaningChanged(table);
    return [...changed].map((table) => table.id);
  }

  /** Takes in rows below a table; columns filled with formulas go on in the new rows. */
  private growTable(sheet: StoredSheet, table: Table, bottom: number): void {
    const { area } = table;
    table.area = { ...area, bottom };
    for (let column = area.left; column <= area.right; column++) {
      const formula = sheet.cell(area.bottom, column)?.formula;
      if (formula === undefined) continue;
      for (let row = area.bottom + 1; row <= bottom; row++) {
        const cell = sheet.cell(row, column);
        if (cell && (cell.value !== null || cell.formula !== undefined)) continue;
        const moved = movedFormula(formula, { row: area.bottom, column }, { row, column });
        this.writeCell(sheet, row, column, moved, false);
      }
    }
  }
}

/** The written area down to its last row that holds something. */
function filledPart(sheet: StoredSheet, area: Area): Area {
  let bottom = area.top - 1;
  sheet.eachCell(area, (row, _column, cell) => {
    if (cell.value !== null || cell.formula !== undefined) bottom = row;
  });
  return { ...area, bottom };
}
