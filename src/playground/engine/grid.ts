import { type Area } from "./contract";

/** The last row and column of a sheet, counted from 0. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** The part two areas share; undefined where they share none. */
export function intersection(one: Area, other: Area): Area | undefined {
  if (one.sheetId !== other.sheetId) return undefined;
  const top = Math.max(one.top, other.top);
  const left = Math.max(one.left, other.left);
  const bottom = Math.min(one.bottom, other.bottom);
  const right = Math.min(one.right, other.right);
  return top <= bottom && left <= right ? { sheetId: one.sheetId, top, left, bottom, right } : undefined;
}

/** Does the area hold this cell? */
export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** The area of one cell, or of the array that begins there. */
export function areaAt(sheetId: string, row: number, column: number, rows = 1, columns = 1): Area {
  return { sheetId, top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
}

/** The letters of a column: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The address of a cell without its sheet: `B2`. */
export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + (row + 1);
}

/** A sheet's name as a formula has to write it: quoted where it holds more than letters, digits and `_`. */
export function quotedSheetName(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? name : `'${name.replace(/'/g, "''")}'`;
}
