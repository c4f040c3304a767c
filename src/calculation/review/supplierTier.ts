import { sourced } from "../sourced";

export const supplierTiers = ["S", "A", "B", "C"] as const;
export type SupplierTier = (typeof supplierTiers)[number];

/** The share of S, A, B and C suppliers aimed at. */
export const targetTierShares = sourced<readonly number[]>([0.15, 0.25, 0.45, 0.15], {
  source: "000-38",
  checked: "2026-11-22",
});
/** The lowest scores of S, A and B; below the last is C. */
export const defaultTierScores = sourced<readonly number[]>([0.95, 0.9, 0.75], {
  source: "own",
  checked: "2026-11-22",
  note: "the document names the tiers, not the score from which one begins",
});

/**
 * Of which tier is a supplier with this score?
 *
 * S from the first limit on, A from the second, B from the third, C below.
 *
 * Source: 000-38 (four tiers); the limits are our own.
 * Units: fractions; the limits from high to low.
 * Example: 0.92 with the limits 0.95, 0.90 and 0.75: A.
 */
export function supplierTier(
  score: number,
  limits: readonly number[] = defaultTierScores.value,
): SupplierTier {
  const place = limits.findIndex((limit) => score >= limit);
  return place < 0 ? "C" : supplierTiers[place];
}

export interface TieredSupplier {
  readonly tier: SupplierTier;
  /** Money for the units received; undefined where no cost is known. */
  readonly spend?: number | undefined;
}

export interface TierMix {
  readonly tier: SupplierTier;
  readonly suppliers: number;
  readonly share: number;
  /** The part of the money; undefined where no spend is known. */
  readonly spendShare?: number | undefined;
  readonly targetShare: number;
  /** Percentage points above the target, as a fraction; negative below it. */
  readonly gap: number;
}

/**
 * How far is the mix of suppliers from the one aimed at?
 *
 *     share = suppliers of the tier ÷ suppliers with a tier;  gap = share − target
 *
 * Source: 000-38 (15%, 25%, 45%, 15%), A.6-13 (of the number; the share of the money stands beside it).
 * Units: fractions. Not for: fewer than some seven suppliers, of whom one is more than the S share.
 * Example: 1 S among 4 suppliers: 25%, 10 points above 15%.
 */
export function supplierTierMix(
  suppliers: readonly TieredSupplier[],
  targets: readonly number[] = targetTierShares.value,
): TierMix[] {
  const spent = suppliers.reduce((sum, { spend = 0 }) => sum + spend, 0);
  return supplierTiers.map((tier, index) => {
    const ofTier = suppliers.filter((supplier) => supplier.tier === tier);
    const share = suppliers.length === 0 ? 0 : ofTier.length / suppliers.length;
    const spend = ofTier.reduce((sum, each) => sum + (each.spend ?? 0), 0);
    return {
      tier,
      suppliers: ofTier.length,
      share,
      spendShare: spent > 0 ? spend / spent : undefined,
      targetShare: targets[index],
      gap: share - targets[index],
    };
  });
}
