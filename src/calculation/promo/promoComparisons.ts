import { returnsInsurance, type ReturnsInsurance } from "../cost/returnsInsurance";

export interface PromoComparisonInput {
  /** What buyers pay in the promotion in all. */
  readonly takings: number;
  /** What the platform keeps, and what ads on it cost, in all. */
  readonly commission: number;
  readonly ads: number;
  /** Ads of a shop of one's own, as a part of what buyers pay there. */
  readonly ownShopAdsRate?: number | undefined;
  readonly returnRate: number;
  readonly returnFeePerUnit: number;
  readonly premiumPerUnit?: number | undefined;
  readonly coverPerReturn?: number | undefined;
}

/** The same sales on the platform and in a shop of one's own. */
export interface OwnShop {
  readonly platformCost: number;
  readonly ownShopCost: number;
  /** The part of the price ads may cost in the own shop before the platform is cheaper. */
  readonly adsRateToEqual: number;
}

export interface PromoComparisons {
  readonly ownShop?: OwnShop | undefined;
  /** Money a unit. */
  readonly insurance?: ReturnsInsurance | undefined;
}

/**
 * Would the promotion's sales cost less in a shop of one's own, and does insuring the way back of returns pay?
 *
 *     platform = commission + ads;  own shop = takings × its ads rate
 *     equal at = platform ÷ takings
 *
 * Each is answered only where its figures are given, insurance where a return costs something. Payment fees and everything before the sale are the same either way.
 *
 * Source: 004-48 (the platform brings visitors and takes its part; a shop of one's own pays for each visitor), 004-08
 * (insure returns or not).
 * Units: money; rates are fractions of what buyers pay.
 * Not for: how much a shop of one's own would sell; the comparison takes the same sales.
 * Example: 10,000 at 15% commission and 8% ads: 2,300; own ads at 25% cost 2,500, at 23% the same.
 */
export function promoComparisons(input: PromoComparisonInput): PromoComparisons {
  const { takings, commission, ads, ownShopAdsRate, returnRate, returnFeePerUnit } = input;
  const { premiumPerUnit, coverPerReturn } = input;
  const platformCost = commission + ads;
  return {
    ownShop:
      ownShopAdsRate === undefined || takings <= 0
        ? undefined
        : {
            platformCost,
            ownShopCost: takings * ownShopAdsRate,
            adsRateToEqual: platformCost / takings,
          },
    insurance:
      premiumPerUnit === undefined || coverPerReturn === undefined || returnFeePerUnit <= 0
        ? undefined
        : returnsInsurance({
            returnRate,
            handlingPerReturn: returnFeePerUnit,
            premiumPerUnit,
            coverPerReturn,
          }),
  };
}
