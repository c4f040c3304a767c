import type { Text } from "../locale";
import type { Term } from "../term";
import { indexHeadings, plainHeading, type HeadingIndex, type HeadingMatch } from "./headings";

/** A column of a table: the term in its cells, and by which other headings people know it. */
export interface Column<T = unknown> {
  readonly term: Term<T>;
  /** Without it a row says nothing. */
  readonly required: boolean;
  readonly synonyms: readonly string[];
}

export interface RequiredColumn<T = unknown> extends Column<T> {
  readonly required: true;
}

export interface ColumnOptions {
  readonly required?: boolean;
  readonly synonyms?: readonly string[];
}

export function column<T>(
  term: Term<T>,
  options: ColumnOptions & { readonly required: true },
): RequiredColumn<T>;
export function column<T>(term: Term<T>, options?: ColumnOptions): Column<T>;
export function column<T>(term: Term<T>, { required = false, synonyms = [] }: ColumnOptions = {}): Column<T> {
  return { term, required, synonyms };
}

/** A table of the planner's, or of ours: its name and its columns in order. */
export interface Table<C extends Readonly<Record<string, Column>> = Readonly<Record<string, Column>>> {
  readonly name: Text;
  /** What a row is and what the table is for, as the line above it says. */
  readonly purpose?: Text;
  readonly columns: C;
  readonly headings: HeadingIndex;
}

type ValueOf<C> = C extends Column<infer T> ? T : never;

/** A row of a table as it was read: what the table needs is there, the other columns may be blank. */
export type RowOf<T extends Table> = {
  readonly [K in keyof T["columns"] as T["columns"][K] extends RequiredColumn ? K : never]: ValueOf<
    T["columns"][K]
  >;
} & {
  readonly [K in keyof T["columns"] as T["columns"][K] extends RequiredColumn ? never : K]?: ValueOf<
    T["columns"][K]
  >;
};

export const defineTable = <const C extends Readonly<Record<string, Column>>>(table: {
  readonly name: Text;
  readonly purpose?: Text;
  readonly columns: C;
}): Table<C> => ({ ...table, headings: indexHeadings(table.columns) });

/** The column a heading names; undefined where it names none of this table. */
export const columnNamed = (table: Table, heading: unknown): HeadingMatch | undefined =>
  table.headings.get(plainHeading(heading));
