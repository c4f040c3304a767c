import { besideThePane } from "../../../src/taskpane/running/beside";
import { inWorker } from "../../../src/taskpane/running/inWorker";
import type { WorkerMessage } from "../../../src/taskpane/running/workerMessage";
import type { Progress } from "../../../src/workbook/contract";

/** A worker that says what it is told to, and remembers whether it was ended. */
class ToldWorker {
  onmessage: ((event: { data: WorkerMessage<string> }) => void) | null = null;
  onerror: ((event: { message: string }) => void) | null = null;
  isEnded = false;
  readonly requests: unknown[] = [];

  constructor(
    private readonly says: (say: (message: WorkerMessage<string>) => void, worker: ToldWorker) => void,
  ) {}

  postMessage(request: unknown): void {
    this.requests.push(request);
    this.says((data) => this.onmessage?.({ data }), this);
  }

  terminate(): void {
    this.isEnded = true;
  }
}

const ask = (worker: ToldWorker, controller = new AbortController()) => {
  const reported: Progress[] = [];
  const answer = inWorker<string, string>(async () => worker as unknown as Worker, "forecast", {
    report: (progress) => reported.push(progress),
    signal: controller.signal,
  });
  return { answer, reported, controller };
};

it("hands the request over, reports how far it is, answers, and ends the worker", async () => {
  const worker = new ToldWorker((say) => {
    say({ type: "progress", progress: { done: 1, total: 2 } });
    say({ type: "answer", answer: "12 a day" });
  });
  const { answer, reported } = ask(worker);
  expect(await answer).toBe("12 a day");
  expect(worker.requests).toEqual(["forecast"]);
  expect(reported).toEqual([{ done: 1, total: 2 }]);
  expect(worker.isEnded).toBe(true);
});

it("fails with what the worker says, or with what stopped it", async () => {
  const failing = new ToldWorker((say) => say({ type: "failed", reason: "out of memory" }));
  await expect(ask(failing).answer).rejects.toThrow("out of memory");
  const broken = new ToldWorker((_, worker) => worker.onerror?.({ message: "no such script" }));
  await expect(ask(broken).answer).rejects.toThrow("no such script");
  expect([failing.isEnded, broken.isEnded]).toEqual([true, true]);
});

it("ends the worker at once when the work is given up, also before it began", async () => {
  const silent = new ToldWorker(() => undefined);
  const { answer, controller } = ask(silent);
  await Promise.resolve();
  controller.abort();
  await expect(answer).rejects.toMatchObject({ name: "AbortError" });
  expect(silent.isEnded).toBe(true);

  const late = new ToldWorker(() => undefined);
  const givenUp = new AbortController();
  givenUp.abort();
  await expect(ask(late, givenUp).answer).rejects.toMatchObject({ name: "AbortError" });
  expect([late.isEnded, late.requests]).toEqual([true, []]);
});

it("does the work in slices within the page where there are no workers", async () => {
  function* counting(upTo: number) {
    for (let i = 0; i < upTo; i++) yield;
    return upTo;
  }
  const noWorker = () => Promise.reject(new Error("asked for a worker"));
  const on = { report: () => undefined, signal: new AbortController().signal };
  expect(await besideThePane(noWorker, 5, counting, 5, on)).toBe(5);
});
