import type { DailyDemand } from "../demand/dailyDemand";
import type { PromotionDays } from "../demand/cleaning";
import type { FactoryClosureRules } from "../calendar/factoryClosures";
import type { Place } from "../problem";
import { sourced } from "../sourced";
import type { AddedDemandFacts } from "../promo/addedDemand";
import type { DelayRisk } from "../promo/delayRisk";
import type { FactoryFacts } from "../promo/factoryDays";
import type { PromoRoute } from "../promo/demandRoutes";
import type { PlatformStanding } from "../promo/eligibility";
import type { PlatformDates } from "../promo/platformDates";
import type { NoteLimits, ProductNoted } from "../promo/productNotes";
import type { ReviewedPromotion } from "../promo/reviewedPromotions";
import type { PromoRole, RoleFactors } from "../promo/promoRoles";
import type { UsualMethod } from "../promo/usualMethods";
import type { ExchangeRates } from "../cost/exchangeRates";
import type { LaneTimes } from "../shipment/lane";
import type { LaneRate } from "../shipment/laneRate";
import type { HistoryMethod } from "../stock/historySafetyStock";
import type { OwnWarehouseShares, WarehouseShare } from "../promo/warehouseShares";
import type { ProductFacts } from "./stockPlan";

/** A product as a promotion sees it; its price is what the buyer pays in it, money a unit. */
export interface PromoProduct extends ProductFacts, AddedDemandFacts, ProductNoted {
  /** Least units the supplier takes. */
  readonly minOrder?: number | undefined;
  readonly unitKg?: number | undefined;
  readonly unitM3?: number | undefined;
  /** Days its supplier waits for the money after the goods have left. */
  readonly creditDays?: number | undefined;
  /** How long it takes to be made, where the planner's tables say so. */
  readonly factory?: FactoryFacts | undefined;
  /** Where it sells, in the stead of what holds for all products. */
  readonly warehouseShares?: OwnWarehouseShares | undefined;
}

/** A platform that takes part: its dates, and how much of the demand it is expected to bring. */
export interface PromoPlatform extends PlatformDates, PlatformStanding {
  /** Of all units; all platforms alike where none says anything. */
  readonly demandShare?: number | undefined;
  /** Where that share stands, or would. */
  readonly demandShareAt?: Place | undefined;
  /** 1 is served first where stock is short. */
  readonly priority?: number | undefined;
}

export const promoPlanTypes = ["EXPORT", "BONDED 1210"] as const;
/**
 * Which way the goods go: out of China into a warehouse abroad, or into China and a bonded warehouse there. The two worlds
 * of tax never mix: an importer pays duty for a shipment, a buyer in China for an order when it leaves the zone.
 */
export type PromoPlanType = (typeof promoPlanTypes)[number];

export const defaultPromoPlanType = sourced<PromoPlanType>("EXPORT", {
  source: "000-01",
  checked: "2026-11-22",
  note: "the promotions the documents plan are export; 1210 is import into China (requirements A.6-19)",
});

/**
 * The products with the tax of their world: into a bonded zone the importer pays no duty, because the buyer's tax is due for
 * each order when it leaves the zone.
 *
 * Source: 000-01, requirements A.6-19, formulas C.9.
 */
export const inTheirTaxWorld = <P extends PromoProduct>(
  products: readonly P[],
  planType: PromoPlanType,
): readonly P[] =>
  planType === "EXPORT" ? products : products.map((product) => ({ ...product, dutyRate: 0 }));

export interface PromoPlanInput {
  readonly products: readonly PromoProduct[];
  /** All over the same days. */
  readonly demand: ReadonlyMap<string, DailyDemand>;
  readonly platforms: readonly [PromoPlatform, ...PromoPlatform[]];
  /** Other promotions the planner has listed, past ones among them. */
  readonly listed: readonly PromotionDays[];
  /** Promotions whose plan was reviewed when they were over. */
  readonly reviewed?: readonly ReviewedPromotion[] | undefined;
  /** Roles the planner has given. */
  readonly roles: ReadonlyMap<string, PromoRole>;
  readonly lanes: readonly LaneTimes[];
  /** What lanes cost; without it no extra cost of a faster one can be said. */
  readonly freight?: FreightPrices | undefined;
  /** Shares of the warehouses by the orders of the regions they serve; none where no region is served. */
  readonly regionShares?: readonly WarehouseShare[] | undefined;
  readonly settings: PromoPlanSettings;
  /** Today, as a date serial. */
  readonly asOfDate: number;
}

export interface FreightPrices {
  readonly rates: readonly LaneRate[];
  readonly exchange: ExchangeRates;
}

/** What the planner decides in the wizard; what stays open has no default and is asked for where it is needed. */
export interface PromoPlanSettings
  extends PromoDemandSettings, PromoStockSettings, PromoDateSettings, PromoCheckSettings {}

/** Eligibility, and which way the goods go. */
export interface PromoCheckSettings extends NoteLimits {
  readonly planType: PromoPlanType;
  readonly ipi?: number | undefined;
  readonly leastIpi: number;
  readonly rating?: number | undefined;
  readonly leastRating?: number | undefined;
  readonly monthlyOrders?: number | undefined;
  readonly leastMonthlyOrders: number;
}

/** Demand and quantity. */
export interface PromoDemandSettings extends RoleFactors {
  readonly route: PromoRoute;
  readonly demandMultiple?: number | undefined;
  readonly usualMethod: UsualMethod;
  readonly growthRate: number;
  readonly adUpliftRate: number;
  /** Of conversion, where the planner expects another than in past promotions. */
  readonly conversionFactor?: number | undefined;
  /** Deviation of the demand as a fraction of it; measured where it stays open. */
  readonly demandVariation?: number | undefined;
  /** Counts beside what was measured, and alone where nothing was. */
  readonly usualDemandVariation: number;
  readonly visits?: number | undefined;
  readonly conversionRate?: number | undefined;
  readonly gmvTarget?: number | undefined;
  readonly avgOrderValue?: number | undefined;
  readonly unitsPerOrder: number;
  readonly cancelRate: number;
  /** Fees as a fraction of the price, and what a unit left over brings as a fraction of its landed cost. */
  readonly sellingFeeRate?: number | undefined;
  readonly salvageRate: number;
}

/** Stock, batches and money. */
export interface PromoStockSettings {
  readonly safetyMethod: HistoryMethod;
  readonly serviceLevel: number;
  readonly batchShares: readonly number[];
  /** A lane, or a mode of one, for each batch. */
  readonly batchLanes: readonly string[];
  /** None where everything goes to one place. */
  readonly warehouses: readonly string[];
  readonly warehouseShares: readonly number[];
  readonly moneyReserveRate: number;
  /** Units that can be made and stored at most. */
  readonly capacityUnits?: number | undefined;
  readonly deviationThreshold: number;
  /** Money a unit and day in the warehouse. */
  readonly storagePerUnitDay?: number | undefined;
}

/** Dates. */
export interface PromoDateSettings extends FactoryClosureRules, DelayRisk {
  readonly daysOnShelfBefore: number;
  readonly firstLegDays: number;
  readonly bookingDays: number;
  readonly seaDelayDays: number;
}
