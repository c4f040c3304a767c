import { normalQuantile } from "../numbers/normal";
import { answer, map, unanswerable, type Result } from "../problem";
import { sourced } from "../sourced";
import { coverSafetyStock } from "./coverSafetyStock";
import { historyMethods, historySafetyStock, type HistoryMethod } from "./historySafetyStock";

export const safetyStockRules = [...historyMethods, "FORECAST", "DAYS"] as const;
/** A rule that looks at the history, at the errors of forecasts, or at a number of days. */
export type SafetyStockRule = HistoryMethod | "FORECAST" | "DAYS";

export const defaultSafetyStockRule = sourced<SafetyStockRule>("FORECAST", {
  source: "formulas C.1",
  checked: "2026-11-22",
  note: "a plan that orders by a forecast is buffered by that forecast’s errors; 000-13 is MAXAVG",
});

export interface PlanSafetyStockInput {
  readonly rule: SafetyStockRule;
  /** Units a day, oldest first; NaN is a gap. */
  readonly dailyDemand: Float64Array;
  /** Expected units a day over the lead time. */
  readonly avgDailyDemand: number;
  readonly avgLeadDays: number;
  readonly maxLeadDays: number;
  /** Strictly between 0 and 1; for the rules that aim at one. */
  readonly serviceLevel: number;
  /** For DAYS. */
  readonly safetyDays: number;
  /** For FORECAST: demand of so many days stays within so many units above what is expected, at the service level. */
  readonly forecastSpread?: { readonly days: number; readonly units: number } | undefined;
}

/**
 * How much safety stock does the chosen rule ask of a product?
 *
 *     MAXAVG, P95, SERVICE, QUANTILE   as `historySafetyStock`
 *     FORECAST   √(spread² × lead days ÷ days of the spread + (z × daily demand × (longest − usual lead days) ÷ 2)²)
 *     DAYS       daily demand × safety days
 *
 * The spread of a forecast over a horizon grows with the root of its length; a lead time varies by half its span.
 *
 * Source: 000-13, 001-19, formulas C.1 (errors of the forecast in place of demand's own deviation, where a forecast is
 * what is ordered by); requirements A.6-1 (one family of rules, the one used always named), A.6-35 (never below 0).
 * Units: units a day, days; units out, in full precision.
 */
export function planSafetyStock(input: PlanSafetyStockInput): Result<number> {
  const { rule, avgDailyDemand, avgLeadDays, maxLeadDays, serviceLevel, safetyDays, forecastSpread } = input;
  if (rule === "DAYS") return answer(coverSafetyStock({ avgDailyDemand, days: safetyDays }));
  if (rule !== "FORECAST") {
    const history = historySafetyStock({ ...input, method: rule });
    return map(history, (units) => Math.max(0, units));
  }
  if (forecastSpread === undefined) return unanswerable("nothingKnown", { field: "dailyDemand" });
  const ofDemand = forecastSpread.units * Math.sqrt(avgLeadDays / forecastSpread.days);
  const span = Math.max(0, maxLeadDays - avgLeadDays);
  const ofLeadTime = normalQuantile(serviceLevel) * avgDailyDemand * (span / 2);
  return answer(Math.hypot(Math.max(0, ofDemand), Math.max(0, ofLeadTime)));
}
