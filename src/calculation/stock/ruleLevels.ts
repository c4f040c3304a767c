import { knownValues } from "../demand/histories";
import { forecastByEvidence } from "../forecast/auto";
import { mean } from "../numbers/moments";
import { finish } from "../numbers/slices";
import { forecastOrderUpTo } from "./forecastOrderUpTo";
import { historySafetyStock } from "./historySafetyStock";
import { leadDeviationOf } from "./leadTimes";

/**
 * - `MAXAVG` best day × longest lead time − average × usual lead time
 * - `SERVICE` z × deviation of demand over the lead time
 * - `QUANTILE` the quantile of the product's own sales in every span as long as the longest lead time
 * - `FORECAST` the quantile of the forecast's demand over the lead time
 */
export const stockRules = ["MAXAVG", "SERVICE", "QUANTILE", "FORECAST"] as const;
export type StockRule = (typeof stockRules)[number];

export interface RuleLevelInput {
  /** Units a day that count as demand, oldest first; NaN for a day that does not. */
  readonly units: Float64Array;
  /** 1 on a day of a promotion, over the history and what is known of the days after it; 0 after its end. */
  readonly promotions?: Float64Array | undefined;
  readonly avgLeadDays: number;
  readonly maxLeadDays: number;
  /** Whole days between two looks at the stock. */
  readonly reviewDays: number;
  /** Asked of each rule that takes one; strictly between 0 and 1. */
  readonly serviceLevel: number;
  /** Days that the rules of averages look back. */
  readonly demandDays: number;
}

/** Stock on hand and on order to bring up to, in units. */
export interface RuleLevel {
  readonly orderUpTo: number;
  /** Of that, what stands above the demand expected until the order of the next review has arrived. */
  readonly safetyStock: number;
}

/**
 * Up to which level would a rule have stock ordered, knowing the history so far and nothing later?
 *
 *     level = expected a day × (lead days + review days) + safety stock by the rule
 *
 * The first three expect the average of the last `demandDays`; FORECAST expects what AUTO does, for this product alone.
 *
 * Source: 000-13, formulas C.1, C.2 (order-up-to covers L + T).
 * Units: units a day, days and a fraction in; units out.
 */
export function ruleLevel(rule: StockRule, input: RuleLevelInput): RuleLevel {
  return rule === "FORECAST" ? levelByForecast(input) : levelByAverages(rule, input);
}

function levelByForecast(input: RuleLevelInput): RuleLevel {
  const { units, promotions, avgLeadDays, maxLeadDays, reviewDays, serviceLevel } = input;
  const horizon = Math.max(1, Math.round(avgLeadDays) + reviewDays);
  const flags = new Float64Array(units.length + horizon);
  if (promotions !== undefined) flags.set(promotions.subarray(0, flags.length));
  // A promotion that was never seen before teaches nothing of what it does.
  const drivers = flags.subarray(0, units.length).includes(1) ? [[flags]] : [];
  const [forecast] = finish(forecastByEvidence({ histories: [units], horizon, seasons: [week], drivers }));
  const sdLeadDays = leadDeviationOf(avgLeadDays, maxLeadDays);
  const { orderUpTo, safetyStock } = forecastOrderUpTo({ forecast, sdLeadDays, serviceLevel });
  return { orderUpTo, safetyStock };
}

const week = 7;

function levelByAverages(method: Exclude<StockRule, "FORECAST">, input: RuleLevelInput): RuleLevel {
  const { units, avgLeadDays, reviewDays, demandDays } = input;
  const dailyDemand = units.subarray(-demandDays);
  const safety = historySafetyStock({ ...input, dailyDemand, method });
  const known = knownValues(dailyDemand);
  const expected = known.length > 0 ? mean(known) * (avgLeadDays + reviewDays) : 0;
  // Where so little of the past was known that the rule says nothing, it covers what is expected.
  const safetyStock = safety.ok ? safety.value : 0;
  return { orderUpTo: expected + safetyStock, safetyStock };
}
