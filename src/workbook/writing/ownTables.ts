import {
  assumptionsTable,
  batchesTable,
  costLinesTable,
  lanesTable,
  logSheetName,
  type Locale,
  pointedColumnsTable,
  productsTable,
  promotionsTable,
  returnsTable,
  salesTable,
  schemaTable,
  settingsTable,
  stockPlanTable,
  stockTable,
  suppliersTable,
  type Table,
  type Text,
  writeLogTable,
  writtenLinesTable,
} from "../../vocabulary";
import { importedSalesTable } from "../../vocabulary/tables/orders";
import { importedSalesName, type PlannerTable } from "../contract";

/** A table of ours, found by the name Excel knows it by wherever the planner has moved it. */
export interface OwnTable {
  readonly excelName: string;
  readonly definition: Table;
  /** The sheet it is made on. */
  readonly sheetName: Text;
  /** The column it begins in there, counted from 0: the tables of the log stand side by side and grow downwards. */
  readonly left: number;
  /** Of its columns and rows; raised when they change, so that a table made before is known and carried over. */
  readonly version: number;
}

const onOwnSheet = (excelName: string, definition: Table): OwnTable => ({
  excelName,
  definition,
  sheetName: definition.name,
  left: 0,
  version: 1,
});

export const planTable = onOwnSheet("StockplanPlan", stockPlanTable);
export const batchTable = onOwnSheet("StockplanBatches", batchesTable);
export const assumptionTable = onOwnSheet("StockplanAssumptions", assumptionsTable);

/** Daily sales from an order file: written by us, and read as the planner's Sales table. */
export const importedTable = onOwnSheet(importedSalesName, importedSalesTable);

const columnsOf = ({ columns }: Table): number => Object.keys(columns).length;

export const logTable: OwnTable = {
  excelName: "StockplanLog",
  definition: writeLogTable,
  sheetName: logSheetName,
  left: 0,
  version: 1,
};

export const linesTable: OwnTable = {
  excelName: "StockplanLines",
  definition: writtenLinesTable,
  sheetName: logSheetName,
  left: logTable.left + columnsOf(writeLogTable) + 1,
  version: 1,
};

export const choicesTable: OwnTable = {
  excelName: "StockplanColumns",
  definition: pointedColumnsTable,
  sheetName: logSheetName,
  left: linesTable.left + columnsOf(writtenLinesTable) + 1,
  version: 1,
};

/** The versions of the tables of ours. */
export const versionsTable: OwnTable = {
  excelName: "StockplanSchema",
  definition: schemaTable,
  sheetName: logSheetName,
  left: choicesTable.left + columnsOf(pointedColumnsTable) + 1,
  version: 1,
};

/** The tables a planner fills in, each made on a sheet of its own where the workbook has none of that kind. */
export const plannerTables: Readonly<Record<PlannerTable, OwnTable>> = {
  products: onOwnSheet("StockplanProducts", productsTable),
  sales: onOwnSheet("StockplanSales", salesTable),
  stock: onOwnSheet("StockplanStock", stockTable),
  lanes: onOwnSheet("StockplanLanes", lanesTable),
  promotions: onOwnSheet("StockplanPromotions", promotionsTable),
  costs: onOwnSheet("StockplanCosts", costLinesTable),
  suppliers: onOwnSheet("StockplanSuppliers", suppliersTable),
  returns: onOwnSheet("StockplanReturns", returnsTable),
  settings: onOwnSheet("StockplanSettings", settingsTable),
};

/** What a plan is written to, in the order it is filled. */
export const planTables: readonly OwnTable[] = [planTable, batchTable, assumptionTable];

const writtenTables = [...planTables, importedTable, logTable, linesTable, choicesTable, versionsTable];
const { products, sales, stock, ...otherPlannerTables } = plannerTables;
/** A plan is read from three tables the planner fills in; all others of ours are none to read from. */
const neverSources = [...writtenTables, ...Object.values(otherPlannerTables)];
const ownTables: readonly OwnTable[] = [...neverSources, products, sales, stock];

/** Excel numbers the tables of a copied sheet: a copy of our plan is no table to read from either. */
const nameOfOurs = new RegExp(`^(${neverSources.map(({ excelName }) => excelName).join("|")})[_\\d]*$`);

/** Whether it is a table of ours that is not there to be read as Products, Sales or Stock. */
export const isOwnTable = (excelName: string): boolean => nameOfOurs.test(excelName);

/** Whether a table of ours is one to read from as well: the imported sales themselves, no copy of them. */
export const isImportedSales = (excelName: string | undefined): boolean => excelName === importedSalesName;

/** Tables made on the same sheet as this one, itself among them: where one of them stands is our sheet. */
export const tablesOnSheetOf = ({ sheetName }: OwnTable): readonly OwnTable[] =>
  ownTables.filter((other) => other.sheetName === sheetName);

/** The names a sheet of ours may get, in the order they are tried: the planner's own sheets keep theirs. */
export function sheetNames({ sheetName }: OwnTable, locale: Locale): string[] {
  const name = sheetName[locale];
  const names = [name, `${name} (Stockplan)`];
  for (let number = 2; number <= 9; number++) names.push(`${name} (Stockplan ${number})`);
  return names;
}

/** Excel's comparison of sheet names, which ignores case. */
export const sameSheetName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
