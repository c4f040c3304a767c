/**
 * What the parts of the playground agree on: the engine keeps this workbook and calculates it, the wire serves it
 * to office.js, the page shows it, the xlsx part opens and saves it. Rows and columns count from 0.
 */

export type ErrorCode =
  "#VALUE!" | "#N/A" | "#REF!" | "#NAME?" | "#DIV/0!" | "#NUM!" | "#NULL!" | "#SPILL!" | "#CALC!" | "#BUSY!";

/** An error value in a cell; `message` is the sentence a custom function gave with it. */
export interface CellError {
  readonly error: ErrorCode;
  readonly message?: string;
}

/** What a cell holds once calculated. `null` is an empty cell, which is neither 0 nor "". */
export type CellValue = number | string | boolean | null | CellError;

/** A rectangle on one sheet, both ends included. */
export interface Area {
  readonly sheetId: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface CellStyle {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontColor?: string;
  readonly fillColor?: string;
  readonly horizontalAlignment?: "Left" | "Center" | "Right";
  readonly wrapText?: boolean;
}

/** One stored cell. Cells that were never written do not exist. */
export interface Cell {
  readonly value: CellValue;
  /** Begins with "="; only in the cell that holds it, not in the cells it spills into. */
  readonly formula?: string;
  readonly style?: CellStyle;
  /** The size of the array this cell spills, where it spills one. */
  readonly spill?: { readonly rows: number; readonly columns: number };
  /** The cell whose array fills this one. */
  readonly spilledFrom?: { readonly row: number; readonly column: number };
  /** The formula could not be calculated here: the value is the one the file was saved with. */
  readonly cached?: boolean;
}

export interface Sheet {
  readonly id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  isProtected: boolean;
  /** In pixels; columns not listed have the default width. */
  readonly columnWidths: Map<number, number>;
  readonly frozenRows: number;
  readonly mergedAreas: readonly Area[];
}

export interface Table {
  readonly id: string;
  name: string;
  /** Heading row, body and totals row. */
  area: Area;
  hasHeaders: boolean;
  hasTotals: boolean;
  style: string;
  columns: { readonly id: number; name: string }[];
}

export interface DefinedName {
  readonly name: string;
  /** Begins with "=". */
  readonly formula: string;
}

export type Origin = "user" | "co-author" | "add-in";

/** Something that happened to the workbook; the wire turns these into office.js events, the page redraws. */
export type WorkbookChange =
  | { readonly kind: "cells"; readonly area: Area; readonly origin: Origin }
  | { readonly kind: "calculated" }
  | {
      readonly kind: "sheet-added" | "sheet-deleted" | "sheet-renamed" | "sheet-changed";
      readonly sheetId: string;
    }
  | { readonly kind: "table-added" | "table-deleted" | "table-changed"; readonly tableId: string }
  | { readonly kind: "activated" | "selected"; readonly area: Area };

/** A function of the add-in, as its metadata declares it. */
export interface CustomFunction {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description?: string;
    readonly type?: string;
    readonly dimensionality?: "scalar" | "matrix";
    readonly optional?: boolean;
    readonly repeating?: boolean;
  }[];
  readonly result?: { readonly type?: string; readonly dimensionality?: "scalar" | "matrix" };
}

/** One call the engine wants answered; the wire carries it to office.js and brings the answer to `answerCall`. */
export interface CustomFunctionCall {
  readonly callId: number;
  readonly functionId: string;
  /**
   * Scalars, or rows of scalars for a matrix parameter; an omitted optional argument is null. A repeating parameter
   * is one list of these.
   */
  readonly arguments: readonly unknown[];
  /** `Sheet1!B2`. */
  readonly address: string;
}

/** A cell as a file holds it: with the value it was saved with, which may be all there is of an unknown formula. */
export interface LoadedCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula?: string;
  readonly style?: CellStyle;
  /** The size of the array the formula spilled when it was saved (`ref` of an array formula). */
  readonly spill?: { readonly rows: number; readonly columns: number };
}

/** The workbook and its calculation. `createWorkbook()` of `engine/workbook.ts` makes one. */
export interface Workbook {
  name: string;
  readonly sheets: readonly Sheet[];
  readonly tables: readonly Table[];
  readonly names: readonly DefinedName[];
  /** The area the user has selected; its sheet is the active one. */
  selection: Area;

  sheet(idOrName: string): Sheet | undefined;
  addSheet(name: string): Sheet;
  removeSheet(sheetId: string): void;
  renameSheet(sheetId: string, name: string): void;
  /** Puts a sheet at a place among the others, counted from 0. */
  moveSheet(sheetId: string, position: number): void;

  cell(sheetId: string, row: number, column: number): Cell | undefined;
  /** The formatted text, as the cell shows it. */
  text(sheetId: string, row: number, column: number): string;
  /** The smallest area holding every stored value or formula; undefined on an empty sheet. */
  usedArea(sheetId: string): Area | undefined;
  /** Calls back for each stored cell of the area, row by row. */
  eachCell(area: Area, visit: (row: number, column: number, cell: Cell) => void): void;

  /**
   * Writes a rectangle in one step: `rows[i][j]` is null (leave the cell alone), "" (clear it), a formula, or a
   * value. A string is read as Excel reads typed text ("12", "5%", "2026-11-27", "TRUE", "'00123") unless the cell
   * is formatted "@" or `asText` is set. What depends on the cells is calculated before this returns.
   */
  write(
    area: Area,
    rows: readonly (readonly unknown[])[],
    origin: Origin,
    options?: { asText?: boolean },
  ): void;
  /**
   * Puts a saved sheet's cells in place as they are: nothing is read as typed text, no event, no calculation until
   * `recalculate`. A formula this engine cannot calculate keeps the saved value and is marked `cached`.
   */
  load(
    sheetId: string,
    cells: Iterable<LoadedCell>,
    layout?: { frozenRows?: number; mergedAreas?: readonly Area[] },
  ): void;
  clear(area: Area, what: "All" | "Contents" | "Formats", origin: Origin): void;
  /** Adds the given properties to the style of each cell. */
  setStyle(area: Area, style: CellStyle): void;

  addTable(table: { name?: string; area: Area; hasHeaders: boolean; style?: string }): Table;
  removeTable(tableId: string): void;
  /** Recompiles the formulas that use tables, after a table was renamed, resized, or its headings changed. */
  tableChanged(tableId: string): void;
  setName(name: string, formula: string): void;
  removeName(name: string): void;

  /** Makes the add-in's functions known; formulas that name them are calculated anew. */
  setCustomFunctions(functions: readonly CustomFunction[]): void;
  readonly customFunctions: readonly CustomFunction[];
  /** Set by the wire: receives together, in a microtask, the calls of everything written in one go. */
  onCalls: ((calls: readonly CustomFunctionCall[]) => void) | undefined;
  /** Set by the wire: these calls' answers are no longer wanted. */
  onCancel: ((callIds: readonly number[]) => void) | undefined;
  answerCall(callId: number, answer: CellValue | readonly (readonly CellValue[])[]): void;
  /** Calls not answered yet, or whose answers no recalculation has seen yet. */
  readonly pendingCalls: number;

  /** Calculates what is volatile, or was loaded; writing calculates by itself. */
  recalculate(): void;
  /** Marks every formula for calculation, forgets the answers of custom functions, and calculates. */
  recalculateAll(): void;
  subscribe(listener: (change: WorkbookChange) => void): () => void;
}
