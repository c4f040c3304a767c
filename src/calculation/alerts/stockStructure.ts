import { abcClass } from "../review/abcClass";
import { type Alert, type AlertedProduct } from "./alert";
import { type AlertSettings, roleStockShares } from "./alertSettings";
import { forwardDemand } from "./forwardDemand";

/** The shares of classes say something only of a range that has all three. */
const leastProducts = 5;
const daysOfAYear = 365;

/** One product's money in stock and what its sales cost. */
interface Held {
  readonly sku: string;
  readonly units: number;
  readonly unitCost: number;
  readonly stock: number;
  readonly yearly: number;
}

/**
 * Is the money in stock where it belongs: not too much in one product, and the best sellers' share as it should be?
 *
 *     CONCENTRATION  a product's share of the stock at cost > 30%; at stake what lies above
 *     A SHARE        the A products (a fifth of them, by the cost of a year's expected sales) hold 10 points more or less
 *                    than 65% of the stock at cost; at stake what lies between
 *
 * Neither is said where it cannot be kept: 30% needs four products, and 65% in the A products needs three of them, or one
 * would be above 30%.
 *
 * Source: 000-23, 000-12 (roles by rank, 20/30/50% of the SKUs; 65/25/10% of the stock), A.6-8, A.6-33.
 * Units: money at cost; products without stock count or cost are left out, and `products` says of how many it is.
 */
export function stockStructureAlerts(
  products: readonly AlertedProduct[],
  settings: AlertSettings,
): readonly Alert[] {
  const held = products.flatMap(heldOf);
  const total = held.reduce((sum, { stock }) => sum + stock, 0);
  if (total <= 0) return [];
  return [...concentrated(held, total, settings), ...shareOfA(held, total, settings)];
}

function heldOf({ facts, line }: AlertedProduct): Held[] {
  const { sku, onHand, unitCost } = facts;
  if (onHand === undefined || unitCost === undefined || unitCost <= 0) return [];
  const units = Math.max(0, onHand);
  const yearly = (forwardDemand(line.dailyForecast)?.unitsIn(daysOfAYear) ?? 0) * unitCost;
  return [{ sku, units, unitCost, stock: units * unitCost, yearly }];
}

function concentrated(
  held: readonly Held[],
  total: number,
  { concentrationLimit: limit }: AlertSettings,
): Alert[] {
  if (held.length * limit <= 1) return [];
  return held
    .filter(({ stock }) => stock > limit * total)
    .map(({ sku, stock, unitCost }) => {
      const money = stock - limit * total;
      return {
        kind: "CONCENTRATION",
        sku,
        units: money / unitCost,
        worth: { of: "COST", perUnit: unitCost },
        money,
        actions: ["SPREAD STOCK", "STOP ORDERS"],
        rule: "000-23",
        figures: { share: stock / total, limit, stock, total, products: held.length },
      };
    });
}

function shareOfA(
  held: readonly Held[],
  total: number,
  { stockShareTolerance, concentrationLimit }: AlertSettings,
): Alert[] {
  const target = roleStockShares.value.A;
  const classes = abcClass({ values: held.map(({ yearly }) => yearly), by: "COUNT" });
  if (held.length < leastProducts || !classes.ok) return [];
  const best = held.filter((_, index) => classes.value[index] === "A");
  if (best.length * concentrationLimit < target) return [];
  const share = best.reduce((sum, { stock }) => sum + stock, 0) / total;
  if (Math.abs(share - target) <= stockShareTolerance) return [];
  const money = Math.abs(share - target) * total;
  return [
    {
      kind: "A SHARE",
      units: best.length,
      money,
      actions: [share < target ? "STOCK MORE" : "STOCK LESS"],
      rule: "000-12",
      figures: { share, target, total, products: held.length, best: best.length },
    },
  ];
}
