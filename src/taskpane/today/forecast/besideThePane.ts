import {
  compareUsualMethods,
  forecastShop,
  studyProduct,
  type ProductStudy,
  type ProductStudyInput,
  type Result,
  type ShopForecast,
  type ShopForecastInput,
  type UsualMethodsInput,
  type UsualMethodsTried,
} from "../../../calculation";
import { besideThePane } from "../../running/beside";
import type { WorkHandle } from "../../running/useWork";
import { slicesOf, type ForecastJob } from "./jobs";

/** Apart from `jobs`, which the worker itself is made of: a worker that could start itself would be made of itself. */
const startWorker = async () => (await import("./startWorker")).startWorker();

/** The forecast of all products, beside the pane. */
export function forecastBeside(
  input: ShopForecastInput,
  on: Pick<WorkHandle, "report" | "signal">,
): Promise<Result<ShopForecast>> {
  const job: ForecastJob = { what: "shop", input };
  return besideThePane(startWorker, job, () => forecastShop(input), slicesOf(job), on);
}

/** The study of one product, beside the pane. */
export function studyBeside(
  input: ProductStudyInput,
  on: Pick<WorkHandle, "report" | "signal">,
): Promise<ProductStudy> {
  const job: ForecastJob = { what: "product", input };
  return besideThePane(startWorker, job, () => studyProduct(input), slicesOf(job), on);
}

/** The trial of methods on usual days, beside the pane. */
export function methodsBeside(
  input: UsualMethodsInput,
  on: Pick<WorkHandle, "report" | "signal">,
): Promise<Result<UsualMethodsTried>> {
  const job: ForecastJob = { what: "methods", input };
  return besideThePane(startWorker, job, () => compareUsualMethods(input), slicesOf(job), on);
}
