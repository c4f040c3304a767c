import { integerOf, numberOf } from "../coercion";
import { type CellValue } from "../contract";
import { errorValue } from "../values";
import { type FunctionTable, scalarFunction, type SheetFunction, volatile } from "./kinds";

/** A function of one number. */
function ofNumber(calculate: (number: number) => CellValue): SheetFunction {
  return scalarFunction(1, 1, ([value]) => calculate(numberOf(value)));
}

/** Moves the point by whole decimals without the dust that multiplying by 10 ** digits leaves behind. */
function shifted(number: number, digits: number): number {
  const [mantissa, exponent = "0"] = number.toString().split("e");
  return Number(`${mantissa}e${Number(exponent) + digits}`);
}

/** Rounds the size of a number to so many digits, whatever its sign, as Excel's ROUND functions do. */
function roundedBy(round: (size: number) => number): SheetFunction {
  return scalarFunction(1, 2, ([value, digitsValue]) => {
    const number = numberOf(value);
    const digits = integerOf(digitsValue, 0);
    return Math.sign(number) * shifted(round(shifted(Math.abs(number), digits)), -digits);
  });
}

/** A multiple of the step; counted in whole steps with the rounding dust of the division removed. */
function toMultiple(number: number, step: number, round: (steps: number) => number): number {
  if (step === 0) return 0;
  const steps = Number((number / step).toPrecision(15));
  return Number((round(steps) * step).toPrecision(15));
}

const ceiling = scalarFunction(1, 3, ([value, step]) =>
  toMultiple(numberOf(value), Math.abs(numberOf(step, 1)), Math.ceil),
);
const floor = scalarFunction(1, 3, ([value, step]) => {
  const size = Math.abs(numberOf(step, 1));
  return toMultiple(numberOf(value), size, Math.floor);
});

const remainder = scalarFunction(2, 2, ([value, divisorValue]) => {
  const divisor = numberOf(divisorValue);
  if (divisor === 0) return errorValue("#DIV/0!");
  const number = numberOf(value);
  return number - divisor * Math.floor(number / divisor);
});

const logarithm = scalarFunction(1, 2, ([value, base]) => {
  const number = numberOf(value);
  const root = numberOf(base, 10);
  if (number <= 0 || root <= 0) return errorValue("#NUM!");
  if (root === 10) return Math.log10(number);
  return root === 1 ? errorValue("#DIV/0!") : Math.log(number) / Math.log(root);
});

const randomBetween = scalarFunction(2, 2, ([lowest, highest]) => {
  const bottom = Math.ceil(numberOf(lowest));
  const top = Math.floor(numberOf(highest));
  return bottom > top ? errorValue("#NUM!") : bottom + Math.floor(Math.random() * (top - bottom + 1));
});

export const mathematicalFunctions: FunctionTable = {
  ROUND: roundedBy(Math.round),
  ROUNDUP: roundedBy(Math.ceil),
  ROUNDDOWN: roundedBy(Math.floor),
  TRUNC: roundedBy(Math.floor),
  INT: ofNumber(Math.floor),
  CEILING: ceiling,
  "CEILING.MATH": ceiling,
  FLOOR: floor,
  "FLOOR.MATH": floor,
  MROUND: scalarFunction(2, 2, ([value, step]) => {
    const number = numberOf(value);
    const size = numberOf(step);
    if (number * size < 0) return errorValue("#NUM!");
    return toMultiple(number, size, (steps) => Math.round(steps));
  }),
  MOD: remainder,
  QUOTIENT: scalarFunction(2, 2, ([value, divisor]) =>
    numberOf(divisor) === 0 ? errorValue("#DIV/0!") : Math.trunc(numberOf(value) / numberOf(divisor)),
  ),
  ABS: ofNumber(Math.abs),
  SIGN: ofNumber(Math.sign),
  SQRT: ofNumber((number) => (number < 0 ? errorValue("#NUM!") : Math.sqrt(number))),
  EXP: ofNumber(Math.exp),
  LN: ofNumber((number) => (number <= 0 ? errorValue("#NUM!") : Math.log(number))),
  LOG: logarithm,
  LOG10: ofNumber((number) => (number <= 0 ? errorValue("#NUM!") : Math.log10(number))),
  POWER: scalarFunction(2, 2, ([base, exponent]) => numberOf(base) ** numberOf(exponent)),
  PI: scalarFunction(0, 0, () => Math.PI),
  SIN: ofNumber(Math.sin),
  COS: ofNumber(Math.cos),
  TAN: ofNumber(Math.tan),
  ATAN: ofNumber(Math.atan),
  RADIANS: ofNumber((number) => (number * Math.PI) / 180),
  DEGREES: ofNumber((number) => (number * 180) / Math.PI),
  RAND: volatile(scalarFunction(0, 0, () => Math.random())),
  RANDBETWEEN: volatile(randomBetween),
};
