import type { Slices } from "../../calculation";
import type { WorkHandle } from "./useWork";

/** Less than a frame, so that typing and scrolling go on while something is worked out. */
const millisecondsBeforeABreath = 12;

const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * Does long work slice by slice, so that the pane stays alive. `total` is how many slices there are to be. Rejects with the
 * signal's `AbortError` when it is given up.
 */
export async function inSlices<T>(
  work: Slices<T>,
  total: number,
  { report, signal }: Pick<WorkHandle, "report" | "signal">,
): Promise<T> {
  let lastBreath = performance.now();
  for (let done = 0; ; done++) {
    signal.throwIfAborted();
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - lastBreath < millisecondsBeforeABreath) continue;
    report({ done, total });
    await breath();
    lastBreath = performance.now();
  }
}
