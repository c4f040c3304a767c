import {
  choosePromotion,
  contradictions,
  inTheirTaxWorld,
  lanesOf,
  map,
  promotionDaysOf,
  refuseAll,
  returnRates,
  sharesOfRegions,
  type ChosenPromotion,
  type PromoOutcome,
  type PromoPlan,
  type PromoPlanInput,
  type PromoPreparation,
  type PromoProduct,
  type Problem,
  type Result,
  type SoldProduct,
} from "../../../calculation";
import { productRows } from "../../products/rowsOfProducts";
import { defineScreen, type Given } from "../../screens/definition";
import { pastReviews } from "../underWay/pastReviews";
import { promoFields } from "./fields";
import { rowsOfOutcome } from "./outcome/rows";
import { outcomeSettings } from "./outcome/settings";
import { supplierFacts } from "./supplierFacts";
import { prepared } from "./preparation/prepare";
import { quoteRows } from "./preparation/quoteRows";
import { summaryRows } from "./outcome/summaryRows";
import { workOutPromotion } from "./workOut";
import { rowsOfPlan } from "./writtenRows";

/** The plan with the promotion it is for and what it was worked out from. */
export interface PromoAnswer {
  readonly chosen: ChosenPromotion;
  readonly plan: PromoPlan;
  readonly outcome: PromoOutcome;
  readonly preparation: PromoPreparation;
}

type PromoTables =
  | "products"
  | "promotions"
  | "lanes"
  | "laneRates"
  | "exchangeRates"
  | "suppliers"
  | "regions"
  | "returns"
  | "research"
  | "promoTasks"
  | "contingencies"
  | "costs";
export type PromoGiven = Given<PromoTables, typeof promoFields, "needed">;

/** The wizard as one screen: its steps share what was read, the decision and the answer. */
export const promoScreen = defineScreen({
  tables: {
    products: "used",
    promotions: "used",
    lanes: "used",
    laneRates: "used",
    exchangeRates: "used",
    suppliers: "used",
    regions: "used",
    returns: "used",
    research: "used",
    promoTasks: "used",
    contingencies: "used",
    costs: "used",
  },
  inputs: "needed",
  fields: promoFields,
  async workOut(given, on): Promise<Result<PromoAnswer>> {
    const rows = given.tables.promotions.rows.map(({ values, sheet, cell }) => ({
      ...values,
      demandShareAt: { sheet, cell: cell("demandShare") },
    }));
    const contradicting = contradictions(given.decision);
    if (contradicting.length > 0) return refuseAll(contradicting);
    const chosen = choosePromotion(rows, given.decision, given.today);
    if (!chosen.ok) return chosen;
    const input = { ...inputOf(given, chosen.value), reviewed: await pastReviews(given.past) };
    const job = {
      input,
      sold: soldProducts(input.products, given),
      charges: given.tables.costs.rows.map(({ values }) => values),
      settings: outcomeSettings(given.decision),
    };
    const workedOut = await workOutPromotion(job, on);
    return map(workedOut, (value) => ({
      chosen: chosen.value,
      ...value,
      preparation: prepared(value.plan, input.products, given),
    }));
  },
  problemsOf,
  writing: (planned, given) => {
    const { chosen, plan, outcome, preparation } = planned;
    const { decision, tables, locale } = given;
    const { startDate, endDate } = plan.timing;
    return {
      kind: "promo",
      rows: {
        ...rowsOfPlan(chosen, plan, given),
        summary: summaryRows(planned, given),
        ...rowsOfOutcome(outcome, decision.openingBalance ?? 0, tables.promoTasks.rows, locale),
        quotes: quoteRows(preparation.quotes, locale),
      },
      settings: { ...decision, promotion: chosen.name, startDate, endDate },
    };
  },
});

/** What a planner should know of the answer, whichever step they are in. */
export function problemsOf({ plan, outcome, preparation }: PromoAnswer): readonly Problem[] {
  return [...plan.problems, ...outcome.problems, ...preparation.problems];
}

function inputOf(given: PromoGiven, chosen: ChosenPromotion): PromoPlanInput {
  const { tables, inputs, decision, today } = given;
  const { warehouses = [], warehouseShares = [], demandMultiple, roles = [] } = decision;
  const rates = tables.laneRates.rows.map(({ values }) => values);
  return {
    products: inTheirTaxWorld(productsOf(given), decision.planType),
    demand: inputs.demand,
    platforms: chosen.platforms,
    listed: promotionDaysOf(tables.promotions.rows.map(({ values }) => values)),
    roles: new Map(roles.map(({ sku, role }) => [sku, role])),
    lanes: [...lanesOf(tables.lanes.rows.map(({ values }) => values)).values()],
    regionShares: sharesOfRegions(tables.regions.rows.map(({ values }) => values)),
    freight: {
      rates,
      exchange: {
        homeCurrency: decision.homeCurrency,
        rates: tables.exchangeRates.rows.map(({ values }) => values),
        oldestRateDays: decision.oldestRateDays,
      },
    },
    settings: {
      ...decision,
      warehouses,
      warehouseShares,
      demandMultiple: demandMultiple ?? chosen.demandMultiple,
    },
    asOfDate: today,
  };
}

/**
 * The products of the plan with what only their own tables say: size, the terms of their suppliers, where they sell, demand
 * beside their own sales, what comes back, and the price in the promotion, which is their own for promotions, else the usual
 * one less the discount.
 */
function productsOf({ tables, inputs, decision }: PromoGiven): PromoProduct[] {
  const rows = productRows(tables.products);
  const suppliers = supplierFacts(tables.suppliers);
  const rates = returnRates(
    tables.returns.rows.map(({ values }) => values),
    inputs.demand,
  );
  return inputs.products.map((product) => {
    const row = rows.get(product.sku);
    const values = row?.values;
    const supplied = suppliers.get(product.sku);
    const own = values?.ownWarehouseShares;
    const { price, promoPrice, unitKg, unitM3 } = values ?? {};
    const discounted = price === undefined ? undefined : price * (1 - decision.promoDiscountRate);
    return {
      ...product,
      unitCost: lessDiscount(product.unitCost, supplied?.discountRate),
      price: promoPrice ?? discounted,
      unitKg,
      unitM3,
      inboundAllowed: values?.inboundAllowed,
      subscribers: values?.subscribers,
      unitsPerSubscriber: values?.unitsPerSubscriber,
      leadSku: values?.leadSku,
      attachRate: values?.attachRate,
      returnRate: rates.get(product.sku),
      minOrder: supplied?.minOrder,
      creditDays: supplied?.creditDays,
      factory: { ...supplied?.factory, productionDays: values?.productionDays },
      ...(row && own
        ? { warehouseShares: { shares: own, at: { sheet: row.sheet, cell: row.cell("ownWarehouseShares") } } }
        : {}),
    };
  });
}

/** What a unit costs after the supplier's discount (001-23). */
const lessDiscount = (unitCost: number | undefined, discountRate = 0): number | undefined =>
  unitCost === undefined ? undefined : unitCost * (1 - discountRate);

/** The same with the price before the promotion, and the category by which platforms charge. */
function soldProducts(products: readonly PromoProduct[], { tables }: PromoGiven): SoldProduct[] {
  const rows = productRows(tables.products);
  return products.map((product) => {
    const { price: regularPrice, category } = rows.get(product.sku)?.values ?? {};
    return { ...product, regularPrice, category };
  });
}
