import { normaliseShares } from "../numbers/split";
import { answer, map, type Place, type Result } from "../problem";

export interface WarehouseShare {
  readonly warehouse: string;
  /** Of the product's sales; all together 1. */
  readonly share: number;
}

/** What a product's own cell says, with the place of the cell. */
export interface OwnWarehouseShares {
  readonly shares: readonly WarehouseShare[];
  readonly at?: Place | undefined;
}

export const shareSources = ["PRODUCT", "PLANNER", "REGIONS"] as const;
/** Whose word the shares are: the product's own cell, the wizard's set, or the orders of the regions. */
export type ShareSource = (typeof shareSources)[number];

export interface SharesKnown {
  readonly from: ShareSource;
  readonly shares: readonly WarehouseShare[];
}

export interface SharesForAll {
  /** What the planner typed for all products. */
  readonly planner: readonly WarehouseShare[];
  readonly regions: readonly WarehouseShare[];
}

/**
 * Over which warehouses does a product go, by which shares?
 *
 * The product's own, else what the planner typed for all, else the orders of the regions each warehouse serves, else all goes
 * to one place: undefined.
 *
 * Source: 003-24 (by share of sales), 000-42 (orders by region). Units: fractions; shares within half a per cent of 1 are made
 * to add up to it.
 */
export function warehouseSharesFor(
  own: OwnWarehouseShares | undefined,
  { planner, regions }: SharesForAll,
): Result<SharesKnown | undefined> {
  if (own !== undefined) return wholeShares("PRODUCT", own.shares);
  if (planner.length > 0) return wholeShares("PLANNER", planner);
  return regions.length > 0 ? wholeShares("REGIONS", regions) : answer(undefined);
}

const wholeShares = (from: ShareSource, shares: readonly WarehouseShare[]): Result<SharesKnown> =>
  map(
    normaliseShares(
      shares.map(({ share }) => share),
      "warehouseShares",
    ),
    (normal) => ({
      from,
      shares: shares.map(({ warehouse }, index) => ({ warehouse, share: normal[index] })),
    }),
  );

/** A region with its orders and the warehouse that serves it. */
export interface ServedOrders {
  readonly orders: number;
  readonly warehouse?: string | undefined;
}

/**
 * Which part of the orders does each warehouse serve? Regions that none serves count for nobody.
 *
 * Source: 000-42, 003-24. Units: fractions that add up to 1; none where no region is served.
 * Example: 600 orders from California and 200 from Texas by West, 200 from New York by East: 80% and 20%.
 */
export function sharesOfRegions(regions: readonly ServedOrders[]): WarehouseShare[] {
  const served = new Map<string, number>();
  for (const { orders, warehouse } of regions) {
    if (warehouse !== undefined) served.set(warehouse, (served.get(warehouse) ?? 0) + orders);
  }
  const total = [...served.values()].reduce((sum, orders) => sum + orders, 0);
  return total > 0 ? [...served].map(([warehouse, orders]) => ({ warehouse, share: orders / total })) : [];
}
