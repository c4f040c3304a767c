/** The tables of the workbook, the planner's and ours, as lists of terms. */
import { productsTable, salesTable } from "./inputs";
import {
  costLinesTable,
  lanesTable,
  promotionsTable,
  returnsTable,
  settingsTable,
  stockTable,
  suppliersTable,
} from "./planner";
import { contingenciesTable, deliveriesTable, monthsTable, risksTable } from "./review";
import { certificatesTable, productTestsTable, researchTable } from "./selection";
import { dutyRatesTable, exchangeRatesTable, laneRatesTable, shipmentsTable } from "./shipments";

export * from "./define";
export * from "./headings";
export * from "./inputs";
export * from "./planner";
export * from "./review";
export * from "./selection";
export * from "./shipments";
export * from "./plan";
export * from "./log";

/** The tables a planner fills in, in the order they are set up. */
export const plannerTableDefinitions = {
  products: productsTable,
  sales: salesTable,
  stock: stockTable,
  lanes: lanesTable,
  promotions: promotionsTable,
  costs: costLinesTable,
  suppliers: suppliersTable,
  returns: returnsTable,
  deliveries: deliveriesTable,
  months: monthsTable,
  risks: risksTable,
  contingencies: contingenciesTable,
  research: researchTable,
  certificates: certificatesTable,
  productTests: productTestsTable,
  shipments: shipmentsTable,
  laneRates: laneRatesTable,
  dutyRates: dutyRatesTable,
  exchangeRates: exchangeRatesTable,
  settings: settingsTable,
} as const;
