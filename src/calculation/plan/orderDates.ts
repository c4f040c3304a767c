import { answer, refuse, warning, type Result } from "../problem";
import { arrivalDate } from "../shipment/arrival";
import { backSchedule } from "../shipment/backSchedule";
import { crossDocked, type LaneTimes, type LegKind } from "../shipment/lane";
import type { ProductFacts } from "./stockPlan";

/** How a product comes: by a lane whose legs are known, or in so many days, of which nothing more is known. */
export interface Way {
  readonly lane?: string;
  readonly usualDays: number;
  readonly worstDays: number;
  readonly legs: readonly { readonly leg: LegKind; readonly usualDays: number; readonly worstDays: number }[];
}

/**
 * By which way does a product come?
 *
 * By the lane it names; else in the lead days it names; else by the only lane there is. Lead days without legs are taken
 * as production, the leg that stands still on holidays: of what is not known the later answer is the safe one. A product
 * that is cross-docked skips the lane’s days of putting away (000-40); of lead days without legs nothing can be skipped.
 */
export function wayOf(product: ProductFacts, lanes: ReadonlyMap<string, LaneTimes>): Result<Way> {
  const { lane, avgLeadDays, maxLeadDays, crossDock = false } = product;
  const taken = (known: LaneTimes): LaneTimes => (crossDock ? crossDocked(known) : known);
  const named = lane === undefined ? undefined : lanes.get(lane);
  if (named) return answer(taken(named));
  const warnings = lane === undefined ? [] : [warning("laneNotListed", { field: "lane", params: { lane } })];
  const isOnlyLane = avgLeadDays === undefined && lanes.size === 1;
  if (isOnlyLane) return answer(taken([...lanes.values()][0]), warnings);
  if (avgLeadDays === undefined) return refuse("missing", { field: "avgLeadDays" });
  if (maxLeadDays === undefined) return refuse("missing", { field: "maxLeadDays" });
  const days = { usualDays: avgLeadDays, worstDays: maxLeadDays };
  return answer({ ...days, legs: [{ leg: "PRODUCTION", ...days }] }, warnings);
}

export interface OrderDates {
  readonly lane?: string;
  readonly safetyStockDate?: number;
  readonly stockOutDate?: number;
  readonly orderBy?: number;
  readonly shipBy?: number;
  readonly arrivesOn: number;
  readonly daysLate?: number;
  readonly fasterLane?: string;
  readonly fasterArrivesOn?: number;
}

export interface OrderDatesInput {
  readonly way: Way;
  readonly lanes: ReadonlyMap<string, LaneTimes>;
  readonly closures: readonly number[];
  readonly asOfDate: number;
  /** The days the stock goes below its safety stock and below 0 where nothing is ordered. */
  readonly safetyStockDate?: number | undefined;
  readonly stockOutDate?: number | undefined;
}

/**
 * By which day must a product be ordered and leave, and is an order of today in time?
 *
 * Two rules, of which the earlier binds: by the usual legs the goods are there before the safety stock is used; by the
 * worst legs before there is nothing left. Where an order of today usually comes after the stock is out, the other lanes
 * are looked at: the slowest that is still in time, else the fastest.
 *
 * Source: 002-39 (worst case), A.6-2, A.6-6 (each rule's date, the earliest binds), formulas C.6 (holidays; a faster way
 * where the date has passed).
 */
export function orderDates(input: OrderDatesInput): OrderDates {
  const { way, closures, asOfDate, safetyStockDate, stockOutDate } = input;
  const inUsualDays = way.legs.map(({ leg, usualDays }) => ({ leg, days: usualDays }));
  const inWorstDays = way.legs.map(({ leg, worstDays }) => ({ leg, days: worstDays }));
  const schedules = [
    ...(safetyStockDate === undefined
      ? []
      : [backSchedule({ needDate: safetyStockDate, legs: inUsualDays, closures })]),
    ...(stockOutDate === undefined
      ? []
      : [backSchedule({ needDate: stockOutDate, legs: inWorstDays, closures })]),
  ];
  const [binding] = schedules.sort((a, b) => a.orderBy - b.orderBy);
  const arrivesOn = arrivalDate({ orderDate: asOfDate, legs: inUsualDays, closures });
  const daysLate = stockOutDate === undefined ? undefined : Math.max(0, arrivesOn - stockOutDate);
  const hasLegs = way.lane !== undefined;
  return {
    ...(way.lane === undefined ? {} : { lane: way.lane }),
    ...(safetyStockDate === undefined ? {} : { safetyStockDate }),
    ...(stockOutDate === undefined ? {} : { stockOutDate }),
    ...(binding && { orderBy: binding.orderBy }),
    ...(binding && hasLegs ? { shipBy: binding.shipBy } : {}),
    arrivesOn,
    ...(daysLate === undefined ? {} : { daysLate }),
    ...(daysLate !== undefined && daysLate > 0 ? fasterWay(input, arrivesOn) : {}),
  };
}

function fasterWay(
  { way, lanes, closures, asOfDate, stockOutDate = asOfDate }: OrderDatesInput,
  arrivesOn: number,
): Pick<OrderDates, "fasterLane" | "fasterArrivesOn"> {
  const faster = [...lanes.values()]
    .filter(({ lane }) => lane !== way.lane)
    .map(({ lane, legs }) => ({
      lane,
      date: arrivalDate({
        orderDate: asOfDate,
        legs: legs.map(({ leg, usualDays }) => ({ leg, days: usualDays })),
        closures,
      }),
    }))
    .filter(({ date }) => date < arrivesOn)
    .sort((a, b) => a.date - b.date);
  const inTime = faster.filter(({ date }) => date <= stockOutDate);
  const chosen = inTime[inTime.length - 1] ?? faster[0];
  return chosen === undefined ? {} : { fasterLane: chosen.lane, fasterArrivesOn: chosen.date };
}
