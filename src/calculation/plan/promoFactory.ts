import { batchDates } from "../promo/batchDates";
import { factoryDays, productionDaysOf, withProductionDays, type FactoryDays } from "../promo/factoryDays";
import type { PromoLanes } from "./promoLanes";
import type { PromoLine } from "./promoLine";
import type { PromoProduct } from "./promoPlanInput";

/** The product of a batch that takes longest at the factory, and which cell says so. */
export interface SlowestProduct extends FactoryDays {
  readonly sku: string;
}

/**
 * For which product must each batch be ordered first, where the planner's tables know how long its supplier takes?
 *
 * Of the products a batch holds, the one with the most days at the factory; those whose supplier nobody knows take the lane's
 * own. A batch in which none is known, or in which the lane's own days are the most, is left out.
 *
 * Source: formulas C.6 (order by = ship by − production days of the supplier), 002-39 (the worst case).
 */
export function slowestProducts(
  lines: readonly PromoLine[],
  products: ReadonlyMap<string, PromoProduct>,
  { ofBatches }: PromoLanes,
): ReadonlyMap<number, SlowestProduct> {
  const slowest = new Map<number, SlowestProduct>();
  ofBatches.forEach(({ times }, index) => {
    const inBatch = lines.filter(({ batchUnits }) => (batchUnits?.[index] ?? 0) > 0);
    const own = inBatch.flatMap(({ sku }): SlowestProduct[] => {
      const days = factoryDays(times, products.get(sku)?.factory ?? {});
      return days === undefined ? [] : [{ ...days, sku }];
    });
    const longest = own.reduce<SlowestProduct | undefined>(
      (most, each) => (most === undefined || each.days > most.days ? each : most),
      undefined,
    );
    const isForAll = own.length === inBatch.length;
    if (longest && (isForAll || longest.days > productionDaysOf(times))) slowest.set(index + 1, longest);
  });
  return slowest;
}

/**
 * By which day must each product of a batch be ordered? Those of a supplier with days of its own have a day of their own.
 *
 * Source: formulas C.6. Units: date serials; batches are counted from 1.
 */
export function orderDaysOf({
  ofBatches,
  dates,
}: PromoLanes): (batch: number, product?: PromoProduct) => number {
  const known = new Map<string, number>();
  return (batch, product) => {
    const { times } = ofBatches[batch - 1];
    const own = factoryDays(times, product?.factory ?? {});
    const key = `${batch} ${own?.days ?? ""}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const lane = own === undefined ? times : withProductionDays(times, own.days);
    const { orderBy } = batchDates({ ...dates, lane });
    known.set(key, orderBy);
    return orderBy;
  };
}
