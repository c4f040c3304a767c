/**
 * A default, with where it comes from. Each stands once, in the topic it belongs to; the term that shows it to a
 * planner refers to it, and a written plan lists it. Never a literal in a formula.
 */
export interface Sourced<T> {
  readonly value: T;
  /** A rule of the source documents such as `000-13`, a book or paper, or `own` with a note saying why. */
  readonly source: string;
  /** The day the source was last read, as `2026-11-21`. */
  readonly checked: string;
  readonly note?: string;
}

export const sourced = <T>(value: T, origin: Omit<Sourced<T>, "value">): Sourced<T> => ({ value, ...origin });
