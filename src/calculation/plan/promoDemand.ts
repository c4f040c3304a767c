import { cleanHistory, type CleanedHistory, type PromotionDays } from "../demand/cleaning";
import { closuresOf } from "../demand/closures";
import { knownValues } from "../demand/histories";
import { mean } from "../numbers/moments";
import type { Slices } from "../numbers/slices";
import { answer, refuse, type Problem, type Result } from "../problem";
import { addedDemandProblems, attachedUnits, subscriptionUnits } from "../promo/addedDemand";
import { demandRoutes, gapsAloud, type RouteAnswer } from "../promo/demandRoutes";
import { promoForecast, type PromoForecast } from "../promo/promoForecast";
import {
  measuredPromotions,
  promotionsWithin,
  upliftVariation,
  monthsCompared,
  type MeasuredPromotion,
  type MonthsCompared,
} from "../promo/promoHistory";
import { promoRole, type PromoRole } from "../promo/promoRoles";
import {
  reviewVariation,
  soldOutBefore,
  withReviewed,
  type ReviewedPromotion,
} from "../promo/reviewedPromotions";
import { abcClass, type AbcClass } from "../review/abcClass";
import { longestHorizon } from "../forecast/request";
import { sourced } from "../sourced";
import type { PromoDemandSettings, PromoPlanInput, PromoProduct } from "./promoPlanInput";

/** A day of the calendar that sold less than this beside the days around it was no promotion of this shop. */
export const leastUpliftFound = sourced(1.5, {
  source: "own",
  checked: "2026-11-22",
  note: "half more than usual; days the planner has listed count whatever they sold",
});

/** What the history says of promotions and growth. */
export interface PromoHistory {
  /** Promotions in the data, listed or found, with their uplift. */
  readonly past: readonly MeasuredPromotion[];
  /** The last three months beside the same a year before; undefined where the history is too short. */
  readonly trend?: MonthsCompared;
  readonly demandVariation: number;
  readonly variationFrom: "PLANNER" | "REVIEWS" | "HISTORY" | "DEFAULT";
  /** Plans of past promotions beside what was sold. */
  readonly reviewed: readonly ReviewedPromotion[];
  readonly firstDate: number;
  readonly lastDate: number;
}

/** What is known of one product's demand. */
export interface PromoSkuDemand {
  readonly sku: string;
  readonly abc: AbcClass;
  readonly role: PromoRole;
  readonly history: CleanedHistory;
  readonly daysKnown: number;
  readonly forecast?: PromoForecast;
  /** All units by the route that was chosen, subscriptions among them; undefined where it says nothing. */
  readonly expectedUnits?: number;
  /** Of these, units bought along with another product, and units of subscribers; undefined where there are none. */
  readonly attachedUnits?: number;
  readonly subscriptionUnits?: number;
}

export interface PromoDemand {
  readonly history: PromoHistory;
  readonly skus: readonly PromoSkuDemand[];
  readonly routes: readonly RouteAnswer[];
  readonly problems: readonly Problem[];
}

/**
 * What did past promotions do, which product plays which part, and what will this promotion sell by each route?
 *
 * The routes stand beside each other; the one the planner chose says what each product is expected to sell. A route that
 * lacks its figures is left out, and a plan by it says so. What is bought along with another product counts in the route by
 * history, which knows no total; subscriptions come on top of history and of visits, and lie within a sales target.
 *
 * Source: 002-18, 002-19 (history and classes), 004-13, 004-18 to 004-20 (routes), 001-08 (subscriptions), 001-09 (bought
 * along), A.6-8 (class and role apart), 004-09 (reviews of past plans).
 */
