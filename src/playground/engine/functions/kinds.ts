import { broadcast } from "../broadcast";
import { type CellError, type CellValue } from "../contract";
import { type Code, type Evaluation, type Frame } from "../evaluation";
import { FormulaFailure, type FormulaValue, isMatrix, MISSING, type Operand } from "../formulaValue";
import { isError } from "../values";

/** A function of the sheet, called with its arguments still to be calculated. */
export interface SheetFunction {
  readonly fewestArguments: number;
  readonly mostArguments: number;
  /** Calculated anew at every recalculation. */
  readonly isVolatile?: boolean;
  readonly call: (codes: readonly Code[], evaluation: Evaluation, frame: Frame | undefined) => FormulaValue;
}

export type FunctionTable = Readonly<Record<string, SheetFunction>>;

/** Turns the failure of a calculation into its error. */
function failureAsError<T>(calculate: () => T): T | CellError {
  try {
    return calculate();
  } catch (failure) {
    if (failure instanceof FormulaFailure) return failure.error;
    throw failure;
  }
}

function valueOf(code: Code, evaluation: Evaluation, frame: Frame | undefined): Operand | undefined {
  const value = code(evaluation, frame);
  return value === MISSING ? undefined : evaluation.resolve(value);
}

function liftedFunction(
  fewestArguments: number,
  mostArguments: number,
  calculate: (values: (CellValue | undefined)[], evaluation: Evaluation) => CellValue,
): SheetFunction {
  return {
    fewestArguments,
    mostArguments,
    call(codes, evaluation, frame) {
      const operands = codes.map((code) => valueOf(code, evaluation, frame));
      const one = (values: (CellValue | undefined)[]) => failureAsError(() => calculate(values, evaluation));
      return operands.some(isMatrix) ? broadcast(operands, one) : one(operands as (CellValue | undefined)[]);
    },
  };
}

/** A function of single values, applied value by value to arrays. An error among its values is its answer. */
export function scalarFunction(
  fewestArguments: number,
  mostArguments: number,
  calculate: (values: (CellValue | undefined)[], evaluation: Evaluation) => CellValue,
): SheetFunction {
  return liftedFunction(fewestArguments, mostArguments, (values, evaluation) => {
    const error = values.find(isError);
    return error ?? calculate(values, evaluation);
  });
}

/** A function of one value that is told errors too, as ISERROR is; it waits for a value that is still busy. */
export function inspection(calculate: (value: CellValue) => CellValue): SheetFunction {
  return liftedFunction(1, 1, ([value]) =>
    isError(value) && value.error === "#BUSY!" ? value : calculate(value ?? null),
  );
}

/** A function of values and arrays. An argument that is an error is its answer; errors inside arrays are handed over. */
export function arrayFunction(
  fewestArguments: number,
  mostArguments: number,
  calculate: (values: (Operand | undefined)[], evaluation: Evaluation) => FormulaValue,
): SheetFunction {
  return {
    fewestArguments,
    mostArguments,
    call(codes, evaluation, frame) {
      const values = codes.map((code) => valueOf(code, evaluation, frame));
      return values.find(isError) ?? failureAsError(() => calculate(values, evaluation));
    },
  };
}

/** A function that is handed references and lambdas as they are; an argument left out is undefined. */
export function referenceFunction(
  fewestArguments: number,
  mostArguments: number,
  calculate: (values: (FormulaValue | undefined)[], evaluation: Evaluation) => FormulaValue,
): SheetFunction {
  return {
    fewestArguments,
    mostArguments,
    call(codes, evaluation, frame) {
      const values = codes.map((code) => {
        const value = code(evaluation, frame);
        return value === MISSING ? undefined : value;
      });
      return failureAsError(() => calculate(values, evaluation));
    },
  };
}

/** An argument a function may calculate, or not. */
export type LazyArgument = () => FormulaValue;

/** A function that chooses which of its arguments to calculate. */
export function lazyFunction(
  fewestArguments: number,
  mostArguments: number,
  calculate: (values: readonly LazyArgument[], evaluation: Evaluation) => FormulaValue,
): SheetFunction {
  return {
    fewestArguments,
    mostArguments,
    call(codes, evaluation, frame) {
      const values = codes.map((code) => () => code(evaluation, frame));
      return failureAsError(() => calculate(values, evaluation));
    },
  };
}

export function volatile(definition: SheetFunction): SheetFunction {
  return { ...definition, isVolatile: true };
}
