import { answer, refuse, refuseAll, type Problem, type Refusal, type Result } from "../calculation";
import { errorCode, isBlank, type RawCell } from "./cell";
import { mostPlacesNamed } from "./readers";
import type { OptionalColumn, Term, Words } from "./term";

type Rows = readonly (readonly RawCell[])[];

/** A single value is a range of one cell. */
const rowsOf = (raw: RawCell): Rows => (Array.isArray(raw) ? (raw as Rows) : [[raw]]);

const placed = (refusal: Refusal, row: number, column: number): readonly Problem[] =>
  refusal.problems.map((problem) => ({ ...problem, at: { row: row + 1, column: column + 1 } }));

/** A history: one row a period, oldest first, one column a product. */
export interface History {
  /** One array a product, a value a period; NaN is a gap (not known, out of stock, closed), 0 is no sale. */
  readonly columns: readonly Float64Array[];
  readonly periods: number;
}

/**
 * A range of histories. `#N/A`, "" and an empty cell are gaps; every other error, text or truth value is refused with
 * its place. A single row is one product's history.
 */
export function historyTerm(words: Words, element: Term<number>): Term<History> {
  return {
    ...words,
    unit: element.unit,
    shape: "range",
    read(raw) {
      const given = rowsOf(raw);
      const rows = given.length === 1 ? given[0]!.map((cell) => [cell]) : given;
      const columns = (rows[0] ?? []).map(() => new Float64Array(rows.length));
      const problems: Problem[] = [];
      rows.forEach((row, i) => {
        if (row.length !== columns.length) problems.push(...placed(refuse("raggedRange"), i, 0));
        columns.forEach((column, j) => {
          const read = readOrGap(row[j], element);
          if (read.ok) column[i] = read.value;
          else if (problems.length < mostPlacesNamed) problems.push(...placed(read, i, j));
        });
      });
      return problems.length > 0 ? refuseAll(problems) : answer({ columns, periods: rows.length });
    },
  };
}

/** A history of one product, in one column or one row; several columns are refused. */
export function oneHistoryTerm(words: Words, element: Term<number>): Term<Float64Array> {
  const { unit, shape, read } = historyTerm(words, element);
  return {
    ...words,
    unit,
    shape,
    read(raw) {
      const history = read(raw);
      if (!history.ok) return history;
      const { columns } = history.value;
      return columns.length === 1
        ? answer(columns[0]!)
        : refuse("oneProductOnly", { params: { got: columns.length } });
    },
  };
}

function readOrGap(cell: RawCell, element: Term<number>): Result<number> {
  if (typeof cell === "number") return element.read(cell);
  return isGap(cell) ? answer(NaN) : element.read(cell);
}

/** Whether a cell of a history says that nothing is known of that period. */
export function isGap(cell: RawCell): boolean {
  if (isBlank(cell) || cell === "#N/A") return true;
  if (typeof cell !== "object" || cell === null) return false;
  const { basicValue, code } = cell as { basicValue?: unknown; code?: unknown };
  return basicValue === "#N/A" || code === "#N/A";
}

type RecordOf<C> = {
  readonly [K in keyof C]: C[K] extends Term<infer T>
    ? T
    : C[K] extends OptionalColumn<infer T>
      ? T | undefined
      : never;
};

/**
 * A range read as a table: one record a row, its columns in this order. A first row whose number columns hold text is
 * a heading and skipped, and so is a row without any value (Excel on the desktop hands its empty cells over as 0). An
 * optional column may be absent or blank.
 */
export function rowsTerm<const C extends Readonly<Record<string, Term<unknown> | OptionalColumn<unknown>>>>(
  words: Words,
  columns: C,
): Term<readonly RecordOf<C>[]> {
  const entries = Object.entries(columns).map(([key, column]) =>
    "optionalColumn" in column
      ? { key, term: column.optionalColumn, optional: true }
      : { key, term: column as Term<unknown>, optional: false },
  );
  const least = entries.map(({ optional }) => optional).lastIndexOf(false) + 1;
  return {
    ...words,
    unit: "none",
    shape: "range",
    columns: entries.map(({ term }) => term),
    read(raw) {
      const rows = rowsOf(raw);
      const width = rows[0]?.length ?? 0;
      const onlyCell = rows.length === 1 && width === 1 ? errorCode(rows[0]![0]) : undefined;
      if (onlyCell !== undefined) return refuse("errorValue", { params: { got: onlyCell } });
      if (width < least || width > entries.length) {
        return refuse("wrongNumberOfColumns", { params: { got: width, least, most: entries.length } });
      }
      const records: RecordOf<C>[] = [];
      const problems: Problem[] = [];
      rows.forEach((row, i) => {
        if (row.every(isBlankOrZero) || (i === 0 && isHeading(row, entries))) return;
        const record: Record<string, unknown> = {};
        entries.forEach(({ key, term, optional }, j) => {
          const read = isBlank(row[j])
            ? optional
              ? answer(undefined)
              : refuse("missing")
            : term.read(row[j]);
          if (read.ok) record[key] = read.value;
          else if (problems.length < mostPlacesNamed) problems.push(...placed(read, i, j));
        });
        records.push(record as RecordOf<C>);
      });
      return problems.length > 0 ? refuseAll(problems) : answer(records);
    },
  };
}

const isBlankOrZero = (cell: RawCell): boolean => isBlank(cell) || cell === 0;

/** Whether every column that holds numbers or dates holds text in this row. */
function isHeading(row: readonly RawCell[], columns: readonly { readonly term: Term<unknown> }[]): boolean {
  const numeric = columns
    .map(({ term }, j) => ({ term, cell: row[j] }))
    .filter(({ term }) => term.isNumeric === true);
  return numeric.length > 0 && numeric.every(({ cell }) => typeof cell === "string" || isBlank(cell));
}