export function* promoDemand(input: PromoPlanInput, promotion: PromotionDays): Slices<Result<PromoDemand>> {
  const { products, demand, listed, settings } = input;
  const sold = products.flatMap(({ sku }) => demand.get(sku) ?? []);
  if (sold.length === 0) return refuse("noSalesOfAny");
  const { firstDate } = sold[0];
  const lastDate = firstDate + sold[0].units.length - 1;
  if (promotion.lastDate <= lastDate) return refuse("promotionOver", { field: "startDate" });
  if (promotion.lastDate - lastDate > longestHorizon)
    return refuse("promotionTooFar", { field: "startDate", params: { limit: longestHorizon } });

  const shop = shopUnits(sold.map(({ units }) => units));
  const { reviewed = [] } = input;
  const past = pastPromotions(shop, firstDate, lastDate, withReviewed(listed, reviewed));
  yield;
  const closures = closuresOf(sold);
  const histories: CleanedHistory[] = [];
  for (const history of sold) {
    histories.push(cleanHistory({ history, closures, promotions: past, stockCounts: [], leaveOut: [] }));
    yield;
  }
  const forecast = yield* promoForecast({ ...settings, histories, past, promotion });
  const problems: Problem[] = forecast.ok ? [] : [...forecast.problems];
  const forecasts = new Map((forecast.ok ? forecast.value : []).map((each) => [each.sku, each]));
  const isPlanned = new Set(histories.map(({ sku }) => sku));
  problems.push(...addedDemandProblems(products, (sku) => isPlanned.has(sku)));
  problems.push(...soldOutBefore(reviewed, (sku) => isPlanned.has(sku)));
  const expectedBySku = new Map([...forecasts].map(([sku, { expectedUnits }]) => [sku, expectedUnits]));
  const attached = attachedUnits(products, expectedBySku);

  const routes = routesOf(input, histories, forecasts, attached);
  if (!routes.ok) return routes;
  const chosen = routes.value.find(({ route }) => route === settings.route);
  // Why the history says nothing has been said already.
  if (chosen === undefined && !(settings.route === "HISTORY" && !forecast.ok))
    problems.push({
      code: "routeUnknown",
      severity: "error",
      field: "route",
      params: { route: settings.route },
    });
  return answer({
    history: {
      past,
      ...trendOf(shop),
      ...variationOf(histories, reviewed, settings),
      reviewed,
      firstDate,
      lastDate,
    },
    skus: skusOf(input, histories, forecasts, attached, chosen),
    routes: routes.value,
    problems: [...problems, ...gapsAloud(routes.value)],
  });
}

/** Units of all products together a day; a day on which nothing is known of any is a gap. */
function shopUnits(histories: readonly Float64Array[]): Float64Array {
  const total = new Float64Array(histories[0].length).fill(NaN);
  for (const units of histories) {
    units.forEach((each, day) => {
      if (!Number.isNaN(each)) total[day] = (Number.isNaN(total[day]) ? 0 : total[day]) + each;
    });
  }
  return total;
}

function pastPromotions(
  shop: Float64Array,
  firstDate: number,
  lastDate: number,
  listed: readonly PromotionDays[],
): MeasuredPromotion[] {
  const within = promotionsWithin(listed, firstDate, lastDate);
  return measuredPromotions(shop, firstDate, within).filter(
    ({ name, uplift = 0 }) => listed.some((each) => each.name === name) || uplift >= leastUpliftFound.value,
  );
}

function trendOf(shop: Float64Array): { readonly trend?: MonthsCompared } {
  const trend = monthsCompared(shop);
  return trend === undefined ? {} : { trend };
}

/** What plans were off by says more than what promotions differed by: it has the level's error in it. */
function variationOf(
  histories: readonly CleanedHistory[],
  reviewed: readonly ReviewedPromotion[],
  { demandVariation: given, usualDemandVariation }: PromoDemandSettings,
): Pick<PromoHistory, "demandVariation" | "variationFrom"> {
  if (given !== undefined) return { demandVariation: given, variationFrom: "PLANNER" };
  const offBy = reviewVariation(reviewed, usualDemandVariation);
  if (offBy !== undefined) return { demandVariation: offBy, variationFrom: "REVIEWS" };
  const measured = upliftVariation(
    histories.map(({ promotions }) => promotions.flatMap(({ uplift }) => uplift ?? [])),
    usualDemandVariation,
  );
  return measured === undefined
    ? { demandVariation: usualDemandVariation, variationFrom: "DEFAULT" }
    : { demandVariation: measured, variationFrom: "HISTORY" };
}

