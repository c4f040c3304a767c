import {
  replenishmentInSlices,
  type Replenishment,
  type ReplenishmentInput,
  type Result,
} from "../../../calculation";
import { finishReporting, serveInWorker } from "../../running/serveInWorker";
import { slicesOf } from "./slices";

/** Works a replenishment plan out beside the pane. */
serveInWorker<ReplenishmentInput, Result<Replenishment>>((input, report) =>
  finishReporting(replenishmentInSlices(input), slicesOf(input), report),
);
