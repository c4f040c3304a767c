import type { OrderDemand } from "../../calculation";
import type { Progress } from "../../workbook/contract";
import { hasWorkers, inWorker } from "../running/inWorker";
import type { ReadingPlan } from "./reading/orderReader";
import { readOrderFile } from "./reading/readOrderFile";

export interface ReadingRequest {
  readonly file: Blob;
  readonly plan: ReadingPlan;
}

/**
 * Reads an order file in a worker, and in the page itself where there are no workers. Rejects with the signal's
 * `AbortError` when it is given up.
 */
export async function readOrders(
  { file, plan }: ReadingRequest,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<OrderDemand> {
  if (!hasWorkers()) return readOrderFile(file, plan, onProgress, signal);
  const start = async () => (await import("./startWorker")).startWorker();
  return inWorker<ReadingRequest, OrderDemand>(start, { file, plan }, { report: onProgress, signal });
}
