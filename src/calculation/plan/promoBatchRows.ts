import { answer, refuse, warning, type Problem, type Result } from "../problem";
import { overWarehouses } from "../promo/promoBatches";
import {
  warehouseSharesFor,
  type ShareSource,
  type SharesForAll,
  type SharesKnown,
} from "../promo/warehouseShares";
import { orderDaysOf } from "./promoFactory";
import type { PromoLanes } from "./promoLanes";
import type { PromoLine } from "./promoLine";
import type { PromoPlanInput, PromoProduct } from "./promoPlanInput";
import type { PromoTiming } from "./promoTiming";

/** A part of a batch: one product to one warehouse. */
export interface PromoBatch {
  readonly sku: string;
  /** Counted from 1. */
  readonly batch: number;
  readonly lane: string;
  /** Undefined where everything goes to one place. */
  readonly warehouse?: string;
  readonly units: number;
  /** By the product's own supplier, where the planner's tables know how long it takes. */
  readonly orderBy: number;
  readonly shipBy: number;
  readonly bookBy: number;
  readonly arriveBy: number;
  /** Whether it waits until sales say that it is wanted. */
  readonly isHeldBack: boolean;
  /** `NO` where the platform's warehouse does not take the product at present. */
  readonly inboundAllowed?: "NO";
}

export interface PromoBatchRows {
  readonly batches: readonly PromoBatch[];
  /** Whose shares the warehouses of how many products go by; none where everything goes to one place. */
  readonly sharedBy: readonly { readonly from: ShareSource; readonly products: number }[];
  readonly problems: readonly Problem[];
}

/**
 * Which part of each order leaves when, by which lane, for which warehouse?
 *
 * Each product goes by its own shares of the warehouses, where its cell says them, else by those of all. Own shares that do not
 * add up are said with their cell, and those of all hold.
 *
 * Source: 003-24, 000-42 (shares), 002-23 (batches), 002-41 (inbound closed), formulas C.6 (order day by supplier).
 * Units: whole units; the parts of a batch add up to it.
 */
export function promoBatchRows(
  lines: readonly PromoLine[],
  products: ReadonlyMap<string, PromoProduct>,
  input: PromoPlanInput,
  lanes: PromoLanes,
  { batches: dates }: PromoTiming,
): Result<PromoBatchRows> {
  const forAll = sharesForAll(input);
  if (!forAll.ok) return forAll;
  const common = warehouseSharesFor(undefined, forAll.value);
  if (!common.ok) return common;
  const orderDayOf = orderDaysOf(lanes);
  const batches: PromoBatch[] = [];
  const problems: Problem[] = [];
  const sharedBy = new Map<ShareSource, number>();
  for (const { sku, batchUnits = [] } of lines) {
    if (!batchUnits.some((units) => units > 0)) continue;
    const product = products.get(sku);
    const { shares, problem } = sharesOf(product, forAll.value, common.value);
    if (problem) problems.push(problem);
    if (shares) sharedBy.set(shares.from, (sharedBy.get(shares.from) ?? 0) + 1);
    for (const [index, units] of batchUnits.entries()) {
      if (units === 0) continue;
      const { batch, lane, shipBy, bookBy, arriveBy } = dates[index];
      const row = {
        ...{ sku, batch, lane, units, orderBy: orderDayOf(batch, product), shipBy, bookBy, arriveBy },
        isHeldBack: index > 0 && index === batchUnits.length - 1,
        ...(product?.inboundAllowed === "NO" ? { inboundAllowed: "NO" as const } : {}),
      };
      const parts = partsOf(units, shares, product?.packSize ?? 1);
      if (!parts.ok) return parts;
      batches.push(...parts.value.map((part) => ({ ...row, ...part })));
    }
  }
  return answer({
    batches,
    sharedBy: [...sharedBy].map(([from, count]) => ({ from, products: count })),
    problems,
  });
}

function sharesForAll({ settings, regionShares = [] }: PromoPlanInput): Result<SharesForAll> {
  const { warehouses, warehouseShares } = settings;
  if (warehouses.length !== warehouseShares.length)
    return refuse("lengthsDiffer", {
      field: "warehouseShares",
      params: { got: warehouseShares.length, needed: warehouses.length },
    });
  const planner = warehouses.map((warehouse, index) => ({ warehouse, share: warehouseShares[index] }));
  return answer({ planner, regions: regionShares });
}

function sharesOf(
  product: PromoProduct | undefined,
  forAll: SharesForAll,
  common: SharesKnown | undefined,
): { readonly shares: SharesKnown | undefined; readonly problem?: Problem } {
  const own = product?.warehouseShares;
  if (product === undefined || own === undefined) return { shares: common };
  const shares = warehouseSharesFor(own, forAll);
  if (shares.ok) return { shares: shares.value };
  const percent = Math.round(100 * own.shares.reduce((sum, { share }) => sum + share, 0));
  const problem = warning("warehouseSharesOff", {
    field: "ownWarehouseShares",
    params: { sku: product.sku, percent },
    ...(own.at ? { at: own.at } : {}),
  });
  return { shares: common, problem };
}

function partsOf(
  units: number,
  known: SharesKnown | undefined,
  packSize: number,
): Result<readonly { readonly units: number; readonly warehouse?: string }[]> {
  if (known === undefined) return answer([{ units }]);
  const { shares } = known;
  const parts = overWarehouses(
    units,
    shares.map(({ share }) => share),
    packSize,
  );
  if (!parts.ok) return parts;
  return answer(
    parts.value
      .map((part, index) => ({ units: part, warehouse: shares[index].warehouse }))
      .filter((part) => part.units > 0),
  );
}
