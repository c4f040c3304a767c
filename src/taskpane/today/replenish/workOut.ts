import {
  replenishmentInSlices,
  type Replenishment,
  type ReplenishmentInput,
  type Result,
} from "../../../calculation";
import { besideThePane } from "../../running/beside";
import type { WorkHandle } from "../../running/useWork";
import { slicesOf } from "./slices";

const startWorker = async () => (await import("./startWorker")).startWorker();

/** The plan of all products, worked out beside the pane. */
export const workOutReplenishment = (
  input: ReplenishmentInput,
  on: Pick<WorkHandle, "report" | "signal">,
): Promise<Result<Replenishment>> =>
  besideThePane(startWorker, input, () => replenishmentInSlices(input), slicesOf(input), on);
