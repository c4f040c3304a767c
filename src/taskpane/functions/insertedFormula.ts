import type { Example, Parameter, SheetFunction } from "../../functions";
import { settingsCatalogue } from "../../vocabulary";
import type { CellPlace, SettingCells, WorkbookSettings } from "../../workbook/contract";
import { formulaOf } from "./catalogue";

/**
 * The example as it goes into a cell. A function sees nothing but its arguments: what the example leaves out refers to the
 * cells of the Settings table, so that the formula follows the planner's value there, and the default while there is none.
 * Without such a table, or where nothing that is left out stands in it, the example as it is.
 */
export function insertedFormula(
  sheetFunction: SheetFunction,
  example: Example,
  { cells }: WorkbookSettings,
): string {
  const leftOut = sheetFunction.parameters.slice(example.args.length);
  const further = leftOut.map((parameter) => referenceFor(parameter, cells));
  while (further.length > 0 && further.at(-1) === "") further.pop();
  return formulaOf(sheetFunction, { ...example, typed: [example.typed, ...further].join(",") });
}

/** What stands for an argument that is left out: "" where no setting does. */
function referenceFor(
  { term, computeDecides = false }: Parameter,
  cells: ReadonlyMap<string, SettingCells>,
): string {
  const setting = settingsCatalogue.find((each) => each.term === term);
  const places = setting && cells.get(setting.key);
  // A list stands as text in one cell, and an argument that takes its default from another has none of its own.
  if (places === undefined || computeDecides || term.shape !== "single") return "";
  const own = reference(places.value);
  return `IF(${own}="",${reference(places.default)},${own})`;
}

/** A cell of a sheet as a formula names it, wherever the formula is moved to. */
function reference({ sheet, cell }: CellPlace): string {
  const name = /^[A-Za-z_]+$/.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
  return `${name}!${cell.replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2")}`;
}
