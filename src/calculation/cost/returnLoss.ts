import { sourced } from "../sourced";

export const fullRefund = sourced(1, {
  source: "own",
  checked: "2026-11-22",
  note: "the whole price goes back; less where the buyer keeps the goods for a part of it (001-30)",
});

/** What a return costs where it goes to a warehouse of its own country, of what it costs to send it back. */
export const localReturnCostFactor = sourced(0.4, {
  source: "003-33",
  checked: "2026-11-22",
  note: "the source claims at least 60% less, and shows no reckoning",
});

export interface ReturnLossInput {
  /** What the buyer paid. */
  readonly price: number;
  /** The part of the price that is paid back. */
  readonly refundRate: number;
  /** Money for the way back, inspection, repacking and, where it is sent again, the second way. */
  readonly handlingPerReturn: number;
  /** The part of returned units that can be sold again. */
  readonly resaleRate: number;
  /** What a unit is worth on the shelf: its landed cost. */
  readonly landedCost: number;
}

/**
 * How much does one returned unit cost?
 *
 *     loss = price × refund rate + handling − resale rate × landed cost
 *
 * As `unitProfit` takes it: there the unit counts as sold at its price and bought at its landed cost.
 *
 * Source: 001-30 (what can be sold again, partial refund, second way), 004-34, 004-08. Units: money a unit.
 * Not for: fees that the platform keeps or gives back on a refund; add them to the handling.
 * Example: price 30, all paid back, handling 5, half sold again at a landed cost of 12: 30 + 5 − 6 = 29.
 */
export function lossPerReturn({
  price,
  refundRate,
  handlingPerReturn,
  resaleRate,
  landedCost,
}: ReturnLossInput): number {
  return price * refundRate + handlingPerReturn - resaleRate * landedCost;
}

/**
 * How much would one return cost if it went to a warehouse of its own country?
 *
 * Only the handling is less; the refund and what the goods are worth stay.
 *
 * Source: 003-33 (local returns cost at least 60% less). Units: money a unit.
 * Example: as above with handling of 5 × 0.4 = 2: 30 + 2 − 6 = 26.
 */
export const lossPerLocalReturn = (input: ReturnLossInput, costFactor: number): number =>
  lossPerReturn({ ...input, handlingPerReturn: input.handlingPerReturn * costFactor });
