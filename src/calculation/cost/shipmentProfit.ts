import { isLanded } from "./costViews";
import type { LandedLine } from "./shipmentCost";
import { unitProfit } from "./unitProfit";

/**
 * What is left of a unit's price once it is landed and sold, with every charge of the cost table?
 *
 *     profit = price ÷ (1 + VAT) − landed cost a unit − selling costs ÷ good units
 *
 * Undefined where the price, a tax or a good unit is missing: a profit without one of its costs would be too high.
 *
 * Source: 004-36 (look at profit with every cost, not at sales alone), `unitProfit`.
 * Units: home money a good unit; `vatRate` is what the price contains.
 * Not for: a price in another currency than the home currency.
 */
export function lineProfit({ line, costs, perUnit }: LandedLine, vatRate: number): number | undefined {
  const { price, goodUnits } = line;
  if (price === undefined || perUnit === undefined) return undefined;
  const selling = costs.filter(({ group }) => !isLanded(group)).reduce((sum, { amount }) => sum + amount, 0);
  const none = { commissionRate: 0, paymentRate: 0, adsRate: 0, lastMilePerUnit: 0, storagePerUnit: 0 };
  // The charges of selling are amounts already; which of the terms they stand in changes nothing in their sum.
  const contentPerUnit = selling / goodUnits;
  const noReturns = { returnRate: 0, lossPerReturn: 0 };
  return unitProfit({ ...none, ...noReturns, price, landedCost: perUnit, vatRate, contentPerUnit }).profit;
}
