import type { Locale } from "../../vocabulary";
import { chartName, type Plot } from "./looks";
import type { OwnTable } from "./ownTables";
import type { OutCell } from "./tableRows";

/** The charts to draw of a table with these rows; none of an empty one. */
export function plotsOf(
  { excelName, definition, look }: OwnTable,
  rows: readonly (readonly OutCell[])[],
  locale: Locale,
): Plot[] {
  if (rows.length === 0) return [];
  const columns = Object.keys(definition.columns);
  return (look?.charts ?? []).flatMap((chart) => {
    const { key, each } = chart;
    const title = chart.title[locale];
    if (each === undefined) {
      return [{ name: chartName(excelName, key, 1), title, chart, firstRow: 0, rows: rows.length }];
    }
    const stretches = stretchesOf(rows.map((row) => row[columns.indexOf(each.column)] ?? ""));
    return stretches.slice(0, each.most).map(({ text, ...stretch }, index) => ({
      name: chartName(excelName, key, index + 1),
      title: `${text} · ${title}`,
      chart,
      ...stretch,
    }));
  });
}

interface Stretch {
  readonly text: OutCell;
  readonly firstRow: number;
  readonly rows: number;
}

/** Rows that follow each other with the same text. */
function stretchesOf(texts: readonly OutCell[]): Stretch[] {
  const starts = texts.flatMap((text, row) => (row === 0 || text !== texts[row - 1] ? [row] : []));
  return starts.map((firstRow, index) => ({
    text: texts[firstRow]!,
    firstRow,
    rows: (starts[index + 1] ?? texts.length) - firstRow,
  }));
}
