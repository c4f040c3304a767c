import { parseA1Range } from "@borgar/fx";
import type ExcelJS from "exceljs";
import { type Area, type CellStyle, type LoadedCell, type Sheet } from "../engine/contract";
import { areaAt, LAST_COLUMN, LAST_ROW } from "../engine/grid";
import { readStyle } from "./cellStyles";
import { readValue } from "./cellValues";
import { moveFormula, readFormula } from "./formulaDialect";

/** Reads the cells of one sheet, row by row. */
export class SheetReader {
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
    const area = readArea(this.sheet.id, value.ref);
    return { rows: area.bottom - area.top + 1, columns: area.right - area.left + 1 };
  }
}

/** The area of a reference such as `$B$2:C9`. */
export function readArea(sheetId: string, reference: string): Area {
  const range = parseA1Range(reference);
  if (!range) throw new Error(`${reference} is no area.`);
  const { top, left, bottom, right } = range;
  return {
    sheetId,
    top: top ?? 0,
    left: left ?? 0,
    bottom: bottom ?? top ?? LAST_ROW,
    right: right ?? left ?? LAST_COLUMN,
  };
}
