import type { Locale, Text } from "../../vocabulary";
import { contingencyRows, riskRows } from "../../vocabulary/tables/presets";
import type { PlannerTable } from "../contract";
import type { OutCell } from "../writing/tableRows";
import { plannerTables } from "../writing/ownTables";

/** Rows that a table is set up with, for the planner to change: of most tables none. */
const presets: Readonly<Partial<Record<PlannerTable, readonly Readonly<Record<string, Text>>[]>>> = {
  risks: riskRows,
  contingencies: contingencyRows,
};

/** The rows a new table begins with, a cell for each of its columns. */
export function presetRows(key: PlannerTable, locale: Locale): OutCell[][] {
  const columns = Object.keys(plannerTables[key].definition.columns);
  return (presets[key] ?? []).map((row) => columns.map((column) => row[column]?.[locale] ?? ""));
}
