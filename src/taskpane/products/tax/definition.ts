import {
  answer,
  papersOfShipments,
  registrations,
  type ExchangeRates,
  type LandedShipment,
  type OrderTax,
  type PapersOfShipment,
  type Problem,
  type Registration,
  type TaxRate,
} from "../../../calculation";
import { cbecTerms, orderTaxTerms, registrationTerms } from "../../../vocabulary";
import { assumptionsOf } from "../../forms/assumptions";
import { ownValuesOf } from "../../forms/fields";
import { defineScreen } from "../../screens/definition";
import { rowsOf } from "../../screens/placedRows";
import { costingFields, costShipments } from "../shipping/costing";
import { orderTaxes } from "./orders";
import { amountsChanged, exchangeAssumptions, taxAssumptions } from "../shipping/rateAssumptions";
import { papersRow } from "./registrationRows";
import { importTaxRows } from "./rows";

export interface TaxAnswer {
  /** Shipments whose tax was worked out by rates. */
  readonly imports: readonly LandedShipment[];
  readonly orders: readonly OrderTax[];
  /** The nearest to its threshold first; empty where nothing is sold or no product has a market. */
  readonly registrations: readonly Registration[];
  readonly papers: readonly PapersOfShipment[];
  readonly rates: ExchangeRates;
  readonly taxRates: readonly TaxRate[];
  readonly problems: readonly Problem[];
}

const taxFields = {
  unitsInOrder: orderTaxTerms.unitsInOrder,
  spentThisYear: cbecTerms.spentThisYear,
  orderDate: orderTaxTerms.orderDate,
  nearThreshold: registrationTerms.nearThreshold,
  ...costingFields,
} as const;

/** What importers pay for shipments, and what buyers pay for orders out of the bonded zone: side by side, never together. */
export const taxScreen = defineScreen({
  tables: {
    products: "needed",
    dutyRates: "needed",
    shipments: "used",
    costs: "used",
    exchangeRates: "used",
  },
  inputs: "used",
  fields: taxFields,
  async workOut({ tables, inputs, decision, today }) {
    const { landed, shipments, taxRates, rates, problems } = costShipments(tables, decision);
    const { unitsInOrder, spentThisYear, orderDate = today, nearThreshold } = decision;
    const question = { unitsInOrder, spentThisYear, day: orderDate };
    const orders = orderTaxes(rowsOf(tables.products), shipments, taxRates, rates, question);
    const thresholds = registrations({
      products: rowsOf(tables.products),
      demand: inputs?.demand ?? new Map(),
      rates: taxRates,
      exchange: rates,
      today,
      nearThreshold,
    });
    const taxAnswer: TaxAnswer = {
      imports: landed.filter(({ taxOrigin }) => taxOrigin === "RATES"),
      orders: orders.orders,
      registrations: thresholds.registrations,
      papers: papersOfShipments(rowsOf(tables.shipments)),
      rates,
      taxRates,
      problems: [...problems, ...orders.problems, ...thresholds.problems],
    };
    return answer(taxAnswer);
  },
  problemsOf: ({ problems }) => problems,
  writing(
    { imports, orders, registrations: markets, papers, rates, taxRates },
    { decision, settings, locale, today },
  ) {
    const rows = {
      imports: imports.flatMap(importTaxRows),
      orders,
      registrations: markets,
      papers: papers.map((each) => papersRow(each, locale)),
    };
    if (Object.values(rows).every((each) => each.length === 0)) return undefined;
    const changed = [
      ...amountsChanged(imports, taxRates),
      ...markets.map(({ currency }) => ({ currency, day: today })),
    ];
    const assumptions = [
      ...assumptionsOf(taxFields, decision, locale, ownValuesOf(taxFields, settings)),
      ...exchangeAssumptions(changed, rates, locale),
      ...taxAssumptions(imports, locale),
    ];
    return { kind: "tax", rows: { ...rows, assumptions } };
  },
});
