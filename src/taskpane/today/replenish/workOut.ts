import {
  replenishmentInSlices,
  type ReplenishmentInput,
  type Replenishment,
  type Result,
} from "../../../calculation";
import { inSlices } from "../../work/inSlices";
import { hasWorkers, inWorker } from "../../work/inWorker";
import type { WorkHandle } from "../../work/useWork";

/** Pauses of the forecast, before those of the products. */
const slicesOfForecast = 8;

export const slicesOf = ({ products }: ReplenishmentInput): number => products.length + slicesOfForecast;

/** Works the plan out beside the pane where that can be done, else slice by slice in it. */
export const workOutReplenishment = (
  input: ReplenishmentInput,
  on: Pick<WorkHandle, "report" | "signal">,
): Promise<Result<Replenishment>> =>
  hasWorkers()
    ? inWorker(async () => (await import("./startWorker")).startWorker(), input, on)
    : inSlices(replenishmentInSlices(input), slicesOf(input), on);
