import type { PromoLine } from "./promoLine";
import type { BatchTiming } from "./promoTiming";

/** Units that can be sold ahead of their arrival, with the day that can be promised. */
export interface Presale {
  readonly sku: string;
  readonly units: number;
  /** A date serial: the worst arrival of the batch that brings the last of them. */
  readonly promisedDate: number;
  readonly why: "RUNS OUT BEFORE" | "BATCH TOO LATE";
}

/**
 * What must be sold ahead (pre-sale), because stock runs out before the promotion or a batch comes after it has begun, and
 * which day can buyers be promised?
 *
 *     before it   units that usual sales lack until then;  promised: the first arrival of the product
 *     in it       expected units beyond what is there when it begins;  promised: the arrival of the batch that covers the last
 *
 * Arrivals are the worst of each batch if it is ordered today, so that a promise is kept.
 *
 * Source: 000-53 (start a pre-sale when stock runs short), 002-39 (the worst case).
 * Units: whole units, date serials. Nothing where no batch brings the product.
 * Example: 500 expected, 200 there at the start; 300 in a batch that arrives on the third day: 300 promised for that day.
 */
export function presales(
  lines: readonly PromoLine[],
  batches: readonly BatchTiming[],
  startDate: number,
): readonly Presale[] {
  return lines.flatMap(({ sku, need, batchUnits = [], expectedUnits = 0 }): Presale[] => {
    if (need === undefined) return [];
    const arriving = batches
      .map(({ earliestArrival }, index) => ({ date: earliestArrival, units: batchUnits[index] ?? 0 }))
      .filter(({ units }) => units > 0)
      .sort((a, b) => a.date - b.date);
    const [first] = arriving;
    if (first === undefined) return [];
    const before = Math.ceil(need.shortBefore);
    const late = lateUnits(arriving, Math.ceil(expectedUnits - need.leftAtStart), startDate);
    return [
      ...(before > 0
        ? [{ sku, units: before, promisedDate: first.date, why: "RUNS OUT BEFORE" as const }]
        : []),
      ...(late ? [{ sku, ...late, why: "BATCH TOO LATE" as const }] : []),
    ];
  });
}

/** Of the units that must come, those that come after the promotion has begun, and when the last of them is there. */
function lateUnits(
  arriving: readonly { readonly date: number; readonly units: number }[],
  needed: number,
  startDate: number,
): { readonly units: number; readonly promisedDate: number } | undefined {
  let missing = needed;
  let units = 0;
  let promisedDate = startDate;
  for (const batch of arriving) {
    const taken = Math.min(Math.max(0, missing), batch.units);
    missing -= taken;
    if (batch.date <= startDate || taken === 0) continue;
    units += taken;
    promisedDate = batch.date;
  }
  return units > 0 ? { units, promisedDate } : undefined;
}
