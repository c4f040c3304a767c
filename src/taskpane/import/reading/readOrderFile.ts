import type { OrderDemand } from "../../../calculation";
import type { Progress } from "../../../workbook/contract";
import { orderReader, type ReadingPlan } from "./orderReader";
import { recordSplitter } from "./records";

/** Few enough that memory stays small and progress is seen, many enough that no time goes into asking for them. */
const bytesAtATime = 250_000;

/** Reads a file of any size, a piece at a time; no more than a piece of it is ever in memory. */
export async function readOrderFile(
  file: Blob,
  plan: ReadingPlan,
  onProgress: (progress: Progress) => void,
  signal?: AbortSignal,
): Promise<OrderDemand> {
  const decoder = new TextDecoder(plan.encoding);
  const splitter = recordSplitter(plan);
  const reader = orderReader(plan);
  for (let from = 0; from < file.size; from += bytesAtATime) {
    const bytes = await file.slice(from, from + bytesAtATime).arrayBuffer();
    signal?.throwIfAborted();
    reader.accept(splitter.push(decoder.decode(bytes, { stream: true })));
    onProgress({ done: Math.min(from + bytesAtATime, file.size), total: file.size });
  }
  reader.accept(splitter.push(decoder.decode()));
  reader.accept(splitter.end());
  return reader.finish();
}
