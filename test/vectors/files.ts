import type { Adapters } from "./adapter";
import { cbecTaxes } from "./cbecTaxes";
import { chargeableWeights } from "./chargeableWeights";
import { distributions } from "./distributions";
import { docstrings } from "./docstrings";
import { economicOrders } from "./economicOrders";
import { forecastTextbooks, intermittents, kourentzes, publishedSmoothings, smoothings } from "./forecasts";
import { integerSplits } from "./integerSplits";
import { landedCostShares, landedCostTaxes, landedCostValues } from "./landedCosts";
import { lossFunctions } from "./lossFunctions";
import { newsvendors } from "./newsvendors";
import { promoDates } from "./promoDates";
import { refusals } from "./refusals";
import { abcClasses, accuracies, metrics, stockKpis } from "./reviews";
import { safetyStocks } from "./safetyStocks";
import { spreadsheet } from "./spreadsheet";

/** The files of cases that our module answers, in whole or in part. One line a file, its adapters beside this one. */
export const files: Readonly<Record<string, Adapters>> = {
  oracle_libreoffice_spreadsheet: spreadsheet,
  oracle_promo_dates: promoDates,
  oracle_r_accuracy: accuracies,
  oracle_r_distributions: distributions,
  oracle_r_intermittent: intermittents,
  oracle_r_smoothing: smoothings,
  oracle_r_tsintermittent: kourentzes,
  published_abc: abcClasses,
  published_chargeable_weight: chargeableWeights,
  published_china_cbec_tax: cbecTaxes,
  published_eoq_textbook: economicOrders,
  published_forecast_textbook: forecastTextbooks,
  published_integer_split: integerSplits,
  published_kpi: stockKpis,
  published_landed_cost_allocation: landedCostShares,
  published_landed_cost_tax: landedCostTaxes,
  published_landed_cost_valuation: landedCostValues,
  published_metrics: metrics,
  published_newsvendor_textbook: newsvendors,
  published_safety_stock: safetyStocks,
  published_smoothing: publishedSmoothings,
  stockpyl_docstrings: docstrings,
  stockpyl_eoq: economicOrders,
  stockpyl_loss_functions: lossFunctions,
  stockpyl_newsvendor: newsvendors,
  stockpyl_refusals: refusals,
};

/** Files of which nothing is ours, and why. */
export const notOurs: Readonly<Record<string, string>> = {
  published_intermittent:
    "takes an own rate for intervals, refuses where ours answers 0; aggregation is not offered",
  stockpyl_finite_horizon: "plans over several periods with prices are not offered",
  stockpyl_rq: "reorder point and order quantity are not optimised together",
  stockpyl_ss: "orders are reviewed by days, not by optimal (s, S) levels",
  stockpyl_supply_uncertainty: "disruptions and uncertain yields are not offered",
  stockpyl_wagner_whitin: "dated lot sizes are not offered",
};
