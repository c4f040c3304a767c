import type { PromoPlan } from "./promoPlan";

/** A plan added up. */
export interface PromoTotals {
  /** Of the products of which it is known; undefined where it is known of none. */
  readonly expectedUnits?: number | undefined;
  readonly orderUnits?: number | undefined;
  readonly byBatch: ReadonlyMap<number, number>;
  /** Empty where everything goes to one place. */
  readonly byWarehouse: ReadonlyMap<string, number>;
  readonly byChannel: ReadonlyMap<string, { readonly units: number; readonly neededUnits: number }>;
}

/** How many units are expected, ordered, sent in each batch and to each warehouse, and kept for each platform? */
export function promoTotals({ lines, batches, channels }: PromoPlan): PromoTotals {
  const byBatch = new Map<number, number>();
  const byWarehouse = new Map<string, number>();
  const byChannel = new Map<string, { units: number; neededUnits: number }>();
  for (const { batch, warehouse, units } of batches) {
    byBatch.set(batch, (byBatch.get(batch) ?? 0) + units);
    if (warehouse !== undefined) byWarehouse.set(warehouse, (byWarehouse.get(warehouse) ?? 0) + units);
  }
  for (const { channel, units, neededUnits } of channels) {
    const known = byChannel.get(channel) ?? { units: 0, neededUnits: 0 };
    byChannel.set(channel, { units: known.units + units, neededUnits: known.neededUnits + neededUnits });
  }
  return {
    expectedUnits: sumOfKnown(lines.map(({ expectedUnits }) => expectedUnits)),
    orderUnits: sumOfKnown(lines.map(({ need }) => need?.orderUnits)),
    byBatch,
    byWarehouse,
    byChannel,
  };
}

/** What is known, added up; what is not known of any is not 0 in all. */
export function sumOfKnown(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? undefined : known.reduce((sum, value) => sum + value, 0);
}
