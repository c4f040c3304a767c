import { numberOf } from "../coercion";
import { type CellValue } from "../contract";
import { type Evaluation } from "../evaluation";
import { asList, FormulaFailure, type FormulaValue, Reference } from "../formulaValue";
import { errorValue, isError } from "../values";
import {
  eachValue,
  matrixArgument,
  numberArgument,
  numbersIn,
  resolvedMatrix,
  resolvedValue,
} from "./arguments";
import { arrayFunction, type FunctionTable, referenceFunction, type SheetFunction } from "./kinds";

type Statistic = (numbers: readonly number[]) => CellValue;

const total: Statistic = (numbers) => numbers.reduce((sum, number) => sum + number, 0);
const mean = (numbers: readonly number[]) =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
const smallest: Statistic = (numbers) =>
  numbers.length === 0 ? 0 : numbers.reduce((a, b) => Math.min(a, b));
const largest: Statistic = (numbers) => (numbers.length === 0 ? 0 : numbers.reduce((a, b) => Math.max(a, b)));
const product: Statistic = (numbers) => (numbers.length === 0 ? 0 : numbers.reduce((a, b) => a * b, 1));

/** A statistic that needs at least so many numbers. */
function needing(
  fewest: number,
  error: "#DIV/0!" | "#NUM!",
  calculate: (numbers: readonly number[]) => number,
): Statistic {
  return (numbers) => (numbers.length < fewest ? errorValue(error) : calculate(numbers));
}

function squaredDeviations(numbers: readonly number[]): number {
  const centre = mean(numbers);
  return numbers.reduce((sum, number) => sum + (number - centre) ** 2, 0);
}

const varianceOfSample = (numbers: readonly number[]) => squaredDeviations(numbers) / (numbers.length - 1);
const varianceOfAll = (numbers: readonly number[]) => squaredDeviations(numbers) / numbers.length;

const ascending = (numbers: readonly number[]) => [...numbers].sort((one, other) => one - other);

/** The value at a share of the way through sorted numbers, between neighbours in proportion. */
function quantileAt(sorted: readonly number[], position: number): number {
  const below = Math.floor(position);
  const lower = sorted[below]!;
  const upper = sorted[below + 1] ?? lower;
  return lower + (position - below) * (upper - lower);
}

function inclusiveQuantile(numbers: readonly number[], share: number): CellValue {
  if (numbers.length === 0 || share < 0 || share > 1) return errorValue("#NUM!");
  return quantileAt(ascending(numbers), share * (numbers.length - 1));
}

function exclusiveQuantile(numbers: readonly number[], share: number): CellValue {
  const position = share * (numbers.length + 1) - 1;
  if (numbers.length === 0 || position < 0 || position > numbers.length - 1) return errorValue("#NUM!");
  return quantileAt(ascending(numbers), position);
}

const median = needing(1, "#NUM!", (numbers) => quantileAt(ascending(numbers), (numbers.length - 1) / 2));

/** The most frequent number, the first of equals. */
function mode(numbers: readonly number[]): CellValue {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  let best: number | undefined;
  for (const [number, count] of counts) {
    if (count > 1 && (best === undefined || count > counts.get(best)!)) best = number;
  }
  return best ?? errorValue("#N/A");
}

const average = needing(1, "#DIV/0!", mean);
const sampleDeviation = needing(2, "#DIV/0!", (numbers) => Math.sqrt(varianceOfSample(numbers)));
const wholeDeviation = needing(1, "#DIV/0!", (numbers) => Math.sqrt(varianceOfAll(numbers)));
const sampleVariance = needing(2, "#DIV/0!", varianceOfSample);
const wholeVariance = needing(1, "#DIV/0!", varianceOfAll);

function overNumbers(statistic: Statistic): SheetFunction {
  return referenceFunction(1, 255, (values, evaluation) => statistic(numbersIn(values, evaluation)));
}

