import { deviationStatus, map } from "../../calculation";
import { accuracyTerms } from "../../vocabulary";
import { defineFunction, optional } from "../define";

const { actualSoFar, forecastBeside, thresholdRate } = accuracyTerms;

export const DEVIATIONSTATUS = defineFunction({
  name: "DEVIATIONSTATUS",
  topic: "demand",
  summary: {
    "en-US": "Whether sales so far say to RELEASE the batch held back, to HOLD it, or OK.",
    "zh-CN": "按目前销量判断预留批次：RELEASE 放行、HOLD 暂缓或 OK。",
    "zh-TW": "按目前銷量判斷預留批次：RELEASE 放行、HOLD 暫緩或 OK。",
  },
  params: { actual: actualSoFar, forecast: forecastBeside, thresholdRate: optional(thresholdRate) },
  result: accuracyTerms.deviationStatus,
  compute: (args) => map(deviationStatus(args), ({ status }) => status),
  help: {
    formula: "Σ {actual} : Σ {forecast} × (1 ± {thresholdRate})",
    sources: ["002-28"],
    whenNotToUse: {
      "en-US": "A few units of either say little: wait for about ten units of forecast.",
      "zh-CN": "件数很少时意义不大：请等预测累计约十件以后再看。",
      "zh-TW": "件數很少時意義不大：請等預測累計約十件以後再看。",
    },
  },
  examples: [
    {
      typed: "{40;50;60},{30;35;35}",
      args: [
        [[40], [50], [60]],
        [[30], [35], [35]],
      ],
      gives: "RELEASE",
      source: "002-28: 150 > 100 × 1.3",
    },
    {
      typed: "{20;25},{30;35},50%",
      args: [[[20], [25]], [[30], [35]], 0.5],
      gives: "OK",
      source: "002-28 with 50%: 45 is not below 65 × 0.5",
    },
  ],
});
