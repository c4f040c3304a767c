import { productsTable, salesTable } from "./inputs";
import { orderTimesTable } from "./orderTimes";
import { costLinesTable, lanesTable, promotionsTable, suppliersTable } from "./planner";
import { contingenciesTable, deliveriesTable, monthsTable, risksTable } from "./review";
import { promoTasksTable } from "./promoTasks";
import { kitsTable } from "./kits";
import { returnReasonsTable, returnsTable } from "./returns";
import { buyerReviewsTable, keyWordsTable } from "./reviewWords";
import { certificatesTable, productTestsTable, researchTable } from "./selection";
import { dutyRatesTable, exchangeRatesTable, laneRatesTable, shipmentsTable } from "./shipments";
import { settingsTable } from "./settings";
import { supplierChecksTable } from "./supplierChecks";
import { stockTable } from "./stock";
import { regionsTable, warehousesTable } from "./warehouses";

/** The tables a planner fills in, in the order they are set up. */
export const plannerTableDefinitions = {
  products: productsTable,
  sales: salesTable,
  stock: stockTable,
  lanes: lanesTable,
  promotions: promotionsTable,
  costs: costLinesTable,
  suppliers: suppliersTable,
  supplierChecks: supplierChecksTable,
  returns: returnsTable,
  returnReasons: returnReasonsTable,
  buyerReviews: buyerReviewsTable,
  keyWords: keyWordsTable,
  kits: kitsTable,
  regions: regionsTable,
  warehouses: warehousesTable,
  deliveries: deliveriesTable,
  months: monthsTable,
  orderTimes: orderTimesTable,
  risks: risksTable,
  contingencies: contingenciesTable,
  research: researchTable,
  certificates: certificatesTable,
  productTests: productTestsTable,
  shipments: shipmentsTable,
  laneRates: laneRatesTable,
  dutyRates: dutyRatesTable,
  exchangeRates: exchangeRatesTable,
  promoTasks: promoTasksTable,
  settings: settingsTable,
} as const;

export const plannerTableKeys = Object.keys(
  plannerTableDefinitions,
) as readonly (keyof typeof plannerTableDefinitions)[];
