import { type Locale, locales, logTerms, type RawCell } from "../../vocabulary";
import type { OwnTable } from "./ownTables";
import type { OutCell, TableRows } from "./tableRows";
import type { WritingKind } from "./writtenTables";

/**
 * A write is first kept in the log as a whole, row by row, and only then done. If it is interrupted, the log still
 * holds all of it: it can be repeated, or the write before it put back.
 */
export interface LogEntry {
  readonly id: string;
  readonly startedAt: string;
  readonly state: logTerms.WriteState;
  readonly fingerprint: string;
  /** As JSON. */
  readonly settings: string;
  readonly locale: Locale;
  readonly revision: number;
  /** How many rows it keeps; fewer were kept where it was interrupted before it began to write. */
  readonly rows: number;
  readonly kind: WritingKind;
  /** The name given in Settings, or blank. */
  readonly author: string;
}

/** The cells of an entry, in the order of the log's columns. */
export const logCells = (entry: LogEntry): OutCell[] => [
  entry.id,
  entry.startedAt,
  entry.state,
  entry.fingerprint,
  entry.settings,
  entry.locale,
  entry.author,
  entry.revision,
  entry.rows,
  entry.kind,
];

/** The column of the state in the log, counted from 0. */
export const stateColumn = 2;

export interface LoggedEntry extends LogEntry {
  /** Its row below the headings, counted from 0. */
  readonly index: number;
}

/** The entries of the log, oldest first; rows that are none, such as a blank one, are passed over. */
export function readLog(rows: readonly (readonly RawCell[])[]): LoggedEntry[] {
  return rows.flatMap((row, index): LoggedEntry[] => {
    const cells = row.map(String) as string[];
    const [id, startedAt, state, fingerprint, settings, locale, author, revision, count, kind] = cells;
    const knownState = logTerms.writeStates.find((each) => each === state);
    if (!id || knownState === undefined) return [];
    return [
      {
        index,
        id,
        startedAt: startedAt ?? "",
        state: knownState,
        fingerprint: fingerprint ?? "",
        settings: settings ?? "",
        locale: locales.find((each) => each === locale) ?? "en-US",
        revision: Number(revision),
        rows: Number(count),
        kind: kind as WritingKind,
        author: author ?? "",
      },
    ];
  });
}

/** The write that began last and did not end; an earlier one of its kind has been written over by a later one since. */
export const unfinishedEntry = (log: readonly LoggedEntry[]): LoggedEntry | undefined =>
  log
    .filter(({ kind, index, state }) => {
      const isLast = log.every((other) => other.kind !== kind || other.index <= index);
      return isLast && state === "INCOMPLETE";
    })
    .at(-1);

/** What the tables held before a write: the last write of its kind before it that ended and still stands. */
export const completeBefore = (
  log: readonly LoggedEntry[],
  { kind, index }: LoggedEntry,
): LoggedEntry | undefined =>
  log.filter((entry) => entry.kind === kind && entry.index < index && entry.state === "COMPLETE").at(-1);

/** Whether a later write of its kind has written over it and still stands. */
export const isWrittenOver = (log: readonly LoggedEntry[], { kind, index }: LoggedEntry): boolean =>
  log.some((entry) => entry.kind === kind && entry.index > index && entry.state !== "TAKEN BACK");

/**
 * The lines that keep the rows of a write: its id, the table, the row counted from 1, the cells as JSON. Before the rows of a
 * table stands its row 0 with the keys of its columns, by which they are found again in a later version of the table.
 */
export const journalLines = (id: string, tables: readonly TableRows[]): OutCell[][] =>
  tables.flatMap(({ excelName, columns, rows }) =>
    rows.length === 0
      ? []
      : [columns, ...rows].map((cells, index) => [id, excelName, index, JSON.stringify(cells)]),
  );

/**
 * The rows of each table again, from the lines of one write, as wide as the table is now: a column it had not got then is
 * empty, one that it no longer has is dropped. A table without a line is there, empty.
 */
export function tablesFromLines(
  lines: readonly (readonly RawCell[])[],
  tables: readonly Pick<OwnTable, "excelName" | "definition">[],
): TableRows[] {
  const kept = new Map(tables.map(({ excelName }) => [excelName, [] as OutCell[][]]));
  for (const [, table, row, cells] of lines) {
    const rows = kept.get(String(table));
    if (rows) rows[Number(row)] = JSON.parse(String(cells)) as OutCell[];
  }
  return tables.map(({ excelName, definition }) => {
    const columns = Object.keys(definition.columns);
    const [keys = [], ...rows] = kept.get(excelName) ?? [];
    const places = columns.map((column) => keys.indexOf(column));
    return { excelName, columns, rows: rows.map((cells) => places.map((place) => cells[place] ?? "")) };
  });
}
