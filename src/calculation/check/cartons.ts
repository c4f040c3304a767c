import { isWhole } from "../numbers/rounding";
import { type Problem, warning } from "../problem";
import type { ProductFacts } from "../plan/stockPlan";
import { sourced } from "../sourced";
import { type Finding, fixAt } from "./finding";
import type { HealthCheckInput, PlacedRow } from "./healthInput";
import { mainSupplier, type Shop } from "./shop";

/** So near is near: a cost that is the carton's may be rounded. */
export const sameWithin = sourced(0.02, {
  source: "own",
  checked: "2026-11-22",
  note: "two costs within 2% are one, rounded",
});

/**
 * Which figures look like cartons where units are wanted?
 *
 *     on order   less than one carton, though cartons are what is ordered
 *     on hand    less than a day's sales at the pace of the last three months, and a day's or more if it were cartons
 *     unit cost  the main supplier's cost of a unit times the units of a carton
 *
 * Only a product with more than one unit a carton is looked at. The fix is the figure in units; at stake is what the
 * figure is out by.
 *
 * Source: peers.md opening 10 (units versus cartons); formulas C.15 (units everywhere, cartons only at the edge); 002-43
 * (two tables that disagree: see `stockGivenTwice`, which names the carton where the one figure is the other's cartons).
 * Not for: a proof; goods are also ordered loose.
 */
export function cartonsForUnits(input: HealthCheckInput, shop: Shop): Finding[] {
  return input.productRows.flatMap((row) => {
    const { packSize = 1 } = row.values;
    if (packSize <= 1) return [];
    return [onOrder(row, packSize, shop), onHand(row, packSize, shop), unitCost(row, packSize, shop)].filter(
      (finding) => finding !== undefined,
    );
  });
}

type ProductRow = PlacedRow<ProductFacts>;

function onOrder(row: ProductRow, packSize: number, shop: Shop): Finding | undefined {
  const { sku, onOrder: units = 0 } = row.values;
  if (units <= 0 || units >= packSize) return undefined;
  const params = { sku, got: units, packSize, units: units * packSize };
  const at = row.place("onOrder");
  return {
    problem: warning("onOrderBelowCarton", { field: "onOrder", params, at }),
    stake: shop.stake(sku, units * (packSize - 1), "DIFFERENCE"),
    ...fixAt(at, units, units * packSize),
  };
}

function onHand(row: ProductRow, packSize: number, shop: Shop): Finding | undefined {
  const { sku, onHand: units = 0 } = row.values;
  const perDay = shop.perDay(sku) ?? 0;
  if (units <= 0 || !isWhole(units) || units >= perDay || units * packSize < perDay) return undefined;
  const days = (units * packSize) / perDay;
  const params = { sku, got: units, packSize, units: units * packSize, days: Math.floor(days) };
  const at = row.place("onHand");
  return {
    problem: warning("onHandLikeCartons", { field: "onHand", params, at }),
    stake: shop.stake(sku, units * (packSize - 1), "DIFFERENCE"),
    ...fixAt(at, units, units * packSize),
  };
}

function unitCost(row: ProductRow, packSize: number, shop: Shop): Finding | undefined {
  const { sku, unitCost: cost } = row.values;
  const supplierCost = mainSupplier(shop, sku)?.unitCost;
  if (!cost || !supplierCost || !isNear(cost, supplierCost * packSize)) return undefined;
  const params = { sku, got: cost, packSize, supplierCost };
  const at = row.place("unitCost");
  return {
    problem: warning("costOfCarton", { field: "unitCost", params, at }),
    stake: shop.salesAtStake(sku),
    ...fixAt(at, cost, supplierCost),
  };
}

/** Whether two figures are one, rounded. */
export const isNear = (a: number, b: number): boolean =>
  Math.abs(a - b) <= sameWithin.value * Math.max(Math.abs(a), Math.abs(b));

/** Whether the one figure is the other's cartons; then which is the units. */
export function cartonsOfEachOther(
  { params }: Problem,
  packSize: number,
): { readonly cartons: number; readonly units: number } | undefined {
  const [got, other] = [Number(params?.got), Number(params?.other)];
  if (packSize <= 1) return undefined;
  if (got * packSize === other) return { cartons: got, units: other };
  return other * packSize === got ? { cartons: other, units: got } : undefined;
}
