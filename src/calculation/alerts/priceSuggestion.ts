import { breakEvenPrice } from "../cost/unitProfit";
import { roundMoney } from "../numbers/money";

export interface PriceSuggestionInput {
  readonly price: number;
  readonly competitorPrice?: number | undefined;
  /** How long the stock lasts. */
  readonly coverDays: number;
  /** Ascending; one fewer than the changes. */
  readonly priceCoverDays: readonly number[];
  /** Fractions of the price: below the first days of cover, from the first on, from the second on … */
  readonly priceChanges: readonly number[];
  /** What a unit costs in the warehouse; without it no lower price is suggested. */
  readonly landedCost?: number | undefined;
  readonly commissionRate: number;
  readonly paymentRate: number;
}

export interface PriceSuggestion {
  readonly price: number;
  /** The step of the rule table, before competitor and floor. */
  readonly change: number;
  /** Landed cost and fees: what it may not go below; undefined where the cost is not known. */
  readonly floor?: number;
  readonly heldBy: "RULE" | "COMPETITOR" | "FLOOR";
}

const cents = 2;

/**
 * Which price suits the stock that is there and what others ask?
 *
 *     step         the price change of the days of cover, from the planner's own rule table
 *     raise        price × (1 + step), but not above the competitor's price
 *     lower        price × (1 + step), or the competitor's price where that is lower still; never below landed cost and fees
 *
 * Undefined where the price stays.
 *
 * Source: 000-48 (price by depth of stock and competitor; it names no figures, so that the rule table is the planner's).
 * Units: money a unit, to the cent; days; fractions. Rates are of the price.
 * Not for: clearance, which may go below cost on purpose.
 * Example: 20.00 at 200 days of cover and −20%: 16.00; landed 15 and 15% fees hold it at 15 ÷ 0.85 = 17.65.
 */
export function priceSuggestion(input: PriceSuggestionInput): PriceSuggestion | undefined {
  const { price, competitorPrice, coverDays, priceCoverDays, priceChanges } = input;
  const step = priceCoverDays.filter((days) => coverDays >= days).length;
  const change = priceChanges[step] ?? 0;
  if (change === 0 || price <= 0) return undefined;
  const wanted = price * (1 + change);
  return change > 0 ? raised(price, wanted, change, competitorPrice) : lowered(input, wanted, change);
}

function raised(
  price: number,
  wanted: number,
  change: number,
  competitorPrice: number | undefined,
): PriceSuggestion | undefined {
  const isHeld = competitorPrice !== undefined && competitorPrice < wanted;
  const suggested = roundMoney(isHeld ? competitorPrice : wanted, cents);
  return suggested > price ? { price: suggested, change, heldBy: isHeld ? "COMPETITOR" : "RULE" } : undefined;
}

function lowered(
  { price, competitorPrice, landedCost, commissionRate, paymentRate }: PriceSuggestionInput,
  wanted: number,
  change: number,
): PriceSuggestion | undefined {
  if (landedCost === undefined) return undefined;
  const lowest = breakEvenPrice({
    landedCost,
    commissionRate,
    paymentRate,
    adsRate: 0,
    lastMilePerUnit: 0,
    storagePerUnit: 0,
    contentPerUnit: 0,
    returnRate: 0,
    lossPerReturn: 0,
    vatRate: 0,
    targetMarginRate: 0,
  });
  if (!lowest.ok) return undefined;
  const floor = lowest.value;
  const isUnderbid = competitorPrice !== undefined && competitorPrice < wanted;
  const target = isUnderbid ? competitorPrice : wanted;
  const isAtFloor = target < floor;
  // A floor is rounded up: a cent below it loses money.
  const suggested = isAtFloor ? Math.ceil(floor * 100 - 1e-9) / 100 : roundMoney(target, cents);
  if (suggested >= price) return undefined;
  return {
    price: suggested,
    change,
    floor,
    heldBy: isAtFloor ? "FLOOR" : isUnderbid ? "COMPETITOR" : "RULE",
  };
}
