import { type CellError, type CustomFunction } from "./contract";
import { type FormulaSite } from "./formulaSite";
import { type FormulaValue, type Operand, type Reference } from "./formulaValue";

/** What a formula may ask of the workbook while it is calculated. */
export interface Evaluation {
  /** The cell the formula stands in. */
  readonly site: FormulaSite;
  /** Reads references; other values stay what they are. */
  resolve(value: FormulaValue): Operand;
  /** Has the cells of a reference calculated first; the formula is begun anew where they were not. */
  ensureCalculated(reference: Reference): void;
  /** The reference a text spells, for INDIRECT. */
  referenceFrom(text: string): Reference | CellError;
  /** The answer of a function of the add-in, or `#BUSY!` until it has answered. */
  callCustom(definition: CustomFunction, callIndex: number, values: readonly FormulaValue[]): FormulaValue;
  now(): Date;
}

/** The names LET and LAMBDA have given values to, the innermost first. */
export interface Frame {
  readonly name: string;
  readonly value: FormulaValue;
  readonly outer: Frame | undefined;
}

/** A part of a formula, compiled. */
export type Code = (evaluation: Evaluation, frame: Frame | undefined) => FormulaValue;
