import { type Area, type Sheet } from "../engine/contract";
import { LAST_COLUMN, LAST_ROW } from "../engine/grid";
import { type CellPosition } from "./desk";

export const ROW_HEIGHT = 22;
export const HEADER_HEIGHT = 22;
export const ROW_HEADER_WIDTH = 48;
const DEFAULT_COLUMN_WIDTH = 72;
/** Blank rows and columns to scroll into beyond the data. */
const SPARE_ROWS = 200;
const SPARE_COLUMNS = 26;

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where the cells of a sheet lie, in pixels from the sheet's top left corner, headers not counted. */
export class Geometry {
  readonly rowCount: number;
  readonly columnCount: number;
  /** The left edge of each column, and the right edge of the last. */
  private readonly columnEdges: number[] = [0];

  constructor(sheet: Sheet, used: Area | undefined, active: CellPosition) {
    this.rowCount = Math.min(LAST_ROW + 1, Math.max(used?.bottom ?? 0, active.row) + SPARE_ROWS);
    this.columnCount = Math.min(LAST_COLUMN + 1, Math.max(used?.right ?? 0, active.column) + SPARE_COLUMNS);
    for (let column = 0; column < this.columnCount; column++) {
      const width = sheet.columnWidths.get(column) ?? DEFAULT_COLUMN_WIDTH;
      this.columnEdges.push(this.columnEdges[column]! + width);
    }
  }

  get width(): number {
    return this.columnEdges[this.columnCount]!;
  }

  get height(): number {
    return this.rowCount * ROW_HEIGHT;
  }

  left(column: number): number {
    return this.columnEdges[Math.min(column, this.columnCount)]!;
  }

  columnWidth(column: number): number {
    return this.left(column + 1) - this.left(column);
  }

  rowAt(top: number): number {
    return Math.min(this.rowCount - 1, Math.max(0, Math.floor(top / ROW_HEIGHT)));
  }

  columnAt(left: number): number {
    let low = 0;
    let high = this.columnCount - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.columnEdges[middle]! <= left) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The rectangle of an area, as far as the sheet reaches on the page. */
  box(area: Omit<Area, "sheetId">): Box {
    const left = this.left(area.left);
    const top = Math.min(area.top, this.rowCount) * ROW_HEIGHT;
    return {
      left,
      top,
      width: this.left(area.right + 1) - left,
      height: Math.min(area.bottom + 1, this.rowCount) * ROW_HEIGHT - top,
    };
  }
}
