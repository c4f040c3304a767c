import type { SafetyStockRule } from "../stock/planSafetyStock";
import type { OrderTrigger } from "./orderTrigger";

/** What a planner may decide for a single product, in the stead of the settings of a plan. */
export interface ProductSettings {
  readonly safetyStockRule?: SafetyStockRule | undefined;
  /** Strictly between 0 and 1. */
  readonly serviceLevel?: number | undefined;
  /** Days of average sales kept by the rule of days. */
  readonly safetyDays?: number | undefined;
  readonly orderTrigger?: OrderTrigger | undefined;
  readonly triggerDays?: number | undefined;
  /** Days an order is to last beyond the lead time. */
  readonly reviewDays?: number | undefined;
  readonly warningFactor?: number | undefined;
  /** Days a first order and the stock plan's orders cover beyond the lead time. */
  readonly coverDays?: number | undefined;
  /** By which fraction sales are expected to rise. */
  readonly promoUpliftRate?: number | undefined;
}

export const productSettingKeys = [
  "safetyStockRule",
  "serviceLevel",
  "safetyDays",
  "orderTrigger",
  "triggerDays",
  "reviewDays",
  "warningFactor",
  "coverDays",
  "promoUpliftRate",
] as const satisfies readonly (keyof ProductSettings)[];
export type ProductSettingKey = (typeof productSettingKeys)[number];

/**
 * Which settings hold for a product: its own where it has one, else those of the plan.
 *
 * Source: own (a default is what holds where the planner says nothing; for a product the planner speaks in its row).
 * Example: a plan at a service level of 95% and a product at 99%: 99% for that product, 95% for the others.
 */
export function settingsFor<S extends object>(product: ProductSettings, settings: S): S {
  const own = productSettingKeys.filter((key) => product[key] !== undefined && key in settings);
  if (own.length === 0) return settings;
  return { ...settings, ...Object.fromEntries(own.map((key) => [key, product[key]])) };
}
