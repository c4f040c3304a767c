import { isInMonth, type Month } from "../calendar/month";
import { sourced } from "../sourced";

const checked = "2026-11-22";

/** Within so long an order should have left the warehouse, and have reached its buyer after leaving it. */
export const defaultShipWithinHours = sourced(24, {
  source: "003-26",
  checked,
  note: "003-31: by the clock",
});
export const defaultDeliverWithinDays = sourced(3, { source: "003-26", checked, note: "1 to 3 days" });
/** What a chat message and an exception should take; of complaints see `defaultAnswerHours`. */
export const defaultChatHours = sourced(1, { source: "003-32", checked });
export const defaultExceptionHours = sourced(12, { source: "001-24", checked, note: "48 hours before" });

const hoursOfADay = 24;
/** A minute, so that a time of day that a sheet keeps in fractions is not late by arithmetic. */
const dustOfDays = 1 / (hoursOfADay * 60);

/** A buyer's order with its times, as date serials whose fraction is the time of day; undefined has not happened, or is not noted. */
export interface OrderTimes {
  readonly orderNumber: string;
  readonly orderedAt: number;
  readonly shippedAt?: number | undefined;
  readonly deliveredAt?: number | undefined;
}

export interface ServiceLimits {
  readonly shipWithinHours: number;
  readonly deliverWithinDays: number;
}

export interface OrdersInTime {
  /** Orders that have left the warehouse, or should have. */
  readonly dueOrders: number;
  readonly shippedInTime: number;
  readonly deliveredOrders: number;
  readonly deliveredInTime: number;
}

/**
 * Which part of a month's orders left the warehouse and reached the buyer in time?
 *
 *     shipped in time    shipped − ordered ≤ 24 hours; an order that waits longer is late, one that waits less is not counted
 *     delivered in time  delivered − shipped ≤ 3 days; of orders that were delivered
 *
 * Source: 003-26 (out of the warehouse within 24 hours, delivered in 1 to 3 days); hours by the clock (003-31).
 * Units: date serials; an order belongs to the month it was placed in.
 * Not for: days without a pick-up, which the clock does not know.
 * Example: ordered at noon on the 1st, shipped at noon on the 2nd, delivered on the 5th at noon: in time, both.
 */
export function ordersInTime(
  orders: readonly OrderTimes[],
  month: Month,
  asOfDate: number,
  limits: ServiceLimits,
): OrdersInTime {
  const its = orders.filter(({ orderedAt }) => isInMonth(orderedAt, month));
  const isOnTime = ({ orderedAt, shippedAt = Infinity }: OrderTimes): boolean =>
    shippedAt - orderedAt <= limits.shipWithinHours / hoursOfADay + dustOfDays;
  const due = its.filter((order) => order.shippedAt !== undefined || isOverdue(order, asOfDate, limits));
  const delivered = its.filter(
    ({ shippedAt, deliveredAt }) => shippedAt !== undefined && deliveredAt !== undefined,
  );
  return {
    dueOrders: due.length,
    shippedInTime: due.filter(isOnTime).length,
    deliveredOrders: delivered.length,
    deliveredInTime: delivered.filter(
      ({ shippedAt = 0, deliveredAt = Infinity }) =>
        deliveredAt - shippedAt <= limits.deliverWithinDays + dustOfDays,
    ).length,
  };
}

/** Whether an order has waited for longer than it may, at the beginning of a day. */
export const isOverdue = (
  { orderedAt, shippedAt, deliveredAt }: OrderTimes,
  asOfDate: number,
  { shipWithinHours }: Pick<ServiceLimits, "shipWithinHours">,
): boolean =>
  shippedAt === undefined &&
  deliveredAt === undefined &&
  asOfDate - orderedAt > shipWithinHours / hoursOfADay + dustOfDays;

/** For how many hours an order has waited, at the beginning of a day. */
export const hoursWaited = ({ orderedAt }: OrderTimes, asOfDate: number): number =>
  (asOfDate - orderedAt) * hoursOfADay;
