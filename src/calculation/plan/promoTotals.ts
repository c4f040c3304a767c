import type { PromoPlan } from "./promoPlan";

/** A plan added up. */
export interface PromoTotals {
  readonly expectedUnits: number;
  readonly orderUnits: number;
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
    expectedUnits: lines.reduce((sum, { expectedUnits = 0 }) => sum + expectedUnits, 0),
    orderUnits: lines.reduce((sum, { need }) => sum + (need?.orderUnits ?? 0), 0),
    byBatch,
    byWarehouse,
    byChannel,
  };
}
