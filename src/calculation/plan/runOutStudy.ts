import type { DailyDemand } from "../demand/dailyDemand";
import { groupedBy } from "../numbers/grouped";
import { type RunOut, runOut } from "../order/runOut";
import { type Variant, type VariantSplit, variantSplit } from "../order/variantSplit";
import { aboutField, type Placed } from "../placed";
import { type Problem, warning } from "../problem";
import type { Stage } from "../selection/stages";
import { demandOfSales, type ShopProduct } from "./shopProduct";

/** A row of Products, as far as it says how it ends and what follows it. */
export interface EndingProduct extends ShopProduct, Placed {
  readonly stage?: Stage | undefined;
  /** The SKU whose place it takes. */
  readonly replaces?: string | undefined;
}

export interface RunOutSettings {
  readonly demandDays: number;
  /** Days of sales the new products are to have between them. */
  readonly variantDays: number;
}

export interface ProductRunOut extends RunOut {
  readonly sku: string;
  readonly avgDailyDemand?: number | undefined;
  readonly lifeEndDate?: number | undefined;
  readonly split?: VariantSplit | undefined;
}

export interface RunOutStudy {
  readonly products: readonly ProductRunOut[];
  readonly problems: readonly Problem[];
}

/**
 * Which products come to an end, when do their orders stop, when are they sold out, and what takes their place?
 *
 * Of these are products in run-out, those with an end of life, and those another one replaces.
 *
 * Source: 003-36; see `runOut` and `variantSplit`.
 * Units: units, days, date serials. The first to be sold down stands first.
 */
export function runOutStudy(
  products: readonly EndingProduct[],
  demand: ReadonlyMap<string, DailyDemand>,
  settings: RunOutSettings,
  today: number,
): RunOutStudy {
  const successors = groupedBy(
    products.filter(({ replaces = "" }) => replaces !== ""),
    ({ replaces = "" }) => replaces,
  );
  const known = new Set(products.map(({ sku }) => sku));
  const problems = products
    .filter(({ replaces = "" }) => replaces !== "" && !known.has(replaces))
    .map((product) =>
      warning("skuNotInProducts", aboutField(product, "replaces", { sku: product.replaces! })),
    );
  const ending = products.filter(
    ({ sku, stage, lifeEndDate }) => stage === "RUN-OUT" || lifeEndDate !== undefined || successors.has(sku),
  );
  const studied = ending.map((product) => {
    const { sku, onHand, onOrder = 0, avgLeadDays: leadDays, lifeEndDate, stage } = product;
    const isRunningOut = stage === "RUN-OUT";
    const avgDailyDemand = demandOfSales(demand.get(sku), settings.demandDays);
    if (onHand === undefined) problems.push(warning("missing", aboutField(product, "onHand", { sku })));
    return {
      sku,
      avgDailyDemand,
      lifeEndDate,
      ...runOut({ onHand: onHand ?? 0, onOrder, avgDailyDemand, leadDays, lifeEndDate, isRunningOut }, today),
      split: splitOver(successors.get(sku), avgDailyDemand, settings),
    };
  });
  return {
    products: studied.sort((a, b) => (a.sellDownDate ?? Infinity) - (b.sellDownDate ?? Infinity)),
    problems,
  };
}

const splitOver = (
  variants: readonly Variant[] | undefined,
  avgDailyDemand: number | undefined,
  { variantDays }: RunOutSettings,
): VariantSplit | undefined =>
  variants === undefined || avgDailyDemand === undefined
    ? undefined
    : variantSplit(avgDailyDemand, variantDays, variants);
