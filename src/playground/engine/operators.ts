import { toNumber, toText } from "./coercion";
import { type CellValue } from "./contract";
import { compareValues, errorValue, isError } from "./values";

export type BinaryOperation = (left: CellValue, right: CellValue) => CellValue;

function arithmetic(calculate: (left: number, right: number) => CellValue): BinaryOperation {
  return (left, right) => {
    const leftNumber = toNumber(left);
    if (isError(leftNumber)) return leftNumber;
    const rightNumber = toNumber(right);
    if (isError(rightNumber)) return rightNumber;
    const result = calculate(leftNumber, rightNumber);
    return typeof result === "number" && !Number.isFinite(result) ? errorValue("#NUM!") : result;
  };
}

/** Excel shows 0 where adding leaves nothing but the rounding of the last binary digit: 0.1 + 0.2 − 0.3. */
function withoutRoundingDust(sum: number, operand: number): number {
  return Math.abs(sum) < Math.abs(operand) * 1e-15 ? 0 : sum;
}

function comparison(holds: (order: number) => boolean): BinaryOperation {
  return (left, right) => {
    if (isError(left)) return left;
    if (isError(right)) return right;
    return holds(compareValues(left, right));
  };
}

function power(base: number, exponent: number): CellValue {
  if (base === 0 && exponent === 0) return errorValue("#NUM!");
  if (base === 0 && exponent < 0) return errorValue("#DIV/0!");
  return base ** exponent;
}

const joinTexts: BinaryOperation = (left, right) => {
  const leftText = toText(left);
  if (isError(leftText)) return leftText;
  const rightText = toText(right);
  return isError(rightText) ? rightText : leftText + rightText;
};

/** The operators between two values. */
export const BINARY_OPERATIONS: Readonly<Record<string, BinaryOperation>> = {
  "+": arithmetic((left, right) => withoutRoundingDust(left + right, left)),
  "-": arithmetic((left, right) => withoutRoundingDust(left - right, left)),
  "*": arithmetic((left, right) => left * right),
  "/": arithmetic((left, right) => (right === 0 ? errorValue("#DIV/0!") : left / right)),
  "^": arithmetic(power),
  "&": joinTexts,
  "=": comparison((order) => order === 0),
  "<>": comparison((order) => order !== 0),
  "<": comparison((order) => order < 0),
  ">": comparison((order) => order > 0),
  "<=": comparison((order) => order <= 0),
  ">=": comparison((order) => order >= 0),
};

/** The operators on one value; `@` and `#` work on references and are compiled apart. */
export const UNARY_OPERATIONS: Readonly<Record<string, (value: CellValue) => CellValue>> = {
  "+": (value) => value,
  "-": (value) => {
    const number = toNumber(value);
    return isError(number) ? number : -number;
  },
  "%": (value) => {
    const number = toNumber(value);
    return isError(number) ? number : number / 100;
  },
};
