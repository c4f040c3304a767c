import { plannerTableDefinitions } from "../../vocabulary";
import type { PlannerTable } from "../contract";
import { onOwnSheet, ownSettingsTable, type OwnTable } from "./ownTables";

/** The tables a planner fills in, each made on a sheet of its own where the workbook has none of that kind. */
export const plannerTables: Readonly<Record<PlannerTable, OwnTable>> = {
  // 2: category, prices and end of life; stage, market, profit and the orders so far. 3: length, width and height.
  products: { ...onOwnSheet("StockplanProducts", plannerTableDefinitions.products), version: 3 },
  sales: onOwnSheet("StockplanSales", plannerTableDefinitions.sales),
  stock: onOwnSheet("StockplanStock", plannerTableDefinitions.stock),
  // 2: forwarders, the usual one and those in reserve.
  lanes: { ...onOwnSheet("StockplanLanes", plannerTableDefinitions.lanes), version: 2 },
  // 2: pre-sale, price and stock locks, share of demand, priority.
  promotions: { ...onOwnSheet("StockplanPromotions", plannerTableDefinitions.promotions), version: 2 },
  // 2: kind, shipment, day of the charge, duty included.
  costs: { ...onOwnSheet("StockplanCosts", plannerTableDefinitions.costs), version: 2 },
  suppliers: onOwnSheet("StockplanSuppliers", plannerTableDefinitions.suppliers),
  // 2: hours to answer.
  returns: { ...onOwnSheet("StockplanReturns", plannerTableDefinitions.returns), version: 2 },
  returnReasons: onOwnSheet("StockplanReturnReasons", plannerTableDefinitions.returnReasons),
  regions: onOwnSheet("StockplanRegions", plannerTableDefinitions.regions),
  warehouses: onOwnSheet("StockplanWarehouses", plannerTableDefinitions.warehouses),
  deliveries: onOwnSheet("StockplanDeliveries", plannerTableDefinitions.deliveries),
  months: onOwnSheet("StockplanMonths", plannerTableDefinitions.months),
  risks: onOwnSheet("StockplanRisks", plannerTableDefinitions.risks),
  // 2: which case of a plan the row is for.
  contingencies: {
    ...onOwnSheet("StockplanContingencies", plannerTableDefinitions.contingencies),
    version: 2,
  },
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
