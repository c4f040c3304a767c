import { roundUp, roundUpToPack } from "../numbers/rounding";
import { splitByLargestRemainder } from "../numbers/split";
import { sourced } from "../sourced";

/** So many local colours or kinds take the place of an old one. */
export const fewestVariants = sourced(2, { source: "003-36", checked: "2026-11-22" });
export const mostVariants = sourced(3, { source: "003-36", checked: "2026-11-22" });

/** A new product that takes the place of an old one. */
export interface Variant {
  readonly sku: string;
  readonly expectedMonthlyUnits?: number | undefined;
  readonly packSize?: number | undefined;
}

export interface VariantPart {
  readonly sku: string;
  readonly share: number;
  /** In whole cartons of its own, so that the parts may add up to more than the units to split. */
  readonly units: number;
}

export interface VariantSplit {
  /** What the old product would sell in the days. */
  readonly unitsToSplit: number;
  readonly parts: readonly VariantPart[];
  /** `EXPECTED`: by what each should sell a month; `EQUAL`: at least one does not say. */
  readonly weighedBy: "EXPECTED" | "EQUAL";
}

/**
 * How many of each new colour takes the place of an old product?
 *
 *     units to split = daily demand of the old one × days
 *     part           = units to split × its expected monthly units ÷ those of all, or equal parts; rounded up to its cartons
 *
 * Source: 003-36 (add two or three colours the market likes, sell off the old one). Own: by expected sales where all say them.
 * Units: units, units a day, days.
 * Not for: colours that were sold before; those have demand of their own.
 * Example: 5 a day for 30 days are 150; of 60 and 40 a month: 90 and 60.
 */
export function variantSplit(
  avgDailyDemand: number,
  days: number,
  variants: readonly Variant[],
): VariantSplit {
  const unitsToSplit = roundUp(avgDailyDemand * days);
  const isExpected = variants.every(({ expectedMonthlyUnits = 0 }) => expectedMonthlyUnits > 0);
  const weights = variants.map(({ expectedMonthlyUnits = 0 }) => (isExpected ? expectedMonthlyUnits : 1));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const units = splitByLargestRemainder(unitsToSplit, weights);
  return {
    unitsToSplit,
    weighedBy: isExpected ? "EXPECTED" : "EQUAL",
    parts: variants.map(({ sku, packSize = 1 }, index) => ({
      sku,
      share: weights[index] / total,
      units: roundUpToPack(units[index], packSize),
    })),
  };
}
