import { underInsured, type CargoInsurance } from "../cost/cargoInsurance";
import type { SupplyLine } from "../order/sourceCheck";
import type { Problem } from "../problem";
import { promoBackups, type LaneForwarders, type PromoBackups } from "../promo/promoBackups";
import { quoteRequest, type QuoteLine, type QuotedProduct } from "../promo/quoteRequest";
import { supportLoad, type SupportLoad } from "../promo/supportLoad";
import type { PromoPlan } from "./promoPlan";
import type { PromoProduct } from "./promoPlanInput";
import { promoTotals } from "./promoTotals";

/** A product with what a forwarder asks about it. */
export interface PreparedProduct
  extends PromoProduct, Omit<QuotedProduct, "sku" | "packSize" | "unitKg" | "unitM3"> {}

export interface PromoPreparationSettings extends CargoInsurance {
  readonly fewestSources: number;
  readonly fewestBackups: number;
  readonly unitsPerOrder: number;
  readonly contactRate?: number | undefined;
  readonly casesPerAgentDay?: number | undefined;
  readonly fullInsuranceFrom?: number | undefined;
  readonly quoteOrigin?: string | undefined;
  readonly quoteDestination?: string | undefined;
  readonly quoteServices?: string | undefined;
}

export interface PromoPreparationInput {
  readonly plan: PromoPlan;
  readonly products: readonly PreparedProduct[];
  readonly supplies: readonly SupplyLine[];
  readonly forwarders: readonly LaneForwarders[];
  readonly settings: PromoPreparationSettings;
}

export interface PromoPreparation {
  readonly backups: PromoBackups;
  /** Undefined until the planner has given the rates and the demand is known. */
  readonly support?: SupportLoad | undefined;
  readonly quotes: readonly QuoteLine[];
  readonly problems: readonly Problem[];
}

/**
 * What has to be arranged for a planned promotion: backups, people for customer service, quotes, insurance?
 *
 * Backups and insurance are asked of the products that are ordered, quotes of every batch, and people of all units expected
 * to be sold on the promotion's days.
 *
 * Source: 002-42, 001-22 (backups), 004-44 (people), 002-37 and 004-35 (quotes), 002-44 (insurance).
 */
export function promoPreparation({
  plan,
  products,
  supplies,
  forwarders,
  settings,
}: PromoPreparationInput): PromoPreparation {
  const { timing, batches, lines } = plan;
  const { expectedUnits } = promoTotals(plan);
  const ordered = lines.flatMap(({ sku, need }) => ((need?.orderUnits ?? 0) > 0 ? [sku] : []));
  const lanes = timing.batches.map(({ lane }) => lane);
  const bySku = new Map(products.map((product) => [product.sku, product]));
  return {
    backups: promoBackups(
      { skus: ordered, supplies, lanes, forwarders },
      settings.fewestSources,
      settings.fewestBackups,
    ),
    support:
      expectedUnits === undefined
        ? undefined
        : supportLoad({
            ...settings,
            units: expectedUnits,
            days: timing.endDate - timing.startDate + 1,
          }),
    quotes: quoteRequest(batches, bySku, {
      origin: settings.quoteOrigin,
      destination: settings.quoteDestination,
      services: settings.quoteServices,
    }),
    problems: underInsured(
      ordered.map((sku) => ({ sku, valuePerUnit: valueOf(bySku.get(sku)) })),
      settings,
      settings.fullInsuranceFrom,
    ),
  };
}

/** Goods and freight of one unit; not known where one of them is not. */
const valueOf = (product: PromoProduct | undefined): number | undefined =>
  product?.unitCost === undefined || product.freightPerUnit === undefined
    ? undefined
    : product.unitCost + product.freightPerUnit;
