import { isAtTheFactory, type LaneTimes } from "../shipment/lane";

/** What the planner's tables say of how long one product takes before it can leave. */
export interface FactoryFacts {
  /** Of the main supplier, and how long it takes to make the product, from the order to the goods being ready. */
  readonly supplier?: string | undefined;
  readonly supplierProductionDays?: number | undefined;
  /** The same by the Products table. */
  readonly productionDays?: number | undefined;
  /** Of the main supplier, from the order to sellable, all legs together. */
  readonly supplierLeadDays?: number | undefined;
}

export const factorySources = ["SUPPLIER", "PRODUCT", "SUPPLIER LEAD"] as const;
export type FactorySource = (typeof factorySources)[number];

/** Days from the order to the goods being ready, and which cell said so. */
export interface FactoryDays {
  readonly days: number;
  readonly from: FactorySource;
  readonly supplier?: string | undefined;
}

/**
 * How many days does a product need at the factory, where the planner's tables know better than the lane?
 *
 *     the supplier's production days, else the product's, else
 *     days of the lane's factory legs + (the supplier's lead days − worst days of the lane), where that is more
 *
 * A supplier whose lead days are more than the whole lane takes at worst needs the rest before the goods leave. One whose
 * lead days are fewer tells nothing of the factory alone, and the lane's own leg holds: undefined.
 *
 * Source: 001-04 (suppliers differ in how fast they deliver), 002-55 (every leg, since the whole way is usually
 * underestimated), formulas C.6 (production days of the supplier).
 * Units: days.
 * Example: a lane of 20 days of production and 40 at sea, a supplier with 75 lead days: 20 + 75 − 60 = 35.
 */
export function factoryDays(lane: LaneTimes, facts: FactoryFacts): FactoryDays | undefined {
  const { supplier, supplierProductionDays, productionDays, supplierLeadDays } = facts;
  if (supplierProductionDays !== undefined)
    return { days: supplierProductionDays, from: "SUPPLIER", supplier };
  if (productionDays !== undefined) return { days: productionDays, from: "PRODUCT" };
  if (supplierLeadDays === undefined || supplierLeadDays <= lane.worstDays) return undefined;
  const days = productionDaysOf(lane) + supplierLeadDays - lane.worstDays;
  return { days, from: "SUPPLIER LEAD", supplier };
}

/** Worst days of a lane's production. */
export const productionDaysOf = ({ legs }: LaneTimes): number =>
  legs.reduce((sum, { leg, worstDays }) => (leg === "PRODUCTION" ? sum + worstDays : sum), 0);

/** The lane with so many days of production in the stead of its own. */
export function withProductionDays(lane: LaneTimes, days: number): LaneTimes {
  const production = { leg: "PRODUCTION" as const, usualDays: days, worstDays: days };
  const legs = [production, ...lane.legs.filter(({ leg }) => leg !== "PRODUCTION")];
  return {
    ...lane,
    legs,
    usualDays: legs.reduce((sum, { usualDays }) => sum + usualDays, 0),
    worstDays: legs.reduce((sum, { worstDays }) => sum + worstDays, 0),
  };
}

/** Days from leaving the factory to the shelf, usually. */
export const usualDaysOnTheWay = ({ legs }: LaneTimes): number =>
  legs.reduce((sum, { leg, usualDays }) => (isAtTheFactory(leg) ? sum : sum + usualDays), 0);
