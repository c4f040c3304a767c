import type { OrderDemand } from "../../calculation";
import { serveInWorker } from "../running/serveInWorker";
import { readOrderFile } from "./reading/readOrderFile";
import type { ReadingRequest } from "./readOrders";

/** Reads an order file beside the pane. */
serveInWorker<ReadingRequest, OrderDemand>(
  ({ file, plan }, report) => readOrderFile(file, plan, report),
  ({ sales: { dates, skuOf, channelOf, units } }) => [
    dates.buffer,
    skuOf.buffer,
    channelOf.buffer,
    units.buffer,
  ],
);
