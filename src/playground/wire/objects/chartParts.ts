import { type RemoteStates } from "../remoteObject";
import { type Wire } from "../wireClass";
import { storedProperties } from "./storedProperties";

/** `chart.title` */
export const chartTitle: Wire<Excel.ChartTitle, RemoteStates["ChartTitle"]> = {
  properties: storedProperties<Excel.ChartTitle, RemoteStates["ChartTitle"]>((values) => values, {
    text: "",
    visible: true,
    overlay: false,
    position: "Automatic",
    horizontalAlignment: "Center",
  }),
};

/** `chart.legend` */
export const chartLegend: Wire<Excel.ChartLegend, RemoteStates["ChartLegend"]> = {
  properties: storedProperties<Excel.ChartLegend, RemoteStates["ChartLegend"]>((values) => values, {
    visible: true,
    position: "Right",
    overlay: false,
  }),
};

/** `chart.dataLabels` */
export const chartDataLabels: Wire<Excel.ChartDataLabels, RemoteStates["ChartDataLabels"]> = {
  properties: storedProperties<Excel.ChartDataLabels, RemoteStates["ChartDataLabels"]>((values) => values, {
    showValue: true,
    showPercentage: false,
    showCategoryName: false,
    showSeriesName: false,
    position: "None",
    numberFormat: "General",
  }),
};
