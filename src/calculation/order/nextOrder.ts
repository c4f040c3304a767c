import { roundUpToPack } from "../numbers/rounding";
import { sourced } from "../sourced";

export const nextOrderRules = sourced(
  { fastTurnsPerMonth: 2, fastFactor: 1.3, slowTurnsPerMonth: 1, slowFactor: 0.5 },
  { source: "003-37, 003-38", checked: "2026-11-21" },
);

export interface NextOrderInput {
  /** Units of the order before. */
  readonly lastOrderUnits: number;
  /** How often a month the stock was sold and replaced. */
  readonly turnsPerMonth: number;
  readonly packSize: number;
}

/**
 * How many units to order next, going by how fast the last order sold?
 *
 *     above 2 turns a month: last order × 1.3; below 1: × 0.5; otherwise the same again
 *
 * Source: 003-37, 003-38. Exactly 1 and exactly 2 turns change nothing.
 * Units: units and turns a month in; whole packs out, rounded up.
 * Not for: a product whose demand and lead time are known; the order quantity says more. With a three-month order
 * cycle 2 turns a month cannot be reached.
 * Example: 500 units, 2.4 turns: 500 × 1.3 = 650.
 */
export function nextOrder({ lastOrderUnits, turnsPerMonth, packSize }: NextOrderInput): number {
  const { fastTurnsPerMonth, fastFactor, slowTurnsPerMonth, slowFactor } = nextOrderRules.value;
  const factor =
    turnsPerMonth > fastTurnsPerMonth ? fastFactor : turnsPerMonth < slowTurnsPerMonth ? slowFactor : 1;
  return roundUpToPack(lastOrderUnits * factor, packSize);
}
