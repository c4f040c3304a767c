import { type CellValue } from "./contract";
import { type Matrix, type Reference } from "./formulaValue";
import { LAST_COLUMN, LAST_ROW } from "./grid";

/** A range read more than once and at least this large is kept until one of its cells changes. */
const SMALLEST_KEPT_CELLS = 8;

/** The last row and column worth reading: whole columns and rows end where the sheet's contents do. */
export function clippedEnd({ sheet, top, left, bottom, right }: Reference): {
  bottom: number;
  right: number;
} {
  return {
    bottom: bottom === LAST_ROW ? Math.max(top, sheet.lastRow) : bottom,
    right: right === LAST_COLUMN ? Math.max(left, sheet.lastColumn) : right,
  };
}

/** The values of a range, row by row; ranges several formulas read are read once. */
export function readMatrix(reference: Reference): Matrix {
  const { bottom, right } = clippedEnd(reference);
  const height = bottom - reference.top + 1;
  const width = right - reference.left + 1;
  const { range } = reference;
  const kept = range?.values;
  if (kept && kept.length === height && kept[0]!.length === width) return kept;
  const values = copyValues(reference, height, width);
  if (range && range.sites.size > 1 && height * width >= SMALLEST_KEPT_CELLS) range.values = values;
  return values;
}

function copyValues({ sheet, top, left }: Reference, height: number, width: number): Matrix {
  return Array.from({ length: height }, (_, rowOffset) => {
    const cells = sheet.row(top + rowOffset);
    const values: CellValue[] = [];
    for (let column = left; column < left + width; column++) values.push(cells?.get(column)?.value ?? null);
    return values;
  });
}
