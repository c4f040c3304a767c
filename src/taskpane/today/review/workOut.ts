import { besideThePane } from "../../running/beside";
import type { WorkHandle } from "../../running/useWork";
import { type Hindsight, hindsightInSlices, type HindsightJob, slicesOf } from "./hindsight";

/** Apart from `hindsight`, which the worker itself is made of: a worker that could start itself would be made of itself. */
const startWorker = async () => (await import("./startWorker")).startWorker();

/** The forecast that could have been made on the eve of a month, worked out beside the pane. */
export const workOutHindsight = (
  job: HindsightJob,
  on: Pick<WorkHandle, "report" | "signal">,
): Promise<Hindsight> => besideThePane(startWorker, job, hindsightInSlices, slicesOf(job), on);