/** A statistic of an array and one more number, which may be an array of numbers itself. */
function withParameter(
  calculate: (numbers: readonly number[], parameter: number) => CellValue,
): SheetFunction {
  return referenceFunction(2, 2, ([values, parameter], evaluation) => {
    const numbers = numbersIn([values], evaluation);
    const answers = resolvedMatrix(parameter, evaluation).map((row) =>
      row.map((value) => calculate(numbers, numberOf(value))),
    );
    return answers.length === 1 && answers[0]!.length === 1 ? answers[0]![0]! : answers;
  });
}

function nth(order: (numbers: readonly number[]) => number[]) {
  return (numbers: readonly number[], position: number): CellValue =>
    order(numbers)[Math.ceil(position) - 1] ?? errorValue("#NUM!");
}

/** RANK: how many numbers come before; equals share the first place. */
const rank = referenceFunction(2, 3, ([value, values, order], evaluation) => {
  const number = numberOf(resolvedValue(value, evaluation));
  const numbers = numbersIn([values], evaluation);
  if (!numbers.includes(number)) return errorValue("#N/A");
  const isAscending = numberOf(resolvedValue(order, evaluation), 0) !== 0;
  return 1 + numbers.filter((other) => (isAscending ? other < number : other > number)).length;
});

function count(values: readonly (FormulaValue | undefined)[], evaluation: Evaluation): number {
  let found = 0;
  eachValue(values, evaluation, (value, isDirect) => {
    if (typeof value === "number" || (isDirect && value !== null && !isError(value) && isNumeric(value)))
      found++;
  });
  return found;
}

function isNumeric(value: CellValue): boolean {
  try {
    numberOf(value);
    return true;
  } catch {
    return false;
  }
}

function countFilled(values: readonly (FormulaValue | undefined)[], evaluation: Evaluation): number {
  let found = 0;
  eachValue(values, evaluation, () => found++);
  return found;
}

function countBlank(value: FormulaValue | undefined, evaluation: Evaluation): number {
  let filled = 0;
  eachValue([value], evaluation, (entry) => {
    if (entry !== "") filled++;
  });
  const cells =
    value instanceof Reference
      ? value.height * value.width
      : asList(resolvedMatrix(value, evaluation)).length;
  return cells - filled;
}

/** Numbers of equal arrays multiplied place by place; what is no number counts as 0. */
const sumOfProducts = arrayFunction(1, 255, (operands) => {
  const matrices = operands.map(matrixArgument);
  const [first] = matrices;
  const isSameSize = matrices.every(
    (matrix) => matrix.length === first!.length && matrix[0]!.length === first![0]!.length,
  );
  if (!isSameSize) return errorValue("#VALUE!");
  const lists = matrices.map(asList);
  return lists[0]!.reduce<number>((sum, _, place) => {
    const factors = lists.map((list) => list[place]!);
    const error = factors.find(isError);
    if (error) throw new FormulaFailure(error);
    return (
      sum + factors.reduce<number>((result, factor) => result * (typeof factor === "number" ? factor : 0), 1)
    );
  }, 0);
});

const BY_NUMBER: Readonly<Record<number, Statistic>> = {
  1: average,
  4: largest,
  5: smallest,
  6: product,
  7: sampleDeviation,
  8: wholeDeviation,
  9: total,
  10: sampleVariance,
  11: wholeVariance,
  12: median,
};

