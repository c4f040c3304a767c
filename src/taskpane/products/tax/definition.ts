import { answer, type LandedShipment, type OrderTax, type Problem } from "../../../calculation";
import { cbecTerms, orderTaxTerms } from "../../../vocabulary";
import { defineScreen } from "../../screens/definition";
import { rowsOf } from "../../screens/placedRows";
import { costingFields, costShipments } from "../shipping/costing";
import { orderTaxes } from "./orders";
import { importTaxRows } from "./rows";

export interface TaxAnswer {
  /** Shipments whose tax was worked out by rates. */
  readonly imports: readonly LandedShipment[];
  readonly orders: readonly OrderTax[];
  readonly problems: readonly Problem[];
}

/** What importers pay for shipments, and what buyers pay for orders out of the bonded zone: side by side, never together. */
export const taxScreen = defineScreen({
  tables: {
    products: "needed",
    dutyRates: "needed",
    shipments: "used",
    costs: "used",
    exchangeRates: "used",
  },
  fields: {
    unitsInOrder: orderTaxTerms.unitsInOrder,
    spentThisYear: cbecTerms.spentThisYear,
    orderDate: orderTaxTerms.orderDate,
    ...costingFields,
  },
  async workOut({ tables, decision, today }) {
    const { landed, shipments, taxRates, rates, problems } = costShipments(tables, decision);
    const { unitsInOrder, spentThisYear, orderDate = today } = decision;
    const question = { unitsInOrder, spentThisYear, day: orderDate };
    const orders = orderTaxes(rowsOf(tables.products), shipments, taxRates, rates, question);
    const taxAnswer: TaxAnswer = {
      imports: landed.filter(({ taxOrigin }) => taxOrigin === "RATES"),
      orders: orders.orders,
      problems: [...problems, ...orders.problems],
    };
    return answer(taxAnswer);
  },
  problemsOf: ({ problems }) => problems,
  writing({ imports, orders }) {
    const rows = { imports: imports.flatMap(importTaxRows), orders };
    return rows.imports.length + orders.length === 0 ? undefined : { kind: "tax", rows };
  },
});
