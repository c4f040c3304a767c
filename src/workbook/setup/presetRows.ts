import type { Locale, Text } from "../../vocabulary";
import { certificateRows } from "../../vocabulary/tables/certificatePresets";
import { contingencyRows, riskRows } from "../../vocabulary/tables/presets";
import { returnReasonRows } from "../../vocabulary/tables/returnReasonPresets";
import { supplierCheckRows } from "../../vocabulary/tables/supplierCheckPresets";
import { taxPresets } from "../../vocabulary/tables/taxPresets";
import type { PlannerTable } from "../contract";
import type { OutCell } from "../writing/tableRows";
import { plannerTables } from "../writing/plannerTables";

/** A cell that says the same in every language, or its text in each. */
type PresetCell = OutCell | Text;

/** Rows that a table is set up with, for the planner to change: of most tables none. */
const presets: Readonly<Partial<Record<PlannerTable, readonly Readonly<Record<string, PresetCell>>[]>>> = {
  risks: riskRows,
  contingencies: contingencyRows,
  certificates: certificateRows,
  dutyRates: taxPresets.map((row) => ({ ...row })),
  returnReasons: returnReasonRows,
  supplierChecks: supplierCheckRows,
};

/** The rows a new table begins with, a cell for each of its columns. */
export function presetRows(key: PlannerTable, locale: Locale): OutCell[][] {
  const columns = Object.keys(plannerTables[key].definition.columns);
  return (presets[key] ?? []).map((row) => columns.map((column) => said(row[column], locale)));
}

const said = (cell: PresetCell | undefined, locale: Locale): OutCell =>
  typeof cell === "object" ? cell[locale] : (cell ?? "");
