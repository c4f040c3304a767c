import { roundUp } from "../numbers/rounding";
import { sourced } from "../sourced";

export const defaultWarrantyYears = sourced(2, { source: "003-40", checked: "2026-11-22" });

/**
 * How many spare parts does a promise to repair ask for?
 *
 *     parts = units sold under warranty × part that fails in a year × years of warranty, rounded up
 *
 * Source: 003-40 (two years of warranty, parts kept in the overseas warehouse). Units: parts.
 * Not for: parts that fail in several places of a unit; reckon each apart.
 * Example: 1,000 units, 1% a year, 2 years: 20.
 */
export const spareParts = (
  unitsUnderWarranty: number,
  failuresAYear: number,
  warrantyYears: number,
): number => roundUp(unitsUnderWarranty * failuresAYear * warrantyYears);
