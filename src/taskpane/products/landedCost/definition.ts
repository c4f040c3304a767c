import { answer, type LandedShipment, type Problem } from "../../../calculation";
import { profitTerms } from "../../../vocabulary";
import { defineScreen } from "../../screens/definition";
import { costingFields, costShipments } from "../shipping/costing";
import { costShareRows, costViewRows, landedCostRow } from "./rows";

export interface LandedCostAnswer {
  /** The latest shipment first. */
  readonly landed: readonly LandedShipment[];
  readonly problems: readonly Problem[];
}

/** What each product of each shipment costs landed, and the two printed sums of its costs. */
export const landedCostScreen = defineScreen({
  tables: {
    products: "needed",
    shipments: "needed",
    costs: "used",
    dutyRates: "used",
    exchangeRates: "used",
  },
  fields: { ...costingFields, vatRate: profitTerms.vatRate },
  async workOut({ tables, decision }) {
    const { landed, problems } = costShipments(tables, decision);
    const landedAnswer: LandedCostAnswer = { landed, problems };
    return answer(landedAnswer);
  },
  problemsOf: ({ problems }) => problems,
  writing({ landed }, { decision, locale }) {
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
      },
    };
  },
});
