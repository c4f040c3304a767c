import { finish, type Result, type Slices } from "../calculation";
import type { Locale, RawCell, Term, TermWithDefault } from "../vocabulary";
import type {
  Common,
  GridDefinition,
  ListDefinition,
  OptionalParam,
  Parameter,
  Params,
  SheetFunction,
  SlicedGridDefinition,
  SlicedTableDefinition,
  TableDefinition,
  ValueDefinition,
} from "./definition";
import { evaluate } from "./evaluate";

/** An argument that may be left out: it is then its term's default, or undefined where the term has none. */
export function optional<T>(term: TermWithDefault<T>): OptionalParam<T>;
export function optional<T>(term: Term<T>): OptionalParam<T | undefined>;
export function optional<T>(term: Term<T>): OptionalParam<T | undefined> {
  return { optional: term };
}

/** An optional argument whose default depends on another one: left out it is undefined, though the help shows a default. */
export function optionalByOthers<T>(term: TermWithDefault<T>): OptionalParam<T | undefined> {
  return { optional: term, computeDecides: true };
}

/** Defines a function whose answer is one value; where all arguments are single values it takes ranges of them too. */
export function defineFunction<const P extends Params>(definition: ValueDefinition<P>): SheetFunction {
  const parameters = parametersOf(definition.params);
  const compute = definition.compute as Compute<number | string>;
  const takesRanges = parameters.every(({ term }) => term.shape === "single");
  return {
    ...described(definition, parameters),
    answers: [definition.result],
    takesRanges,
    call: (cells) => (takesRanges ? evaluate.eachRow : evaluate.value)(parameters, cells, compute),
  };
}

/** Defines a function that answers a list in the shape of one of its arguments. */
export function defineListFunction<const P extends Params>(definition: ListDefinition<P>): SheetFunction {
  const parameters = parametersOf(definition.params);
  const compute = definition.compute as Compute<readonly (number | string)[]>;
  return {
    ...described(definition, parameters),
    answers: [definition.result],
    call: (cells) => evaluate.list(parameters, cells, compute, definition.inShapeOf),
  };
}

/** Defines a function that answers rows and columns, each cell with an answer or an error of its own. */
export function defineGridFunction<const P extends Params>(definition: GridDefinition<P>): SheetFunction {
  const parameters = parametersOf(definition.params);
  const compute = definition.compute as Compute<readonly (readonly Result<number | string>[])[]>;
  return {
    ...described(definition, parameters),
    answers: [definition.result],
    call: (cells) => evaluate.grid(parameters, cells, compute),
  };
}

/** Defines a function that answers rows and columns after work that may take long. */
export function defineSlicedGridFunction<const P extends Params>(
  definition: SlicedGridDefinition<P>,
): SheetFunction {
  const parameters = parametersOf(definition.params);
  const compute = definition.compute as ComputeInSlices<readonly (readonly Result<number | string>[])[]>;
  const callInSlices = (cells: readonly RawCell[]) => evaluate.gridInSlices(parameters, cells, compute);
  return {
    ...described(definition, parameters),
    answers: [definition.result],
    call: (cells) => finish(callInSlices(cells)),
    callInSlices,
  };
}

/** Defines a function that answers a table after work that may take long. */
export function defineSlicedTableFunction<const P extends Params, R>(
  definition: SlicedTableDefinition<P, R>,
): SheetFunction {
  const parameters = parametersOf(definition.params);
  const columns = Object.entries<Term<unknown>>(definition.columns);
  const compute = definition.compute as ComputeInSlices<readonly Readonly<Record<string, number | string>>[]>;
  const callInSlices = (cells: readonly RawCell[], locale: Locale) =>
    evaluate.tableInSlices(parameters, cells, compute, columns, locale);
  return {
    ...described(definition, parameters),
    answers: columns.map(([, term]) => term),
    answersTable: true,
    call: (cells, locale) => finish(callInSlices(cells, locale)),
    callInSlices,
  };
}

/** Defines a function that answers a table with a heading row in the reader's language. */
export function defineTableFunction<const P extends Params, R>(
  definition: TableDefinition<P, R>,
): SheetFunction {
  const parameters = parametersOf(definition.params);
  const columns = Object.entries<Term<unknown>>(definition.columns);
  const compute = definition.compute as Compute<readonly Readonly<Record<string, number | string>>[]>;
  return {
    ...described(definition, parameters),
    answers: columns.map(([, term]) => term),
    answersTable: true,
    call: (cells, locale) => evaluate.table(parameters, cells, compute, columns, locale),
  };
}

/** The definitions are checked against their own arguments; here the arguments are just what was read. */
type Compute<T> = (args: never) => Result<T>;
type ComputeInSlices<T> = (args: never) => Slices<Result<T>>;

const described = (
  { name, topic, summary, help, examples }: Common<Params>,
  parameters: readonly Parameter[],
) => ({
  name,
  topic,
  summary,
  help,
  examples,
  parameters,
  takesRanges: false,
  answersTable: false,
});

function parametersOf(params: Params): Parameter[] {
  return Object.entries(params).map(([key, param]) =>
    "optional" in param
      ? { key, term: param.optional, optional: true, computeDecides: param.computeDecides ?? false }
      : { key, term: param as Term<unknown>, optional: false },
  );
}
