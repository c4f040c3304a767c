import { readTypedNumber } from "../cellInput";
import { type CellValue } from "../contract";
import { type Evaluation } from "../evaluation";
import {
  asList,
  firstOf,
  FormulaFailure,
  type FormulaValue,
  type Matrix,
  type Operand,
} from "../formulaValue";
import { broadcast } from "../broadcast";
import { isMatrix } from "../formulaValue";
import { compareValues, errorSpelled, errorValue, isError } from "../values";
import { resolvedMatrix } from "./arguments";
import { type FunctionTable, referenceFunction } from "./kinds";

export type Criterion = (value: CellValue) => boolean;

/** The pattern of a text with the wildcards `*` and `?`, and `~` before one that is meant as it stands. */
export function wildcardPattern(text: string): RegExp {
  const pattern = text.replace(
    /~([*?~])|([*?])|([\\^$.|+()[\]{}])/g,
    (_, literal?: string, wildcard?: string, special?: string) => {
      if (literal !== undefined) return `\\${literal}`;
      if (wildcard !== undefined) return wildcard === "*" ? "[\\s\\S]*" : "[\\s\\S]";
      return `\\${special}`;
    },
  );
  return new RegExp(`^${pattern}$`, "i");
}

/** Which values a criterion of COUNTIF and its like lets through: `10`, `">=5"`, `"<>"`, `"A*"`. */
export function criterionOf(given: CellValue): Criterion {
  if (given === null) return (value) => value === 0;
  if (typeof given !== "string") return equalTo(given, "=");
  const [, operator = "", operand = ""] = /^(<=|>=|<>|=|<|>)?([\s\S]*)$/.exec(given)!;
  const wanted = readTypedNumber(operand)?.value ?? errorSpelled(operand) ?? operand;
  if (operator === "" || operator === "=") return equalTo(wanted, operator);
  if (operator === "<>") {
    const equal = equalTo(wanted, "=");
    return (value) => !equal(value);
  }
  return (value) => {
    if (value === null || isError(value) || typeof value !== typeof wanted) return false;
    const order = compareValues(value, wanted);
    if (operator === "<") return order < 0;
    if (operator === "<=") return order <= 0;
    return operator === ">" ? order > 0 : order >= 0;
  };
}

function isSame(value: CellValue, wanted: CellValue): boolean {
  if (isError(wanted)) return isError(value) && value.error === wanted.error;
  return !isError(value) && compareValues(value, wanted) === 0;
}

function equalTo(wanted: CellValue, operator: string): Criterion {
  if (wanted === "")
    return operator === "=" ? (value) => value === null : (value) => value === null || value === "";
  if (typeof wanted === "string") {
    const pattern = wildcardPattern(wanted);
    return (value) => typeof value === "string" && pattern.test(value);
  }
  if (typeof wanted !== "number") return (value) => value !== null && isSame(value, wanted);
  // 12 finds the number and a text that spells it alike, as Excel does.
  return (value) =>
    value === wanted ||
    (typeof value === "string" && /\d/.test(value) && readTypedNumber(value)?.value === wanted);
}

/** The places, counted row by row, where every range meets its criterion; `pick` takes one value of each criterion. */
function placesMeeting(ranges: readonly Matrix[], criteria: readonly CellValue[]): number[] {
  const lists = ranges.map(asList);
  const tests = criteria.map(criterionOf);
  const places: number[] = [];
  const count = lists[0]!.length;
  for (let place = 0; place < count; place++) {
    if (tests.every((test, position) => test(lists[position]![place]!))) places.push(place);
  }
  return places;
}

/** A function over the values at the places that meet pairs of range and criterion; array criteria give arrays. */
function calculateWhere(
  valueRange: FormulaValue | undefined,
  pairs: readonly (FormulaValue | undefined)[],
  evaluation: Evaluation,
  calculate: (values: readonly CellValue[]) => CellValue,
): Operand {
  const ranges: Matrix[] = [];
  const criteria: Operand[] = [];
  for (let position = 0; position + 1 < pairs.length; position += 2) {
    ranges.push(resolvedMatrix(pairs[position], evaluation));
    criteria.push(evaluation.resolve(pairs[position + 1] ?? null));
  }
  if (ranges.length === 0 || pairs.length % 2 === 1) throw FormulaFailure.of("#VALUE!");
  const values = valueRange === undefined ? ranges[0]! : resolvedMatrix(valueRange, evaluation);
  const isSameSize = (other: Matrix) =>
    other.length === values.length && other[0]!.length === values[0]!.length;
  if (!ranges.every(isSameSize)) throw FormulaFailure.of("#VALUE!");
  const list = asList(values);
  const answerFor = (wanted: readonly CellValue[]) =>
    calculate(placesMeeting(ranges, wanted).map((place) => list[place]!));
  if (!criteria.some(isMatrix)) return answerFor(criteria.map(firstOf));
  return broadcast(criteria, (wanted) => answerFor(wanted.map((value) => value ?? null)));
}

/** The numbers at the found places; an error among them is the answer. */
function overNumbers(calculate: (numbers: readonly number[]) => CellValue) {
  return (values: readonly CellValue[]): CellValue => {
    const error = values.find(isError);
    return error ?? calculate(values.filter((value): value is number => typeof value === "number"));
  };
}

const sum = overNumbers((numbers) => numbers.reduce((total, number) => total + number, 0));
const average = overNumbers((numbers) =>
  numbers.length === 0
    ? errorValue("#DIV/0!")
    : numbers.reduce((total, number) => total + number, 0) / numbers.length,
);
const smallest = overNumbers((numbers) =>
  numbers.length === 0 ? 0 : numbers.reduce((a, b) => Math.min(a, b)),
);
const largest = overNumbers((numbers) =>
  numbers.length === 0 ? 0 : numbers.reduce((a, b) => Math.max(a, b)),
);

/** SUMIFS and its like: the values first, then pairs. */
function valuesThenPairs(calculate: (values: readonly CellValue[]) => CellValue) {
  return referenceFunction(3, 255, ([values, ...pairs], evaluation) =>
    calculateWhere(values, pairs, evaluation, calculate),
  );
}

/** SUMIF and AVERAGEIF: one pair, then the values, which are the tested ones where left out. */
function pairThenValues(calculate: (values: readonly CellValue[]) => CellValue) {
  return referenceFunction(2, 3, ([range, criterion, values], evaluation) =>
    calculateWhere(values, [range, criterion], evaluation, calculate),
  );
}

export const criteriaFunctions: FunctionTable = {
  SUMIFS: valuesThenPairs(sum),
  AVERAGEIFS: valuesThenPairs(average),
  MINIFS: valuesThenPairs(smallest),
  MAXIFS: valuesThenPairs(largest),
  SUMIF: pairThenValues(sum),
  AVERAGEIF: pairThenValues(average),
  COUNTIFS: referenceFunction(2, 254, (pairs, evaluation) =>
    calculateWhere(undefined, pairs, evaluation, (values) => values.length),
  ),
  COUNTIF: referenceFunction(2, 2, (pair, evaluation) =>
    calculateWhere(undefined, pair, evaluation, (values) => values.length),
  ),
};
