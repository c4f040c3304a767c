import { finishReporting, serveInWorker } from "../../running/serveInWorker";
import { slicesOf, workOf, type ForecastJob } from "./jobs";

/** Forecasts the shop or studies a product beside the pane. */
serveInWorker((job: ForecastJob, report) => finishReporting<unknown>(workOf(job), slicesOf(job), report));
