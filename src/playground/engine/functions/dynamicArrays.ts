import { booleanOf, integerOf, numberOf } from "../coercion";
import { type CellValue } from "../contract";
import { FormulaFailure, type Matrix, type Operand } from "../formulaValue";
import { compareValues, errorValue, isError } from "../values";
import {
  booleanArgument,
  filledMatrix,
  integerArgument,
  listArgument,
  matrixArgument,
  numberArgument,
} from "./arguments";
import { arrayFunction, type FunctionTable, type SheetFunction, volatile } from "./kinds";
import { transposed } from "./lookup";

type Row = readonly CellValue[];

function builtMatrix(
  height: number,
  width: number,
  valueAt: (row: number, column: number) => CellValue,
): Operand {
  if (height < 1 || width < 1) return errorValue("#CALC!");
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column) => valueAt(row, column)),
  );
}

const sequence = arrayFunction(1, 4, ([rows, columns, startValue, stepValue]) => {
  const width = integerArgument(columns, 1);
  const start = numberArgument(startValue, 1);
  const step = numberArgument(stepValue, 1);
  return builtMatrix(integerArgument(rows, 1), width, (row, column) => start + (row * width + column) * step);
});

const filter = arrayFunction(2, 3, ([values, conditions, whenEmpty]) => {
  const matrix = matrixArgument(values);
  const list = listArgument(conditions);
  const isByRow = list.length === matrix.length && matrixArgument(conditions)[0]!.length === 1;
  if (!isByRow && list.length !== matrix[0]!.length) return errorValue("#VALUE!");
  const isKept = list.map((condition) => booleanOf(condition));
  const kept = isByRow
    ? matrix.filter((_, row) => isKept[row])
    : matrix.map((row) => row.filter((_, column) => isKept[column]));
  if (kept.length > 0 && kept[0]!.length > 0) return kept;
  return whenEmpty ?? errorValue("#CALC!");
});

interface SortKey {
  readonly values: readonly CellValue[];
  readonly direction: number;
}

/** The order of rows by several keys, each deciding where those before it are equal. Empty values come last. */
function sortedRows(rows: readonly Row[], keys: readonly SortKey[]): Matrix {
  const places = rows.map((_, place) => place);
  places.sort((one, other) => {
    for (const { values, direction } of keys) {
      const left = values[one]!;
      const right = values[other]!;
      if (left === null || right === null) {
        if (left !== right) return left === null ? 1 : -1;
        continue;
      }
      const order = compareValues(left, right) * direction;
      if (order !== 0) return order;
    }
    return one - other;
  });
  return places.map((place) => rows[place]!);
}

const sort = arrayFunction(1, 4, ([values, indexes, directions, byColumn]) => {
  const turned = booleanArgument(byColumn);
  const matrix = matrixArgument(values);
  const rows = turned ? transposed(matrix) : matrix;
  const positions = indexes === undefined ? [1] : listArgument(indexes).map((value) => integerOf(value));
  const orders = directions === undefined ? [1] : listArgument(directions).map((value) => numberOf(value));
  const keys = positions.map((position, key) => {
    if (position < 1 || position > rows[0]!.length) throw FormulaFailure.of("#VALUE!");
    return { values: rows.map((row) => row[position - 1]!), direction: orders[key] ?? orders[0] ?? 1 };
  });
  const sorted = sortedRows(rows, keys);
  return turned ? transposed(sorted) : sorted;
});

const sortBy = arrayFunction(2, 127, ([values, ...pairs]) => {
  const matrix = matrixArgument(values);
  const keys: SortKey[] = [];
  for (let position = 0; position < pairs.length; position += 2) {
    keys.push({ values: listArgument(pairs[position]), direction: numberArgument(pairs[position + 1], 1) });
  }
  const byColumn = keys[0]!.values.length !== matrix.length;
  const rows = byColumn ? transposed(matrix) : matrix;
  if (keys.some((key) => key.values.length !== rows.length)) return errorValue("#VALUE!");
  const sorted = sortedRows(rows, keys);
  return byColumn ? transposed(sorted) : sorted;
});

function rowKey(row: Row): string {
  return JSON.stringify(
    row.map((value) => {
      if (typeof value === "string") return value.toLowerCase();
      return isError(value) ? { error: value.error } : value;
    }),
  );
}

const unique = arrayFunction(1, 3, ([values, byColumn, exactlyOnce]) => {
  const turned = booleanArgument(byColumn);
  const matrix = matrixArgument(values);
  const rows = turned ? transposed(matrix) : matrix;
  const groups = new Map<string, { row: Row; count: number }>();
  for (const row of rows) {
    const key = rowKey(row);
    const group = groups.get(key);
    if (group) group.count++;
    else groups.set(key, { row, count: 1 });
  }
  const onlyOnce = booleanArgument(exactlyOnce);
  const kept = [...groups.values()].filter(({ count }) => !onlyOnce || count === 1).map(({ row }) => row);
  if (kept.length === 0) return errorValue("#CALC!");
  return turned ? transposed(kept) : kept;
});

function paddedRow(row: Row, width: number): Row {
  return row.length === width
    ? row
    : [...row, ...Array<CellValue>(width - row.length).fill(errorValue("#N/A"))];
}

