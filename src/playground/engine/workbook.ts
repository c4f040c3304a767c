import { cellText } from "./cellText";
import { CellWriter } from "./cellWriter";
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
import { renameSheetIn } from "./formulaText";
import { areaAt, LAST_COLUMN, LAST_ROW } from "./grid";
import { NameList } from "./names";
import { Calculation } from "./recalculation";
import { type Vocabulary } from "./references";
import { StoredSheet } from "./sheet";
import { TableList } from "./tables";
import { TableUpkeep } from "./tableUpkeep";

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
  private readonly nameList = new NameList();
  private readonly functionsByKey = new Map<string, CustomFunction>();
  private readonly calls: CustomCalls;
  private readonly calculation: Calculation;
  private readonly writer: CellWriter;
  private readonly tableUpkeep: TableUpkeep;
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
      definedName: (name) => this.nameList.find(name),
      customFunction: (name) => this.functionsByKey.get(name.toLowerCase()),
    };
    this.calculation = new Calculation(vocabulary, this.calls, options.now ?? (() => new Date()));
    this.writer = new CellWriter(this.calculation);
    this.tableUpkeep = new TableUpkeep(this.tableList, this.nameList, this.calculation, this.writer);
    for (const name of options.sheets ?? ["Sheet1"]) this.createSheet(name);
    this.selectedArea = areaAt(this.sheets[0]?.id ?? "", 0, 0);
  }

  get tables(): readonly Table[] {
    return this.tableList.tables;
  }

  get names(): readonly DefinedName[] {
    return this.nameList.list;
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
    const renamed = (formula: string) => renameSheetIn(formula, oldName, name);
    this.nameList.rewrite(renamed);
    this.calculation.rewrite((program) => program.sheets.has(oldName.toLowerCase()), renamed);
    this.recompileSheetUsers(name);
    this.emit({ kind: "sheet-renamed", sheetId: sheet.id });
    this.recalculate();
  }

  moveSheet(sheetId: string, position: number): void {
    const sheet = this.known(sheetId);
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.sheets.splice(position, 0, sheet);
    this.emit({ kind: "sheet-changed", sheetId: sheet.id });
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
    this.writer.write(sheet, area, rows, options.asText ?? false);
    this.contentsWritten(sheet, area, origin);
  }

  load(
    sheetId: string,
    cells: Iterable<LoadedCell>,
    layout: { frozenRows?: number; mergedAreas?: readonly Area[] } = {},
  ): void {
    const sheet = this.known(sheetId);
    sheet.frozenRows = layout.frozenRows ?? sheet.frozenRows;
    sheet.mergedAreas = layout.mergedAreas ?? sheet.mergedAreas;
    this.writer.load(sheet, cells);
  }

  clear(area: Area, what: "All" | "Contents" | "Formats", origin: Origin): void {
    const sheet = this.known(area.sheetId);
    if (what !== "Formats") this.writer.clear(sheet, area);
    if (what !== "Contents") sheet.clearStyle(area);
    if (what === "Formats") this.emit({ kind: "sheet-changed", sheetId: sheet.id });
    else this.contentsWritten(sheet, area, origin);
  }

  setStyle(area: Area, style: CellStyle): void {
    const given = Object.fromEntries(Object.entries(style).filter(([, value]) => value !== undefined));
    this.known(area.sheetId).setStyle(area, given);
    this.emit({ kind: "sheet-changed", sheetId: area.sheetId });
  }

  addTable(wanted: { name?: string; area: Area; hasHeaders: boolean; style?: string }): Table {
    const table = this.tableList.add(this.known(wanted.area.sheetId), wanted);
    this.tableTouched(table, "table-added");
    return table;
  }

  removeTable(tableId: string): void {
    const table = this.tableList.byId(tableId);
    if (!table) return;
    this.tableList.remove(tableId);
    this.tableTouched(table, "table-deleted");
  }

  tableChanged(tableId: string): void {
    const table = this.tableList.byId(tableId);
    if (table) this.tableTouched(table, "table-changed");
  }

  setName(name: string, formula: string): void {
    this.nameList.set(name, formula);
    this.meaningChanged([name]);
  }

  removeName(name: string): void {
    if (this.nameList.remove(name)) this.meaningChanged([name]);
  }

  setCustomFunctions(functions: readonly CustomFunction[]): void {
    const known = [...this.functionsByKey.keys()];
    this.customFunctions = functions;
    this.functionsByKey.clear();
    for (const definition of functions) this.functionsByKey.set(definition.name.toLowerCase(), definition);
    const affected = [...known, ...this.functionsByKey.keys()];
    this.calculation.forgetAnswers(affected);
    this.meaningChanged(affected);
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

  /** What follows every write: tables, events, calculation. */
  private contentsWritten(sheet: StoredSheet, area: Area, origin: Origin): void {
    const tables = this.tableUpkeep.follow(sheet, area, origin);
    this.emit({ kind: "cells", area, origin });
    for (const table of tables) this.emit({ kind: "table-changed", tableId: table.id });
    this.recalculate();
  }

  private tableTouched(table: Table, kind: "table-added" | "table-deleted" | "table-changed"): void {
    this.tableUpkeep.meaningChanged(table, this.known(table.area.sheetId));
    this.emit({ kind, tableId: table.id });
    this.recalculate();
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
}
