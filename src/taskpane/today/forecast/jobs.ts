import {
  forecastShop,
  slicesOfStudy,
  studyProduct,
  type ProductStudy,
  type ProductStudyInput,
  type Result,
  type ShopForecast,
  type ShopForecastInput,
  type Slices,
} from "../../../calculation";

/** What the worker can be asked for. */
export type ForecastJob =
  | { readonly what: "shop"; readonly input: ShopForecastInput }
  | { readonly what: "product"; readonly input: ProductStudyInput };

export const workOf = (job: ForecastJob): Slices<Result<ShopForecast> | ProductStudy> =>
  job.what === "shop" ? forecastShop(job.input) : studyProduct(job.input);

/** At most how many slices: cleaning, forecasting and the quantiles of each product, and what all have in common. */
export const slicesOf = (job: ForecastJob): number =>
  job.what === "shop" ? 3 * job.input.demand.length + 3 : slicesOfStudy;
