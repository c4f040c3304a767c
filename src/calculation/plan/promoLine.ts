import { roundUp } from "../numbers/rounding";
import { answer, refuse, unanswerable, warning, type Problem, type Result } from "../problem";
import { promoBatches } from "../promo/promoBatches";
import { promoNeed, type PromoNeed } from "../promo/promoNeed";
import { promoQuantity, type PromoQuantity } from "../promo/promoQuantity";
import { historySafetyStock } from "../stock/historySafetyStock";
import type { AbcClass } from "../review/abcClass";
import type { PromoRole } from "../promo/promoRoles";
import type { PromoForecast } from "../promo/promoForecast";
import type { PromoSkuDemand } from "./promoDemand";
import type { PromoPlanSettings, PromoProduct } from "./promoPlanInput";
import { aboutProduct } from "./saidOnce";
import { unitLandedCost } from "./unitLandedCost";

/** One product in the plan; what could not be answered is undefined and has a problem saying why. */
export interface PromoLine {
  readonly sku: string;
  readonly abc: AbcClass;
  readonly role: PromoRole;
  readonly daysKnown: number;
  readonly forecast?: PromoForecast | undefined;
  /** All of them; those bought along and those of subscribers are parts of it. */
  readonly expectedUnits?: number | undefined;
  readonly attachedUnits?: number | undefined;
  readonly subscriptionUnits?: number | undefined;
  readonly quantity?: PromoQuantity | undefined;
  readonly safetyStock?: number | undefined;
  readonly need?: PromoNeed | undefined;
  /** Units of each batch; they add up to the order. */
  readonly batchUnits?: readonly number[] | undefined;
  /** Money a unit in the warehouse, and what the order costs there. */
  readonly landedCost?: number | undefined;
  readonly orderMoney?: number | undefined;
  readonly price?: number | undefined;
}

export interface PlannedPromoLine {
  readonly line: PromoLine;
  readonly problems: readonly Problem[];
}

export interface PromoLineContext {
  readonly settings: PromoPlanSettings;
  readonly demandVariation: number;
  /** Days from the day after the history to today, and to the promotion's first day. */
  readonly daysToToday: number;
  readonly daysToStart: number;
}

/**
 * How many units of one product to order for the promotion, and in which batches?
 *
 * Quantity by role, less what is there when it begins, plus safety stock, in the supplier's cartons, over the batches. Each
 * answer needs its own inputs only; a product nobody counted gets its quantity and no order.
 *
 * Source: 002-03 (demand, stock, batches), 004-02, 004-21, 004-22.
 */
export function planPromoLine(
  product: PromoProduct,
  demand: PromoSkuDemand,
  context: PromoLineContext,
): PlannedPromoLine {
  const problems: Problem[] = [];
  const noted = <T>(result: Result<T>): T | undefined => {
    const found = result.ok ? result.warnings : result.problems;
    problems.push(...found.map((problem) => aboutProduct(problem, product.sku)));
    return result.ok ? result.value : undefined;
  };
  const { settings } = context;
  const { sku, abc, role, daysKnown, forecast, expectedUnits } = demand;
  const { attachedUnits, subscriptionUnits } = demand;
  const landedCost = noted(unitLandedCost(product, expectedUnits));
  const quantity =
    expectedUnits === undefined
      ? undefined
      : noted(answer(...quantityOf(product, demand, expectedUnits, landedCost, context)));
  const safetyStock = noted(safetyStockOf(product, demand, settings));
  const need =
    quantity === undefined || safetyStock === undefined
      ? undefined
      : noted(needOf(product, forecast, quantity.units, safetyStock, context));
  const batchUnits =
    need === undefined || expectedUnits === undefined
      ? undefined
      : noted(
          promoBatches({
            orderUnits: need.orderUnits,
            uncoveredForecast: expectedUnits - need.leftAtStart,
            uncoveredSafetyStock: need.uncoveredSafetyStock,
            shares: settings.batchShares,
            packSize: product.packSize ?? 1,
          }),
        );
  const orderMoney =
    need === undefined || landedCost === undefined ? undefined : need.orderUnits * landedCost;
  return {
    line: {
      sku,
      abc,
      role,
      daysKnown,
      forecast,
      expectedUnits,
      attachedUnits,
      subscriptionUnits,
      quantity,
      safetyStock,
      need,
      batchUnits,
      landedCost,
      orderMoney,
      price: product.price,
    },
    problems,
  };
}

function quantityOf(
  { price }: PromoProduct,
  { sku, role, subscriptionUnits }: PromoSkuDemand,
  expectedUnits: number,
  landedCost: number | undefined,
  { settings, demandVariation }: PromoLineContext,
): [PromoQuantity, Problem[]] {
  const { sellingFeeRate, salvageRate, route, growthRate, adUpliftRate, conversionFactor = 1 } = settings;
  const money =
    price === undefined || landedCost === undefined || sellingFeeRate === undefined
      ? {}
      : {
          price,
          landedCost,
          sellingFeesPerUnit: price * sellingFeeRate,
          salvageValue: landedCost * salvageRate,
        };
  const quantity = promoQuantity({
    role,
    expectedUnits,
    certainUnits: subscriptionUnits,
    growthMultiple: route === "HISTORY" ? (1 + growthRate) * (1 + adUpliftRate) * conversionFactor : 1,
    factors: settings,
    demandVariation,
    ...money,
  });
  const capped =
    quantity.cappedAt === undefined
      ? []
      : [warning("testCapped", { params: { sku, units: quantity.cappedAt } })];
  return [quantity, capped];
}

function safetyStockOf(
  { avgLeadDays, maxLeadDays }: PromoProduct,
  { history, daysKnown }: PromoSkuDemand,
  { safetyMethod, serviceLevel }: PromoPlanSettings,
): Result<number> {
  if (avgLeadDays === undefined) return refuse("missing", { field: "avgLeadDays" });
  if (maxLeadDays === undefined) return refuse("missing", { field: "maxLeadDays" });
  if (daysKnown === 0) return unanswerable("noSales");
  // A promotion's days are no measure of usual days: what they sell is planned apart.
  const dailyDemand = history.counted.map((units, day) => (history.kinds[day] === "PROMOTION" ? NaN : units));
  return historySafetyStock({ dailyDemand, avgLeadDays, maxLeadDays, method: safetyMethod, serviceLevel });
}

function needOf(
  product: PromoProduct,
  forecast: PromoForecast | undefined,
  promoUnits: number,
  safetyStock: number,
  { daysToToday, daysToStart }: PromoLineContext,
): Result<PromoNeed> {
  const { onHand, onOrder, committed = 0, minOrder = 0, packSize = 1 } = product;
  if (onHand === undefined) return refuse("missing", { field: "onHand" });
  if (onOrder === undefined) return refuse("missing", { field: "onOrder" });
  if (forecast === undefined) return unanswerable("noSales");
  const usual = forecast.usualDaily.subarray(Math.max(0, daysToToday), Math.max(0, daysToStart));
  const soldBefore = roundUp(usual.reduce((sum, units) => sum + units, 0));
  const need = promoNeed({
    promoUnits,
    safetyStock,
    onHand,
    onOrder,
    committed,
    soldBefore,
    minOrder,
    packSize,
  });
  const { shortBefore } = need;
  return answer(need, shortBefore > 0 ? [warning("runsOutBefore", { params: { units: shortBefore } })] : []);
}
