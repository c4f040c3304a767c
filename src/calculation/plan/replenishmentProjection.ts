import { servedStock } from "../stock/servedStock";
import type { ReplenishmentLine } from "./replenishmentLine";

/** A day of a product's projected stock. */
export interface ReplenishmentDay {
  readonly sku: string;
  readonly date: number;
  readonly demand: number;
  readonly receipts: number;
  /** Units wanted that day and not there, if nothing is ordered: a shop's sale is lost, and none is made up for later. */
  readonly lost: number;
  /** Units in the evening if nothing is ordered; never below 0. */
  readonly closingStock: number;
  /** The same with the order of today, which comes on the day it usually would. */
  readonly closingWithOrder: number;
  readonly safetyStock: number;
  readonly reorderPoint: number;
}

/**
 * How does a product's stock go on, with and without the order of today?
 *
 * Source: formulas C.2 (on hand + dated receipts − dated forecast). Units promised beyond what is on hand wait.
 * Units: units, date serials; a row a day as far as is looked ahead. No row where the line has no stock or no forecast.
 */
export function replenishmentProjection(line: ReplenishmentLine, asOfDate: number): ReplenishmentDay[] {
  const { sku, onHand, committed = 0, dailyForecast, receipts, orderUnits = 0, arrivesOn } = line;
  const { safetyStock, reorderPoint } = line;
  if (onHand === undefined || dailyForecast === undefined || receipts === undefined) return [];
  if (safetyStock === undefined || reorderPoint === undefined) return [];
  const known = { onHand: onHand - committed, asOfDate, dailyForecast: [...dailyForecast] };
  const order = arrivesOn === undefined ? [] : [{ date: arrivesOn, units: orderUnits }];
  const ordered = servedStock({ ...known, receipts: [...receipts, ...order] });
  return servedStock({ ...known, receipts }).map((day, i) => ({
    sku,
    ...day,
    closingWithOrder: ordered[i].closingStock,
    safetyStock,
    reorderPoint,
  }));
}
