import { answer, refuse, type Result } from "../../calculation";
import type { Locale } from "../../vocabulary";
import type { PlanToWrite, Progress, UnfinishedWrite, WritePreview } from "../contract";
import { completeBefore, type LogEntry, journalLines, unfinishedEntry } from "../writing/journal";
import { logTable, linesTable, planTables } from "../writing/ownTables";
import { planRows, type TableRows } from "../writing/planRows";
import { fillTable, shapeTables } from "./fill";
import { checkUnchanged } from "./hashedRows";
import { journalOf, keepInJournal, readLogEntries, setState } from "./log";
import { prepareTargets, type Target } from "./targets";
import { noteVersions, refuseNewer } from "./versions";

/** What a write will do; it is refused for the same reasons as the write, short of what changes in between. */
export async function previewWrite(
  context: Excel.RequestContext,
  write: PlanToWrite,
): Promise<Result<WritePreview>> {
  const targets = await prepareWrite(context, planRows(write), write.locale);
  return targets.ok ? answer(previewOf(targets.value, planRows(write), write.locale)) : targets;
}

/**
 * Writes a plan: into the log as a whole, then into its tables, then the word that it is complete. Nothing is written
 * where a cell that was read holds something else now, or where anything is in the way.
 */
export async function writePlan(
  context: Excel.RequestContext,
  write: PlanToWrite,
  onProgress?: (progress: Progress) => void,
): Promise<Result<WritePreview>> {
  const unchanged = await checkUnchanged(context, write.fingerprint);
  if (!unchanged.ok) return unchanged;
  const tables = planRows(write);
  const { locale } = write;
  const targets = await prepareWrite(context, tables, locale);
  if (!targets.ok) return targets;

  const entry = await newEntry(context, write, journalLines("", tables).length);
  const kept = await keepInJournal(context, entry, tables);
  if (!kept.ok) return kept;
  await fillTables(context, targets.value, tables, { locale, onProgress });
  await setState(context, entry.id, "COMPLETE");
  const made = targets.value.map(({ own }) => own);
  const noted = await noteVersions(context, [...made, logTable, linesTable], locale);
  if (!noted.ok) return noted;
  return answer(previewOf(targets.value, tables, locale));
}

async function newEntry(
  context: Excel.RequestContext,
  { fingerprint, settings, locale }: PlanToWrite,
  rows: number,
): Promise<LogEntry> {
  const log = await readLogEntries(context);
  return {
    id: crypto.randomUUID(),
    startedAt: new Date().toISOString(),
    state: "INCOMPLETE",
    fingerprint,
    settings: JSON.stringify(settings),
    locale,
    revision: (log.at(-1)?.revision ?? 0) + 1,
    rows,
  };
}

/** The write that was interrupted last, where no other has been made since. */
export async function findUnfinishedWrite(
  context: Excel.RequestContext,
): Promise<UnfinishedWrite | undefined> {
  const entry = unfinishedEntry(await readLogEntries(context));
  if (!entry) return undefined;
  const { id, startedAt } = entry;
  return { id, startedAt, canRepeat: (await journalOf(context, entry)) !== undefined };
}

/** Does an interrupted write again, from what the log kept of it. */
export async function repeatWrite(context: Excel.RequestContext, id: string): Promise<Result<WritePreview>> {
  const entry = (await readLogEntries(context)).find((each) => each.id === id);
  const tables = entry && (await journalOf(context, entry));
  if (!tables) return refuse("nothingToRepeat");
  return refill(context, entry, tables, "COMPLETE");
}

/** Puts back what the last complete write before this one wrote; where there is none, the tables are emptied. */
export async function takeBackWrite(
  context: Excel.RequestContext,
  id: string,
): Promise<Result<WritePreview>> {
  const log = await readLogEntries(context);
  const entry = log.find((each) => each.id === id);
  if (!entry) return refuse("nothingToRepeat");
  const before = completeBefore(log, id);
  const kept = before && (await journalOf(context, before));
  const empty = planTables.map(({ excelName }) => ({ excelName, rows: [] }));
  return refill(context, { id, locale: before?.locale ?? entry.locale }, kept ?? empty, "TAKEN BACK");
}

async function refill(
  context: Excel.RequestContext,
  { id, locale }: Pick<LogEntry, "id" | "locale">,
  tables: readonly TableRows[],
  state: LogEntry["state"],
): Promise<Result<WritePreview>> {
  const targets = await prepareTables(context, tables, locale);
  if (!targets.ok) return targets;
  await fillTables(context, targets.value, tables, { locale });
  await setState(context, id, state);
  return answer(previewOf(targets.value, tables, locale));
}

const rowsFor = (tables: readonly TableRows[], excelName: string): TableRows["rows"] =>
  tables.find((table) => table.excelName === excelName)?.rows ?? [];

/** The places of a plan's tables. A table that would be empty is not made for that. */
async function prepareTables(
  context: Excel.RequestContext,
  tables: readonly TableRows[],
  locale: Locale,
): Promise<Result<Target[]>> {
  const wanted = planTables.map((own) => ({ own, rows: rowsFor(tables, own.excelName).length }));
  const targets = await prepareTargets(context, wanted, locale);
  if (!targets.ok) return targets;
  return answer(
    targets.value.filter(({ exists, own }) => exists || rowsFor(tables, own.excelName).length > 0),
  );
}

/** The places of a plan's tables, once the log too has room for it. */
async function prepareWrite(
  context: Excel.RequestContext,
  tables: readonly TableRows[],
  locale: Locale,
): Promise<Result<Target[]>> {
  const log = [
    { own: logTable, rows: 1, append: true },
    { own: linesTable, rows: journalLines("", tables).length, append: true },
  ];
  const ours = await refuseNewer(context, [...planTables, logTable, linesTable]);
  if (!ours.ok) return ours;
  const room = await prepareTargets(context, log, locale);
  return room.ok ? prepareTables(context, tables, locale) : room;
}

async function fillTables(
  context: Excel.RequestContext,
  targets: readonly Target[],
  tables: readonly TableRows[],
  {
    locale,
    onProgress,
  }: { readonly locale: Locale; readonly onProgress?: ((progress: Progress) => void) | undefined },
): Promise<void> {
  const total = tables.reduce((sum, { rows }) => sum + rows.length, 0);
  let done = 0;
  const step = (rows: number) => {
    done += rows;
    onProgress?.({ done, total });
  };
  await shapeTables(context, targets, locale);
  for (const target of targets) {
    await fillTable(context, target, rowsFor(tables, target.own.excelName), { locale, step });
  }
}

const previewOf = (
  targets: readonly Target[],
  tables: readonly TableRows[],
  locale: Locale,
): WritePreview => ({
  tables: targets.map(({ own, sheet, exists, rowsNow }) => ({
    name: own.definition.name[locale],
    sheet,
    rows: rowsFor(tables, own.excelName).length,
    ...(exists ? { replacesRows: rowsNow } : {}),
  })),
});
