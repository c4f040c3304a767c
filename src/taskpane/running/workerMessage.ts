import type { Progress } from "../../workbook/contract";

/** What a worker says while it works and when it is done. */
export type WorkerMessage<Answer> =
  | { readonly type: "progress"; readonly progress: Progress }
  | { readonly type: "answer"; readonly answer: Answer }
  | { readonly type: "failed"; readonly reason: string };
