import type { OrderDemand } from "../../calculation";
import type { Progress } from "../../workbook/contract";
import type { ReadingPlan } from "./reading/orderReader";
import { readOrderFile } from "./reading/readOrderFile";

/** What the worker says while it reads and when it has read. */
export type WorkerMessage =
  | { readonly type: "progress"; readonly progress: Progress }
  | { readonly type: "read"; readonly demand: OrderDemand }
  | { readonly type: "failed"; readonly reason: string };

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
  if (typeof Worker === "undefined") return readOrderFile(file, plan, onProgress, signal);
  const { startWorker } = await import("./startWorker");
  signal.throwIfAborted();
  const worker = startWorker();
  try {
    return await new Promise((resolve, reject) => {
      signal.addEventListener("abort", () => reject(signal.reason));
      worker.onerror = ({ message }) => reject(new Error(message));
      worker.onmessage = ({ data }: MessageEvent<WorkerMessage>) => {
        if (data.type === "progress") onProgress(data.progress);
        else if (data.type === "read") resolve(data.demand);
        else reject(new Error(data.reason));
      };
      worker.postMessage({ file, plan } satisfies ReadingRequest);
    });
  } finally {
    worker.terminate();
  }
}
