import { forecastAccuracy, map } from "../../calculation";
import { accuracyTerms } from "../../vocabulary";
import { defineGridFunction, optional } from "../define";

const { actual, forecast, metric, pastUnits, measureSeasonLength, accuracy } = accuracyTerms;

export const FORECASTACCURACY = defineGridFunction({
  name: "FORECASTACCURACY",
  topic: "demand",
  summary: {
    "en-US": "How far a forecast was from what was sold, one answer a SKU in a row.",
    "zh-CN": "预测与实际销量相差多少，每个 SKU 一个结果，排成一行。",
    "zh-TW": "預測與實際銷量相差多少，每個 SKU 一個結果，排成一列。",
  },
  params: {
    actual,
    forecast,
    metric: optional(metric),
    history: optional(pastUnits),
    seasonLength: optional(measureSeasonLength),
  },
  result: accuracy,
  compute: (args) => map(forecastAccuracy(args), (answers) => [answers]),
  help: {
    formula:
      "WAPE = Σ|{actual} − {forecast}| ÷ Σ {actual}; MASE = MAE ÷ mean |{history}(t) − {history}(t − {seasonLength})|",
    sources: ["000-45", "Hyndman & Koehler (2006)", "formulas C.11"],
    whenNotToUse: {
      "en-US": "MAPE is refused where a period sold nothing, and flatters forecasts that are too low.",
      "zh-CN": "有一期销量为 0 时不能用 MAPE，且它偏向过低的预测。",
      "zh-TW": "有一期銷量為 0 時不能用 MAPE，且它偏向過低的預測。",
    },
  },
  examples: [
    {
      typed: "{10;20},{8;21}",
      args: [
        [[10], [20]],
        [[8], [21]],
      ],
      gives: [[(2 + 1) / (10 + 20)]],
      source: "000-45",
    },
    {
      typed: '{38;52;66;35},{36;50;65;34},"MASE",{30;42;55;28;33;45;60;30;35;49;63;33},4',
      args: [
        [[38], [52], [66], [35]],
        [[36], [50], [65], [34]],
        "MASE",
        [[30], [42], [55], [28], [33], [45], [60], [30], [35], [49], [63], [33]],
        4,
      ],
      gives: [[0.48]],
      source: "R forecast::accuracy: (2 + 2 + 1 + 1) ÷ 4 over a seasonal change of 3.125",
    },
  ],
});
