import {
  compareUsualMethods,
  forecastShop,
  slicesOfStudy,
  slicesOfTrial,
  studyProduct,
  type ProductStudy,
  type ProductStudyInput,
  type Result,
  type ShopForecast,
  type ShopForecastInput,
  type Slices,
  type UsualMethodsInput,
  type UsualMethodsTried,
} from "../../../calculation";

/** What the worker can be asked for. */
export type ForecastJob =
  | { readonly what: "shop"; readonly input: ShopForecastInput }
  | { readonly what: "product"; readonly input: ProductStudyInput }
  | { readonly what: "methods"; readonly input: UsualMethodsInput };

export function workOf(job: ForecastJob): Slices<Result<ShopForecast | UsualMethodsTried> | ProductStudy> {
  if (job.what === "shop") return forecastShop(job.input);
  return job.what === "product" ? studyProduct(job.input) : compareUsualMethods(job.input);
}

/** At most how many slices: cleaning, forecasting and the quantiles of each product, and what all have in common. */
export function slicesOf(job: ForecastJob): number {
  if (job.what === "shop") return 3 * job.input.demand.length + 3;
  return job.what === "product" ? slicesOfStudy : slicesOfTrial(job.input.columns.length);
}
