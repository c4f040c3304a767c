import {
  answer,
  refuse,
  refuseAll,
  type Problem,
  type Refusal,
  type Result,
  type Slices,
} from "../calculation";
import { isBlank, type Locale, type RawCell, type Term } from "../vocabulary";
import type { Parameter } from "./definition";

/** One cell of an answer: a value, or why there is none. */
export type AnswerCell = number | string | boolean | Refusal;
/** Always rows, one cell wide and high for a single value. */
export type AnswerRows = readonly (readonly AnswerCell[])[];

type Arguments = Record<string, unknown>;
type Compute<T> = (args: never) => Result<T>;
type ComputeInSlices<T> = (args: never) => Slices<Result<T>>;
type Cells = readonly (readonly Result<number | string>[])[];
type Records = readonly Readonly<Record<string, number | string>>[];
type Rows = readonly (readonly RawCell[])[];

/** Reads one argument: a blank is its default where it may be left out, and so is a 0 that cannot be meant. */
function read({ key, term, optional, computeDecides }: Parameter, cell: RawCell): Result<unknown> {
  const blank = isBlank(cell) || (cell === 0 && term.zeroMeansDefault === true && optional);
  if (blank && optional) return answer(computeDecides === true ? undefined : term.fallback?.value);
  if (blank) return refuse("missing", { field: key });
  const result = term.read(cell);
  return result.ok ? result : named(result, key);
}

const named = (refusal: Refusal, field: string): Refusal =>
  refuseAll(refusal.problems.map((problem) => ({ ...problem, field: problem.field ?? field })));

/** A value a cell can show: never NaN or infinite, never blank. */
function finite(result: Result<number | string>): AnswerCell {
  if (!result.ok) return result;
  const { value } = result;
  return typeof value === "number" && !Number.isFinite(value) ? refuse("answerTooLarge") : value;
}

const isRange = (cell: RawCell): cell is Rows => Array.isArray(cell);
const isSingle = (rows: Rows): boolean => rows.length === 1 && rows[0]!.length === 1;

/** Whether more than one cell was handed over. */
export const isRangeOfSeveral = (cell: RawCell): boolean => isRange(cell) && !isSingle(cell);

/** A 1 × 1 range is the value in it: Excel hands a single value over so where a range may stand. */
const unwrapped = (cell: RawCell): RawCell => (isRange(cell) && isSingle(cell) ? cell[0]![0] : cell);

/** Reads all arguments for one answer; all that is wrong is said at once. */
function readAll(parameters: readonly Parameter[], cells: readonly RawCell[]): Result<Arguments> {
  const args: Arguments = {};
  const problems: Problem[] = [];
  parameters.forEach((parameter, index) => {
    const cell = unwrapped(cells[index]);
    const refused = isRange(cell) ? refuseRange(parameter, cell) : undefined;
    const result = refused ?? read(parameter, cell);
    if (result.ok) args[parameter.key] = result.value;
    else problems.push(...result.problems);
  });
  return problems.length > 0 ? refuseAll(problems) : answer(args);
}

/** Why a range cannot stand here: where one value is asked for, or where it is no rectangle, which Excel never hands over. */
function refuseRange({ key, term }: Parameter, rows: Rows): Refusal | undefined {
  if (!isRectangle(rows)) return refuse("raggedRange", { field: key });
  const params = { rows: rows.length, columns: rows[0]!.length };
  return term.shape === "single" ? refuse("notASingleValue", { field: key, params }) : undefined;
}

const isRectangle = (rows: Rows): boolean =>
  rows.length > 0 && rows[0]!.length > 0 && rows.every((row) => row.length === rows[0]!.length);

/** One answer to single values and whole lists. */
function value(
  parameters: readonly Parameter[],
  cells: readonly RawCell[],
  compute: Compute<number | string>,
): AnswerRows {
  const args = readAll(parameters, cells);
  return [[args.ok ? finite(compute(args.value as never)) : args]];
}

/** Rows of answers; a product without an answer has its own error in its place. */
function grid(
  parameters: readonly Parameter[],
  cells: readonly RawCell[],
  compute: Compute<Cells>,
): AnswerRows {
  const args = readAll(parameters, cells);
  return args.ok ? gridOf(compute(args.value as never), parameters) : [[args]];
}

/** The same where the work may take long. */
function* gridInSlices(
  parameters: readonly Parameter[],
  cells: readonly RawCell[],
  compute: ComputeInSlices<Cells>,
): Slices<AnswerRows> {
  const args = readAll(parameters, cells);
  return args.ok ? gridOf(yield* compute(args.value as never), parameters) : [[args]];
}

function gridOf(result: Result<Cells>, parameters: readonly Parameter[]): AnswerRows {
  if (!result.ok) return [[result]];
  const rows = result.value.map((row) => row.map(finite));
  return notEmpty(rows, parameters);
}

