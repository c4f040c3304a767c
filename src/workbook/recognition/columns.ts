import type { Problem } from "../../calculation";
import { columnNamed, type Table } from "../../vocabulary";
import type { ColumnChoice, FoundColumn, PointedTable } from "../contract";
import { cellAddress, columnLetter } from "../places";
import type { Source } from "./source";

/** Which column of a source holds which column of a table. */
export interface MatchedColumn {
  readonly key: string;
  /** Counted from 0 within the source; undefined where no heading names it, or two do. */
  readonly index: number | undefined;
  readonly pointedByHand: boolean;
  /** The second heading that names it as well as the first. */
  readonly doubledBy?: number;
}

/**
 * Finds the columns of a table among the headings. What the planner pointed at wins; then a heading in our own words
 * over a synonym; two headings that are equally good are a question for the planner.
 */
export function matchColumns(
  table: Table,
  source: Source,
  choices: readonly Pick<ColumnChoice, "key" | "heading">[],
): MatchedColumn[] {
  const named = source.headings.map((heading) => columnNamed(table, heading));
  const pointed = new Map<string, number>();
  for (const { key, heading } of choices) {
    const index = source.headings.indexOf(heading);
    if (index >= 0) pointed.set(key, index);
  }
  const taken = new Set(pointed.values());
  return Object.keys(table.columns).map((key) => {
    const byHand = pointed.get(key);
    if (byHand !== undefined) return { key, index: byHand, pointedByHand: true };
    const placesNamed = (by: "label" | "synonym") =>
      [...named.keys()].filter(
        (index) => named[index]?.key === key && named[index].by === by && !taken.has(index),
      );
    const labels = placesNamed("label");
    const [first, second] = labels.length > 0 ? labels : placesNamed("synonym");
    return second === undefined
      ? { key, index: first, pointedByHand: false }
      : { key, index: undefined, pointedByHand: false, doubledBy: second };
  });
}

/** More than the columns of any table. */
const worthOfPointing = 100;

/** Whether the planner pointed at one of them. */
export const isPointedAt = (columns: readonly MatchedColumn[]): boolean =>
  columns.some(({ pointedByHand }) => pointedByHand);

/** How many columns were recognised; those pointed at by hand count for more than any number of others. */
export const matchScore = (columns: readonly MatchedColumn[]): number =>
  columns.reduce((sum, { index, doubledBy, pointedByHand }) => {
    if (pointedByHand) return sum + worthOfPointing;
    return index === undefined && doubledBy === undefined ? sum : sum + 1;
  }, 0);

/** Whether each required column is there, or at least stands there twice. */
export const hasRequired = (table: Table, columns: readonly MatchedColumn[]): boolean =>
  columns.every(
    ({ key, index, doubledBy }) =>
      !table.columns[key]!.required || index !== undefined || doubledBy !== undefined,
  );

/** What is wrong with the headings, each with its place. */
export function headingProblems(table: Table, source: Source, columns: readonly MatchedColumn[]): Problem[] {
  const { sheet, area } = source;
  return columns.flatMap((column): Problem[] => {
    const definition = table.columns[column.key]!;
    const place = (index: number) => ({ sheet, cell: cellAddress(area.top, area.left + index) });
    if (column.doubledBy !== undefined) {
      // A doubled heading that is not required costs the plan that column only.
      const severity = definition.required ? "error" : "warning";
      return [{ code: "headingTwice", severity, field: column.key, at: place(column.doubledBy) }];
    }
    if (column.index !== undefined || !definition.required) return [];
    return [{ code: "columnMissing", severity: "error", field: column.key, at: place(0) }];
  });
}

/** The columns as the pane lists them. */
export const foundColumns = (
  table: Table,
  source: Source,
  columns: readonly MatchedColumn[],
): FoundColumn[] =>
  columns.map(({ key, index, pointedByHand }) => {
    const { term, required } = table.columns[key]!;
    const found = { key, label: term.label, required, pointedByHand };
    if (index === undefined) return found;
    const columnLetters = columnLetter(source.area.left + index);
    return { ...found, heading: source.headings[index]!, columnLetter: columnLetters };
  });

export const choicesFor = (choices: readonly ColumnChoice[], table: PointedTable): ColumnChoice[] =>
  choices.filter((choice) => choice.table === table);
