import { type CellError, type CellValue, type ErrorCode } from "./contract";

const plainErrors = new Map<ErrorCode, CellError>();

/** The error value of a code. Errors without a message are one object each. */
export function errorValue(code: ErrorCode): CellError {
  let error = plainErrors.get(code);
  if (!error) plainErrors.set(code, (error = Object.freeze({ error: code })));
  return error;
}

/** Is this value an error? */
export function isError(value: unknown): value is CellError {
  return typeof value === "object" && value !== null && "error" in value;
}

/** The error codes a cell or a formula may spell out. */
export const ERROR_CODES: readonly ErrorCode[] = [
  "#VALUE!",
  "#N/A",
  "#REF!",
  "#NAME?",
  "#DIV/0!",
  "#NUM!",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
];

/** The error a text spells, whatever its case; undefined for any other text. */
export function errorSpelled(text: string): CellError | undefined {
  const code = ERROR_CODES.find((candidate) => candidate === text.toUpperCase());
  return code && errorValue(code);
}

/** How Excel writes a number inside a text: at most 15 significant digits. */
export function numberText(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value);
  const short = String(Number(value.toPrecision(15)));
  return short.replace(
    /e([+-])(\d+)$/,
    (_, sign: string, digits: string) => `E${sign}${digits.padStart(2, "0")}`,
  );
}

/** The order Excel sorts and compares kinds in: numbers, texts, booleans, errors. */
function kindRank(value: CellValue): number {
  if (typeof value === "number") return 0;
  if (typeof value === "string") return 1;
  return typeof value === "boolean" ? 2 : 3;
}

/** What an empty cell counts as beside a value of this kind. */
function emptyBeside(value: CellValue): CellValue {
  if (typeof value === "string") return "";
  return typeof value === "boolean" ? false : 0;
}

/** Orders two values as `<` and SORT do; texts compare without regard to case. */
export function compareValues(one: CellValue, other: CellValue): number {
  if (typeof one === "number" && typeof other === "number") return one - other;
  const left = one === null ? emptyBeside(other) : one;
  const right = other === null ? emptyBeside(one) : other;
  const ranks = kindRank(left) - kindRank(right);
  if (ranks !== 0) return ranks;
  if (typeof left === "string" && typeof right === "string") {
    const leftText = left.toLowerCase();
    const rightText = right.toLowerCase();
    if (leftText === rightText) return 0;
    return leftText < rightText ? -1 : 1;
  }
  return Number(left) - Number(right) || 0;
}

/** Are two stored values the same to a reader? NaN never reaches a cell. */
export function sameValue(one: CellValue, other: CellValue): boolean {
  if (one === other) return true;
  return isError(one) && isError(other) && one.error === other.error && one.message === other.message;
}
