import { type CellValue } from "./contract";
import { isMatrix, type Matrix, type Operand } from "./formulaValue";
import { errorValue } from "./values";

/** The value at a place of an operand stretched over an array: single rows, columns and values repeat. */
function stretchedValue(operand: Operand | undefined, row: number, column: number): CellValue | undefined {
  if (!isMatrix(operand)) return operand;
  const values = operand[operand.length === 1 ? 0 : row];
  if (!values) return errorValue("#N/A");
  const value = values[values.length === 1 ? 0 : column];
  return value === undefined ? errorValue("#N/A") : value;
}

/** Applies a calculation of single values to arrays, value by value. */
export function broadcast(
  operands: readonly (Operand | undefined)[],
  calculate: (values: (CellValue | undefined)[]) => CellValue,
): Matrix {
  let height = 1;
  let width = 1;
  for (const operand of operands) {
    if (!isMatrix(operand)) continue;
    height = Math.max(height, operand.length);
    width = Math.max(width, operand[0]?.length ?? 0);
  }
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column) =>
      calculate(operands.map((operand) => stretchedValue(operand, row, column))),
    ),
  );
}
