/**
 * Work that may be interrupted between its parts: it yields where somebody may want to look up, and returns its answer.
 * The same code runs at once in a test and in slices in a spreadsheet that must stay alive.
 */
export type Slices<T> = Generator<void, T>;

/** Does all of the work at once. */
export function finish<T>(work: Slices<T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
