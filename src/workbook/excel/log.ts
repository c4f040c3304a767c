import { answer, type Result } from "../../calculation";
import type { Locale } from "../../vocabulary";
import {
  type LogEntry,
  type LoggedEntry,
  journalLines,
  logCells,
  readLog,
  stateColumn,
  tablesFromLines,
} from "../writing/journal";
import { type OwnTable, logTable, linesTable } from "../writing/ownTables";
import type { OutCell, TableRows } from "../writing/tableRows";
import { shapeTables, writeRows } from "./fill";
import { ownBody, ownRows, rowsIn } from "./ownRows";
import { prepareTargets, type Target } from "./targets";

export const readLogEntries = async (context: Excel.RequestContext): Promise<LoggedEntry[]> =>
  readLog(await ownRows(context, logTable));

/** The rows a write was to make in these tables; undefined where not all of them are kept. */
export async function journalOf(
  context: Excel.RequestContext,
  { id, rows }: LogEntry,
  tables: readonly OwnTable[],
): Promise<TableRows[] | undefined> {
  const body = await ownBody(context, linesTable);
  // The lines of a write stand together: their ids tell which rows to read.
  const ids = body ? (await rowsIn(context, body, 1)).map(([cell]) => String(cell)) : [];
  const first = ids.indexOf(id);
  const count = first < 0 ? 0 : ids.lastIndexOf(id) - first + 1;
  if (count !== rows) return undefined;
  if (body === undefined || count === 0) return tablesFromLines([], tables);
  const columns = Object.keys(linesTable.definition.columns).length;
  const lines = await rowsIn(context, { ...body, firstRow: body.firstRow + first, rows: count }, columns);
  return tablesFromLines(lines, tables);
}

/** Appends rows to tables of ours, making those that are missing. */
export async function appendRows(
  context: Excel.RequestContext,
  additions: readonly { readonly own: OwnTable; readonly rows: readonly (readonly OutCell[])[] }[],
  locale: Locale,
): Promise<Result<void>> {
  const wanted = additions.map(({ own, rows }) => ({ own, rows: rows.length, append: true }));
  const targets = await prepareTargets(context, wanted, locale);
  if (!targets.ok) return targets;
  await shapeTables(context, targets.value, locale);
  await writeOneByOne(context, targets.value, additions);
  return answer(undefined);
}

/** In order: the entry of a write must stand before its lines. */
async function writeOneByOne(
  context: Excel.RequestContext,
  targets: readonly Target[],
  additions: readonly { readonly rows: readonly (readonly OutCell[])[] }[],
): Promise<void> {
  for (const [index, target] of targets.entries()) {
    await writeRows(context, target, additions[index]!.rows, { from: target.rowsNow });
  }
}

/** Keeps a write as a whole before any of it is done. */
export const keepInJournal = (
  context: Excel.RequestContext,
  entry: LogEntry,
  tables: readonly TableRows[],
): Promise<Result<void>> =>
  appendRows(
    context,
    [
      { own: logTable, rows: [logCells(entry)] },
      { own: linesTable, rows: journalLines(entry.id, tables) },
    ],
    entry.locale,
  );

/** Notes what became of a write. */
export async function setState(
  context: Excel.RequestContext,
  id: string,
  state: LogEntry["state"],
): Promise<void> {
  const entry = (await readLogEntries(context)).find((each) => each.id === id);
  const body = await ownBody(context, logTable);
  if (!entry || !body) return;
  const cell = context.workbook.worksheets
    .getItem(body.sheet)
    .getRangeByIndexes(body.firstRow + entry.index, body.left + stateColumn, 1, 1);
  cell.values = [[state]];
  await context.sync();
}
