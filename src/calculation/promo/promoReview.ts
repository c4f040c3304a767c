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
  /** Σ (forecast − actual) ÷ Σ actual; above 0 too much was expected. */
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
      errorUnits: forecastUnits - actualUnits,
      ...(usual > 0 ? { measuredMultiple: actualUnits / usual } : {}),
      ...(stockedUnits === undefined ? {} : { unitsLeft: stockedUnits - actualUnits }),
      soldOut: stockedUnits !== undefined && actualUnits >= stockedUnits,
    };
  });
  const actual = reviewed.reduce((sum, { actualUnits }) => sum + actualUnits, 0);
  if (actual <= 0) return { skus: reviewed };
  const absolute = reviewed.reduce((sum, { errorUnits }) => sum + Math.abs(errorUnits), 0);
  const signed = reviewed.reduce((sum, { errorUnits }) => sum + errorUnits, 0);
  return { skus: reviewed, accuracy: 1 - absolute / actual, biasRate: signed / actual };
}
