import type { ChargeRow } from "../cost/chargeRow";
import type { UnitChargeRates } from "../promo/promoCharges";
import type { StressSettings } from "../promo/promoCash";
import type { SellingRates } from "../promo/promoRates";
import type { PromoPlan } from "./promoPlan";
import type { PromoPlatform, PromoProduct } from "./promoPlanInput";

/** A product with the price before the promotion, where that is known. */
export interface SoldProduct extends PromoProduct {
  readonly regularPrice?: number | undefined;
  /** By which the platform's commission goes. */
  readonly category?: string | undefined;
}

/** What selling costs, when money moves, and what happens to what is left. */
export interface PromoOutcomeSettings extends SellingRates, UnitChargeRates, StressSettings {
  readonly lastMilePerUnit: number;
  /** Part of the orders that go to remote places, and what each of their units costs more. */
  readonly remoteShare: number;
  readonly remoteSurcharge: number;
  /** For the comparisons; each is left out where its figures are not given. */
  readonly ownShopAdsRate?: number | undefined;
  readonly premiumPerUnit?: number | undefined;
  readonly coverPerReturn?: number | undefined;
  readonly openingBalance: number;
  readonly depositRate: number;
  readonly adsDaysBefore: number;
  readonly settlementDays: number;
  readonly reserveDays: number;
  readonly markdownRate: number;
  readonly bundlePriceRate: number;
  readonly clearanceDays: number;
  /** Money a unit and day of keeping what is left. */
  readonly storagePerUnitDay: number;
  /** Other ways out, money a unit; each is left out where its figures are not given. */
  readonly moveFee?: number | undefined;
  readonly valueElsewhere?: number | undefined;
  readonly returnFee?: number | undefined;
  readonly valueAtHome?: number | undefined;
  readonly disposalFee?: number | undefined;
}

export interface PromoOutcomeInput {
  readonly plan: PromoPlan;
  readonly products: readonly SoldProduct[];
  readonly platforms: readonly PromoPlatform[];
  /** The Costs table, for what the platform keeps of each category. */
  readonly charges?: readonly ChargeRow[];
  readonly settings: PromoOutcomeSettings;
  /** Today, as a date serial. */
  readonly asOfDate: number;
}
