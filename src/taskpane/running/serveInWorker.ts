import type { Slices } from "../../calculation";
import { reasonOf } from "../parts/reason";
import type { Progress } from "../../workbook/contract";
import type { WorkerMessage } from "./workerMessage";

/**
 * Makes a worker answer what `inWorker` asks of it; whoever started it ends it. `transferred` names the memory that is
 * handed over with an answer and not copied.
 */
export function serveInWorker<Request, Answer>(
  work: (request: Request, report: (progress: Progress) => void) => Answer | Promise<Answer>,
  transferred: (answer: Answer) => Transferable[] = () => [],
): void {
  const post = (message: WorkerMessage<Answer>, transfer: Transferable[] = []) =>
    self.postMessage(message, { transfer });
  self.onmessage = async ({ data }: MessageEvent<Request>) => {
    try {
      const answer = await work(data, (progress) => post({ type: "progress", progress }));
      post({ type: "answer", answer }, transferred(answer));
    } catch (error) {
      post({ type: "failed", reason: reasonOf(error) });
    }
  };
}

const millisecondsBetweenReports = 100;

/** Does sliced work at once, saying now and then how far it is. */
export function finishReporting<T>(work: Slices<T>, total: number, report: (progress: Progress) => void): T {
  let lastReport = performance.now();
  for (let done = 0; ; done++) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - lastReport < millisecondsBetweenReports) continue;
    report({ done: Math.min(done, total), total });
    lastReport = performance.now();
  }
}
