import { unitsToForecast } from "../demand/cleaning";
import { explainForecast, type MethodTried } from "../forecast/explain";
import type { Slices } from "../numbers/slices";
import { unanswerable, type Result } from "../problem";
import { rulesOnHistory, type RulesOnHistory } from "../stock/rulesOnHistory";
import type { RuleLevelInput } from "../stock/ruleLevels";
import { seasonsOfDays } from "./dailyForecast";
import { cleanProduct, promotionFlags, type ShopHistory } from "./shopForecast";

export interface ProductStudyInput extends Omit<
  RuleLevelInput,
  "units" | "promotions" | "avgLeadDays" | "maxLeadDays"
> {
  readonly shop: ShopHistory;
  readonly sku: string;
  readonly horizonDays: number;
  /** Undefined where the Products table does not say; the rules of stock then have no answer. */
  readonly avgLeadDays?: number | undefined;
  readonly maxLeadDays?: number | undefined;
}

export interface ProductStudy {
  /** How near each method of forecasting came in the past. */
  readonly methods: Result<readonly MethodTried[]>;
  /** What each rule of stock would have held and served. */
  readonly rules: Result<RulesOnHistory>;
}

/** At most so many slices make a study: two a method and origin, four more for each of AUTO’s, one a review. */
export const slicesOfStudy = 12 * 4 * 2 + 4 * 4 + 53;

/**
 * How good would forecasts and rules of stock have been for this product, on its own history?
 *
 * The history is cleaned as for the forecast; both look at this product alone, and at each time at nothing later.
 *
 * Source: formulas C.7 (rolling origins), C.1, C.2, C.8.
 */
export function* studyProduct(input: ProductStudyInput): Slices<ProductStudy> {
  const { shop, sku, horizonDays, avgLeadDays, maxLeadDays } = input;
  const cleaned = cleanProduct(shop, sku);
  if (cleaned === undefined) {
    const nothing = unanswerable("noSales", { params: { sku } });
    return { methods: nothing, rules: nothing };
  }
  const units = unitsToForecast(cleaned);
  const promotions = promotionFlags(shop, units.length + horizonDays);
  const methods = yield* explainForecast({
    history: { columns: [units], periods: units.length },
    horizon: horizonDays,
    seasonLength: seasonsOfDays(units.length),
    drivers: promotions && { columns: [promotions], periods: promotions.length },
  });
  if (avgLeadDays === undefined || maxLeadDays === undefined) {
    const field = avgLeadDays === undefined ? "avgLeadDays" : "maxLeadDays";
    return { methods, rules: unanswerable("missing", { field }) };
  }
  const rules = yield* rulesOnHistory({ ...input, units, promotions, avgLeadDays, maxLeadDays });
  return { methods, rules };
}
