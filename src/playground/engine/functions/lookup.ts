import { broadcast } from "../broadcast";
import { integerOf } from "../coercion";
import { type CellError, type CellValue } from "../contract";
import { type Evaluation } from "../evaluation";
import {
  asList,
  firstOf,
  type FormulaValue,
  isMatrix,
  type Matrix,
  type Operand,
  Reference,
} from "../formulaValue";
import { columnLetters, LAST_COLUMN, LAST_ROW, quotedSheetName } from "../grid";
import { errorValue, isError } from "../values";
import {
  booleanArgument,
  integerArgument,
  listArgument,
  matrixArgument,
  referenceArgument,
  resolvedMatrix,
  resolvedValue,
} from "./arguments";
import { arrayFunction, type FunctionTable, referenceFunction, scalarFunction, volatile } from "./kinds";
import { findInSorted, findValue, type Nearest } from "./searching";

/** One answer for a single wanted value, an array of answers for an array of them. */
function forEachWanted(wanted: Operand | undefined, answer: (value: CellValue) => Operand): Operand {
  if (!isMatrix(wanted)) return answer(wanted ?? null);
  if (wanted.length === 1 && wanted[0]!.length === 1) return answer(wanted[0]![0]!);
  return wanted.map((row) => row.map((value) => (isError(value) ? value : firstOf(answer(value)))));
}

const NEAREST_BY_MODE: Readonly<Record<string, Nearest>> = { "-1": "smaller", "1": "larger" };

function searchOptions(matchMode: Operand | undefined, searchMode: Operand | undefined) {
  const mode = integerArgument(matchMode, 0);
  return {
    nearest: NEAREST_BY_MODE[String(mode)] ?? "none",
    wildcards: mode === 2,
    fromEnd: integerArgument(searchMode, 1) === -1,
  };
}

/** The keys of a table, kept with it: searches keep an index of a list they know. */
const firstColumns = new WeakMap<Matrix, readonly CellValue[]>();

function firstColumn(matrix: Matrix): readonly CellValue[] {
  let column = firstColumns.get(matrix);
  if (!column) firstColumns.set(matrix, (column = matrix.map((row) => row[0]!)));
  return column;
}

/** The row or column of the result that belongs to a found place. */
function resultAt(results: Matrix, place: number, isColumn: boolean): Operand {
  if (isColumn) {
    const row = results[place] ?? [errorValue("#VALUE!")];
    return row.length === 1 ? row[0]! : [row];
  }
  const column = results.map((row) => [row[place] ?? null]);
  return column.length === 1 ? column[0]![0]! : column;
}

const lookUp = arrayFunction(3, 6, ([wanted, searched, results, whenNotFound, matchMode, searchMode]) => {
  const searchedMatrix = matrixArgument(searched);
  const resultMatrix = matrixArgument(results);
  const options = searchOptions(matchMode, searchMode);
  const list = asList(searchedMatrix);
  const isColumn = searchedMatrix[0]!.length === 1;
  const length = isColumn ? resultMatrix.length : resultMatrix[0]!.length;
  if (length !== list.length) return errorValue("#VALUE!");
  return forEachWanted(wanted, (value) => {
    const place = findValue(value, list, options);
    return place < 0 ? (whenNotFound ?? errorValue("#N/A")) : resultAt(resultMatrix, place, isColumn);
  });
});

function positionOrMissing(place: number): CellValue {
  return place < 0 ? errorValue("#N/A") : place + 1;
}

const match = arrayFunction(2, 3, ([wanted, searched, type]) => {
  const list = asList(matrixArgument(searched));
  const direction = integerArgument(type, 1);
  return forEachWanted(wanted, (value) => {
    if (direction === 0) return positionOrMissing(findValue(value, list, { wildcards: true }));
    return positionOrMissing(findInSorted(value, list, direction > 0 ? 1 : -1));
  });
});

/** VLOOKUP and HLOOKUP, the latter on the table turned round. */
function tableLookup(turned: boolean) {
  return arrayFunction(3, 4, ([wanted, table, position, isSorted]) => {
    const given = matrixArgument(table);
    const rows = turned ? transposed(given) : given;
    const index = integerArgument(position) - 1;
    if (index < 0) return errorValue("#VALUE!");
    if (index >= rows[0]!.length) return errorValue("#REF!");
    const keys = firstColumn(rows);
    const approximate = booleanArgument(isSorted, true);
    return forEachWanted(wanted, (value) => {
      const place = approximate ? findInSorted(value, keys, 1) : findValue(value, keys, { wildcards: true });
      return place < 0 ? errorValue("#N/A") : rows[place]![index]!;
    });
  });
}

export function transposed(matrix: Matrix): Matrix {
  return matrix[0]!.map((_, column) => matrix.map((row) => row[column]!));
}

/** LOOKUP in a sorted list, with the answers beside it or in a list of their own. */
const vectorLookup = arrayFunction(2, 3, ([wanted, searched, results]) => {
  const matrix = matrixArgument(searched);
  const isTall = matrix.length >= matrix[0]!.length;
  const keys = isTall ? firstColumn(matrix) : matrix[0]!;
  const ownAnswers = isTall ? matrix.map((row) => row[row.length - 1]!) : matrix[matrix.length - 1]!;
  const answers = results === undefined ? ownAnswers : listArgument(results);
  return forEachWanted(wanted, (value) => answers[findInSorted(value, keys, 1)] ?? errorValue("#N/A"));
});

/** Row and column numbers of INDEX: with one number, a single row is counted along. */
function indexPosition(
  height: number,
  row: number,
  column: number | undefined,
): { row: number; column: number } {
  if (column === undefined && height === 1) return { row: 1, column: row };
  return { row, column: column ?? 0 };
}

