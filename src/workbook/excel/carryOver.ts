import { answer, type Result } from "../../calculation";
import { columnNamed, type Locale, type RawCell, type Setting } from "../../vocabulary";
import type { PlannerTable } from "../contract";
import { cellAddress } from "../places";
import { settingsBeside, settingsRow } from "../setup/settingsRows";
import { type OwnTable } from "../writing/ownTables";
import { plannerTables } from "../writing/plannerTables";
import { appendRows } from "./log";
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
  const settings = table === "settings" ? await missingSettings(context) : [];
  return [...columns, ...settings.map(({ term }) => term.label[locale])];
}

/** Gives an earlier table what it lacks: columns on its right, settings below. All that stands in it stays. */
export async function carryOver(
  context: Excel.RequestContext,
  key: PlannerTable,
  locale: Locale,
): Promise<Result<void>> {
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
  return key === "settings" ? addSettings(context, locale) : answer(undefined);
}

const missingColumns = ({ definition }: OwnTable, headings: readonly RawCell[]): readonly string[] => {
  const named = new Set(headings.map((heading) => columnNamed(definition, heading)?.key));
  return Object.keys(definition.columns).filter((key) => !named.has(key));
};

async function missingSettings(context: Excel.RequestContext): Promise<readonly Setting[]> {
  const rows = await ownRows(context, plannerTables.settings);
  return settingsBeside(new Set(rows.map((row) => String(row.at(-1)))));
}

async function addSettings(context: Excel.RequestContext, locale: Locale): Promise<Result<void>> {
  const { settings } = plannerTables;
  const rows = (await missingSettings(context)).map((setting) => settingsRow(setting, locale));
  const before = await ownBody(context, settings);
  if (rows.length === 0 || !before) return answer(undefined);
  const appended = await appendRows(context, [{ own: settings, rows }], locale);
  if (!appended.ok) return appended;
  const worksheet = context.workbook.worksheets.getItem(before.sheet);
  writeSettingsRows(worksheet, { firstRow: before.firstRow + before.rows, left: before.left }, rows, locale);
  await context.sync();
  return appended;
}