function stackedRows(operands: readonly (Operand | undefined)[]): Matrix {
  const rows = operands.flatMap((operand) => matrixArgument(operand));
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => paddedRow(row, width));
}

const stackBeside = arrayFunction(1, 254, (operands) => {
  const turned = operands.map((operand) => transposed(matrixArgument(operand)));
  return transposed(stackedRows(turned));
});

/** From where to where TAKE and DROP keep of so many rows or columns; negative counts are from the end. */
type KeptSpan = (length: number, count: number) => [number, number];

const takenSpan: KeptSpan = (length, count) =>
  count >= 0 ? [0, Math.min(count, length)] : [Math.max(0, length + count), length];
const leftSpan: KeptSpan = (length, count) =>
  count >= 0 ? [Math.min(count, length), length] : [0, Math.max(0, length + count)];

function cut(span: KeptSpan): SheetFunction {
  return arrayFunction(2, 3, ([values, rowCount, columnCount]) => {
    const matrix = matrixArgument(values);
    const spanOf = (length: number, count: Operand | undefined): [number, number] =>
      count === undefined ? [0, length] : span(length, integerArgument(count));
    const rows = matrix.slice(...spanOf(matrix.length, rowCount));
    const columns = spanOf(matrix[0]!.length, columnCount);
    return filledMatrix(rows.map((row) => row.slice(...columns)));
  });
}

/** The rows CHOOSEROWS names, counted from 1, or from the end where negative. */
function chosenRows(rows: readonly Row[], positions: readonly (Operand | undefined)[]): Matrix {
  return positions.flatMap(listArgument).map((value) => {
    const position = integerOf(value);
    const row = rows[position > 0 ? position - 1 : rows.length + position];
    if (position === 0 || !row) throw FormulaFailure.of("#VALUE!");
    return row;
  });
}

/** TOCOL and TOROW: every value in one list, without empty cells or errors where asked. */
function listedValues([values, ignored, byColumn]: (Operand | undefined)[]): CellValue[] {
  const matrix = matrixArgument(values);
  const mode = integerArgument(ignored, 0);
  const listed = (booleanArgument(byColumn) ? transposed(matrix) : matrix).flat();
  const kept = listed.filter((value) => !((mode & 1 && value === null) || (mode & 2 && isError(value))));
  if (kept.length === 0) throw FormulaFailure.of("#CALC!");
  return kept;
}

function wrapped([values, count, padding]: (Operand | undefined)[]): Matrix {
  const list = listArgument(values);
  const width = integerArgument(count);
  if (width < 1) throw FormulaFailure.of("#NUM!");
  const filler = padding === undefined ? errorValue("#N/A") : listArgument(padding)[0]!;
  const rows: Row[] = [];
  for (let start = 0; start < list.length; start += width) {
    const row = list.slice(start, start + width);
    rows.push([...row, ...Array<CellValue>(width - row.length).fill(filler)]);
  }
  return rows;
}

const expand = arrayFunction(2, 4, ([values, rows, columns, padding]) => {
  const matrix = matrixArgument(values);
  const height = integerArgument(rows, matrix.length);
  const width = integerArgument(columns, matrix[0]!.length);
  if (height < matrix.length || width < matrix[0]!.length) return errorValue("#VALUE!");
  const filler = padding === undefined ? errorValue("#N/A") : listArgument(padding)[0]!;
  return builtMatrix(height, width, (row, column) => {
    const value = matrix[row]?.[column];
    return value === undefined ? filler : value;
  });
});

const randomArray = arrayFunction(0, 5, ([rows, columns, lowest, highest, whole]) => {
  const bottom = numberArgument(lowest, 0);
  const top = numberArgument(highest, 1);
  const isWhole = booleanArgument(whole);
  return builtMatrix(integerArgument(rows, 1), integerArgument(columns, 1), () =>
    isWhole
      ? bottom + Math.floor(Math.random() * (top - bottom + 1))
      : bottom + Math.random() * (top - bottom),
  );
});

export const dynamicArrayFunctions: FunctionTable = {
  SEQUENCE: sequence,
  FILTER: filter,
  SORT: sort,
  SORTBY: sortBy,
  UNIQUE: unique,
  TRANSPOSE: arrayFunction(1, 1, ([values]) => transposed(matrixArgument(values))),
  VSTACK: arrayFunction(1, 254, stackedRows),
  HSTACK: stackBeside,
  TAKE: cut(takenSpan),
  DROP: cut(leftSpan),
  CHOOSEROWS: arrayFunction(2, 254, ([values, ...positions]) =>
    chosenRows(matrixArgument(values), positions),
  ),
  CHOOSECOLS: arrayFunction(2, 254, ([values, ...positions]) =>
    transposed(chosenRows(transposed(matrixArgument(values)), positions)),
  ),
  TOCOL: arrayFunction(1, 3, (values) => listedValues(values).map((value) => [value])),
  TOROW: arrayFunction(1, 3, (values) => [listedValues(values)]),
  WRAPROWS: arrayFunction(2, 3, wrapped),
  WRAPCOLS: arrayFunction(2, 3, (values) => transposed(wrapped(values))),
  EXPAND: expand,
  RANDARRAY: volatile(randomArray),
};
