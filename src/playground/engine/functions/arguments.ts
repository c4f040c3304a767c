import { booleanOf, integerOf, numberOf } from "../coercion";
import { type CellValue } from "../contract";
import { type Evaluation } from "../evaluation";
import {
  asList,
  asMatrix,
  firstOf,
  FormulaFailure,
  type FormulaValue,
  isMatrix,
  Lambda,
  type Matrix,
  MISSING,
  type Operand,
  Reference,
} from "../formulaValue";
import { clippedEnd } from "../reading";
import { errorValue, isError } from "../values";

/** The single number of an argument, or its default where it was left out. */
export function numberArgument(operand: Operand | undefined, whenMissing?: number): number {
  return numberOf(operand === undefined ? undefined : firstOf(operand), whenMissing);
}

export function integerArgument(operand: Operand | undefined, whenMissing?: number): number {
  return integerOf(operand === undefined ? undefined : firstOf(operand), whenMissing);
}

export function booleanArgument(operand: Operand | undefined, whenMissing = false): boolean {
  return booleanOf(operand === undefined ? undefined : firstOf(operand), whenMissing);
}

/** The rows of an argument that has to be there. */
export function matrixArgument(operand: Operand | undefined): Matrix {
  if (operand === undefined) throw FormulaFailure.of("#VALUE!");
  return asMatrix(operand);
}

export function listArgument(operand: Operand | undefined): readonly CellValue[] {
  if (operand === undefined) throw FormulaFailure.of("#VALUE!");
  return asList(operand);
}

export function referenceArgument(value: FormulaValue | undefined): Reference {
  if (value instanceof Reference) return value;
  throw isError(value) ? new FormulaFailure(value) : FormulaFailure.of("#VALUE!");
}

export function lambdaArgument(value: FormulaValue | undefined): Lambda {
  if (value instanceof Lambda) return value;
  throw isError(value) ? new FormulaFailure(value) : FormulaFailure.of("#VALUE!");
}

/** The rows of an argument of a function that is handed references as they are. */
export function resolvedMatrix(value: FormulaValue | undefined, evaluation: Evaluation): Matrix {
  if (value === undefined) throw FormulaFailure.of("#VALUE!");
  const operand = evaluation.resolve(value);
  if (isError(operand)) throw new FormulaFailure(operand);
  return asMatrix(operand);
}

/** The single value of an argument of such a function; undefined where it was left out. */
export function resolvedValue(
  value: FormulaValue | undefined,
  evaluation: Evaluation,
): CellValue | undefined {
  if (value === undefined || value === MISSING) return undefined;
  const single = firstOf(evaluation.resolve(value));
  if (isError(single)) throw new FormulaFailure(single);
  return single;
}

/**
 * Calls back for each value of a list of arguments. `isDirect` tells a value written into the formula, which counts
 * where text in a cell would not. Empty cells of references are passed over.
 */
export function eachValue(
  values: readonly (FormulaValue | undefined)[],
  evaluation: Evaluation,
  visit: (value: CellValue, isDirect: boolean) => void,
): void {
  for (const value of values) {
    if (value instanceof Reference && !value.range?.values) {
      if (value.isComputed) evaluation.ensureCalculated(value);
      const area = { top: value.top, left: value.left, ...clippedEnd(value) };
      value.sheet.eachCell(area, (_row, _column, cell) => {
        if (cell.value !== null) visit(cell.value, false);
      });
      continue;
    }
    const operand = value === undefined ? null : evaluation.resolve(value);
    if (isMatrix(operand)) {
      for (const row of operand) for (const entry of row) if (entry !== null) visit(entry, false);
    } else visit(operand, true);
  }
}

/** The numbers of a list of arguments as SUM sees them: in cells and arrays only what is a number. */
export function numbersIn(values: readonly (FormulaValue | undefined)[], evaluation: Evaluation): number[] {
  const numbers: number[] = [];
  eachValue(values, evaluation, (value, isDirect) => {
    if (typeof value === "number") numbers.push(value);
    else if (isError(value)) throw new FormulaFailure(value);
    else if (isDirect) numbers.push(numberOf(value));
  });
  return numbers;
}

/** A column of values as an array; an array with nothing in it is `#CALC!`. */
export function filledMatrix(rows: Matrix): Operand {
  return rows.length === 0 || rows[0]!.length === 0 ? errorValue("#CALC!") : rows;
}
