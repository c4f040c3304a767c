import { warning } from "../problem";
import { hoursWaited, isOverdue } from "../review/serviceTimes";
import type { Finding } from "./finding";
import type { HealthCheckInput } from "./healthInput";

/**
 * Which of the buyers' orders have waited too long to leave the warehouse?
 *
 * At the beginning of today, by the clock; an order that was delivered has left, whatever stands of its shipping. The one
 * that has waited longest comes first: ask the warehouse about it at once.
 *
 * Source: 003-31 (orders not shipped within 24 hours are taken up with the warehouse at once), 003-26.
 * Units: hours. Not for: orders a buyer placed ahead of a promised day.
 */
export function waitingOrders({ orderTimes, shipWithinHours, asOfDate }: HealthCheckInput): Finding[] {
  return orderTimes
    .filter(({ values }) => isOverdue(values, asOfDate, { shipWithinHours }))
    .sort((a, b) => a.values.orderedAt - b.values.orderedAt)
    .map((row) => {
      const hours = Math.floor(hoursWaited(row.values, asOfDate));
      const params = { order: row.values.orderNumber, hours, limit: shipWithinHours };
      return {
        problem: warning("orderNotShipped", { field: "shippedAt", params, at: row.place("shippedAt") }),
      };
    });
}
