import { answer, unanswerable, type Result } from "../problem";
import { sourced } from "../sourced";

/** A cost of selling that nobody names is not part of the profit; the planner sees which were given. */
export const noSellingCost = sourced(0, { source: "004-34", checked: "2026-11-21" });
export const noTargetMargin = sourced(0, {
  source: "own",
  checked: "2026-11-21",
  note: "to break even is to earn nothing",
});

/** Everything one unit costs but its price, in one currency. Rates are fractions of the price with VAT. */
export interface SellingCosts {
  readonly landedCost: number;
  readonly commissionRate: number;
  readonly paymentRate: number;
  readonly adsRate: number;
  readonly lastMilePerUnit: number;
  readonly storagePerUnit: number;
  readonly contentPerUnit: number;
  /** The fraction of units that comes back. */
  readonly returnRate: number;
  /** All money lost by one return: the refund, the way back, what the goods are worth less. */
  readonly lossPerReturn: number;
  /** VAT contained in the price. */
  readonly vatRate: number;
}

export interface UnitProfitInput extends SellingCosts {
  /** What the buyer pays, VAT included. */
  readonly price: number;
}

/** Money a unit; price without VAT = profit + landed cost + selling fees + handling + returns. */
export interface UnitProfit {
  readonly profit: number;
  readonly priceWithoutVat: number;
  readonly sellingFees: number;
  readonly handling: number;
  readonly returns: number;
}

/**
 * What is left of one unit's price?
 *
 *     profit = price ÷ (1 + VAT) − price × (commission + payment + ads) − landed cost
 *              − last mile − storage − content − return rate × loss per return
 *
 * Source: 004-34 (its seven terms), with the goods and VAT that 004-03 names and the sum leaves out; requirements A.6-17.
 * Units: money a unit; fees are on the price with VAT, as platforms take them.
 * Not for: a whole campaign with fixed costs; spread those over the units first (`contentPerUnit`).
 * Example: price 30, landed 12, 15% + 3.5% + 10%, 4 last mile: 30 − 30 × 0.285 − 12 − 4 = 5.45.
 */
export function unitProfit(input: UnitProfitInput): UnitProfit {
  const { price, landedCost, vatRate } = input;
  const priceWithoutVat = price / (1 + vatRate);
  const sellingFees = price * feeRate(input);
  const handling = handlingOf(input);
  const returns = input.returnRate * input.lossPerReturn;
  const profit = priceWithoutVat - sellingFees - landedCost - handling - returns;
  return { profit, priceWithoutVat, sellingFees, handling, returns };
}

export interface BreakEvenInput extends SellingCosts {
  /** The profit wanted, as a fraction of the price without VAT. */
  readonly targetMarginRate: number;
}

/**
 * At which price does a unit earn the margin wanted, or nothing and lose nothing?
 *
 *     price = (landed cost + last mile + storage + content + return rate × loss per return)
 *             ÷ ((1 − target margin) ÷ (1 + VAT) − commission − payment − ads)
 *
 * Source: `unitProfit` solved for the price.
 * Units: as `unitProfit`. No price does where the rates take all of it.
 * Not for: losses of a return that grow with the price; they are taken as given.
 * Example: landed 12, 4 last mile, 15% + 3.5% + 10%: 16 ÷ (1 − 0.285) = 22.38.
 */
export function breakEvenPrice(input: BreakEvenInput): Result<number> {
  const left = (1 - input.targetMarginRate) / (1 + input.vatRate) - feeRate(input);
  if (left <= 1e-9) return unanswerable("ratesLeaveNothing");
  const costs = input.landedCost + handlingOf(input) + input.returnRate * input.lossPerReturn;
  return answer(costs / left);
}

const feeRate = ({ commissionRate, paymentRate, adsRate }: SellingCosts): number =>
  commissionRate + paymentRate + adsRate;

const handlingOf = ({ lastMilePerUnit, storagePerUnit, contentPerUnit }: SellingCosts): number =>
  lastMilePerUnit + storagePerUnit + contentPerUnit;
