import { roundUp } from "../numbers/rounding";

export interface RunOutInput {
  readonly onHand: number;
  readonly onOrder: number;
  /** Units a day; undefined where nobody knows. */
  readonly avgDailyDemand?: number | undefined;
  /** From order to sellable. */
  readonly leadDays?: number | undefined;
  /** The last day it can be sold. */
  readonly lifeEndDate?: number | undefined;
  /** Whether the planner has put it into the stage RUN-OUT. */
  readonly isRunningOut?: boolean | undefined;
}

/** `STOP`: order no more; `ORDER`: it may still be ordered until its last order date; `UNKNOWN`: something is missing. */
export const runOutStates = ["STOP", "ORDER", "UNKNOWN"] as const;
export type RunOutState = (typeof runOutStates)[number];

export interface RunOut {
  readonly state: RunOutState;
  /** On hand and on the way. */
  readonly stockUnits: number;
  /** The day the last unit is sold at the usual pace. */
  readonly sellDownDate?: number | undefined;
  /** What is ordered after this day arrives when it can no longer be sold. */
  readonly lastOrderDate?: number | undefined;
  /** Units left over on the last day at the usual pace. */
  readonly unitsLeft?: number | undefined;
  /** How many times the usual pace sells everything by the last day; 1 or less needs no discount. */
  readonly paceNeeded?: number | undefined;
}

/**
 * When must the orders of an old product stop, when is it sold out, and how much faster must it sell to be gone in time?
 *
 *     last order date = end of life − lead days
 *     sell-down date  = today + ⌈stock ÷ daily demand⌉
 *     units left      = stock − daily demand × days until the end, at least 0
 *     pace needed     = stock ÷ (daily demand × days until the end)
 *
 * Orders stop where the planner says so, once the last order date has passed, or where what is there lasts until the end.
 *
 * Source: 003-36 (the old variant is sold off by discounts while the new ones come), A.6-21 (nothing arrives after the end).
 * Units: units, units a day, days, date serials.
 * Not for: which discount sells so much faster; the price is tried step by step.
 * Example: 300 units, 5 a day, 40 days to the end, lead 30: 60 days to sell down, 100 left over, 1.5 times the pace; the last
 * order is 10 days away, but the stock outlasts the end: stop.
 */
export function runOut(input: RunOutInput, today: number): RunOut {
  const { onHand, onOrder, avgDailyDemand, leadDays, lifeEndDate, isRunningOut = false } = input;
  const stockUnits = Math.max(0, onHand) + onOrder;
  const lastOrderDate =
    lifeEndDate === undefined || leadDays === undefined ? undefined : lifeEndDate - roundUp(leadDays);
  const isOver = isRunningOut || (lastOrderDate !== undefined && lastOrderDate < today);
  if (avgDailyDemand === undefined || avgDailyDemand <= 0)
    return { state: isOver ? "STOP" : "UNKNOWN", stockUnits, lastOrderDate };
  const sellDownDate = today + roundUp(stockUnits / avgDailyDemand);
  if (lifeEndDate === undefined) return { state: isOver ? "STOP" : "UNKNOWN", stockUnits, sellDownDate };
  const sellable = avgDailyDemand * Math.max(0, lifeEndDate - today);
  const isEnough = stockUnits >= sellable;
  return {
    state: isOver || isEnough ? "STOP" : lastOrderDate === undefined ? "UNKNOWN" : "ORDER",
    stockUnits,
    sellDownDate,
    lastOrderDate,
    unitsLeft: Math.max(0, stockUnits - sellable),
    paceNeeded: sellable > 0 ? stockUnits / sellable : undefined,
  };
}
