import { reasonOf } from "../parts/reason";
import { readOrderFile } from "./reading/readOrderFile";
import type { ReadingRequest, WorkerMessage } from "./readOrders";

const post = (message: WorkerMessage, transfer: Transferable[] = []) =>
  self.postMessage(message, { transfer });

/** Reads an order file beside the pane, so that the pane stays alive; whoever started it ends it. */
self.onmessage = async ({ data: { file, plan } }: MessageEvent<ReadingRequest>) => {
  try {
    const demand = await readOrderFile(file, plan, (progress) => post({ type: "progress", progress }));
    const { dates, skuOf, channelOf, units } = demand.sales;
    post({ type: "read", demand }, [dates.buffer, skuOf.buffer, channelOf.buffer, units.buffer]);
  } catch (error) {
    post({ type: "failed", reason: reasonOf(error) });
  }
};
