import { roundUpToPack } from "../numbers/rounding";
import { sourced } from "../sourced";

export const defaultMinOrder = sourced(0, {
  source: "own",
  checked: "2026-11-21",
  note: "no minimum where the supplier names none",
});

/** What a supplier takes: a least order, and whole packs. */
export interface OrderRules {
  /** Units. */
  readonly minOrder: number;
  /** Units a carton. */
  readonly packSize: number;
}

/**
 * The order a supplier takes for so many units needed: none where none are needed, else at least the minimum order,
 * and then rounded up to whole packs. 130 needed, at least 200, in packs of 24: 9 × 24 = 216.
 */
export function wholeOrder(unitsNeeded: number, { minOrder, packSize }: OrderRules): number {
  const isNeeded = roundUpToPack(unitsNeeded, 1) > 0;
  return isNeeded ? roundUpToPack(Math.max(unitsNeeded, minOrder), packSize) : 0;
}