/** A list of answers, laid out as the list `inShapeOf` lies in the sheet: in a row or down a column. */
function list(
  parameters: readonly Parameter[],
  cells: readonly RawCell[],
  compute: Compute<readonly (number | string)[]>,
  inShapeOf: string,
): AnswerRows {
  const args = readAll(parameters, cells);
  if (!args.ok) return [[args]];
  const result = compute(args.value as never);
  if (!result.ok) return [[result]];
  const answers = result.value.map((each) => finite(answer(each)));
  const model = cells[parameters.findIndex(({ key }) => key === inShapeOf)];
  const isRow = isRange(model) && model.length === 1;
  return notEmpty(isRow ? [answers] : answers.map((each) => [each]), parameters);
}

/** Excel takes no array without a cell. */
const notEmpty = (rows: AnswerRows, parameters: readonly Parameter[]): AnswerRows =>
  rows.length > 0 && rows[0]!.length > 0 ? rows : [[refuse("emptyAnswer", { field: parameters[0]!.key })]];

/** A table, under headings in the reader's language where the argument `headers` asks for them. */
function table(
  parameters: readonly Parameter[],
  cells: readonly RawCell[],
  compute: Compute<Records>,
  columns: Columns,
  locale: Locale,
): AnswerRows {
  const args = readAll(parameters, cells);
  return args.ok ? tableOf(compute(args.value as never), args.value, parameters, columns, locale) : [[args]];
}

/** The same where the work may take long. */
function* tableInSlices(
  parameters: readonly Parameter[],
  cells: readonly RawCell[],
  compute: ComputeInSlices<Records>,
  columns: Columns,
  locale: Locale,
): Slices<AnswerRows> {
  const args = readAll(parameters, cells);
  return args.ok
    ? tableOf(yield* compute(args.value as never), args.value, parameters, columns, locale)
    : [[args]];
}

type Columns = readonly (readonly [string, Term<unknown>])[];

function tableOf(
  result: Result<Records>,
  args: Arguments,
  parameters: readonly Parameter[],
  columns: Columns,
  locale: Locale,
): AnswerRows {
  if (!result.ok) return [[result]];
  const body = result.value.map((record) => columns.map(([key]) => finite(answer(record[key]!))));
  const rows = args.headers === true ? [columns.map(([, term]) => term.label[locale]), ...body] : body;
  return notEmpty(rows, parameters);
}

/**
 * One answer a row where any argument is a range: ranges share one shape, single values are repeated, and a bad row
 * answers its own error without spoiling the others. What is single is read once.
 */
function eachRow(
  parameters: readonly Parameter[],
  cells: readonly RawCell[],
  compute: Compute<number | string>,
): AnswerRows {
  const ranges: { readonly parameter: Parameter; readonly rows: Rows }[] = [];
  const args: Arguments = {};
  const problems: Problem[] = [];
  parameters.forEach((parameter, index) => {
    const cell = unwrapped(cells[index]);
    if (isRange(cell) && isRectangle(cell)) {
      ranges.push({ parameter, rows: cell });
      args[parameter.key] = undefined;
      return;
    }
    const result = isRange(cell) ? refuse("raggedRange", { field: parameter.key }) : read(parameter, cell);
    if (result.ok) args[parameter.key] = result.value;
    else problems.push(...result.problems);
  });
  const mismatch = differentShapes(ranges);
  if (mismatch !== undefined) problems.unshift(mismatch);
  if (problems.length > 0) return [[refuseAll(problems)]];
  if (ranges.length === 0) return [[finite(compute(args as never))]];

  return ranges[0]!.rows.map((row, i) =>
    row.map((_, j) => {
      for (const { parameter, rows } of ranges) {
        const result = read(parameter, rows[i]![j]);
        if (!result.ok) return result;
        args[parameter.key] = result.value;
      }
      return finite(compute(args as never));
    }),
  );
}

function differentShapes(
  ranges: readonly { readonly parameter: Parameter; readonly rows: Rows }[],
): Problem | undefined {
  const [first, ...others] = ranges;
  if (first === undefined) return undefined;
  const [otherRows, otherColumns] = [first.rows.length, first.rows[0]!.length];
  const different = others.find(({ rows }) => rows.length !== otherRows || rows[0]!.length !== otherColumns);
  if (different === undefined) return undefined;
  const [rows, columns] = [different.rows.length, different.rows[0]!.length];
  const params = { rows, columns, other: first.parameter.key, otherRows, otherColumns };
  return { code: "shapesDiffer", severity: "error", field: different.parameter.key, params };
}

export const evaluate = { value, eachRow, list, grid, gridInSlices, table, tableInSlices };
