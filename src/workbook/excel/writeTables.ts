import { answer, refuse, type Result } from "../../calculation";
import type { Locale } from "../../vocabulary";
import type {
  PastRows,
  PastWrite,
  Progress,
  UnfinishedWrite,
  WritePreview,
  Writing,
  Written,
} from "../contract";
import {
  completeBefore,
  isWrittenOver,
  journalLines,
  type LogEntry,
  type LoggedEntry,
  unfinishedEntry,
} from "../writing/journal";
import { logTable, linesTable, type OwnTable } from "../writing/ownTables";
import { type OutCell, rowsOfRecords, type TableRows } from "../writing/tableRows";
import type { WritingKind } from "../writing/writtenTables";
import { drawCharts } from "./charts";
import { fillTable, shapeTables } from "./fill";
import { checkUnchanged } from "./hashedRows";
import { journalOf, keepInJournal, readLogEntries, setState } from "./log";
import { readAuthor } from "./readSettings";
import { prepareTargets, type Target } from "./targets";
import { noteVersions, refuseNewer } from "./versions";

/** The tables of a kind by their keys, in the order they are filled. */
type TablesOfKind = readonly (readonly [key: string, own: OwnTable])[];

async function tablesOfKind(kind: WritingKind): Promise<TablesOfKind> {
  const { writtenTables } = await import("../writing/writtenTables");
  return Object.entries<OwnTable>(writtenTables[kind]);
}

async function tableRows({ kind, rows }: Writing): Promise<WholeTable[]> {
  const records: Readonly<Record<string, readonly object[] | undefined>> = rows;
  return (await tablesOfKind(kind)).map(([key, own]) => ({ own, ...rowsOfRecords(own, records[key] ?? []) }));
}

interface WholeTable extends TableRows {
  readonly own: OwnTable;
}

/** What a write will do; it is refused for the same reasons as the write, short of what changes in between. */
export async function previewWrite(
  context: Excel.RequestContext,
  writing: Writing,
): Promise<Result<WritePreview>> {
  const tables = await tableRows(writing);
  const targets = await prepareWrite(context, tables, writing.locale);
  return targets.ok ? answer(previewOf(targets.value, writing.locale)) : targets;
}

/**
 * Writes tables: into the log as a whole, then where they stand, then the word that it is complete. Nothing is written
 * where a cell that was read holds something else now, or where anything is in the way.
 */
export async function writeTables(
  context: Excel.RequestContext,
  writing: Writing,
  onProgress?: (progress: Progress) => void,
): Promise<Result<Written>> {
  for (const fingerprint of writing.fingerprints) {
    const unchanged = await checkUnchanged(context, fingerprint);
    if (!unchanged.ok) return unchanged;
  }
  const { locale } = writing;
  const tables = await tableRows(writing);
  const targets = await prepareWrite(context, tables, locale);
  if (!targets.ok) return targets;

  const entry = await newEntry(context, writing, journalLines("", tables).length);
  const kept = await keepInJournal(context, entry, tables);
  if (!kept.ok) return kept;
  await fillTables(context, targets.value, { locale, onProgress });
  await setState(context, entry.id, "COMPLETE");
  const made = targets.value.map(({ target }) => target.own);
  const noted = await noteVersions(context, [...made, logTable, linesTable], locale);
  if (!noted.ok) return noted;
  return answer({ ...previewOf(targets.value, locale), id: entry.id });
}

async function newEntry(
  context: Excel.RequestContext,
  { kind, fingerprints, settings, locale }: Writing,
  rows: number,
): Promise<LogEntry> {
  const log = await readLogEntries(context);
  return {
    id: crypto.randomUUID(),
    startedAt: new Date().toISOString(),
    state: "INCOMPLETE",
    fingerprint: fingerprints.join("\n"),
    settings: JSON.stringify(settings),
    locale,
    revision: (log.at(-1)?.revision ?? 0) + 1,
    rows,
    kind,
    author: await readAuthor(context),
  };
}

/** The write that was interrupted last, where no other has been made since. */
export async function findUnfinishedWrite(
  context: Excel.RequestContext,
): Promise<UnfinishedWrite | undefined> {
  const entry = unfinishedEntry(await readLogEntries(context));
  if (!entry) return undefined;
  const { id, startedAt } = entry;
  return { id, startedAt, canRepeat: (await keptTables(context, entry)) !== undefined };
}

/** Does an interrupted write again, from what the log kept of it. */
export async function repeatWrite(context: Excel.RequestContext, id: string): Promise<Result<WritePreview>> {
  const entry = (await readLogEntries(context)).find((each) => each.id === id);
  const tables = entry && (await keptTables(context, entry));
  if (!tables) return refuse("nothingToRepeat");
  return refill(context, entry, tables, "COMPLETE");
}

/** Puts back what the last complete write of its kind before this one wrote; where there is none, the tables are emptied. */
export async function takeBackWrite(
  context: Excel.RequestContext,
  id: string,
): Promise<Result<WritePreview>> {
  const log = await readLogEntries(context);
  const entry = log.find((each) => each.id === id);
  if (!entry) return refuse("nothingToRepeat");
  if (isWrittenOver(log, entry)) return refuse("laterWriteStands");
  const before = completeBefore(log, entry);
  const tables = before ? await keptTables(context, before) : await emptyTables(entry);
  if (!tables) return refuse("earlierWriteNotKept");
  return refill(context, { id, locale: before?.locale ?? entry.locale }, tables, "TAKEN BACK");
}

