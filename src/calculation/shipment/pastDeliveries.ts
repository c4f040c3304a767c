import { groupedBy } from "../numbers/grouped";
import { percentile } from "../numbers/percentile";
import type { Placed } from "../placed";
import { sourced } from "../sourced";

export const fewestPastDeliveries = sourced(5, {
  source: "own",
  checked: "2026-11-22",
  note: "of fewer deliveries the tenth and the ninetieth in a hundred are little more than the first and the last",
});

/** A delivery that went by a lane. */
export interface LaneDelivery extends Placed {
  readonly lane: string;
  readonly sku?: string | undefined;
  /** Date serials; not received yet where the latter is left out. */
  readonly shippedDate: number;
  readonly receivedDate?: number | undefined;
  /** Home money. */
  readonly freightPaid?: number | undefined;
}

/** How long deliveries by a lane took. */
export interface ArrivalRange {
  readonly lane: string;
  readonly deliveries: number;
  /** Days within which one in ten was there, and nine in ten. */
  readonly earlyDays: number;
  readonly lateDays: number;
  /** When goods that leave on the as-of date may be there, as date serials. */
  readonly earliest: number;
  readonly latest: number;
  /** Whether there are too few to rely on. */
  readonly isFew: boolean;
}

/**
 * Between which days do goods arrive by a lane, as past deliveries did?
 *
 *     days of a delivery = received − shipped
 *     range = as-of date + tenth percentile … as-of date + ninetieth percentile
 *
 * Deliveries that are still under way are left out: how long they take nobody knows yet.
 *
 * Source: 001-26 (a range such as 7 to 12 days instead of one day).
 * Units: days, date serials. Not for: a promise; one in ten took longer.
 * Example: 7, 8, 9, 10 and 12 days: 7.4 to 11.2.
 */
export function arrivalRanges(deliveries: readonly LaneDelivery[], asOfDate: number): ArrivalRange[] {
  const arrived = deliveries.filter(
    ({ shippedDate, receivedDate }) => receivedDate !== undefined && receivedDate >= shippedDate,
  );
  return [...groupedBy(arrived, ({ lane }) => lane)].map(([lane, its]) => {
    const days = its.map(({ shippedDate, receivedDate = shippedDate }) => receivedDate - shippedDate);
    const earlyDays = percentile(days, 0.1);
    const lateDays = percentile(days, 0.9);
    return {
      lane,
      deliveries: its.length,
      earlyDays,
      lateDays,
      earliest: asOfDate + Math.floor(earlyDays),
      latest: asOfDate + Math.ceil(lateDays),
      isFew: its.length < fewestPastDeliveries.value,
    };
  });
}
