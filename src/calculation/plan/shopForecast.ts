import {
  cleanHistory,
  unitsToForecast,
  type CleanedHistory,
  type OptionalKind,
  type PromotionDays,
} from "../demand/cleaning";
import { closuresOf } from "../demand/closures";
import type { DailyDemand } from "../demand/dailyDemand";
import type { StockCount } from "../demand/stockCounts";
import { lastYearTrend, type LastYearTrend } from "../forecast/lastYearTrend";
import type { DemandForecast } from "../forecast/request";
import type { Slices } from "../numbers/slices";
import { answer, unanswerable, type Problem, type Result } from "../problem";
import { sourced } from "../sourced";
import { dailyForecast, flagsOfPromotions } from "./dailyForecast";

/** How far ahead a shop's forecast looks where nobody says. */
export const defaultForecastDays = sourced(60, {
  source: "own",
  checked: "2026-11-22",
  note: "about a lead time by sea; 000-15 and A.6-26 want as far as lead time and cover reach",
});

/** What is known of a shop's past and of its promotions to come; plain data, so that a worker can be given it. */
export interface ShopHistory {
  /** All over the same days. */
  readonly demand: readonly DailyDemand[];
  /** Past and coming ones, of all products. */
  readonly promotions: readonly PromotionDays[];
  /** Dated counts by SKU. */
  readonly stockCounts: ReadonlyMap<string, readonly StockCount[]>;
  /** What the planner leaves out of the past besides what says nothing of demand. */
  readonly leaveOut: readonly OptionalKind[];
}

export interface ShopForecastInput extends ShopHistory {
  readonly horizonDays: number;
  /** Demand stays within the upper quantities with this probability. */
  readonly serviceLevel: number;
}

/** What is expected of one product, and what of its history counted. */
export interface ForecastOfProduct {
  readonly sku: string;
  readonly found: CleanedHistory["found"];
  readonly method: DemandForecast["chosen"];
  /** Units of each day ahead. */
  readonly expected: Float64Array;
  /** Units of each day that demand stays above and below, each with the probability asked for. */
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** Units that total demand stays within. */
  readonly totalUpper: number;
  /** Last year × recent trend, where the history reaches back so far: for the planner to weigh. */
  readonly lastYear?: LastYearTrend;
}

export interface ShopForecast {
  /** The first day ahead: the one after the last known. */
  readonly firstDate: number;
  readonly products: readonly ForecastOfProduct[];
  /** Products without a forecast, and why. */
  readonly problems: readonly Problem[];
}

/**
 * What will every product of the shop sell on each coming day, its history cleaned?
 *
 * Histories are cleaned by what the shop knows (closures, counts, promotions), and all products are forecast together by
 * AUTO; promotions of the past teach what those to come will do. Pauses after each product.
 *
 * Source: formulas C.7, C.8; docs/forecasting.md (what was measured).
 * Units: units a day. A product without a known day has no forecast and a problem.
 */
export function* forecastShop(input: ShopForecastInput): Slices<Result<ShopForecast>> {
  const { demand, horizonDays, serviceLevel } = input;
  if (demand.length === 0) return unanswerable("noSalesOfAny");
  const cleaned = yield* cleanShop(input);
  const [{ firstDate, units }] = demand;
  const forecasts = yield* dailyForecast({
    columns: cleaned.map(unitsToForecast),
    firstDate,
    promotions: promotionsThatCount(input),
    horizonDays,
  });
  if (!forecasts.ok) return forecasts;
  const products: ForecastOfProduct[] = [];
  const problems: Problem[] = [];
  for (const [product, forecast] of forecasts.value.entries()) {
    const { sku, found, counted } = cleaned[product];
    if (forecast.ok) {
      const lastYear = lastYearTrend(counted, horizonDays);
      const { chosen: method, expected, periodQuantiles, totalQuantile } = forecast.value;
      products.push({
        sku,
        found,
        method,
        expected,
        lower: periodQuantiles(1 - serviceLevel),
        upper: periodQuantiles(serviceLevel),
        totalUpper: totalQuantile(serviceLevel),
        ...(lastYear.ok ? { lastYear: lastYear.value } : {}),
      });
    } else problems.push({ code: "noSales", severity: "warning", params: { sku } });
    yield;
  }
  return answer({ firstDate: firstDate + units.length, products, problems });
}

/** Every product's history, cleaned by what the shop knows. Pauses after each. */
export function* cleanShop(shop: ShopHistory): Slices<readonly CleanedHistory[]> {
  const closures = closuresOf(shop.demand);
  const cleaned: CleanedHistory[] = [];
  for (const history of shop.demand) {
    cleaned.push(
      cleanHistory({ ...shop, history, closures, stockCounts: shop.stockCounts.get(history.sku) ?? [] }),
    );
    yield;
  }
  return cleaned;
}

/** One product's history, cleaned as the shop's forecast cleans it; undefined where there is none. */
export function cleanProduct(shop: ShopHistory, sku: string): CleanedHistory | undefined {
  const history = shop.demand.find((each) => each.sku === sku);
  if (history === undefined) return undefined;
  const closures = closuresOf(shop.demand);
  return cleanHistory({ ...shop, history, closures, stockCounts: shop.stockCounts.get(sku) ?? [] });
}

/**
 * 1 on each day of a promotion, over the history and the days ahead. Undefined where the history has none, which could
 * teach nothing of those to come, or where the planner leaves their days out.
 */
export function promotionFlags(shop: ShopHistory, days: number): Float64Array | undefined {
  if (shop.demand.length === 0) return undefined;
  const [{ firstDate, units }] = shop.demand;
  return flagsOfPromotions({ firstDate, promotions: promotionsThatCount(shop) }, units.length, days);
}

const promotionsThatCount = ({ promotions, leaveOut }: ShopHistory): readonly PromotionDays[] =>
  leaveOut.includes("PROMOTION") ? [] : promotions;
