import { type Area } from "../../engine/contract";
import { invalidArgument, itemNotFound } from "../apiError";
import { rowCount } from "../areas";
import { areaOfArgument, type RangeArgument } from "../rangeArgument";
import { type ChartRecord, type ChartSeriesRecord } from "../records";
import { remote, type RemoteStates } from "../remoteObject";
import { type Wire } from "../wireClass";
import { storedProperties } from "./storedProperties";

/** A series before anything is set on it. */
export const newSeries = (name?: string): ChartSeriesRecord => ({
  values: name === undefined ? {} : { name },
  fill: {},
  line: {},
});

type Series = RemoteStates["ChartSeries"];

function seriesOf({ chart: record, index }: Series): ChartSeriesRecord {
  const found = record.series[index];
  if (!found) throw itemNotFound();
  return found;
}

/** `chart.series` */
export const chartSeriesCollection: Wire<Excel.ChartSeriesCollection, ChartRecord> = {
  items: (record) => record.series.map((_, index) => remote("ChartSeries", { chart: record, index })),
  properties: { count: { get: ({ series }) => series.length } },
  methods: {
    add(record, _, name?: string, index?: number) {
      const position = index ?? record.series.length;
      if (position > record.series.length) throw invalidArgument();
      record.series.splice(position, 0, newSeries(name));
      return remote("ChartSeries", { chart: record, index: position });
    },
    getCount: ({ series }) => series.length,
    getItemAt(record, _, index: number) {
      if (!record.series[index]) throw itemNotFound();
      return remote("ChartSeries", { chart: record, index });
    },
  },
};

function requireOneLine(area: Area): Area {
  if (rowCount(area) > 1 && area.right > area.left) throw invalidArgument();
  return area;
}

/** One series of a chart. */
export const chartSeries: Wire<Excel.ChartSeries, Series> = {
  properties: storedProperties<Excel.ChartSeries, Series>((state) => seriesOf(state).values, {
    name: "",
    chartType: "Invalid",
    axisGroup: "Primary",
    gapWidth: 150,
    overlap: 0,
    hasDataLabels: false,
    markerStyle: "Automatic",
    markerSize: 5,
    markerBackgroundColor: "",
    markerForegroundColor: "",
    smooth: false,
  }),
  objects: { format: (state) => remote("ChartSeriesFormat", seriesOf(state)) },
  methods: {
    delete: ({ chart: record, index }) => void record.series.splice(index, 1),
    setValues(state, context, argument: RangeArgument) {
      seriesOf(state).source = requireOneLine(areaOfArgument(context, state.chart.sheetId, argument));
    },
    setXAxisValues(state, context, argument: RangeArgument) {
      seriesOf(state).categories = requireOneLine(areaOfArgument(context, state.chart.sheetId, argument));
    },
  },
};

/** How a series is drawn. */
export const chartSeriesFormat: Wire<Excel.ChartSeriesFormat, ChartSeriesRecord> = {
  objects: {
    fill: ({ fill }) => remote("ChartFill", fill),
    line: ({ line }) => remote("ChartLineFormat", line),
  },
};

/** A fill of a chart. */
export const chartFill: Wire<Excel.ChartFill, RemoteStates["ChartFill"]> = {
  methods: {
    clear: (values) => void delete values.color,
    setSolidColor: (values, _, color: string) => void (values.color = color),
  },
};

/** A line of a chart. */
export const chartLineFormat: Wire<Excel.ChartLineFormat, RemoteStates["ChartLineFormat"]> = {
  properties: storedProperties<Excel.ChartLineFormat, RemoteStates["ChartLineFormat"]>((values) => values, {
    color: "",
    lineStyle: "Continuous",
    weight: 2.25,
  }),
};
