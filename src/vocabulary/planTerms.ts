import type { StockPlanSettings } from "../calculation";
import type { Term } from "./term";
import * as demand from "./terms/demand";
import * as order from "./terms/order";
import * as shipment from "./terms/shipment";
import * as stock from "./terms/stock";

/** The terms of the settings a stock plan is worked out with; the day the goods are needed has no default. */
export const planTerms = {
  demandDays: demand.demandDays,
  peakMethod: demand.peakMethod,
  warningFactor: stock.warningFactor,
  coverDays: order.coverDays,
  promoUpliftRate: order.promoUpliftRate,
  needDate: shipment.needDate,
  batchShares: shipment.batchShares,
  batchLeadDays: shipment.batchLeadDays,
  batchModes: shipment.batchModes,
} as const satisfies {
  readonly [K in keyof StockPlanSettings]-?: Term<NonNullable<StockPlanSettings[K]>>;
};
