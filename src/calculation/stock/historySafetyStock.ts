import { demandRates, leastDemandDays, type DemandRates } from "../demand/demandRates";
import { sampleDeviation } from "../numbers/moments";
import { percentile } from "../numbers/percentile";
import { roundUp } from "../numbers/rounding";
import { answer, refuse, unanswerable, map, type Result } from "../problem";
import { sourced } from "../sourced";
import { leadDeviationOf } from "./leadTimes";
import { maxAvgSafetyStock } from "./maxAvgSafetyStock";
import { serviceSafetyStock } from "./serviceSafetyStock";

export const historyMethods = ["MAXAVG", "P95", "SERVICE", "QUANTILE"] as const;
export type HistoryMethod = (typeof historyMethods)[number];

export const defaultHistoryMethod = sourced<HistoryMethod>("MAXAVG", {
  source: "000-13",
  checked: "2026-11-21",
});
export const defaultServiceLevel = sourced(0.95, {
  source: "own",
  checked: "2026-11-21",
  note: "the middle of the service levels usual by class, 85% to 98%",
});

export interface HistorySafetyStockInput {
  /** Units a day of one product, oldest first; NaN is a gap (out of stock, closed, not known). */
  readonly dailyDemand: Float64Array;
  readonly avgLeadDays: number;
  readonly maxLeadDays: number;
  readonly method: HistoryMethod;
  /** Strictly between 0 and 1; for SERVICE and QUANTILE. */
  readonly serviceLevel: number;
  /** Days between two looks at the stock, which SERVICE and QUANTILE then cover, too. */
  readonly reviewDays?: number;
}

/**
 * How much safety stock does a product's own sales history ask for?
 *
 *     MAXAVG    best day × maximum lead days − average day × average lead days
 *     P95       the same with the day that 95% of days do not exceed, an outlier day being no measure
 *     SERVICE   z × deviation of demand in the lead time, whose deviation is half its span: (maximum − average) ÷ 2
 *     QUANTILE  the service level's percentile of sales in every run of maximum lead days − average day × average lead
 *               days, at least 0; gaps count as the average day. Needs no normal distribution and keeps what days that
 *               follow each other have in common.
 *
 * Source: 000-13 (MAXAVG), formulas C.1 (P95 against outliers, SERVICE) and C.8 (gaps, at least 7 days).
 * Units: units a day, days and a fraction in; units out, in full precision.
 * Not for: a history with promotions in it, unless the next lead time has them too.
 */
export function historySafetyStock(input: HistorySafetyStockInput): Result<number> {
  const { dailyDemand, avgLeadDays, maxLeadDays, method, reviewDays = 0 } = input;
  if (maxLeadDays < avgLeadDays) {
    const params = { maximum: maxLeadDays, average: avgLeadDays };
    return refuse("maximumBelowAverage", { field: "maxLeadDays", params });
  }
  const known = dailyDemand.filter((units) => !Number.isNaN(units));
  const needed =
    method === "QUANTILE"
      ? Math.max(leastDemandDays.value, 2 * roundUp(maxLeadDays + reviewDays))
      : leastDemandDays.value;
  const peakMethod = method === "P95" ? "P95" : "MAX";
  const rates = demandRates(known, { demandDays: known.length, peakMethod });
  if (rates === undefined || known.length < needed) {
    return unanswerable("tooFewDays", { field: "dailyDemand", params: { needed, got: known.length } });
  }
  if (method === "SERVICE") return answer(byService(input, known, rates));
  if (method === "QUANTILE") return answer(byQuantile(input, rates));
  return map(maxAvgSafetyStock({ ...rates, avgLeadDays, maxLeadDays }), ({ units }) => units);
}

function byService(input: HistorySafetyStockInput, known: Float64Array, rates: DemandRates): number {
  return serviceSafetyStock({
    avgDailyDemand: rates.avgDailyDemand,
    sdDailyDemand: sampleDeviation(known),
    avgLeadDays: input.avgLeadDays,
    sdLeadDays: leadDeviationOf(input.avgLeadDays, input.maxLeadDays),
    reviewDays: input.reviewDays ?? 0,
    serviceLevel: input.serviceLevel,
  }).units;
}

function byQuantile(input: HistorySafetyStockInput, { avgDailyDemand }: DemandRates): number {
  const { dailyDemand, maxLeadDays, avgLeadDays, serviceLevel, reviewDays = 0 } = input;
  const filled = dailyDemand.map((units) => (Number.isNaN(units) ? avgDailyDemand : units));
  const covered = percentile(sumsOfRuns(filled, roundUp(maxLeadDays + reviewDays)), serviceLevel);
  return Math.max(0, covered - avgDailyDemand * (avgLeadDays + reviewDays));
}

/** The sum of every run of so many days that follow each other. */
function sumsOfRuns(units: Float64Array, days: number): Float64Array {
  const sums = new Float64Array(units.length - days + 1);
  for (let start = 0; start < sums.length; start++) {
    for (let day = start; day < start + days; day++) sums[start] += units[day];
  }
  return sums;
}
