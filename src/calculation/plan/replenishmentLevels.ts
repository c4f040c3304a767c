import type { DemandForecast } from "../forecast/request";
import { answer, type Result } from "../problem";
import { planSafetyStock, type PlanSafetyStockInput, type SafetyStockRule } from "../stock/planSafetyStock";
import { reorderPoint } from "../stock/reorderPoint";
import type { DemandOutlook } from "./demandOutlook";
import type { Way } from "./orderDates";
import type { ReplenishmentSettings } from "./replenishment";

/** What a product must have in stock, whatever it has. */
export interface ReplenishmentLevels {
  readonly avgDailyDemand: number;
  readonly avgDailyToNext: number;
  readonly forecastMethod: DemandForecast["chosen"];
  readonly avgLeadDays: number;
  readonly maxLeadDays: number;
  readonly safetyStockRule: SafetyStockRule;
  readonly safetyStock: number;
  /** What other rules would keep, as far as they can say. */
  readonly otherSafetyStocks: Readonly<Partial<Record<SafetyStockRule, number>>>;
  readonly reorderPoint: number;
  readonly dailyForecast: Float64Array;
}

/**
 * The expected demand, safety stock and reorder point of a product that comes by this way (A.6-1, A.6-2), with what other rules
 * would keep. The units are those of usual days, a promotion's not known.
 */
export function levelsOf(
  usualUnits: Float64Array,
  outlook: DemandOutlook,
  { usualDays, worstDays }: Way,
  settings: ReplenishmentSettings,
): Result<ReplenishmentLevels> {
  const avgDailyDemand = averageOver(outlook.daily, usualDays);
  const asked: PlanSafetyStockInput = {
    ...settings,
    rule: settings.safetyStockRule,
    dailyDemand: usualUnits.subarray(-settings.demandDays),
    avgDailyDemand,
    avgLeadDays: usualDays,
    maxLeadDays: worstDays,
    forecastSpread: outlook.spread,
  };
  const safety = planSafetyStock(asked);
  if (!safety.ok) return safety;
  const need = { avgDailyDemand, avgLeadDays: usualDays, safetyStock: safety.value };
  return answer({
    ...need,
    avgDailyToNext: averageOver(outlook.daily, usualDays + settings.reviewDays),
    forecastMethod: outlook.method,
    maxLeadDays: worstDays,
    safetyStockRule: settings.safetyStockRule,
    otherSafetyStocks: byOtherRules(asked),
    reorderPoint: reorderPoint(need),
    dailyForecast: outlook.daily,
  });
}

/** The rules a planner weighs against each other: one outlier day sets the first, and the others say by how much (C.1). */
const comparedRules = ["MAXAVG", "P95", "SERVICE"] as const satisfies readonly SafetyStockRule[];

function byOtherRules(asked: PlanSafetyStockInput): Partial<Record<SafetyStockRule, number>> {
  const others: Partial<Record<SafetyStockRule, number>> = {};
  for (const rule of comparedRules) {
    const units = rule === asked.rule ? undefined : planSafetyStock({ ...asked, rule });
    if (units?.ok) others[rule] = units.value;
  }
  return others;
}

/** Units a day over the next so many days; a part of the last day counts by its part. */
export function averageOver(daily: Float64Array, days: number): number {
  const span = Math.min(Math.max(1, days), daily.length);
  const whole = Math.floor(span);
  let sum = 0;
  for (let day = 0; day < whole; day++) sum += daily[day];
  if (whole < span) sum += (span - whole) * daily[whole];
  return sum / span;
}
