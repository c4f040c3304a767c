import { sourced } from "../sourced";

export const defaultCoreShare = sourced(0.8, {
  source: "000-42",
  checked: "2026-11-22",
  note: "80% of the orders come from five groups of cities",
});

/** A region and what is ordered from it, in whatever is counted: orders, units or money. */
export interface RegionOrders {
  readonly region: string;
  readonly orders: number;
}

export interface RankedRegion extends RegionOrders {
  readonly share: number;
  /** Of this and all regions before it. */
  readonly cumulativeShare: number;
  /** Whether it belongs to the fewest regions that hold the share asked for. */
  readonly isCore: boolean;
}

/**
 * Which are the fewest regions that hold most of the orders?
 *
 * From the most orders down, a region is core while those before it hold less than the share.
 *
 * Source: 000-42 (80% of the orders from five groups of cities), 003-24 (main warehouses where most is sold).
 * Units: fractions out. Regions without orders are last and never core.
 * Example: 50, 30, 15, 5: the first two hold 80%.
 */
export function coreRegions(
  regions: readonly RegionOrders[],
  coreShare: number = defaultCoreShare.value,
): RankedRegion[] {
  const total = regions.reduce((sum, { orders }) => sum + orders, 0);
  let before = 0;
  return [...regions]
    .sort((a, b) => b.orders - a.orders)
    .map((region) => {
      const share = total > 0 ? region.orders / total : 0;
      // Sums of shares carry dust: 0.5 + 0.3 must count as 0.8.
      const isCore = share > 0 && before < coreShare - 1e-9;
      before += share;
      return { ...region, share, cumulativeShare: before, isCore };
    });
}
