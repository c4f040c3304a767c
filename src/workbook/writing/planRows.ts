import { type Locale, stockPlanTable, batchesTable } from "../../vocabulary";
import type { PlanToWrite } from "../contract";
import { assumptionTable, batchTable, planTable } from "./ownTables";

/** A cell to write; "" is an empty one. */
export type OutCell = number | string | boolean;

export interface TableRows {
  readonly excelName: string;
  readonly rows: readonly (readonly OutCell[])[];
}

/** A cell for each column, in the order of the table; what is not known stays empty. */
const cellsOf = (keys: readonly string[], record: object): OutCell[] => {
  const known = record as Readonly<Record<string, OutCell | undefined>>;
  return keys.map((key) => known[key] ?? "");
};

/** The rows of each table a plan is written to. */
export function planRows({ plan, assumptions, locale }: PlanToWrite): TableRows[] {
  const planKeys = Object.keys(stockPlanTable.columns);
  const batchKeys = Object.keys(batchesTable.columns);
  return [
    { excelName: planTable.excelName, rows: plan.lines.map((line) => cellsOf(planKeys, line)) },
    { excelName: batchTable.excelName, rows: plan.batches.map((batch) => cellsOf(batchKeys, batch)) },
    { excelName: assumptionTable.excelName, rows: assumptionRows(assumptions, locale) },
  ];
}

const assumptionRows = (assumptions: PlanToWrite["assumptions"], locale: Locale): OutCell[][] =>
  assumptions.map(({ name, value, unit, source, note = "" }) => [
    name[locale],
    value,
    unit[locale],
    source,
    note,
  ]);
