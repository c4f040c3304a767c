import { answer, type Result } from "../../calculation";
import type { Locale } from "../../vocabulary";
import type { ColumnChoice, InputTable } from "../contract";
import { choicesTable } from "../writing/ownTables";
import { appendRows } from "./log";
import { ownBody, ownRows } from "./ownRows";

const isInputTable = (text: string): text is InputTable => ["products", "sales", "stock"].includes(text);

/** The columns the planner has pointed at in this workbook. */
export async function readChoices(context: Excel.RequestContext): Promise<ColumnChoice[]> {
  const rows = await ownRows(context, choicesTable);
  return rows.flatMap((row) => {
    const [table, key, heading] = row.map(String) as [string, string, string];
    return isInputTable(table) ? [{ table, key, heading }] : [];
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
  const body = await ownBody(context, choicesTable);
  if (body) {
    const cell = context.workbook.worksheets
      .getItem(body.sheet)
      .getRangeByIndexes(body.firstRow + index, body.left + 2, 1, 1);
    cell.values = [[heading]];
    await context.sync();
  }
  return answer(undefined);
}
