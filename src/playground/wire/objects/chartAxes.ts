import { type AxisRecord, type ChartRecord } from "../records";
import { remote, type RemoteStates } from "../remoteObject";
import { type Wire } from "../wireClass";
import { storedProperties } from "./storedProperties";

const axisOf = (record: ChartRecord, type: string): AxisRecord =>
  type === "Category" ? record.categoryAxis : record.valueAxis;

/** `chart.axes` */
export const chartAxes: Wire<Excel.ChartAxes, ChartRecord> = {
  objects: {
    categoryAxis: ({ categoryAxis }) => remote("ChartAxis", categoryAxis),
    valueAxis: ({ valueAxis }) => remote("ChartAxis", valueAxis),
  },
  methods: { getItem: (record, _, type: string) => remote("ChartAxis", axisOf(record, type)) },
};

/** One axis. */
export const chartAxis: Wire<Excel.ChartAxis, AxisRecord> = {
  properties: storedProperties<Excel.ChartAxis, AxisRecord>(({ values }) => values, {
    minimum: "",
    maximum: "",
    majorUnit: "",
    minorUnit: "",
    numberFormat: "General",
    visible: true,
    categoryType: "Automatic",
    displayUnit: "None",
    reversePlotOrder: false,
    tickLabelPosition: "NextToAxis",
  }),
  objects: {
    title: ({ title }) => remote("ChartAxisTitle", title),
    majorGridlines: ({ gridlines }) => remote("ChartGridlines", gridlines),
  },
};

/** An axis's title. */
export const chartAxisTitle: Wire<Excel.ChartAxisTitle, RemoteStates["ChartAxisTitle"]> = {
  properties: storedProperties<Excel.ChartAxisTitle, RemoteStates["ChartAxisTitle"]>((values) => values, {
    text: "",
    visible: true,
  }),
};

/** An axis's grid lines. */
export const chartGridlines: Wire<Excel.ChartGridlines, RemoteStates["ChartGridlines"]> = {
  properties: storedProperties<Excel.ChartGridlines, RemoteStates["ChartGridlines"]>((values) => values, {
    visible: true,
  }),
};
