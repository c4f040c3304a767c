import type { WorkHandle } from "./useWork";
import type { WorkerMessage } from "./workerMessage";

/**
 * Has a worker do something beside the pane, so that the pane stays alive, and ends the worker then. Rejects with the
 * signal's `AbortError` when it is given up. Whether there are workers is for who asks to find out first.
 */
export async function inWorker<Request, Answer>(
  start: () => Promise<Worker>,
  request: Request,
  { report, signal }: Pick<WorkHandle, "report" | "signal">,
): Promise<Answer> {
  const worker = await start();
  try {
    signal.throwIfAborted();
    return await new Promise<Answer>((resolve, reject) => {
      signal.addEventListener("abort", () => reject(signal.reason));
      worker.onerror = ({ message }) => reject(new Error(message));
      worker.onmessage = ({ data }: MessageEvent<WorkerMessage<Answer>>) => {
        if (data.type === "progress") report(data.progress);
        else if (data.type === "answer") resolve(data.answer);
        else reject(new Error(data.reason));
      };
      worker.postMessage(request);
    });
  } finally {
    worker.terminate();
  }
}

/** Whether work can be done beside the page: not in the programs that read it for tests. */
export const hasWorkers = (): boolean => typeof Worker !== "undefined";
