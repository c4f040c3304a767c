import { type Area } from "../engine/contract";
import { cellAddress, columnLetters, LAST_COLUMN, LAST_ROW } from "../engine/grid";
import { type CellPosition } from "./desk";

/** The area two corners span. */
export function areaBetween(sheetId: string, from: CellPosition, to: CellPosition): Area {
  return {
    sheetId,
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

/** The area as a formula refers to it: `B2`, `B2:C9`, `B:C` for whole columns, `2:9` for whole rows. */
export function areaAddress({ top, left, bottom, right }: Area): string {
  if (top === 0 && bottom === LAST_ROW) return `${columnLetters(left)}:${columnLetters(right)}`;
  if (left === 0 && right === LAST_COLUMN) return `${top + 1}:${bottom + 1}`;
  const first = cellAddress(top, left);
  const last = cellAddress(bottom, right);
  return first === last ? first : `${first}:${last}`;
}
