import { roundDown } from "../numbers/rounding";
import type { Pace } from "./orderByTurns";

export interface BundleCandidate {
  readonly sku: string;
  readonly category?: string | undefined;
  readonly pace: Pace;
  readonly monthlyUnits: number;
  readonly onHand?: number | undefined;
}

export interface Bundle {
  readonly sku: string;
  readonly withSku: string;
  /** Sets of one unit each that the stock of both is enough for; undefined where a stock is not known. */
  readonly sets?: number;
}

/**
 * Which slow product should be sold together with which that sells?
 *
 * Each slow product goes with the best seller of its own category that is not slow itself.
 *
 *     sets = the lesser of the two stocks
 *
 * Source: 003-38 (slow goods are bundled), 000-16 (a slow product with one that sells, of the same category),
 * 003-39 (a set is there as often as its scarcest part).
 * Units: units a month; units on hand.
 * Not for: goods nobody wants at any price; those are cleared.
 */
export function bundles(candidates: readonly BundleCandidate[]): readonly Bundle[] {
  const selling = candidates
    .filter(({ pace, monthlyUnits }) => pace !== "SLOW" && monthlyUnits > 0)
    .sort((a, b) => b.monthlyUnits - a.monthlyUnits);
  return candidates
    .filter(({ pace, category }) => pace === "SLOW" && category !== undefined)
    .flatMap((slow) => {
      const partner = selling.find(({ category }) => category === slow.category);
      if (partner === undefined) return [];
      const sets =
        slow.onHand === undefined || partner.onHand === undefined
          ? {}
          : { sets: roundDown(Math.min(slow.onHand, partner.onHand)) };
      return [{ sku: slow.sku, withSku: partner.sku, ...sets }];
    });
}
