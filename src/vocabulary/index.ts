/** The planner's words, as the floors above see them. */
export * from "./locale";
export * from "./units";
export * from "./cell";
export * from "./term";
export * from "./readers";
export * from "./ranges";
export * from "./sentences";
export * as stockTerms from "./terms/stock";
export * as demandTerms from "./terms/demand";
export * as orderTerms from "./terms/order";
export * as shipmentTerms from "./terms/shipment";
export * as costTerms from "./terms/cost";
export * as productTerms from "./terms/product";
export * as salesTerms from "./terms/sales";
export * as assumptionTerms from "./terms/assumption";
export * as logTerms from "./terms/log";
export * from "./tables";
