import {
  answer,
  map,
  warning,
  type Problem,
  type Result,
  type ShopForecast,
  type ShopForecastInput,
} from "../../../calculation";
import { demandPlanTerms, demandTerms, factorTerms, safetyStockTerms } from "../../../vocabulary";
import type { PlanInputs } from "../../../workbook/contract";
import { defineScreen } from "../../screens/definition";
import type { WorkHandle } from "../../running/useWork";
import { forecastBeside } from "./besideThePane";
import { adjustedLines, weeksOf } from "./lines";
import { shopOf } from "./shop";

/** What the forecast is made with. */
export const settingKeys = [
  "horizonDays",
  "serviceLevel",
  "leaveOutOutliers",
  "leaveOutSuspected",
  "reviewDays",
  "demandDays",
] as const;
/** What the planner puts on top. */
export const adjustmentKeys = [
  "lastYearWeight",
  "growthRate",
  "advertisingRate",
  "indices",
  "weights",
] as const;

/** Forecasts of all products with the planner's adjustments; written by product, by week, and with what counted. */
export const forecastScreen = defineScreen({
  tables: { promotions: "used", stock: "used" },
  inputs: "needed",
  fields: {
    horizonDays: demandPlanTerms.forecastDays,
    serviceLevel: safetyStockTerms.usualServiceLevel,
    leaveOutOutliers: demandPlanTerms.leaveOutOutliers,
    leaveOutSuspected: demandPlanTerms.leaveOutSuspected,
    reviewDays: demandPlanTerms.reviewEvery,
    demandDays: demandTerms.demandDays,
    lastYearWeight: demandPlanTerms.lastYearWeight,
    growthRate: demandPlanTerms.growthRate,
    advertisingRate: demandPlanTerms.advertisingRate,
    indices: demandPlanTerms.factorIndices,
    weights: factorTerms.factorWeights,
  },
  async workOut({ inputs, tables, decision }, on) {
    const { horizonDays, serviceLevel, indices = [] } = decision;
    const shop = shopOf(inputs, tables, decision);
    const forecast = await forecastOnce(inputs, { ...shop, horizonDays, serviceLevel }, on);
    if (!forecast.ok) return forecast;
    const lines = adjustedLines(shop, forecast.value, { ...decision, indices });
    return map(lines, (made) => ({ ...made, problems: [...made.problems, ...withoutSales(inputs)] }));
  },
  problemsOf: ({ problems }) => problems,
  writing: ({ lines }) => ({
    kind: "forecast",
    rows: {
      forecasts: lines,
      weeks: lines.flatMap(weeksOf),
      historyDays: lines.flatMap(({ sku, product }) =>
        product.found.map(({ kind, days, units, isCounted }) => ({
          sku,
          kind,
          days,
          units,
          counted: isCounted ? "YES" : "NO",
        })),
      ),
    },
  }),
});

/** Products of which no sale was read have no history to forecast. */
const withoutSales = ({ products, demand }: PlanInputs): readonly Problem[] =>
  products.filter(({ sku }) => !demand.has(sku)).map(({ sku }) => warning("noSales", { params: { sku } }));

/** By what was read: the last forecast, and what it was made with. */
const lastForecasts = new WeakMap<object, { readonly madeWith: string; readonly forecast: ShopForecast }>();

/** The forecast before adjustments; made anew only where something changed that it is made of. */
async function forecastOnce(
  reading: object,
  input: ShopForecastInput,
  on: Pick<WorkHandle, "report" | "signal">,
): Promise<Result<ShopForecast>> {
  const { horizonDays, serviceLevel, leaveOut } = input;
  const madeWith = JSON.stringify({ horizonDays, serviceLevel, leaveOut });
  const last = lastForecasts.get(reading);
  if (last?.madeWith === madeWith) return answer(last.forecast);
  const made = await forecastBeside(input, on);
  if (made.ok) lastForecasts.set(reading, { madeWith, forecast: made.value });
  return made;
}
