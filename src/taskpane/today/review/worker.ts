import { finishReporting, serveInWorker } from "../../running/serveInWorker";
import { type Hindsight, hindsightInSlices, type HindsightJob, slicesOf } from "./hindsight";

/** Forecasts a month that is over beside the pane. */
serveInWorker<HindsightJob, Hindsight>((job, report) =>
  finishReporting(hindsightInSlices(job), slicesOf(job), report),
);
