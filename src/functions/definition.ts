import type { Result, Slices } from "../calculation";
import type { Locale, RawCell, Term, Text } from "../vocabulary";
import type { AnswerRows } from "./evaluate";

/** The topics of the catalogue, in the order a planner meets them. */
export const topics = ["stock", "order", "cost", "demand", "review"] as const;
export type Topic = (typeof topics)[number];

/** An argument that may be left out. */
export interface OptionalParam<T> {
  readonly optional: Term<unknown>;
  /** Its default depends on another argument: the help shows the term's, and `compute` decides. */
  readonly computeDecides?: boolean;
  readonly type?: T;
}

/** The arguments in their order: a bare term is required. */
export type Params = Readonly<Record<string, Term<unknown> | OptionalParam<unknown>>>;

type ArgumentOf<P> = P extends OptionalParam<infer T> ? T : P extends Term<infer T> ? T : never;
export type ArgumentsOf<P extends Params> = { readonly [K in keyof P]: ArgumentOf<P[K]> };

/** A worked example: what is typed, what it gives, and where that comes from. */
export interface Example {
  /** As typed in a cell, without the function's name: `5,20`. */
  readonly typed: string;
  /** The same as values, in the order of the parameters. */
  readonly args: readonly RawCell[];
  readonly gives: number | string | readonly (readonly (number | string)[])[];
  readonly source: string;
}

/** What a function says of itself in the catalogue and the reference pages. */
export interface Help {
  /** In words of the arguments; the same in each language but for the names, which are put in: `{maxDailyDemand}`. */
  readonly formula: string;
  /** Rules of the source documents, books. */
  readonly sources: readonly string[];
  readonly whenNotToUse: Text;
}

export interface Common<P extends Params> {
  /** As typed in a cell. Never changes after release. */
  readonly name: string;
  readonly topic: Topic;
  readonly summary: Text;
  readonly params: P;
  readonly help: Help;
  readonly examples: readonly Example[];
}

/** A function with one value for an answer, in the answer's own term; a range of rows gives an answer a row. */
export interface ValueDefinition<P extends Params> extends Common<P> {
  readonly result: Term<unknown>;
  readonly compute: (args: ArgumentsOf<P>) => Result<number | string>;
}

/** A function that answers a list, laid out like the argument `inShapeOf`: a row to a row, a column to a column. */
export interface ListDefinition<P extends Params> extends Common<P> {
  readonly inShapeOf: keyof P & string;
  readonly result: Term<unknown>;
  readonly compute: (args: ArgumentsOf<P>) => Result<readonly (number | string)[]>;
}

/** A function that answers rows and columns: a column a product, or a row a period. */
export interface GridDefinition<P extends Params> extends Common<P> {
  readonly result: Term<unknown>;
  readonly compute: (args: ArgumentsOf<P>) => Result<readonly (readonly Result<number | string>[])[]>;
}

/** A function that answers a table: one record a row, one column a term. */
export interface TableDefinition<P extends Params, R> extends Common<P> {
  readonly columns: { readonly [K in keyof R]: Term<unknown> };
  readonly compute: (args: ArgumentsOf<P>) => Result<readonly R[]>;
}

/** The same where the work may take long: it looks up between its parts, so that Excel stays alive. */
export interface SlicedGridDefinition<P extends Params> extends Common<P> {
  readonly result: Term<unknown>;
  readonly compute: (args: ArgumentsOf<P>) => Slices<Result<readonly (readonly Result<number | string>[])[]>>;
}

/** A table whose work may take long. */
export interface SlicedTableDefinition<P extends Params, R> extends Common<P> {
  readonly columns: { readonly [K in keyof R]: Term<unknown> };
  readonly compute: (args: ArgumentsOf<P>) => Slices<Result<readonly R[]>>;
}

export interface Parameter {
  /** The key in `compute`'s arguments: `maxDailyDemand`. */
  readonly key: string;
  readonly term: Term<unknown>;
  readonly optional: boolean;
  /** Left out, it reaches `compute` as undefined and not as the term's default. */
  readonly computeDecides?: boolean;
}

/** A function of the sheet, ready to be called, described and listed. */
export interface SheetFunction {
  readonly name: string;
  readonly topic: Topic;
  readonly summary: Text;
  readonly help: Help;
  readonly examples: readonly Example[];
  readonly parameters: readonly Parameter[];
  /** The columns of a table answer; one term where the answer is a value. */
  readonly answers: readonly Term<unknown>[];
  /** Whether single arguments also take ranges of one shape, a row an answer. */
  readonly takesRanges: boolean;
  readonly answersTable: boolean;
  /** Computes the answer to cells as Excel hands them over. */
  call(cells: readonly RawCell[], locale: Locale): AnswerRows;
  /** The same in slices, where a call may take longer than a blink. */
  readonly callInSlices?: (cells: readonly RawCell[], locale: Locale) => Slices<AnswerRows>;
}
