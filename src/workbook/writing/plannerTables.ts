import { plannerTableDefinitions } from "../../vocabulary";
import type { PlannerTable } from "../contract";
import { onOwnSheet, ownSettingsTable, type OwnTable } from "./ownTables";

/** The tables a planner fills in, each made on a sheet of its own where the workbook has none of that kind. */
export const plannerTables: Readonly<Record<PlannerTable, OwnTable>> = {
  products: onOwnSheet("StockplanProducts", plannerTableDefinitions.products),
  sales: onOwnSheet("StockplanSales", plannerTableDefinitions.sales),
  stock: onOwnSheet("StockplanStock", plannerTableDefinitions.stock),
  lanes: onOwnSheet("StockplanLanes", plannerTableDefinitions.lanes),
  promotions: onOwnSheet("StockplanPromotions", plannerTableDefinitions.promotions),
  costs: onOwnSheet("StockplanCosts", plannerTableDefinitions.costs),
  suppliers: onOwnSheet("StockplanSuppliers", plannerTableDefinitions.suppliers),
  supplierChecks: onOwnSheet("StockplanSupplierChecklist", plannerTableDefinitions.supplierChecks),
  returns: onOwnSheet("StockplanReturns", plannerTableDefinitions.returns),
  returnReasons: onOwnSheet("StockplanReturnReasons", plannerTableDefinitions.returnReasons),
  buyerReviews: onOwnSheet("StockplanReviews", plannerTableDefinitions.buyerReviews),
  keyWords: onOwnSheet("StockplanKeyWords", plannerTableDefinitions.keyWords),
  kits: onOwnSheet("StockplanKits", plannerTableDefinitions.kits),
  regions: onOwnSheet("StockplanRegions", plannerTableDefinitions.regions),
  warehouses: onOwnSheet("StockplanWarehouses", plannerTableDefinitions.warehouses),
  deliveries: onOwnSheet("StockplanDeliveries", plannerTableDefinitions.deliveries),
  months: onOwnSheet("StockplanMonths", plannerTableDefinitions.months),
  orderTimes: onOwnSheet("StockplanOrderTimes", plannerTableDefinitions.orderTimes),
  risks: onOwnSheet("StockplanRisks", plannerTableDefinitions.risks),
  contingencies: onOwnSheet("StockplanContingencies", plannerTableDefinitions.contingencies),
  research: onOwnSheet("StockplanResearch", plannerTableDefinitions.research),
  certificates: onOwnSheet("StockplanCertificates", plannerTableDefinitions.certificates),
  productTests: onOwnSheet("StockplanProductTests", plannerTableDefinitions.productTests),
  shipments: onOwnSheet("StockplanShipments", plannerTableDefinitions.shipments),
  laneRates: onOwnSheet("StockplanLaneRates", plannerTableDefinitions.laneRates),
  dutyRates: onOwnSheet("StockplanDutyRates", plannerTableDefinitions.dutyRates),
  exchangeRates: onOwnSheet("StockplanExchangeRates", plannerTableDefinitions.exchangeRates),
  promoTasks: onOwnSheet("StockplanPromoTasks", plannerTableDefinitions.promoTasks),
  settings: ownSettingsTable,
};
