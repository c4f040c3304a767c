import { readTypedNumber } from "./cellInput";
import { type CellError, type CellValue } from "./contract";
import { FormulaFailure } from "./formulaValue";
import { errorValue, isError, numberText } from "./values";

/** The number an operator or a numeric argument sees in a value; a text counts where it spells a number or date. */
export function toNumber(value: CellValue): number | CellError {
  if (typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (isError(value)) return value;
  const typed = readTypedNumber(value)?.value;
  return typeof typed === "number" ? typed : errorValue("#VALUE!");
}

/** The text `&` and text arguments see in a value. */
export function toText(value: CellValue): string | CellError {
  if (typeof value === "string") return value;
  if (value === null) return "";
  if (typeof value === "number") return numberText(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value;
}

/** The truth a condition sees in a value. */
export function toBoolean(value: CellValue): boolean | CellError {
  if (typeof value === "boolean") return value;
  if (value === null) return false;
  if (typeof value === "number") return value !== 0;
  if (isError(value)) return value;
  const spelled = value.toUpperCase();
  if (spelled === "TRUE") return true;
  return spelled === "FALSE" ? false : errorValue("#VALUE!");
}

function orFail<T>(value: T | CellError): T {
  if (isError(value)) throw new FormulaFailure(value);
  return value;
}

/** The number in a value, or the default of an argument left out; fails with the function's error otherwise. */
export function numberOf(value: CellValue | undefined, whenMissing?: number): number {
  if (value === undefined) {
    if (whenMissing === undefined) throw FormulaFailure.of("#VALUE!");
    return whenMissing;
  }
  return orFail(toNumber(value));
}

/** A number cut to its whole part, as counts and positions are. */
export function integerOf(value: CellValue | undefined, whenMissing?: number): number {
  return Math.trunc(numberOf(value, whenMissing));
}

export function textOf(value: CellValue | undefined, whenMissing = ""): string {
  return value === undefined ? whenMissing : orFail(toText(value));
}

export function booleanOf(value: CellValue | undefined, whenMissing = false): boolean {
  return value === undefined ? whenMissing : orFail(toBoolean(value));
}
