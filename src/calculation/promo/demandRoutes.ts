import { splitByLargestRemainder, normaliseShares } from "../numbers/split";
import { roundUp } from "../numbers/rounding";
import { answer, map, warning, type Problem, type Result } from "../problem";
import { sourced } from "../sourced";
import { gmvUnits } from "./gmvUnits";

export const promoRoutes = ["HISTORY", "TRAFFIC", "GMV"] as const;
/** How the demand of a promotion is reckoned: from what was sold, from visitors, or from a sales target. */
export type PromoRoute = (typeof promoRoutes)[number];

export const defaultPromoRoute = sourced<PromoRoute>("HISTORY", {
  source: "004-13",
  checked: "2026-11-22",
  note: "a target says what is wanted, sales say what is bought",
});

/** Routes further apart than this are said aloud. */
export const mostRouteGap = sourced(0.3, {
  source: "own",
  checked: "2026-11-22",
  note: "as far as actual sales may be from the forecast before a batch is released or held (002-28)",
});

export interface TrafficInput {
  /** Visits expected in the whole promotion, to all products of the plan. */
  readonly visits: number;
  /** Orders a visit. */
  readonly conversionRate: number;
  readonly unitsPerOrder: number;
}

export interface GmvInput {
  readonly gmvTarget: number;
  readonly avgOrderValue: number;
  readonly unitsPerOrder: number;
  readonly cancelRate: number;
}

export interface DemandRoutesInput {
  /** Expected units by the history; undefined of a product whose history cannot say. */
  readonly byHistory: readonly (number | undefined)[];
  /** Each product's share of the units, by which totals are broken down; together 1. */
  readonly mix: readonly number[];
  readonly traffic?: TrafficInput | undefined;
  readonly gmv?: GmvInput | undefined;
}

export interface RouteAnswer {
  readonly route: PromoRoute;
  /** Whole units in all. */
  readonly totalUnits: number;
  /** By product; undefined where the history cannot say. */
  readonly units: readonly (number | undefined)[];
  /** Against the history's total: 0.2 is a fifth more. Undefined for the history itself, and where it says nothing. */
  readonly gapRate?: number;
}

/**
 * What will the promotion sell, reckoned in three independent ways?
 *
 *     history  the forecast of each product with its uplift
 *     traffic  ⌈visits × conversion × units an order⌉, by the mix
 *     GMV      ⌈target ÷ order value × units an order × (1 − cancel rate)⌉, by the mix
 *     gap      a route's total ÷ the history's − 1
 *
 * Source: 004-18 to 004-20, 004-13. The routes are compared and never averaged: a gap is a question to the planner, such
 * as which visits the target takes for granted.
 * Units: whole units; fractions. The routes that can be reckoned, the history first.
 * Example: 50,000 visits, 3% of them order 1.2 units: 1,800; a history of 1,500 is a gap of +20%.
 */
export function demandRoutes(input: DemandRoutesInput): Result<readonly RouteAnswer[]> {
  const { byHistory, traffic, gmv } = input;
  const mix = normaliseShares(input.mix, "mix");
  if (!mix.ok) return mix;
  const units = byHistory.map((expected) => (expected === undefined ? undefined : roundUp(expected)));
  const historyUnits = units.reduce<number>((sum, each) => sum + (each ?? 0), 0);
  const routes: RouteAnswer[] = [{ route: "HISTORY", totalUnits: historyUnits, units }];
  const compare = (route: PromoRoute, parts: readonly number[]): void => {
    const totalUnits = parts.reduce((sum, each) => sum + each, 0);
    routes.push({
      route,
      totalUnits,
      units: parts,
      ...(historyUnits > 0 ? { gapRate: totalUnits / historyUnits - 1 } : {}),
    });
  };
  if (traffic) {
    const total = roundUp(traffic.visits * traffic.conversionRate * traffic.unitsPerOrder);
    compare("TRAFFIC", splitByLargestRemainder(total, mix.value));
  }
  if (!gmv) return answer(routes);
  return map(gmvUnits({ ...gmv, mix: mix.value }), (parts) => {
    compare("GMV", parts);
    return routes;
  });
}

/** What a planner should know of routes that lie too far from the history. */
export const gapsAloud = (routes: readonly RouteAnswer[]): Problem[] =>
  routes.flatMap(({ route, gapRate }) =>
    gapRate !== undefined && Math.abs(gapRate) > mostRouteGap.value
      ? [warning("routesFarApart", { params: { route, percent: Math.round(gapRate * 100) } })]
      : [],
  );
