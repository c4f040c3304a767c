import {
  answer,
  type ExchangeRates,
  type LandedShipment,
  type Problem,
  type TaxRate,
} from "../../../calculation";
import { profitTerms } from "../../../vocabulary";
import { defineScreen } from "../../screens/definition";
import { assumptionsOf } from "../../forms/assumptions";
import { ownValuesOf } from "../../forms/fields";
import { costingFields, costShipments } from "../shipping/costing";
import {
  amountsChanged,
  exchangeAssumptions,
  taxAssumptions,
  volumeAssumption,
} from "../shipping/rateAssumptions";
import { shippedProducts } from "../shipping/tables";
import { costShareRows, costViewRows, landedCostRow } from "./rows";

export interface LandedCostAnswer {
  /** The latest shipment first. */
  readonly landed: readonly LandedShipment[];
  readonly rates: ExchangeRates;
  readonly taxRates: readonly TaxRate[];
  readonly problems: readonly Problem[];
}

const landedCostFields = { ...costingFields, vatRate: profitTerms.vatRate } as const;

/** What each product of each shipment costs landed, and the two printed sums of its costs. */
export const landedCostScreen = defineScreen({
  tables: {
    products: "needed",
    shipments: "needed",
    costs: "used",
    dutyRates: "used",
    exchangeRates: "used",
  },
  fields: landedCostFields,
  async workOut({ tables, decision }) {
    const { landed, rates, taxRates, problems } = costShipments(tables, decision);
    const landedAnswer: LandedCostAnswer = { landed, rates, taxRates, problems };
    return answer(landedAnswer);
  },
  problemsOf: ({ problems }) => problems,
  writing({ landed, rates, taxRates }, { tables, decision, settings, locale }) {
    if (landed.length === 0) return undefined;
    return {
      kind: "landedCost",
      rows: {
        costs: landed.flatMap((each) => each.lines.map((line) => landedCostRow(line, each, decision))),
        shares: landed.flatMap(costShareRows),
        views: landed.flatMap(({ shipment, views }) => [
          ...costViewRows(shipment.name, "002-51", views.logistics, views.total, locale),
          ...costViewRows(shipment.name, "004-34", views.selling, views.total, locale),
        ]),
        assumptions: [
          ...assumptionsOf(landedCostFields, decision, locale, ownValuesOf(landedCostFields, settings)),
          ...exchangeAssumptions(amountsChanged(landed, taxRates), rates, locale),
          ...taxAssumptions(landed, locale),
          ...volumeAssumption(shippedProducts(tables.products).values(), locale),
        ],
      },
    };
  },
});
