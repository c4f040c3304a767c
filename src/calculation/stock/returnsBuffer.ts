import { sourced } from "../sourced";

export const defaultBufferDays = sourced(30, {
  source: "own",
  checked: "2026-11-22",
  note: "a month ahead, as forecasts are made (000-15)",
});

/**
 * How many units of what will be sold come back fit to be sold again?
 *
 *     units = units to be sold × return rate × resale rate
 *
 * Source: 004-08 (keep a buffer for returns). Units: units, not rounded.
 * Not for: promising them before they have been inspected.
 */
export const returnsBuffer = (unitsToSell: number, returnRate: number, resaleRate: number): number =>
  unitsToSell * returnRate * resaleRate;
