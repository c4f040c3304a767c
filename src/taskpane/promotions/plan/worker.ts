import type { Result } from "../../../calculation";
import { finishReporting, serveInWorker } from "../../running/serveInWorker";
import { promotionInSlices, slicesOf, type PromotionJob } from "./jobs";
import { memoryOf, type SentPromotion } from "./sending";

/** Plans a promotion beside the pane. */
serveInWorker<PromotionJob, Result<SentPromotion>>(
  (job, report) => finishReporting(promotionInSlices(job), slicesOf(job), report),
  (result) => (result.ok ? memoryOf(result.value) : []),
);
