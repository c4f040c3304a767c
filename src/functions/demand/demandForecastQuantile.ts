import { demandForecast, map } from "../../calculation";
import { demandTerms, forecastTerms, historyTerms } from "../../vocabulary";
import { defineSlicedGridFunction, optional } from "../define";
import { columnsOf } from "./columns";

const { horizon, seasonLength, method, drivers, probability, perPeriod, demandQuantile } = forecastTerms;
const { history } = historyTerms;
const { inStock } = demandTerms;

export const DEMANDFORECAST_QUANTILE = defineSlicedGridFunction({
  name: "DEMANDFORECAST.QUANTILE",
  topic: "demand",
  summary: {
    "en-US": "Units that total demand over the horizon stays within at a probability, one answer a SKU.",
    "zh-CN": "在给定概率下，预测期内总需求不超过的件数，每个 SKU 一个结果。",
    "zh-TW": "在給定機率下，預測期內總需求不超過的件數，每個 SKU 一個結果。",
  },
  params: {
    history,
    horizon,
    probability,
    seasonLength: optional(seasonLength),
    method: optional(method),
    drivers: optional(drivers),
    inStock: optional(inStock),
    perPeriod: optional(perPeriod),
  },
  result: demandQuantile,
  compute: function* (args) {
    const forecasts = yield* demandForecast(args);
    if (!args.perPeriod) {
      return map(forecasts, (products) =>
        columnsOf(products, 1, ({ totalQuantile }) => totalQuantile(args.probability)),
      );
    }
    return map(forecasts, (products) => {
      const quantiles = products.map((product) =>
        map(product, ({ periodQuantiles }) => periodQuantiles(args.probability)),
      );
      return columnsOf(quantiles, args.horizon, (values, period) => values[period]!);
    });
  },
  help: {
    formula: "P(Σ ≤ ?) = {probability}",
    sources: ["docs/forecasting.md"],
    whenNotToUse: {
      "en-US": "Quantiles of periods do not add up to that of the total: leave per_period out for stock.",
      "zh-CN": "各期的上限不能相加成总量的上限：算库存时不要填“逐期”。",
      "zh-TW": "各期的上限不能相加成總量的上限：算庫存時不要填「逐期」。",
    },
  },
  examples: [
    {
      typed: '{4;4;4;4},3,95%,0,"AVERAGE"',
      args: [[[4], [4], [4], [4]], 3, 0.95, 0, "AVERAGE"],
      gives: [[3 * 4]],
      source: "demand that never varied: three periods of 4",
    },
    {
      typed: '{0;0;0},2,95%,0,"AVERAGE",,,TRUE',
      args: [[[0], [0], [0]], 2, 0.95, 0, "AVERAGE", null, null, true],
      gives: [[0], [0]],
      source: "nothing was ever sold",
    },
  ],
});
