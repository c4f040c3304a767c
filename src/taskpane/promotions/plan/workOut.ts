import { map, type Result } from "../../../calculation";
import { besideThePane } from "../../running/beside";
import type { WorkHandle } from "../../running/useWork";
import { promotionInSlices, slicesOf, type PromotionJob, type WorkedOutPromotion } from "./jobs";
import { received } from "./sending";

/** Apart from `jobs`, which the worker itself is made of: a worker that could start itself would be made of itself. */
const startWorker = async () => (await import("./startWorker")).startWorker();

/** The plan of a promotion and what follows from it, worked out beside the pane. */
export async function workOutPromotion(
  job: PromotionJob,
  on: Pick<WorkHandle, "report" | "signal">,
): Promise<Result<WorkedOutPromotion>> {
  return map(await besideThePane(startWorker, job, promotionInSlices, slicesOf(job), on), received);
}
