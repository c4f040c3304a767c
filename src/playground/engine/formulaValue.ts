import { type CellError, type CellValue } from "./contract";
import { type RangeNode } from "./dependencies";
import { type StoredSheet } from "./sheet";
import { errorValue } from "./values";

/** Rows of values; every row as long as the first. */
export type Matrix = readonly (readonly CellValue[])[];

/** A rectangle of cells a formula points at, both ends included. */
export class Reference {
  /** The place in the dependency index, which shares the values of a range between the formulas that read it. */
  range?: RangeNode;

  constructor(
    readonly sheet: StoredSheet,
    readonly top: number,
    readonly left: number,
    readonly bottom: number,
    readonly right: number,
    /** Made while calculating (OFFSET, `A1#`), so that the dependency index does not know it. */
    readonly isComputed = false,
  ) {}

  get height(): number {
    return this.bottom - this.top + 1;
  }

  get width(): number {
    return this.right - this.left + 1;
  }

  get isSingleCell(): boolean {
    return this.top === this.bottom && this.left === this.right;
  }
}

/** A function written in a formula with LAMBDA. */
export class Lambda {
  constructor(
    readonly parameterCount: number,
    readonly apply: (values: readonly FormulaValue[]) => FormulaValue,
  ) {}
}

/** An argument left empty between two commas. */
export const MISSING: unique symbol = Symbol("missing argument");

/** What calculating a part of a formula may give. */
export type FormulaValue = CellValue | Matrix | Reference | Lambda | typeof MISSING;

/** A value once references have been read. */
export type Operand = CellValue | Matrix;

export function isMatrix(value: unknown): value is Matrix {
  return Array.isArray(value);
}

/** Stops the calculation of a function; the function's answer is the error. */
export class FormulaFailure {
  constructor(readonly error: CellError) {}

  static of(code: CellError["error"]): FormulaFailure {
    return new FormulaFailure(errorValue(code));
  }
}

/** A value as rows: a single value is one row of one. */
export function asMatrix(value: Operand): Matrix {
  return isMatrix(value) ? value : [[value]];
}

const lists = new WeakMap<Matrix, readonly CellValue[]>();

/** A value as one list, row after row. The same matrix gives the same list, which searches keep an index of. */
export function asList(value: Operand): readonly CellValue[] {
  if (!isMatrix(value)) return [value];
  if (value.length === 1) return value[0]!;
  let list = lists.get(value);
  if (!list) lists.set(value, (list = value.flat()));
  return list;
}

/** The value, or of a matrix its first. */
export function firstOf(value: Operand): CellValue {
  return isMatrix(value) ? (value[0]?.[0] ?? null) : value;
}
