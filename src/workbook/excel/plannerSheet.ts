import { allowedEntry, type Locale, settingsCatalogue, type Term } from "../../vocabulary";
import type { PlannerTable } from "../contract";
import { cellAddress } from "../places";
import { columnWidth, emptyRows, headingRow } from "../setup/layout";
import { presetRows } from "../setup/presetRows";
import { settingsRow } from "../setup/settingsRows";
import { entryRule } from "../setup/validation";
import { formatOfTerm } from "../writing/formats";
import { plannerTables } from "../writing/plannerTables";
import type { OutCell } from "../writing/tableRows";

/** Excel gives a single value to every cell of a range, though the types ask for one a cell. */
const everyCell = (value: string): string[][] => value as unknown as string[][];

const noteColour = "#605E5C";
/** Where the planner's own values go in the Settings table. */
const ownValueColour = "#FFF8E1";

/** Adds a sheet with one of the planner's tables, ready to type into; last where no position is given. */
export async function addPlannerSheet(
  context: Excel.RequestContext,
  key: PlannerTable,
  sheetName: string,
  { locale, position }: { readonly locale: Locale; readonly position: number | undefined },
): Promise<void> {
  const { definition, excelName } = plannerTables[key];
  const columns = Object.entries(definition.columns);
  const rows = key === "settings" ? settingsCatalogue.length : emptyRows[key];
  const sheet = context.workbook.worksheets.add(sheetName);
  if (position !== undefined) sheet.position = position;

  const note = sheet.getRange("A1");
  note.values = [[definition.purpose?.[locale] ?? ""]];
  note.format.font.italic = true;
  note.format.font.color = noteColour;
  const headings = sheet.getRangeByIndexes(headingRow, 0, 1, columns.length);
  headings.values = [columns.map(([, { term }]) => term.label[locale])];
  const table = sheet.tables.add(sheet.getRangeByIndexes(headingRow, 0, rows + 1, columns.length), true);
  table.name = excelName;
  sheet.freezePanes.freezeRows(headingRow + 1);
  columns.forEach(([name, { term }], column) => {
    headings.getCell(0, column).format.columnWidth = columnWidth(name, term, locale);
    waitFor(sheet.getRangeByIndexes(headingRow + 1, column, rows, 1), term, {
      firstCell: cellAddress(headingRow + 1, column),
      locale,
    });
  });
  const presets = presetRows(key, locale);
  if (presets.length > 0) {
    sheet.getRangeByIndexes(headingRow + 1, 0, presets.length, columns.length).values = presets;
  }
  await context.sync();
  if (key !== "settings") return;
  const settings = settingsCatalogue.map((setting) => settingsRow(setting, locale));
  const columnOf = (name: string) => ownColumns.indexOf(name);
  writeSettingsRows(sheet, { firstRow: headingRow + 1, columnOf }, settings, locale);
  await context.sync();
}

/** Makes cells ready for values of a term: their format, what they take, and the hint beside a selected cell. */
export function waitFor(
  cells: Excel.Range,
  term: Term<unknown>,
  { firstCell, locale }: { readonly firstCell: string; readonly locale: Locale },
): void {
  cells.numberFormat = everyCell(formatOfTerm(term));
  const { dataValidation } = cells;
  dataValidation.rule = entryRule(term, firstCell);
  const title = term.label[locale];
  dataValidation.prompt = { showPrompt: true, title, message: term.hint[locale] };
  const message = allowedEntry(term, locale);
  dataValidation.errorAlert = { showAlert: message !== "", style: "Stop", title, message };
}

const ownColumns = Object.keys(plannerTables.settings.definition.columns);
const keyIndex = ownColumns.indexOf("key");

/** Writes rows of settings, each cell in the column of its name; each value takes what its own term takes. */
export function writeSettingsRows(
  sheet: Excel.Worksheet,
  { firstRow, columnOf }: { readonly firstRow: number; readonly columnOf: (name: string) => number },
  rows: readonly (readonly OutCell[])[],
  locale: Locale,
): void {
  const cellsOf = (name: string) => sheet.getRangeByIndexes(firstRow, columnOf(name), rows.length, 1);
  for (const name of ownColumns) cellsOf(name).numberFormat = everyCell("@");
  cellsOf("value").format.fill.color = ownValueColour;
  rows.forEach((row, index) => {
    const { term } = settingsCatalogue.find(({ key }) => key === row[keyIndex])!;
    const value = cellsOf("value").getCell(index, 0);
    const firstCell = cellAddress(firstRow + index, columnOf("value"));
    waitFor(value, term, { firstCell, locale });
    cellsOf("default").getCell(index, 0).numberFormat = [[formatOfTerm(term)]];
  });
  ownColumns.forEach((name, column) => {
    cellsOf(name).values = rows.map((row) => [row[column]!]);
  });
}
