import { type Area, type CellStyle, type CellValue, type Cell, type Sheet } from "./contract";
import { type FormulaSite } from "./formulaSite";
import { LAST_COLUMN, LAST_ROW } from "./grid";

/** The engine's own view of a cell: the contract's cell, writable, with its formula's place in the calculation. */
export interface StoredCell extends Cell {
  value: CellValue;
  formula?: string;
  style?: CellStyle;
  spill?: { readonly rows: number; readonly columns: number };
  spilledFrom?: { readonly row: number; readonly column: number };
  cached?: boolean;
  site?: FormulaSite;
}

/** One sheet and the cells stored on it. */
export class StoredSheet implements Sheet {
  visibility: Sheet["visibility"] = "Visible";
  isProtected = false;
  readonly columnWidths = new Map<number, number>();
  frozenRows = 0;
  mergedAreas: readonly Area[] = [];
  /** The style of whole columns, which cells written later take over. */
  readonly columnStyles = new Map<number, CellStyle>();
  /** At least as far as the stored cells reach; never shrinks. */
  lastRow = 0;
  lastColumn = 0;
  private readonly rows = new Map<number, Map<number, StoredCell>>();

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, column: number): StoredCell | undefined {
    return this.rows.get(row)?.get(column);
  }

  value(row: number, column: number): CellValue {
    return this.rows.get(row)?.get(column)?.value ?? null;
  }

  /** The stored cells of a row by column, where the row holds any. */
  row(row: number): ReadonlyMap<number, StoredCell> | undefined {
    return this.rows.get(row);
  }

  /** The stored cell, made where there was none. */
  ensure(row: number, column: number): StoredCell {
    let cells = this.rows.get(row);
    if (!cells) this.rows.set(row, (cells = new Map()));
    let cell = cells.get(column);
    if (!cell) {
      cell = { value: null, style: this.columnStyles.get(column) };
      cells.set(column, cell);
      if (row > this.lastRow) this.lastRow = row;
      if (column > this.lastColumn) this.lastColumn = column;
    }
    return cell;
  }

  /** Forgets a cell that no longer holds anything. */
  dropIfBare(row: number, column: number): void {
    const cells = this.rows.get(row);
    const cell = cells?.get(column);
    if (!cells || !cell || cell.value !== null || cell.formula !== undefined || cell.style) return;
    cells.delete(column);
    if (cells.size === 0) this.rows.delete(row);
  }

  /** Calls back for each stored cell of the area, row by row, each row from left to right. */
  eachCell(
    area: Omit<Area, "sheetId">,
    visit: (row: number, column: number, cell: StoredCell) => void,
  ): void {
    const bottom = Math.min(area.bottom, this.lastRow);
    const right = Math.min(area.right, this.lastColumn);
    for (let row = area.top; row <= bottom; row++) {
      const cells = this.rows.get(row);
      if (!cells) continue;
      if (right - area.left < cells.size) {
        for (let column = area.left; column <= right; column++) {
          const cell = cells.get(column);
          if (cell) visit(row, column, cell);
        }
        continue;
      }
      const columns = [...cells.keys()].filter((column) => column >= area.left && column <= right);
      for (const column of columns.sort((one, other) => one - other)) visit(row, column, cells.get(column)!);
    }
  }

  /** The smallest area holding every value and formula; a cell that is only formatted does not count. */
  usedArea(): Area | undefined {
    let top = Infinity;
    let left = Infinity;
    let bottom = -1;
    let right = -1;
    for (const [row, cells] of this.rows) {
      for (const [column, cell] of cells) {
        if (cell.value === null && cell.formula === undefined) continue;
        top = Math.min(top, row);
        bottom = Math.max(bottom, row);
        left = Math.min(left, column);
        right = Math.max(right, column);
      }
    }
    return bottom < 0 ? undefined : { sheetId: this.id, top, left, bottom, right };
  }

  /** Adds the given properties to the style of an area; whole columns remember it for cells written later. */
  setStyle(area: Area, style: CellStyle): void {
    // Cells that looked alike share one style object afterwards too.
    const merged = new Map<CellStyle | undefined, CellStyle>();
    const styled = (old: CellStyle | undefined): CellStyle => {
      let result = merged.get(old);
      if (!result) merged.set(old, (result = { ...old, ...style }));
      return result;
    };
    if (area.bottom < LAST_ROW) {
      const right = area.right < LAST_COLUMN ? area.right : this.lastColumn;
      for (let row = area.top; row <= area.bottom; row++) {
        for (let column = area.left; column <= right; column++) {
          const cell = this.ensure(row, column);
          cell.style = styled(cell.style);
        }
      }
      return;
    }
    this.eachCell(area, (_row, _column, cell) => (cell.style = styled(cell.style)));
    for (let column = area.left; column <= area.right; column++) {
      this.columnStyles.set(column, styled(this.columnStyles.get(column)));
    }
  }

  clearStyle(area: Area): void {
    if (area.bottom === LAST_ROW) {
      for (let column = area.left; column <= area.right; column++) this.columnStyles.delete(column);
    }
    this.eachCell(area, (row, column, cell) => {
      cell.style = undefined;
      this.dropIfBare(row, column);
    });
  }
}
