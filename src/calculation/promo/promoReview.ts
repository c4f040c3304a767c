/** What a promotion was expected to sell of one product, and what it sold. */
export interface ReviewedSku {
  readonly sku: string;
  readonly forecastUnits: number;
  readonly actualUnits: number;
  /** Units a day without the promotion, as the plan took them. */
  readonly baseUnitsPerDay?: number | undefined;
  readonly days: number;
  readonly stockedUnits?: number | undefined;
}

export interface SkuReview extends ReviewedSku {
  /** Actual less forecast, as in the month's review: above 0 the forecast was too low. */
  readonly errorUnits: number;
  /** Actual against a usual day: what the next plan may take as its uplift. Undefined where no usual day is known. */
  readonly measuredMultiple?: number;
  /** Units left over, or short; undefined where it is not known how many there were. */
  readonly unitsLeft?: number;
  /** All that there was has been sold: demand may have been higher than what was sold. */
  readonly soldOut: boolean;
}

export interface PromoReview {
  readonly skus: readonly SkuReview[];
  /** 1 − WAPE; undefined where nothing was sold. */
  readonly accuracy?: number;
  /** As `promoBias`. */
  readonly biasRate?: number;
}

/**
 * The promotion is over: how good was the plan, and what does it teach the next one?
 *
 *     accuracy = 1 − Σ |forecast − actual| ÷ Σ actual;  multiple = actual ÷ (usual units a day × days)
 *
 * A product that sold out sold what there was, not what was asked for: its multiple is a lower bound and is marked.
 *
 * Source: 004-09 (review closes the event's steps); requirements A.6-14 (1 − WAPE); formulas C.11.
 * Units: units over the whole promotion.
 */
export function promoReview(skus: readonly ReviewedSku[]): PromoReview {
  const reviewed = skus.map((each): SkuReview => {
    const { forecastUnits, actualUnits, baseUnitsPerDay = 0, days, stockedUnits } = each;
    const usual = baseUnitsPerDay * days;
    return {
      ...each,
      errorUnits: actualUnits - forecastUnits,
      ...(usual > 0 ? { measuredMultiple: actualUnits / usual } : {}),
      ...(stockedUnits === undefined ? {} : { unitsLeft: stockedUnits - actualUnits }),
      soldOut: stockedUnits !== undefined && actualUnits >= stockedUnits,
    };
  });
  const actual = reviewed.reduce((sum, { actualUnits }) => sum + actualUnits, 0);
  if (actual <= 0) return { skus: reviewed };
  const absolute = reviewed.reduce((sum, { errorUnits }) => sum + Math.abs(errorUnits), 0);
  return { skus: reviewed, accuracy: 1 - absolute / actual, ...promoBias(skus) };
}

/**
 * Was the forecast of a promotion too low, or too high?
 *
 *     BIAS = Σ (actual − forecast) ÷ Σ actual: above 0 too low
 *
 * The sign is that of the month's review, and of a promotion's deviations. Nothing where nothing was sold.
 *
 * Source: formulas C.11. Units: a fraction of what was sold.
 */
export function promoBias(
  skus: readonly Pick<ReviewedSku, "forecastUnits" | "actualUnits">[],
): Pick<PromoReview, "biasRate"> {
  const actual = skus.reduce((sum, { actualUnits }) => sum + actualUnits, 0);
  const signed = skus.reduce((sum, { actualUnits, forecastUnits }) => sum + actualUnits - forecastUnits, 0);
  return actual > 0 ? { biasRate: signed / actual } : {};
}
