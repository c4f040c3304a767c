import { columnNamed, type Locale, type RawCell, type Setting } from "../../vocabulary";
import type { PlannerTable } from "../contract";
import { cellAddress } from "../places";
import { settingsBeside, settingsRow } from "../setup/settingsRows";
import { type OwnTable } from "../writing/ownTables";
import { plannerTables } from "../writing/plannerTables";
import { ownBody, ownRows } from "./ownRows";
import { waitFor, writeSettingsRows } from "./plannerSheet";

/** The columns and settings that a table of an earlier version has not got, in the planner's words. */
export async function lackedBy(
  context: Excel.RequestContext,
  table: PlannerTable,
  headings: readonly RawCell[],
  locale: Locale,
): Promise<readonly string[]> {
  const own = plannerTables[table];
  const columns = missingColumns(own, headings).map((key) => own.definition.columns[key]!.term.label[locale]);
  const settings = table === "settings" ? await missingSettings(context, await settingsColumns(context)) : [];
  return [...columns, ...settings.map(({ term }) => term.label[locale])];
}

/** Gives an earlier table what it lacks: columns on its right, settings below. All that stands in it stays. */
export async function carryOver(
  context: Excel.RequestContext,
  key: PlannerTable,
  locale: Locale,
): Promise<void> {
  const own = plannerTables[key];
  const table = context.workbook.tables.getItem(own.excelName);
  const header = table.getHeaderRowRange().load("values");
  await context.sync();
  const bodies = missingColumns(own, header.values[0] as RawCell[]).map((column) => {
    const { term } = own.definition.columns[column]!;
    const added = table.columns.add(undefined, undefined, term.label[locale]);
    return { term, body: added.getDataBodyRange().load("rowIndex,columnIndex") };
  });
  await context.sync();
  for (const { term, body } of bodies) {
    waitFor(body, term, { firstCell: cellAddress(body.rowIndex, body.columnIndex), locale });
  }
  await context.sync();
  if (key === "settings") await addSettings(context, locale);
}

const missingColumns = ({ definition }: OwnTable, headings: readonly RawCell[]): readonly string[] => {
  const named = new Set(headings.map((heading) => columnNamed(definition, heading)?.key));
  return Object.keys(definition.columns).filter((key) => !named.has(key));
};

/** Which of our columns stands where in the Settings table; the planner may have put others between them. */
async function settingsColumns(context: Excel.RequestContext): Promise<ReadonlyMap<string, number>> {
  const { excelName, definition } = plannerTables.settings;
  const header = context.workbook.tables.getItem(excelName).getHeaderRowRange().load("values");
  await context.sync();
  const named = (header.values[0] as RawCell[]).map((heading) => columnNamed(definition, heading)?.key);
  return new Map(named.flatMap((key, index) => (key === undefined ? [] : [[key, index] as const])));
}

async function missingSettings(
  context: Excel.RequestContext,
  columns: ReadonlyMap<string, number>,
): Promise<readonly Setting[]> {
  const keyColumn = columns.get("key");
  if (keyColumn === undefined) return [];
  const rows = await ownRows(context, plannerTables.settings, keyColumn + 1);
  return settingsBeside(new Set(rows.map((row) => String(row[keyColumn]))));
}

/** The settings that came since stand below all others, each cell under its own heading. */
async function addSettings(context: Excel.RequestContext, locale: Locale): Promise<void> {
  const { settings } = plannerTables;
  const columns = await settingsColumns(context);
  const rows = (await missingSettings(context, columns)).map((setting) => settingsRow(setting, locale));
  const before = await ownBody(context, settings);
  if (rows.length === 0 || !before) return;
  const table = context.workbook.tables.getItem(settings.excelName);
  const width = table.columns.load("count");
  await context.sync();
  const blank = new Array<string>(width.count).fill("");
  table.rows.add(undefined, new Array<string[]>(rows.length).fill(blank));
  const worksheet = context.workbook.worksheets.getItem(before.sheet);
  const firstRow = before.firstRow + before.rows;
  const columnOf = (key: string) => before.left + columns.get(key)!;
  writeSettingsRows(worksheet, { firstRow, columnOf }, rows, locale);
  await context.sync();
}
