import {
  draftsTable,
  correctionsTable,
  logSheetName,
  type Locale,
  pointedColumnsTable,
  schemaTable,
  settingsTable,
  type Table,
  type Text,
  writeLogTable,
  writtenLinesTable,
} from "../../vocabulary";
import { importedSalesTable } from "../../vocabulary/tables/orders";
import { importedSalesName } from "../contract";
import type { TableLook } from "./looks";
import { versions } from "./versions";

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
  readonly look?: TableLook;
}

export const onOwnSheet = (excelName: string, definition: Table, look: TableLook = {}): OwnTable => ({
  excelName,
  definition,
  sheetName: definition.name,
  left: 0,
  version: versions[excelName] ?? 1,
  look,
});

/** Daily sales from an order file: written by us, and read as the planner's Sales table. */
export const importedTable = onOwnSheet(importedSalesName, importedSalesTable);

const columnsOf = ({ columns }: Table): number => Object.keys(columns).length;

/** A table of the log, to the right of the one before it. */
const onLogSheet = (excelName: string, definition: Table, before?: OwnTable): OwnTable => ({
  excelName,
  definition,
  sheetName: logSheetName,
  left: before === undefined ? 0 : before.left + columnsOf(before.definition) + 1,
  version: versions[excelName] ?? 1,
});

export const logTable = onLogSheet("StockplanLog", writeLogTable);
export const linesTable = onLogSheet("StockplanLines", writtenLinesTable, logTable);
export const choicesTable = onLogSheet("StockplanColumns", pointedColumnsTable, linesTable);
/** The versions of the tables of ours. */
export const versionsTable = onLogSheet("StockplanSchema", schemaTable, choicesTable);
/** The planner's cells that were changed at their word. */
export const correctionTable = onLogSheet("StockplanCorrections", correctionsTable, versionsTable);
/** Work in progress. */
export const savedDraftsTable = onLogSheet("StockplanDrafts", draftsTable, correctionTable);

/** The settings of the workbook, which every plan reads. */
export const ownSettingsTable = onOwnSheet("StockplanSettings", settingsTable);

/** A plan is read from three of our tables; all others are none to read from, nor are copies Excel numbered. */
const nameOfOurs = /^Stockplan(?!(Products|Sales|Stock)[_\d]*$)[A-Z]/;

/** Whether it is a table of ours that is not there to be read as Products, Sales or Stock. */
export const isOwnTable = (excelName: string): boolean => nameOfOurs.test(excelName);

/** Whether a table of ours is one to read from as well: the imported sales themselves, no copy of them. */
export const isImportedSales = (excelName: string | undefined): boolean => excelName === importedSalesName;

const tablesOfTheLog: readonly OwnTable[] = [
  logTable,
  linesTable,
  choicesTable,
  versionsTable,
  correctionTable,
  savedDraftsTable,
];

/** Tables made on the same sheet as this one, itself among them: where one of them stands is our sheet. */
export const tablesOnSheetOf = (own: OwnTable): readonly OwnTable[] =>
  tablesOfTheLog.includes(own) ? tablesOfTheLog : [own];

/** The names a sheet of ours may get, in the order they are tried: the planner's own sheets keep theirs. */
export function sheetNames({ sheetName }: OwnTable, locale: Locale): string[] {
  const name = sheetName[locale];
  const names = [name, `${name} (Stockplan)`];
  for (let number = 2; number <= 9; number++) names.push(`${name} (Stockplan ${number})`);
  return names;
}

/** Excel's comparison of sheet names, which ignores case. */
export const sameSheetName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
