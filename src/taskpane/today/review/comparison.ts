import { finish, planChangesInSlices, type PlanRow, type RowChange, type Slices } from "../../../calculation";
import { fill, type Locale, type Table } from "../../../vocabulary";
import { reviewWords } from "../../../vocabulary/pane/review";
import type { PastRows, PastWrite } from "../../../workbook/contract";
import type { OwnTable } from "../../../workbook/writing/ownTables";
import type { Fields } from "../../forms/fields";
import { shownValue } from "../../forms/figures";
import { nameOf } from "../../parts/sentenceOf";

/** What became of one table between two writes. */
export interface TableComparison {
  readonly table: string;
  readonly name: string;
  /** How many rows are new, gone, changed, and as before. */
  readonly counts: Readonly<Record<"added" | "removed" | "changed" | "unchanged", number>>;
  /** In words, for the pane's table. */
  readonly rows: readonly { readonly row: string; readonly change: string }[];
}

export interface Comparison {
  readonly tables: readonly TableComparison[];
  /** Each setting that is not what it was, in words. */
  readonly settings: readonly string[];
}

/** A write with its rows. */
export interface WriteWithRows {
  readonly write: Pick<PastWrite, "settings">;
  readonly rows: PastRows;
}

/**
 * What is different between two writes of a kind, table by table in the words of their headings. `fields` are the terms of
 * their settings, where they are known: a day is then shown as one.
 */
export const compareWrites = (...of: Parameters<typeof compareWritesInSlices>): Comparison =>
  finish(compareWritesInSlices(...of));

/** The same, pausing now and then: a plan of some thousand products has some ten thousand rows. */
export function* compareWritesInSlices(
  tables: Readonly<Record<string, OwnTable>>,
  older: WriteWithRows,
  newer: WriteWithRows,
  locale: Locale,
  fields: Fields = {},
): Slices<Comparison> {
  const compared: TableComparison[] = [];
  for (const [key, { definition }] of Object.entries(tables)) {
    compared.push(yield* compareTable(key, definition, older.rows[key] ?? [], newer.rows[key] ?? [], locale));
  }
  return {
    tables: compared,
    settings: changedSettings(older.write.settings, newer.write.settings, locale, fields),
  };
}

/** About as many slices as comparing takes, for its progress. */
export const slicesOfComparison = (older: WriteWithRows, newer: WriteWithRows): number =>
  2 * Math.ceil((countRows(older) + countRows(newer)) / rowsOfASlice);

const countRows = ({ rows }: WriteWithRows): number =>
  Object.values(rows).reduce((sum, of) => sum + of.length, 0);

/** Rows put into words in a slice. */
const rowsOfASlice = 100;

function* compareTable(
  key: string,
  definition: Table,
  older: readonly PlanRow[],
  newer: readonly PlanRow[],
  locale: Locale,
): Slices<TableComparison> {
  const columns = yield* keyColumnsInSlices(definition, older, newer);
  const changes = yield* planChangesInSlices(older, newer, columns);
  const count = (change: RowChange["change"]) => changes.rows.filter((row) => row.change === change).length;
  const rows: { row: string; change: string }[] = [];
  for (const row of changes.rows) {
    rows.push({ row: row.key, change: inWords(row, definition, locale) });
    if (rows.length % rowsOfASlice === 0) yield;
  }
  return {
    table: key,
    name: definition.name[locale],
    counts: {
      added: count("ADDED"),
      removed: count("REMOVED"),
      changed: count("CHANGED"),
      unchanged: changes.unchangedRows,
    },
    rows,
  };
}

const mostKeyColumns = 4;

/**
 * Which columns tell the rows of both plans apart: the SKU or else the first column, and as many more as are needed, names and
 * dates before figures, because a figure that changed is a change and no other row.
 */
export const keyColumns = (
  table: Table,
  older: readonly PlanRow[],
  newer: readonly PlanRow[],
): readonly string[] => finish(keyColumnsInSlices(table, older, newer));

function* keyColumnsInSlices(
  { columns }: Table,
  older: readonly PlanRow[],
  newer: readonly PlanRow[],
): Slices<readonly string[]> {
  const keys = Object.keys(columns);
  const isFigure = (key: string): boolean => {
    const { isNumeric, unit } = columns[key]!.term;
    return isNumeric === true && unit !== "date";
  };
  const first = keys.includes("sku") ? "sku" : keys[0]!;
  const others = keys
    .filter((key) => key !== first)
    .sort((a, b) => Number(isFigure(a)) - Number(isFigure(b)));
  for (let more = 0; more < mostKeyColumns; more++) {
    const chosen = [first, ...others.slice(0, more)];
    const olderAreApart = areApart(older, chosen);
    yield;
    if (olderAreApart && areApart(newer, chosen)) return chosen;
    yield;
  }
  return [first];
}

const areApart = (rows: readonly PlanRow[], columns: readonly string[]): boolean =>
  new Set(rows.map((row) => JSON.stringify(columns.map((column) => row[column] ?? "")))).size === rows.length;

/** Such as `Order now 100 → 150; Status OK → ORDER`; of a new row or one that is gone what it holds or held. */
function inWords({ change, cells }: RowChange, { columns }: Table, locale: Locale): string {
  const shown = (column: string, value: unknown): string =>
    value === "" ? reviewWords.empty[locale] : shownValue(columns[column]!.term, value, locale);
  const known = cells.filter(({ column }) => columns[column] !== undefined);
  const parts = known.map(({ column, before, after }) => {
    const label = columns[column]!.term.label[locale];
    if (change === "ADDED") return `${label} ${shown(column, after)}`;
    if (change === "REMOVED") return `${label} ${shown(column, before)}`;
    return `${label} ${shown(column, before)} → ${shown(column, after)}`;
  });
  const [separator, colon] = locale === "en-US" ? ["; ", ": "] : ["；", "："];
  const listed = parts.join(separator);
  if (change === "CHANGED") return listed;
  return `${reviewWords[change === "ADDED" ? "added" : "removed"][locale]}${colon}${listed}`;
}

function changedSettings(older: unknown, newer: unknown, locale: Locale, fields: Fields): readonly string[] {
  const [before, after] = [recordOf(older), recordOf(newer)];
  const shown = (key: string, value: unknown): string => settingShown(value, fields[key], locale);
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]))
    .map((key) =>
      fill("{name} {before} → {after}", {
        name: nameOf(locale, fields)(key),
        before: shown(key, before[key]),
        after: shown(key, after[key]),
      }),
    );
}

const recordOf = (settings: unknown): Readonly<Record<string, unknown>> =>
  typeof settings === "object" && settings !== null ? (settings as Record<string, unknown>) : {};

function settingShown(value: unknown, term: Fields[string] | undefined, locale: Locale): string {
  if (value === undefined || value === "") return reviewWords.empty[locale];
  if (term !== undefined) return shownValue(term, value, locale);
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
