import type { Slices } from "../calculation";

/** A call this short does not disturb anybody; a longer one lets Excel and the pane breathe between its slices. */
const shortCallMs = 50;
const sliceMs = 30;

/** Where there is none, nobody can be let in between. */
const { setTimeout: later } = globalThis as { setTimeout?: (call: () => void, ms: number) => unknown };

/**
 * Does the work at once where it is short, and else promises its answer, looking up between slices. Where there is no
 * `setTimeout` to look up with, all of it is done at once.
 */
export function finishPatiently<T>(work: Slices<T>): T | Promise<T> {
  const { done, value } = workFor(work, later ? shortCallMs : Infinity);
  if (done || !later) return value as T;
  return new Promise((resolve, reject) => {
    const goOn = () => {
      try {
        const slice = workFor(work, sliceMs);
        if (slice.done) resolve(slice.value);
        else later(goOn, 0);
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    };
    later(goOn, 0);
  });
}

function workFor<T>(work: Slices<T>, ms: number): IteratorResult<void, T> {
  const end = Date.now() + ms;
  let step = work.next();
  while (!step.done && Date.now() < end) step = work.next();
  return step;
}
