import type { PromoRole } from "./promoRoles";

export const promoRouteAdvices = [
  "OVERSEAS BY SEA",
  "OVERSEAS BY SEA AND AIR",
  "DIRECT PARCELS",
  "AIR TRIAL",
] as const;
/** How goods of a role best reach their buyers. */
export type PromoRouteAdvice = (typeof promoRouteAdvices)[number];

/**
 * Which way should a product go, by the part it plays?
 *
 * Best sellers into the overseas warehouse, by sea with a sprint by air; supporting products there by sea; the long tail is
 * sent to each buyer in small parcels, for it would only pay storage; what is under test goes by air in a small lot, so that
 * little is at stake until it is known to sell.
 *
 * Source: 004-23 (best sellers overseas, slow ones as parcels), 002-23 (base by sea, sprint by air), 000-10 (small tests).
 * Not for: weights and sizes, which the Freight screen compares by cost.
 */
export const routeOfRole: Readonly<Record<PromoRole, PromoRouteAdvice>> = {
  HERO: "OVERSEAS BY SEA AND AIR",
  SUPPORT: "OVERSEAS BY SEA",
  TAIL: "DIRECT PARCELS",
  TEST: "AIR TRIAL",
};
