import type { ReplenishmentLine } from "../plan/replenishmentLine";
import { servedStock } from "../stock/servedStock";
import { type Alert, type AlertedProduct, atStake, saleWorth } from "./alert";

/**
 * Will a product run out before an order of today is there, and must it be ordered today?
 *
 *     STOCK OUT  the projection goes below 0 before an order of today arrives, or nothing is left now
 *     ORDER      the replenishment plan orders it today, and it will not run out before
 *
 * At stake are the sales lost between running out and that arrival, or those the order is for; at the price, or at cost
 * where no price is known. A lost sale is not served later: what comes in between serves its own days.
 *
 * Source: formulas C.2 (first day below 0, with dated receipts), A.6-2 (order at the reorder point by the position),
 * 000-53 (backup supplier and pre-sale where a product runs out), 003-36 (what is sold off is to run out: no alert).
 * Units: units, date serials.
 */
export function shortageAlert({ facts, line }: AlertedProduct, asOfDate: number): Alert | undefined {
  const { sku, orderUnits = 0, arrivesOn, orderBy } = line;
  if (line.reason === "RUN-OUT") return undefined;
  const runsOut = dayOut(line, asOfDate);
  if (runsOut !== undefined && (arrivesOn === undefined || runsOut < arrivesOn)) {
    const until = arrivesOn ?? asOfDate + (line.dailyForecast?.length ?? 0);
    const lost = lostUnits(line, asOfDate, until);
    const next = nextReceipt(line, runsOut) ?? arrivesOn;
    return {
      kind: "STOCK OUT",
      sku,
      ...atStake(lost, saleWorth(facts)),
      byDate: runsOut,
      actions: [...(orderUnits > 0 ? (["ORDER"] as const) : []), "HASTEN", "BACKUP SUPPLIER", "PRESELL"],
      rule: "C.2",
      figures: {
        date: runsOut,
        state: runsOut <= asOfDate ? "OUT" : "RUNS OUT",
        lost,
        order: orderUnits,
        ...(next === undefined ? {} : { next }),
      },
    };
  }
  if (orderUnits <= 0) return undefined;
  return {
    kind: "ORDER",
    sku,
    ...atStake(orderUnits, saleWorth(facts)),
    byDate: Math.max(asOfDate, orderBy ?? asOfDate),
    actions: ["ORDER"],
    rule: "A.6-2",
    figures: {
      order: orderUnits,
      position: line.inventoryPosition ?? 0,
      point: line.reorderPoint ?? 0,
    },
  };
}

/** The day nothing is left, where something is wanted. */
function dayOut(line: ReplenishmentLine, asOfDate: number): number | undefined {
  const { onHand, committed = 0, stockOutDate, dailyForecast } = line;
  const isWanted = dailyForecast?.some((units) => units > 0) === true;
  if (!isWanted || onHand === undefined) return undefined;
  return onHand - committed <= 0 ? asOfDate : stockOutDate;
}

/** Units wanted and not there, up to a day. */
function lostUnits(line: ReplenishmentLine, asOfDate: number, until: number): number {
  const { onHand = 0, committed = 0, dailyForecast = new Float64Array(), receipts = [] } = line;
  return servedStock({
    onHand: onHand - committed,
    asOfDate,
    dailyForecast: [...dailyForecast.subarray(0, Math.max(0, until - asOfDate))],
    receipts,
  }).reduce((sum, { lost }) => sum + lost, 0);
}

const nextReceipt = ({ receipts = [] }: ReplenishmentLine, after: number): number | undefined => {
  const dates = receipts.filter(({ date }) => date > after).map(({ date }) => date);
  return dates.length > 0 ? Math.min(...dates) : undefined;
};
