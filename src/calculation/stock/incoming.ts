import type { Receipt } from "./stockProjection";

/** An order on its way as the planner lists it. */
export interface IncomingOrder {
  readonly units: number;
  /** The day it is expected, as a date serial. */
  readonly date?: number | undefined;
}

export interface Incoming {
  /** Each with a day, none before the as-of date. */
  readonly receipts: readonly Receipt[];
  /** Units without a date, taken to arrive when an order of today usually would. */
  readonly undatedUnits: number;
  /** Units whose day has passed, taken to arrive today. */
  readonly overdueUnits: number;
}

/**
 * When does what is on its way arrive?
 *
 * On its listed day. Without a day it arrives when an order placed today usually would, because it was ordered before; a
 * day that has passed is late, and counts as today: both are said, since they are taken and not known.
 *
 * Source: formulas C.2 (dated receipts; on order landing inside the lead time).
 * Units: date serials, units, days. `onOrder` is what is on order in all: what the listed orders leave of it has no date,
 * and what they list beyond it, the latest first, is left out.
 */
export function incomingReceipts(
  onOrder: number,
  listed: readonly IncomingOrder[],
  { asOfDate, leadDays }: { readonly asOfDate: number; readonly leadDays: number },
): Incoming {
  const dated = upTo(onOrder, listed.filter(({ date }) => date !== undefined) as readonly Receipt[]);
  const datedUnits = dated.reduce((sum, { units }) => sum + units, 0);
  const undatedUnits = Math.max(0, onOrder - datedUnits);
  const overdue = dated.filter(({ date }) => date < asOfDate);
  const receipts = dated.map(({ date, units }) => ({ date: Math.max(date, asOfDate), units }));
  if (undatedUnits > 0) receipts.push({ date: asOfDate + Math.ceil(leadDays), units: undatedUnits });
  return { receipts, undatedUnits, overdueUnits: overdue.reduce((sum, { units }) => sum + units, 0) };
}

/** The earliest of the receipts that add up to no more than this. */
function upTo(units: number, receipts: readonly Receipt[]): Receipt[] {
  let left = units;
  return [...receipts]
    .sort((a, b) => a.date - b.date)
    .map((receipt) => {
      const counted = Math.min(receipt.units, left);
      left -= counted;
      return { ...receipt, units: counted };
    })
    .filter((receipt) => receipt.units > 0);
}

/** The units that arrive up to a day, itself among them. */
export const unitsUpTo = (receipts: readonly Receipt[], date: number): number =>
  receipts.reduce((sum, receipt) => sum + (receipt.date <= date ? receipt.units : 0), 0);
