import type { Result } from "../../../calculation";
import { finishReporting, serveInWorker } from "../../running/serveInWorker";
import { memoryOf, promotionInSlices, slicesOf, type PromotionJob, type WorkedOutPromotion } from "./jobs";

/** Plans a promotion beside the pane. */
serveInWorker<PromotionJob, Result<WorkedOutPromotion>>(
  (job, report) => finishReporting(promotionInSlices(job), slicesOf(job), report),
  memoryOf,
);
