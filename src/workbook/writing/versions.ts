/**
 * Of each table of ours whose columns or rows have changed since it was first made: the version it is of now, and what came
 * with it. A table that is not here is of version 1. Whoever adds a column, or a setting, raises the version here, so that a
 * table made before is known and carried over.
 */
export const versions: Readonly<Record<string, number>> = {
  // 2: category, prices and end of life; stage, market, profit and the orders so far. 3: length, width and
  // height. 4: settings of its own for a product. 5: the product it replaces.
  StockplanProducts: 5,
  // 2: visits.
  StockplanSales: 2,
  // 2: forwarders, the usual one and those in reserve.
  StockplanLanes: 2,
  // 2: pre-sale, price and stock locks, share of demand, priority. 3: what the platform asks for and how the
  // shop stands.
  StockplanPromotions: 3,
  // 2: kind, shipment, day of the charge, duty included. 3: the part it falls on.
  StockplanCosts: 3,
  // 2: days of production, discount.
  StockplanSuppliers: 2,
  // 2: hours to answer.
  StockplanReturns: 2,
  // 2: hours and cost of delivery.
  StockplanRegions: 2,
  // 2: monthly cost.
  StockplanWarehouses: 2,
  // 2: lane, day of dispatch, freight.
  StockplanDeliveries: 2,
  // 2: hours to answer chats and to settle exceptions.
  StockplanMonths: 2,
  // 2: which case of a plan the row is for.
  StockplanContingencies: 2,
  // 2: selling point, complaint, share of buyers.
  StockplanResearch: 2,
  // 2: end of storage, papers.
  StockplanShipments: 2,
  // 2: CO₂, credit for late deliveries.
  StockplanLaneRates: 2,
  // 2: those of forecasts, orders, products and promotions. 3: insurance, lanes and tax.
  StockplanSettings: 3,
  // 2: the day that sold more than all others.
  StockplanReplenishment: 2,
  // 2: lost sales.
  StockplanProjection: 2,
  // 2: subscribers, units sold along, the route proposed, what may be promised and left.
  StockplanPromoPlan: 2,
  // 2: whether the warehouse takes it in.
  StockplanPromoBatches: 2,
  // 2: the kind of charge.
  StockplanPromoCosts: 2,
  // 2: its items headed as such.
  StockplanPromoSummary: 2,
  // 2: CO₂.
  StockplanFreight: 2,
  // 2: local returns and insurance.
  StockplanReturnLosses: 2,
  // 2: further measures of the error.
  StockplanReviewLog: 2,
  // 2: competitors' prices, what is not noted yet.
  StockplanSelection: 2,
  // 2: the trial order.
  StockplanTestVerdicts: 2,
  // 2: stock, units a visit.
  StockplanPromoMonitor: 2,
  // 2: whether the warehouse is full.
  StockplanTransfers: 2,
  // 2: the cover by its other name.
  StockplanWarehouseStock: 2,
};
