import type { Locale } from "../../vocabulary";
import { chartNames, type Plot } from "../writing/looks";
import { plotsOf } from "../writing/plots";
import type { OutCell } from "../writing/tableRows";
import type { Target } from "./targets";

/** Cells a chart covers, and those left free between the table, the charts and each other. */
const width = 8;
const height = 16;
const gap = 1;

/**
 * Draws the charts of a table anew from the rows it holds now. A chart of ours is known by its name: one that stands gives way
 * to the new one, which takes its place and size, since the planner may have moved it. Charts of other names are not touched.
 */
export async function drawCharts(
  context: Excel.RequestContext,
  target: Target,
  rows: readonly (readonly OutCell[])[],
  locale: Locale,
): Promise<void> {
  const { own, sheet } = target;
  const charts = own.look?.charts ?? [];
  if (charts.length === 0) return;
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const standing = chartNames(own.excelName, charts).map((name) => ({
    name,
    chart: worksheet.charts.getItemOrNullObject(name).load("top,left,width,height"),
  }));
  await context.sync();
  const places = new Map<string, Place>();
  for (const { name, chart } of standing) {
    if (chart.isNullObject) continue;
    const { top, left, width: wide, height: high } = chart;
    places.set(name, { top, left, width: wide, height: high });
    chart.delete();
  }
  plotsOf(own, rows, locale).forEach((plot, index) => {
    const chart = drawPlot(worksheet, target, plot, locale);
    const place = places.get(plot.name);
    if (place) chart.set(place);
    else putBeside(worksheet, target, chart, index);
  });
  await context.sync();
}

interface Place {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

function drawPlot(
  worksheet: Excel.Worksheet,
  { own, headingRow, left }: Target,
  { name, title, chart: { kind, categories, values }, firstRow, rows }: Plot,
  locale: Locale,
): Excel.Chart {
  const keys = Object.keys(own.definition.columns);
  const cellsOf = (key: string) =>
    worksheet.getRangeByIndexes(headingRow + 1 + firstRow, left + keys.indexOf(key), rows, 1);
  // Made of one column and given the others by name: columns need not stand side by side.
  const chart = worksheet.charts.add(kind, cellsOf(values[0]!), "Columns");
  chart.name = name;
  chart.title.text = title;
  values.forEach((key, index) => {
    const label = own.definition.columns[key]!.term.label[locale];
    const series = index === 0 ? chart.series.getItemAt(0) : chart.series.add(label);
    series.name = label;
    series.setValues(cellsOf(key));
    series.setXAxisValues(cellsOf(categories));
  });
  chart.legend.visible = values.length > 1;
  chart.legend.position = "Bottom";
  return chart;
}

/** Right of the table, one below the other. */
function putBeside(
  worksheet: Excel.Worksheet,
  { headingRow, left, columns }: Target,
  chart: Excel.Chart,
  index: number,
): void {
  const first = { row: headingRow + index * (height + gap), column: left + columns + gap };
  chart.setPosition(
    worksheet.getRangeByIndexes(first.row, first.column, 1, 1),
    worksheet.getRangeByIndexes(first.row + height - 1, first.column + width - 1, 1, 1),
  );
}
