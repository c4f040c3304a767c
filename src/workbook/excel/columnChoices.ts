import { answer, type Result } from "../../calculation";
import { type Locale, plannerTableKeys } from "../../vocabulary";
import type { ColumnChoice, PointedTable } from "../contract";
import { choicesTable } from "../writing/ownTables";
import { appendRows } from "./log";
import { ownBody, ownRows } from "./ownRows";

const isPointedTable = (text: string): text is PointedTable =>
  text !== "settings" && plannerTableKeys.some((key) => key === text);

/** Stands in the row of a column whose choice was taken back. */
const noLongerPointedAt = "";

/** The columns the planner has pointed at in this workbook. */
export async function readChoices(context: Excel.RequestContext): Promise<ColumnChoice[]> {
  const rows = await ownRows(context, choicesTable);
  return rows.flatMap((row) => {
    const [table, key, heading] = row.map(String) as [string, string, string];
    return isPointedTable(table) && heading !== noLongerPointedAt ? [{ table, key, heading }] : [];
  });
}

/** Remembers a choice; an earlier one for the same column is replaced. */
export async function rememberChoice(
  context: Excel.RequestContext,
  { table, key, heading }: ColumnChoice,
  locale: Locale,
): Promise<Result<void>> {
  const rows = await ownRows(context, choicesTable);
  const index = rows.findIndex((row) => row[0] === table && row[1] === key);
  if (index < 0) {
    return appendRows(context, [{ own: choicesTable, rows: [[table, key, heading]] }], locale);
  }
  await setHeadings(context, [index], heading);
  return answer(undefined);
}

/** Takes back what was pointed at in a table; its row in the log stays. */
export async function forgetChoices(context: Excel.RequestContext, table: PointedTable): Promise<void> {
  const rows = await ownRows(context, choicesTable);
  const ofTable = [...rows.keys()].filter((index) => rows[index]![0] === table);
  await setHeadings(context, ofTable, noLongerPointedAt);
}

async function setHeadings(
  context: Excel.RequestContext,
  rows: readonly number[],
  heading: string,
): Promise<void> {
  const body = await ownBody(context, choicesTable);
  if (!body) return;
  const sheet = context.workbook.worksheets.getItem(body.sheet);
  for (const row of rows) {
    sheet.getRangeByIndexes(body.firstRow + row, body.left + 2, 1, 1).values = [[heading]];
  }
  await context.sync();
}
