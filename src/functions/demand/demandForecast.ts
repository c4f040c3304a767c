import { demandForecast, map } from "../../calculation";
import { demandTerms, forecastTerms, historyTerms } from "../../vocabulary";
import { defineSlicedGridFunction, optional } from "../define";
import { columnsOf } from "./columns";

const { horizon, seasonLength, method, drivers, expectedUnits } = forecastTerms;
const { history } = historyTerms;
const { inStock } = demandTerms;

export const DEMANDFORECAST = defineSlicedGridFunction({
  name: "DEMANDFORECAST",
  topic: "demand",
  summary: {
    "en-US": "Expected demand of the coming periods, a row a period, a column a SKU.",
    "zh-CN": "未来各期的预计需求，每行一期，每列一个 SKU。",
    "zh-TW": "未來各期的預計需求，每列一期，每欄一個 SKU。",
  },
  params: {
    history,
    horizon,
    seasonLength: optional(seasonLength),
    method: optional(method),
    drivers: optional(drivers),
    inStock: optional(inStock),
  },
  result: expectedUnits,
  compute: function* (args) {
    const forecasts = yield* demandForecast(args);
    return map(forecasts, (products) =>
      columnsOf(products, args.horizon, ({ expected }, period) => expected[period]!),
    );
  },
  help: {
    formula: "{history} → {horizon}",
    sources: ["formulas C.7", "formulas C.8", "docs/forecasting.md"],
    whenNotToUse: {
      "en-US":
        "AUTO learns from all SKUs given, so an answer may change with its neighbours. On the desktop an empty cell counts as 0: use NA() or in_stock.",
      "zh-CN":
        "AUTO 会同时参考所给的全部 SKU，结果会随其他列变化。桌面版会把空单元格当作 0：请用 NA() 或“是否有货”。",
      "zh-TW":
        "AUTO 會同時參考所給的全部 SKU，結果會隨其他欄變化。桌面版會把空儲存格當作 0：請用 NA() 或「是否有貨」。",
    },
  },
  examples: [
    {
      typed: '{10;14;12},2,0,"AVERAGE"',
      args: [[[10], [14], [12]], 2, 0, "AVERAGE"],
      gives: [[(10 + 14 + 12) / 3], [(10 + 14 + 12) / 3]],
      source: "the mean of all three periods",
    },
    {
      typed: '{1,5;2,6;3,7},3,3,"SNAIVE"',
      args: [
        [
          [1, 5],
          [2, 6],
          [3, 7],
        ],
        3,
        3,
        "SNAIVE",
      ],
      gives: [
        [1, 5],
        [2, 6],
        [3, 7],
      ],
      source: "the season before, for two SKUs",
    },
  ],
});