/** The complete writes of a kind, or of all, the newest first. */
export async function pastWrites(context: Excel.RequestContext, wanted?: WritingKind): Promise<PastWrite[]> {
  const log = await readLogEntries(context);
  return log
    .filter(({ kind, state }) => (wanted === undefined || kind === wanted) && state !== "INCOMPLETE")
    .map(({ id, kind, revision, startedAt, author, state, settings }) => {
      return {
        id,
        kind,
        revision,
        startedAt,
        author,
        isTakenBack: state === "TAKEN BACK",
        settings: parsed(settings),
      };
    })
    .reverse();
}

/** The settings as they were kept; a planner may have typed into the cell. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return {};
  }
}

/** What a write wrote, by table and column. */
export async function rowsOfWrite(context: Excel.RequestContext, id: string): Promise<Result<PastRows>> {
  const entry = (await readLogEntries(context)).find((each) => each.id === id);
  const tables = entry && (await keptTables(context, entry));
  if (!tables) return refuse("earlierWriteNotKept");
  const byKey = (await tablesOfKind(entry.kind)).map(([key, own]) => {
    const columns = Object.keys(own.definition.columns);
    const rows = tables.find(({ excelName }) => excelName === own.excelName)?.rows ?? [];
    const recordOf = (row: readonly OutCell[]) =>
      Object.fromEntries(columns.map((column, index) => [column, row[index] ?? ""]));
    return [key, rows.map(recordOf)] as const;
  });
  return answer(Object.fromEntries(byKey));
}

async function keptTables(context: Excel.RequestContext, entry: LogEntry): Promise<WholeTable[] | undefined> {
  const owns = (await tablesOfKind(entry.kind)).map(([, own]) => own);
  const kept = await journalOf(context, entry, owns);
  return kept?.map((table, index) => ({ ...table, own: owns[index]! }));
}

const emptyTables = async ({ kind }: LoggedEntry): Promise<WholeTable[]> =>
  (await tablesOfKind(kind)).map(([, own]) => ({ own, ...rowsOfRecords(own, []) }));

async function refill(
  context: Excel.RequestContext,
  { id, locale }: Pick<LogEntry, "id" | "locale">,
  tables: readonly WholeTable[],
  state: LogEntry["state"],
): Promise<Result<WritePreview>> {
  const targets = await prepareTables(context, tables, locale);
  if (!targets.ok) return targets;
  await fillTables(context, targets.value, { locale });
  await setState(context, id, state);
  return answer(previewOf(targets.value, locale));
}

/** The rows of a table and where they go. */
interface Filling {
  readonly target: Target;
  readonly rows: TableRows["rows"];
}

/** The places of tables. One that would be empty is not made for that. */
async function prepareTables(
  context: Excel.RequestContext,
  tables: readonly WholeTable[],
  locale: Locale,
): Promise<Result<Filling[]>> {
  const wanted = tables.map(({ own, rows }) => ({ own, rows: rows.length }));
  const targets = await prepareTargets(context, wanted, locale);
  if (!targets.ok) return targets;
  const fillings = targets.value.map((target, index) => ({ target, rows: tables[index]!.rows }));
  return answer(fillings.filter(({ target, rows }) => target.exists || rows.length > 0));
}

/** The places of tables, once the log too has room for them. */
async function prepareWrite(
  context: Excel.RequestContext,
  tables: readonly WholeTable[],
  locale: Locale,
): Promise<Result<Filling[]>> {
  const log = [
    { own: logTable, rows: 1, append: true },
    { own: linesTable, rows: journalLines("", tables).length, append: true },
  ];
  const ours = await refuseNewer(context, [...tables.map(({ own }) => own), logTable, linesTable]);
  if (!ours.ok) return ours;
  const room = await prepareTargets(context, log, locale);
  return room.ok ? prepareTables(context, tables, locale) : room;
}

async function fillTables(
  context: Excel.RequestContext,
  fillings: readonly Filling[],
  {
    locale,
    onProgress,
  }: { readonly locale: Locale; readonly onProgress?: ((progress: Progress) => void) | undefined },
): Promise<void> {
  const total = fillings.reduce((sum, { rows }) => sum + rows.length, 0);
  let done = 0;
  const step = (rows: number) => {
    done += rows;
    onProgress?.({ done, total });
  };
  const targets = fillings.map(({ target }) => target);
  await shapeTables(context, targets, locale);
  for (const { target, rows } of fillings) {
    await fillTable(context, target, rows, { locale, step });
    await drawCharts(context, target, rows, locale);
  }
}

const previewOf = (fillings: readonly Filling[], locale: Locale): WritePreview => ({
  tables: fillings.map(({ target: { own, sheet, exists, rowsNow }, rows }) => ({
    name: own.definition.name[locale],
    sheet,
    rows: rows.length,
    ...(exists ? { replacesRows: rowsNow } : {}),
  })),
});
