import type { Result, Sourced } from "../calculation";
import type { RawCell } from "./cell";
import type { Text } from "./locale";
import type { Unit } from "./units";

/**
 * One of the planner's words, said once: how it is called and explained, what it is counted in, which values it
 * takes and what it is where nobody says. Arguments of functions, columns of tables and fields of forms are all
 * made of terms, so a cell, a heading and a form say the same words and refuse the same values.
 */
export interface Term<T> {
  readonly label: Text;
  /** One sentence for somebody who has not seen the word. */
  readonly hint: Text;
  readonly unit: Unit;
  /** `single`: one value. `list`: a row or a column read as one thing. `range`: rows and columns read as one thing. */
  readonly shape: "single" | "list" | "range";
  /** Numbers and dates: text in such a column of a first row makes that row a heading. */
  readonly isNumeric?: boolean;
  /** The columns of a range that is read as a table. */
  readonly columns?: readonly Term<unknown>[];
  /** The fixed texts it takes, where it takes no others. */
  readonly choices?: readonly string[];
  /** What each of them is called where its code is no word of the language. */
  readonly choiceNames?: Readonly<
    Record<string, { readonly "zh-CN": string; readonly "zh-TW": string } | undefined>
  >;
  readonly bounds?: Bounds;
  /** Takes whole numbers only. */
  readonly isWhole?: boolean;
  /** 0 cannot be meant, so it means the default (desktop Excel hands an empty cell over as 0). */
  readonly zeroMeansDefault?: boolean;
  readonly fallback?: Sourced<T>;
  /** Reads a value that is there; blanks are the business of whoever asks. */
  read(raw: RawCell): Result<T>;
}

export interface TermWithDefault<T> extends Term<T> {
  readonly fallback: Sourced<T>;
}

/** A column of a table that may be absent or blank. */
export interface OptionalColumn<T> {
  readonly optionalColumn: Term<T>;
}

export const optionalColumn = <T>(term: Term<T>): OptionalColumn<T> => ({ optionalColumn: term });

export interface Bounds {
  readonly min?: number;
  readonly above?: number;
  readonly max?: number;
  readonly below?: number;
}

export interface Words {
  readonly label: Text;
  readonly hint: Text;
}

/** The same term with a default of its own, for the function or table that has one. */
export const withDefault = <T>(term: Term<T>, fallback: Sourced<T>): TermWithDefault<T> => ({
  ...term,
  fallback,
});

/** The same term under another name: `Average lead days` of a product and of a lane are read alike. */
export const renamed = <T extends Term<unknown>>(term: T, words: Words): T => ({ ...term, ...words });
