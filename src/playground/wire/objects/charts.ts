import { fullAddress } from "../address";
import { itemNotFound } from "../apiError";
import { type WireContext } from "../context";
import { areaOfArgument, type RangeArgument } from "../rangeArgument";
import { type AxisRecord, type ChartRecord } from "../records";
import { type OnSheet, remote, type RemoteObject } from "../remoteObject";
import { type Wire } from "../wireClass";
import { newSeries } from "./chartSeries";
import { storedProperties } from "./storedProperties";

/** Charts are kept as they were asked for, so that a test can say what the add-in drew; nothing draws them here. */
const newAxis = (): AxisRecord => ({ values: {}, title: {}, gridlines: {} });

const charts = ({ sheetId }: OnSheet, { records }: WireContext): ChartRecord[] =>
  records.charts.filter((chart) => chart.sheetId === sheetId);

const nameOf = (chart: ChartRecord): string => String(chart.values.name);

function find(state: OnSheet, context: WireContext, key: string): ChartRecord | undefined {
  return charts(state, context).find((chart) => chart.id === key || nameOf(chart) === key);
}

function addChart(
  { sheetId }: OnSheet,
  context: WireContext,
  type: string,
  argument: RangeArgument,
  seriesBy = "Auto",
): RemoteObject {
  const source = areaOfArgument(context, sheetId, argument);
  const number = context.records.charts.length + 1;
  // One series for each column after the categories; Excel decides likewise where it can.
  const series = Array.from({ length: Math.max(1, source.right - source.left) }, () => newSeries());
  const chart: ChartRecord = {
    id: `chart-${number}`,
    sheetId,
    type,
    source,
    seriesBy,
    values: { name: `Chart ${number}` },
    title: {},
    legend: {},
    dataLabels: {},
    categoryAxis: newAxis(),
    valueAxis: newAxis(),
    series,
  };
  context.records.charts.push(chart);
  return remote("Chart", chart);
}

/** `sheet.charts` */
export const chartCollection: Wire<Excel.ChartCollection, OnSheet> = {
  items: (state, context) => charts(state, context).map((chart) => remote("Chart", chart)),
  item: (state, context, key: string) => {
    const chart = find(state, context, key);
    return chart && remote("Chart", chart);
  },
  properties: { count: { get: (state, context) => charts(state, context).length } },
  methods: {
    add: addChart,
    getCount: (state, context) => charts(state, context).length,
    getItem(state, context, name: string) {
      const chart = find(state, context, name);
      if (!chart) throw itemNotFound();
      return remote("Chart", chart);
    },
    getItemAt(state, context, index: number) {
      const chart = charts(state, context)[index];
      if (!chart) throw itemNotFound();
      return remote("Chart", chart);
    },
    getItemOrNullObject(state, context, name: string) {
      const chart = find(state, context, name);
      return chart ? remote("Chart", chart) : null;
    },
  },
};

/** One chart. */
export const chart: Wire<Excel.Chart, ChartRecord> = {
  id: ({ id }) => id,
  properties: {
    id: { get: ({ id }) => id },
    chartType: { get: ({ type }) => type, set: (record, _, type: string) => void (record.type = type) },
    plotBy: {
      get: ({ seriesBy }) => seriesBy,
      set: (record, _, seriesBy: string) => void (record.seriesBy = seriesBy),
    },
    ...storedProperties<Excel.Chart, ChartRecord>(({ values }) => values, {
      name: "",
      top: 0,
      left: 0,
      width: 480,
      height: 288,
      style: 2,
      displayBlanksAs: "NotPlotted",
      plotVisibleOnly: true,
    }),
  },
  objects: {
    title: ({ title }) => remote("ChartTitle", title),
    legend: ({ legend }) => remote("ChartLegend", legend),
    dataLabels: ({ dataLabels }) => remote("ChartDataLabels", dataLabels),
    axes: (record) => remote("ChartAxes", record),
    series: (record) => remote("ChartSeriesCollection", record),
    worksheet: ({ sheetId }) => remote("Worksheet", { sheetId }),
  },
  methods: {
    activate: () => undefined,
    delete(record, { records }) {
      records.charts.splice(records.charts.indexOf(record), 1);
    },
    setData(record, context, argument: RangeArgument, seriesBy = "Auto") {
      record.source = areaOfArgument(context, record.sheetId, argument);
      record.seriesBy = seriesBy;
    },
    setPosition(record, context, start: RangeArgument, end?: RangeArgument) {
      const addressOf = (argument: RangeArgument): string =>
        fullAddress(context.workbook, areaOfArgument(context, record.sheetId, argument));
      record.position = { from: addressOf(start), to: end ? addressOf(end) : undefined };
    },
  },
};
