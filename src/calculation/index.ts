/** The shared calculation module, as the floors above see it. */
export * from "./problem";
export * from "./sourced";
export * from "./numbers/rounding";
export * from "./numbers/split";
export * from "./stock/maxAvgSafetyStock";
export * from "./stock/reorderPoint";
export * from "./stock/stockStatus";
export * from "./order/firstOrder";
export * from "./cost/landedCost";
export * from "./shipment/batchSplit";
export * from "./numbers/percentile";
export * from "./demand/dailyDemand";
export * from "./demand/demandRates";
export * from "./plan/stockPlan";