/** SUBTOTAL and AGGREGATE; rows are never hidden here. Other subtotals are left out, errors where AGGREGATE says so. */
function numberedStatistic(
  number: number,
  values: readonly (FormulaValue | undefined)[],
  evaluation: Evaluation,
  skipsErrors: boolean,
): CellValue {
  const kept: FormulaValue[] = [];
  for (const value of values) {
    if (!(value instanceof Reference)) continue;
    const rows: CellValue[] = [];
    if (value.isComputed) evaluation.ensureCalculated(value);
    value.sheet.eachCell(value, (_row, _column, cell) => {
      const isSubtotal = /^=(SUBTOTAL|AGGREGATE)\(/i.test(cell.formula ?? "");
      if (!isSubtotal && !(skipsErrors && isError(cell.value))) rows.push(cell.value);
    });
    kept.push([rows]);
  }
  if (number === 2) return count(kept, evaluation);
  if (number === 3) return countFilled(kept, evaluation);
  const statistic = BY_NUMBER[number];
  return statistic ? statistic(numbersIn(kept, evaluation)) : errorValue("#VALUE!");
}

const quantile = withParameter(inclusiveQuantile);
const quartile = withParameter((numbers, quarter) => inclusiveQuantile(numbers, Math.trunc(quarter) / 4));
const mostFrequent = overNumbers(mode);
const correlation = arrayFunction(2, 2, ([one, other]) => {
  const [left, right] = [asList(matrixArgument(one)), asList(matrixArgument(other))];
  if (left.length !== right.length) return errorValue("#N/A");
  const pairs = left.flatMap((value, place) => {
    const partner = right[place];
    return typeof value === "number" && typeof partner === "number" ? [[value, partner] as const] : [];
  });
  const leftMean = mean(pairs.map(([value]) => value));
  const rightMean = mean(pairs.map(([, value]) => value));
  const together = pairs.reduce((sum, [a, b]) => sum + (a - leftMean) * (b - rightMean), 0);
  const apart = Math.sqrt(
    squaredDeviations(pairs.map(([value]) => value)) * squaredDeviations(pairs.map(([, value]) => value)),
  );
  return apart === 0 || pairs.length === 0 ? errorValue("#DIV/0!") : together / apart;
});

export const statisticalFunctions: FunctionTable = {
  SUM: overNumbers(total),
  AVERAGE: overNumbers(average),
  MIN: overNumbers(smallest),
  MAX: overNumbers(largest),
  PRODUCT: overNumbers(product),
  SUMSQ: overNumbers((numbers) => numbers.reduce((sum, number) => sum + number ** 2, 0)),
  MEDIAN: overNumbers(median),
  MODE: mostFrequent,
  "MODE.SNGL": mostFrequent,
  STDEV: overNumbers(sampleDeviation),
  "STDEV.S": overNumbers(sampleDeviation),
  STDEVP: overNumbers(wholeDeviation),
  "STDEV.P": overNumbers(wholeDeviation),
  VAR: overNumbers(sampleVariance),
  "VAR.S": overNumbers(sampleVariance),
  VARP: overNumbers(wholeVariance),
  "VAR.P": overNumbers(wholeVariance),
  DEVSQ: overNumbers(needing(1, "#NUM!", squaredDeviations)),
  PERCENTILE: quantile,
  "PERCENTILE.INC": quantile,
  "PERCENTILE.EXC": withParameter(exclusiveQuantile),
  QUARTILE: quartile,
  "QUARTILE.INC": quartile,
  LARGE: withParameter(nth((numbers) => ascending(numbers).reverse())),
  SMALL: withParameter(nth(ascending)),
  RANK: rank,
  "RANK.EQ": rank,
  CORREL: correlation,
  PEARSON: correlation,
  COUNT: referenceFunction(1, 255, count),
  COUNTA: referenceFunction(1, 255, countFilled),
  COUNTBLANK: referenceFunction(1, 1, ([value], evaluation) => countBlank(value, evaluation)),
  SUMPRODUCT: sumOfProducts,
  SUBTOTAL: referenceFunction(2, 255, ([number, ...values], evaluation) =>
    numberedStatistic(numberOf(resolvedValue(number, evaluation)) % 100, values, evaluation, false),
  ),
  AGGREGATE: referenceFunction(3, 255, ([number, options, ...values], evaluation) => {
    const skipsErrors = [2, 3, 6, 7].includes(numberOf(resolvedValue(options, evaluation)));
    return numberedStatistic(numberOf(resolvedValue(number, evaluation)), values, evaluation, skipsErrors);
  }),
  TRIMMEAN: arrayFunction(2, 2, ([values, share]) => {
    const numbers = asList(matrixArgument(values)).filter((value) => typeof value === "number");
    const cutAtEachEnd = Math.floor((numbers.length * numberArgument(share)) / 2);
    const kept = ascending(numbers).slice(cutAtEachEnd, numbers.length - cutAtEachEnd);
    return kept.length === 0 ? errorValue("#NUM!") : mean(kept);
  }),
};
