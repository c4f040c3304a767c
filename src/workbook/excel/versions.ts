import { answer, refuse, type Result } from "../../calculation";
import type { Locale } from "../../vocabulary";
import { type OwnTable, versionsTable } from "../writing/ownTables";
import { appendRows } from "./log";
import { ownBody, ownRows, readVersions } from "./ownRows";

/** Refuses where one of the tables was made by a later Stockplan, which may keep in it what this one would lose. */
export async function refuseNewer(
  context: Excel.RequestContext,
  tables: readonly OwnTable[],
): Promise<Result<void>> {
  const versions = await readVersions(context);
  const newer = tables.find(({ excelName, version }) => (versions.get(excelName) ?? 0) > version);
  return newer ? refuse("tableMadeByNewer", { params: { table: newer.excelName } }) : answer(undefined);
}

/** Notes that these tables are as this Stockplan makes them. */
export async function noteVersions(
  context: Excel.RequestContext,
  tables: readonly OwnTable[],
  locale: Locale,
): Promise<Result<void>> {
  const rows = await ownRows(context, versionsTable);
  const body = await ownBody(context, versionsTable);
  const rowOf = ({ excelName }: OwnTable): number => rows.findIndex(([table]) => table === excelName);
  for (const table of tables) {
    const row = rowOf(table);
    if (row < 0 || rows[row]![1] === table.version || !body) continue;
    context.workbook.worksheets
      .getItem(body.sheet)
      .getRangeByIndexes(body.firstRow + row, body.left + 1, 1, 1).values = [[table.version]];
  }
  await context.sync();
  const added = tables.filter((table) => rowOf(table) < 0);
  if (added.length === 0) return answer(undefined);
  const lines = added.map(({ excelName, version }) => [excelName, version]);
  return appendRows(context, [{ own: versionsTable, rows: lines }], locale);
}
