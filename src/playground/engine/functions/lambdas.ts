import { integerOf } from "../coercion";
import { type CellValue } from "../contract";
import { type Evaluation } from "../evaluation";
import { type FormulaValue, type Lambda, isMatrix, MISSING } from "../formulaValue";
import { errorValue } from "../values";
import { lambdaArgument, resolvedMatrix, resolvedValue } from "./arguments";
import { type FunctionTable, referenceFunction } from "./kinds";

/** A lambda's answer where one value is wanted; an array in its place is `#CALC!`. */
function singleAnswer(lambda: Lambda, values: readonly FormulaValue[], evaluation: Evaluation): CellValue {
  const answer = evaluation.resolve(lambda.apply(values));
  if (!isMatrix(answer)) return answer;
  return answer.length === 1 && answer[0]!.length === 1 ? answer[0]![0]! : errorValue("#CALC!");
}

const map = referenceFunction(2, 254, (values, evaluation) => {
  const lambda = lambdaArgument(values[values.length - 1]);
  const matrices = values.slice(0, -1).map((value) => resolvedMatrix(value, evaluation));
  return matrices[0]!.map((cells, row) =>
    cells.map((_, column) => {
      const given = matrices.map(
        (matrix) => matrix[row]?.[column] ?? (matrix[row] ? null : errorValue("#N/A")),
      );
      return singleAnswer(lambda, given, evaluation);
    }),
  );
});

const reduce = referenceFunction(3, 3, ([initial, values, callback], evaluation) => {
  const lambda = lambdaArgument(callback);
  let result: FormulaValue = initial ?? MISSING;
  for (const row of resolvedMatrix(values, evaluation)) {
    for (const value of row) result = lambda.apply([result, value]);
  }
  return result;
});

const scan = referenceFunction(3, 3, ([initial, values, callback], evaluation) => {
  const lambda = lambdaArgument(callback);
  let result: FormulaValue = initial ?? MISSING;
  return resolvedMatrix(values, evaluation).map((row) =>
    row.map((value) => (result = singleAnswer(lambda, [result, value], evaluation))),
  );
});

export const lambdaFunctions: FunctionTable = {
  MAP: map,
  REDUCE: reduce,
  SCAN: scan,
  BYROW: referenceFunction(2, 2, ([values, callback], evaluation) => {
    const lambda = lambdaArgument(callback);
    return resolvedMatrix(values, evaluation).map((row) => [singleAnswer(lambda, [[row]], evaluation)]);
  }),
  BYCOL: referenceFunction(2, 2, ([values, callback], evaluation) => {
    const lambda = lambdaArgument(callback);
    const matrix = resolvedMatrix(values, evaluation);
    const columns = matrix[0]!.map((_, column) => matrix.map((row) => [row[column]!]));
    return [columns.map((column) => singleAnswer(lambda, [column], evaluation))];
  }),
  MAKEARRAY: referenceFunction(3, 3, ([rows, columns, callback], evaluation) => {
    const lambda = lambdaArgument(callback);
    const height = integerOf(resolvedValue(rows, evaluation));
    const width = integerOf(resolvedValue(columns, evaluation));
    if (height < 1 || width < 1) return errorValue("#VALUE!");
    return Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (__, column) => singleAnswer(lambda, [row + 1, column + 1], evaluation)),
    );
  }),
  ISOMITTED: referenceFunction(1, 1, ([value]) => value === undefined),
};
