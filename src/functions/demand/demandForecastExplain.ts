import { explainForecast } from "../../calculation";
import { forecastTerms, historyTerms, shipmentTerms } from "../../vocabulary";
import { defineSlicedTableFunction, optional } from "../define";

const { horizon, seasonLength, drivers, methodTried, wape, bias, mase, chosen } = forecastTerms;

export const DEMANDFORECAST_EXPLAIN = defineSlicedTableFunction({
  name: "DEMANDFORECAST.EXPLAIN",
  topic: "demand",
  summary: {
    "en-US": "How near each method came in a back-test of one SKU's last four horizons.",
    "zh-CN": "以一个 SKU 最近四个预测期回测各方法，列出误差。",
    "zh-TW": "以一個 SKU 最近四個預測期回測各方法，列出誤差。",
  },
  params: {
    history: historyTerms.history,
    horizon,
    seasonLength: optional(seasonLength),
    drivers: optional(drivers),
    headers: optional(shipmentTerms.headers),
  },
  columns: { method: methodTried, wape, bias, mase, chosen },
  compute: explainForecast,
  help: {
    formula: "{history}: Σ|a − f| ÷ Σa; Σ(a − f) ÷ Σa; MAE ÷ MAE₀",
    sources: ["formulas C.7", "formulas C.11"],
    whenNotToUse: {
      "en-US":
        "The best of the past need not be the best of the future: AUTO's combination is often the safer choice.",
      "zh-CN": "过去最准的方法未来未必最准：AUTO 的组合往往更稳妥。",
      "zh-TW": "過去最準的方法未來未必最準：AUTO 的組合往往更穩妥。",
    },
  },
  examples: [
    {
      typed: "{4;4;4;4;4;4;4;4},1,0,,FALSE",
      args: [[[4], [4], [4], [4], [4], [4], [4], [4]], 1, 0, null, false],
      gives: [
        ["AUTO", 0, 0, "", "YES"],
        ["AVERAGE", 0, 0, "", ""],
        ["SES", 0, 0, "", ""],
        ["CROSTON", 0, 0, "", ""],
        ["SBA", 0.05, 0.05, "", ""],
        ["TSB", 0, 0, "", ""],
      ],
      source: "demand that never varied; SBA takes α/2 = 5% off",
    },
  ],
});