function routesOf(
  { settings }: PromoPlanInput,
  histories: readonly CleanedHistory[],
  forecasts: ReadonlyMap<string, PromoForecast>,
  attached: ReadonlyMap<string, number>,
): Result<readonly RouteAnswer[]> {
  const { visits, conversionRate, gmvTarget, avgOrderValue, unitsPerOrder, cancelRate } = settings;
  const byHistory = histories.map(({ sku }) => {
    const own = forecasts.get(sku)?.expectedUnits;
    return own === undefined ? undefined : own + (attached.get(sku) ?? 0);
  });
  const sizes = forecasts.size > 0 ? byHistory.map((units) => units ?? 0) : histories.map(dailyUnits);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (total === 0) return refuse("noSalesOfAny");
  const routes = demandRoutes({
    byHistory,
    mix: sizes.map((size) => size / total),
    traffic:
      visits === undefined || conversionRate === undefined
        ? undefined
        : { visits, conversionRate, unitsPerOrder },
    gmv:
      gmvTarget === undefined || avgOrderValue === undefined
        ? undefined
        : { gmvTarget, avgOrderValue, unitsPerOrder, cancelRate },
  });
  if (!routes.ok) return routes;
  return answer(routes.value.filter(({ route }) => route !== "HISTORY" || forecasts.size > 0));
}

function dailyUnits({ counted }: CleanedHistory): number {
  const known = knownValues(counted);
  return known.length === 0 ? 0 : mean(known);
}

function skusOf(
  { products, roles, settings: { route } }: PromoPlanInput,
  histories: readonly CleanedHistory[],
  forecasts: ReadonlyMap<string, PromoForecast>,
  attached: ReadonlyMap<string, number>,
  chosen: RouteAnswer | undefined,
): PromoSkuDemand[] {
  const bySku = new Map(products.map((product) => [product.sku, product]));
  const worth = worthOfUnit(histories.map(({ sku }) => bySku.get(sku)));
  const values = histories.map(
    ({ counted }, index) => knownValues(counted).reduce((sum, units) => sum + units, 0) * worth[index],
  );
  const classes = abcClass({ values, by: "VALUE" });
  return histories.map((history, index) => {
    const { sku } = history;
    const abc = classes.ok ? classes.value[index] : "C";
    const daysKnown = knownValues(history.counted).length;
    const forecast = forecasts.get(sku);
    const ofRoute = chosen?.units[index];
    const product = bySku.get(sku);
    const subscribed = product === undefined || route === "GMV" ? 0 : subscriptionUnits(product);
    const along = route === "HISTORY" ? (attached.get(sku) ?? 0) : 0;
    return {
      sku,
      abc,
      role: promoRole({ abc, daysKnown, given: roles.get(sku) }),
      history,
      daysKnown,
      ...(forecast ? { forecast } : {}),
      ...(ofRoute === undefined ? {} : { expectedUnits: ofRoute + subscribed }),
      ...(along > 0 ? { attachedUnits: along } : {}),
      ...(subscribed > 0 ? { subscriptionUnits: subscribed } : {}),
    };
  });
}

/** What a unit counts as in the classes: its price where all have one, else its cost where all have one, else 1. */
function worthOfUnit(products: readonly (PromoProduct | undefined)[]): number[] {
  for (const money of ["price", "unitCost"] as const) {
    const known = products.flatMap((product) => product?.[money] ?? []);
    if (known.length === products.length) return known;
  }
  return products.map(() => 1);
}