const index = referenceFunction(2, 4, ([source, rowValue, columnValue], evaluation) => {
  const rows = rowValue === undefined ? 0 : evaluation.resolve(rowValue);
  const columns = columnValue === undefined ? undefined : evaluation.resolve(columnValue);
  if (isMatrix(rows) || isMatrix(columns)) {
    const matrix = resolvedMatrix(source, evaluation);
    return broadcast([rows, columns], ([row, column]) =>
      firstOf(pickFromMatrix(matrix, integerOf(row), column === undefined ? undefined : integerOf(column))),
    );
  }
  const row = integerOf(rows);
  const column = columns === undefined ? undefined : integerOf(columns);
  if (source instanceof Reference) return pickFromReference(source, row, column);
  return pickFromMatrix(resolvedMatrix(source, evaluation), row, column);
});

function pickFromReference(
  source: Reference,
  row: number,
  column: number | undefined,
): Reference | CellError {
  const at = indexPosition(source.height, row, column);
  if (at.row < 0 || at.column < 0) return errorValue("#VALUE!");
  if (at.row > source.height || at.column > source.width) return errorValue("#REF!");
  return new Reference(
    source.sheet,
    at.row === 0 ? source.top : source.top + at.row - 1,
    at.column === 0 ? source.left : source.left + at.column - 1,
    at.row === 0 ? source.bottom : source.top + at.row - 1,
    at.column === 0 ? source.right : source.left + at.column - 1,
    source.isComputed,
  );
}

function pickFromMatrix(matrix: Matrix, row: number, column: number | undefined): Operand {
  const at = indexPosition(matrix.length, row, column);
  if (at.row < 0 || at.column < 0) return errorValue("#VALUE!");
  if (at.row > matrix.length || at.column > matrix[0]!.length) return errorValue("#REF!");
  const rows = at.row === 0 ? matrix : [matrix[at.row - 1]!];
  const picked = at.column === 0 ? rows : rows.map((values) => [values[at.column - 1]!]);
  return picked.length === 1 && picked[0]!.length === 1 ? picked[0]![0]! : picked;
}

const offset = referenceFunction(3, 5, ([source, rows, columns, height, width], evaluation) => {
  const from = referenceArgument(source);
  const top = from.top + integerOf(resolvedValue(rows, evaluation), 0);
  const left = from.left + integerOf(resolvedValue(columns, evaluation), 0);
  const bottom = top + integerOf(resolvedValue(height, evaluation), from.height) - 1;
  const right = left + integerOf(resolvedValue(width, evaluation), from.width) - 1;
  if (top < 0 || left < 0 || bottom > LAST_ROW || right > LAST_COLUMN || bottom < top || right < left) {
    return errorValue("#REF!");
  }
  return new Reference(from.sheet, top, left, bottom, right, true);
});

/** ROW and COLUMN: of the formula's own cell, of one cell, or of each row or column of a range. */
function position(
  of: (reference: Reference) => { first: number; count: number },
  own: (evaluation: Evaluation) => number,
  isVertical: boolean,
) {
  return referenceFunction(0, 1, ([value], evaluation): FormulaValue => {
    if (value === undefined) return own(evaluation) + 1;
    const { first, count } = of(referenceArgument(value));
    if (count === 1) return first + 1;
    const numbers = Array.from({ length: count }, (_, step) => first + 1 + step);
    return isVertical ? numbers.map((number) => [number]) : [numbers];
  });
}

const address = scalarFunction(2, 5, ([row, column, kind, , sheetName]) => {
  const mode = integerOf(kind, 1);
  const columnMark = mode === 1 || mode === 3 ? "$" : "";
  const rowMark = mode === 1 || mode === 2 ? "$" : "";
  const cell = `${columnMark}${columnLetters(integerOf(column) - 1)}${rowMark}${integerOf(row)}`;
  return typeof sheetName === "string" ? `${quotedSheetName(sheetName)}!${cell}` : cell;
});

export const lookupFunctions: FunctionTable = {
  XLOOKUP: lookUp,
  XMATCH: arrayFunction(2, 4, ([wanted, searched, matchMode, searchMode]) => {
    const list = asList(matrixArgument(searched));
    const options = searchOptions(matchMode, searchMode);
    return forEachWanted(wanted, (value) => positionOrMissing(findValue(value, list, options)));
  }),
  MATCH: match,
  VLOOKUP: tableLookup(false),
  HLOOKUP: tableLookup(true),
  LOOKUP: vectorLookup,
  INDEX: index,
  OFFSET: volatile(offset),
  INDIRECT: volatile(
    referenceFunction(1, 2, ([text], evaluation) => {
      const spelled = resolvedValue(text, evaluation);
      return typeof spelled === "string" ? evaluation.referenceFrom(spelled) : errorValue("#REF!");
    }),
  ),
  ADDRESS: address,
  ROW: position(
    ({ top, height }) => ({ first: top, count: height }),
    ({ site }) => site.row,
    true,
  ),
  COLUMN: position(
    ({ left, width }) => ({ first: left, count: width }),
    ({ site }) => site.column,
    false,
  ),
  ROWS: referenceFunction(1, 1, ([value], evaluation) =>
    value instanceof Reference ? value.height : resolvedMatrix(value, evaluation).length,
  ),
  COLUMNS: referenceFunction(1, 1, ([value], evaluation) =>
    value instanceof Reference ? value.width : resolvedMatrix(value, evaluation)[0]!.length,
  ),
};
