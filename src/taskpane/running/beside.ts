import type { Slices } from "../../calculation";
import { inSlices } from "./inSlices";
import { hasWorkers, inWorker } from "./inWorker";
import type { WorkHandle } from "./useWork";

/**
 * Has long work done beside the pane by a worker, or in slices within it where there are no workers. Rejects with the
 * signal's `AbortError` when it is given up.
 */
export function besideThePane<Request, Answer>(
  start: () => Promise<Worker>,
  request: Request,
  work: (request: Request) => Slices<Answer>,
  total: number,
  on: Pick<WorkHandle, "report" | "signal">,
): Promise<Answer> {
  return hasWorkers() ? inWorker(start, request, on) : inSlices(work(request), total, on);
}
