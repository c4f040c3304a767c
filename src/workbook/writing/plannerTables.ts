import { plannerTableDefinitions } from "../../vocabulary";
import type { PlannerTable } from "../contract";
import { onOwnSheet, ownSettingsTable, type OwnTable } from "./ownTables";

/** The tables a planner fills in, each made on a sheet of its own where the workbook has none of that kind. */
export const plannerTables: Readonly<Record<PlannerTable, OwnTable>> = {
  // 2: category, prices and end of life; stage, market, profit and the orders so far. 3: length, width and height.
  // 4: settings of its own for a product. 5: the product it replaces.
  products: { ...onOwnSheet("StockplanProducts", plannerTableDefinitions.products), version: 5 },
  // 2: visits.
  sales: { ...onOwnSheet("StockplanSales", plannerTableDefinitions.sales), version: 2 },
  stock: onOwnSheet("StockplanStock", plannerTableDefinitions.stock),
  // 2: forwarders, the usual one and those in reserve.
  lanes: { ...onOwnSheet("StockplanLanes", plannerTableDefinitions.lanes), version: 2 },
  // 2: pre-sale, price and stock locks, share of demand, priority. 3: what the platform asks for and how the shop stands.
  promotions: { ...onOwnSheet("StockplanPromotions", plannerTableDefinitions.promotions), version: 3 },
  // 2: kind, shipment, day of the charge, duty included. 3: the part it falls on.
  costs: { ...onOwnSheet("StockplanCosts", plannerTableDefinitions.costs), version: 3 },
  suppliers: onOwnSheet("StockplanSuppliers", plannerTableDefinitions.suppliers),
  supplierChecks: onOwnSheet("StockplanSupplierChecklist", plannerTableDefinitions.supplierChecks),
  // 2: hours to answer.
  returns: { ...onOwnSheet("StockplanReturns", plannerTableDefinitions.returns), version: 2 },
  returnReasons: onOwnSheet("StockplanReturnReasons", plannerTableDefinitions.returnReasons),
  buyerReviews: onOwnSheet("StockplanReviews", plannerTableDefinitions.buyerReviews),
  keyWords: onOwnSheet("StockplanKeyWords", plannerTableDefinitions.keyWords),
  kits: onOwnSheet("StockplanKits", plannerTableDefinitions.kits),
  // 2: hours and cost of delivery.
  regions: { ...onOwnSheet("StockplanRegions", plannerTableDefinitions.regions), version: 2 },
  // 2: monthly cost.
  warehouses: { ...onOwnSheet("StockplanWarehouses", plannerTableDefinitions.warehouses), version: 2 },
  // 2: lane, day of dispatch, freight.
  deliveries: { ...onOwnSheet("StockplanDeliveries", plannerTableDefinitions.deliveries), version: 2 },
  // 2: hours to answer chats and to settle exceptions.
  months: { ...onOwnSheet("StockplanMonths", plannerTableDefinitions.months), version: 2 },
  orderTimes: onOwnSheet("StockplanOrderTimes", plannerTableDefinitions.orderTimes),
  risks: onOwnSheet("StockplanRisks", plannerTableDefinitions.risks),
  // 2: which case of a plan the row is for.
  contingencies: {
    ...onOwnSheet("StockplanContingencies", plannerTableDefinitions.contingencies),
    version: 2,
  },
  // 2: selling point, complaint, share of buyers.
  research: { ...onOwnSheet("StockplanResearch", plannerTableDefinitions.research), version: 2 },
  certificates: onOwnSheet("StockplanCertificates", plannerTableDefinitions.certificates),
  productTests: onOwnSheet("StockplanProductTests", plannerTableDefinitions.productTests),
  // 2: end of storage, papers.
  shipments: { ...onOwnSheet("StockplanShipments", plannerTableDefinitions.shipments), version: 2 },
  // 2: CO₂, credit for late deliveries.
  laneRates: { ...onOwnSheet("StockplanLaneRates", plannerTableDefinitions.laneRates), version: 2 },
  dutyRates: onOwnSheet("StockplanDutyRates", plannerTableDefinitions.dutyRates),
  exchangeRates: onOwnSheet("StockplanExchangeRates", plannerTableDefinitions.exchangeRates),
  promoTasks: onOwnSheet("StockplanPromoTasks", plannerTableDefinitions.promoTasks),
  settings: ownSettingsTable,
};
