import { type Area } from "../engine/contract";
import { LAST_COLUMN, LAST_ROW } from "../engine/grid";
import { invalidArgument } from "./apiError";

export { intersection, LAST_COLUMN, LAST_ROW } from "../engine/grid";

export const rowCount = (area: Area): number => area.bottom - area.top + 1;
export const columnCount = (area: Area): number => area.right - area.left + 1;
export const cellCount = (area: Area): number => rowCount(area) * columnCount(area);

/** Whole rows or whole columns: Excel gives no values for these. */
export const isUnbounded = (area: Area): boolean => isEntireColumn(area) || isEntireRow(area);
export const isEntireColumn = (area: Area): boolean => area.top === 0 && area.bottom === LAST_ROW;
export const isEntireRow = (area: Area): boolean => area.left === 0 && area.right === LAST_COLUMN;

/** The area of these edges, or Excel's refusal where it would leave the sheet or be turned inside out. */
export function areaOf(sheetId: string, top: number, left: number, bottom: number, right: number): Area {
  const whole = [top, left, bottom, right].every(Number.isInteger);
  if (!whole || top < 0 || left < 0 || bottom > LAST_ROW || right > LAST_COLUMN) throw invalidArgument();
  if (bottom < top || right < left) throw invalidArgument();
  return { sheetId, top, left, bottom, right };
}

export function wholeSheet(sheetId: string): Area {
  return { sheetId, top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };
}

export function moved(area: Area, rows: number, columns: number): Area {
  return areaOf(area.sheetId, area.top + rows, area.left + columns, area.bottom + rows, area.right + columns);
}

/** The same top left cell, with another size. */
export function sized(area: Area, rows: number, columns: number): Area {
  return areaOf(area.sheetId, area.top, area.left, area.top + rows - 1, area.left + columns - 1);
}

export function boundingArea(one: Area, other: Area): Area {
  if (one.sheetId !== other.sheetId) throw invalidArgument();
  return {
    sheetId: one.sheetId,
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

export function contains(outer: Area, inner: Area): boolean {
  return (
    outer.sheetId === inner.sheetId &&
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}

/** A rectangle of values, one for each cell of the area. */
export function gridOf<T>(area: Area, valueAt: (row: number, column: number) => T): T[][] {
  return Array.from({ length: rowCount(area) }, (_, row) =>
    Array.from({ length: columnCount(area) }, (_, column) => valueAt(area.top + row, area.left + column)),
  );
}
