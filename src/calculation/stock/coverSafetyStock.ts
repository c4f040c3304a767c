import { sourced } from "../sourced";

export const defaultSafetyDays = sourced(30, { source: "001-19", checked: "2026-11-21" });

/**
 * How much stock is so many days of average sales?
 *
 *     safety stock = average daily demand × days
 *
 * Source: 001-19 (30 days). It says nothing of how demand or lead time vary: 30 days are far too many for a steady
 * seller next door and too few for an erratic one at sea.
 * Units: units a day and days in; units out, in full precision.
 * Example: 12 a day × 30 days = 360 units.
 */
export const coverSafetyStock = (input: { readonly avgDailyDemand: number; readonly days: number }): number =>
  input.avgDailyDemand * input.days;
