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

export interface ColumnOptions {
  readonly required?: boolean;
  readonly synonyms?: readonly string[];
}

export const column = <T>(
  term: Term<T>,
  { required = false, synonyms = [] }: ColumnOptions = {},
): Column<T> => ({ term, required, synonyms });

/** A table of the planner's, or of ours: its name and its columns in order. */
export interface Table<C extends Readonly<Record<string, Column>> = Readonly<Record<string, Column>>> {
  readonly name: Text;
  /** What a row is and what the table is for, as the line above it says. */
  readonly purpose?: Text;
  readonly columns: C;
  readonly headings: HeadingIndex;
}

export const defineTable = <const C extends Readonly<Record<string, Column>>>(table: {
  readonly name: Text;
  readonly purpose?: Text;
  readonly columns: C;
}): Table<C> => ({ ...table, headings: indexHeadings(table.columns) });

/** The column a heading names; undefined where it names none of this table. */
export const columnNamed = (table: Table, heading: unknown): HeadingMatch | undefined =>
  table.headings.get(plainHeading(heading));
