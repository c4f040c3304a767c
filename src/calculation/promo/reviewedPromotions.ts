import type { PromotionDays } from "../demand/cleaning";
import { mean } from "../numbers/moments";
import { warning, type Problem } from "../problem";
import { leastExpectedUnits } from "../demand/recentDeviation";
import { promotionsToHalfWeight } from "./promoHistory";

/** What the review of a promotion that is over has kept of one product. */
export interface ReviewedPromotionSku {
  readonly sku: string;
  readonly forecastUnits: number;
  readonly actualUnits: number;
  /** Against a usual day, as the plan had taken it. */
  readonly measuredMultiple?: number | undefined;
  /** 0 or less where all there was has been sold. */
  readonly unitsLeft?: number | undefined;
}

/** A promotion that was planned, is over, and was reviewed. */
export interface ReviewedPromotion extends PromotionDays {
  readonly accuracy?: number | undefined;
  readonly biasRate?: number | undefined;
  readonly skus: readonly ReviewedPromotionSku[];
}

/**
 * Which days of the history were promotions? Those listed, and those that were reviewed though nobody lists them.
 *
 * Source: 004-09 (the review closes the steps and opens the next round).
 */
export function withReviewed(
  listed: readonly PromotionDays[],
  reviewed: readonly ReviewedPromotion[],
): readonly PromotionDays[] {
  const overlaps = (each: PromotionDays) =>
    listed.some((other) => each.firstDate <= other.lastDate && other.firstDate <= each.lastDate);
  const unlisted = reviewed.filter((each) => !overlaps(each));
  return [...listed, ...unlisted.map(({ name, firstDate, lastDate }) => ({ name, firstDate, lastDate }))];
}

/**
 * By how much may a promotion's demand be off? What the reviewed plans were off by, product by product, drawn towards the usual
 * figure while few were reviewed; undefined where none was.
 *
 *     measured² = mean over products of (sold ÷ forecast − 1)²
 *     variation = √((n × measured² + 3 × usual²) ÷ (n + 3)), n promotions reviewed
 *
 * A product that sold out says only that more might have been sold, and one with fewer than ten units forecast says nothing:
 * both are left out.
 *
 * Source: formulas C.4 (the deviation of a past promotion's forecast error), 002-28 (ten units); the weight of the usual figure
 * is that of `upliftVariation`. Units: fractions of the demand.
 * Example: one promotion, 130 of 100 and 90 of 100 sold: measured² = (0.09 + 0.01) ÷ 2; with 0.3 as usual
 * √((0.05 + 3 × 0.09) ÷ 4) = 0.283.
 */
export function reviewVariation(reviewed: readonly ReviewedPromotion[], usual: number): number | undefined {
  const errors = reviewed.map(({ skus }) =>
    skus.flatMap(({ forecastUnits, actualUnits, unitsLeft }) =>
      forecastUnits < leastExpectedUnits.value || isSoldOut(unitsLeft)
        ? []
        : (actualUnits / forecastUnits - 1) ** 2,
    ),
  );
  const known = errors.flat();
  if (known.length === 0) return undefined;
  const count = errors.filter((each) => each.length > 0).length;
  const weight = promotionsToHalfWeight.value;
  return Math.sqrt((count * mean(known) + weight * usual ** 2) / (count + weight));
}

const isSoldOut = (unitsLeft: number | undefined): boolean => unitsLeft !== undefined && unitsLeft <= 0;

/** Products whose last reviewed promotion sold all there was: what is measured of it is the least their uplift can be. */
export function soldOutBefore(
  reviewed: readonly ReviewedPromotion[],
  isPlanned: (sku: string) => boolean,
): Problem[] {
  const last = new Map<string, { readonly promotion: string; readonly isSoldOut: boolean }>();
  for (const { name, skus } of [...reviewed].sort((a, b) => a.lastDate - b.lastDate)) {
    for (const { sku, unitsLeft } of skus)
      last.set(sku, { promotion: name, isSoldOut: isSoldOut(unitsLeft) });
  }
  return [...last].flatMap(([sku, { promotion, isSoldOut: soldOut }]) =>
    soldOut && isPlanned(sku) ? [warning("soldOutInPromotion", { params: { sku, promotion } })] : [],
  );
}
