import { factorForecast } from "../../calculation";
import { factorTerms } from "../../vocabulary";
import { defineFunction, optional } from "../define";

const { baseDemand, indices, factorWeights, expectedDemand } = factorTerms;

export const FACTORFORECAST = defineFunction({
  name: "FACTORFORECAST",
  topic: "demand",
  summary: {
    "en-US": "Base demand times a weighted index of judged factors.",
    "zh-CN": "基础需求乘以各因素的加权指数。",
    "zh-TW": "基礎需求乘以各因素的加權指數。",
  },
  params: { baseDemand, indices, weights: optional(factorWeights) },
  result: expectedDemand,
  compute: factorForecast,
  help: {
    formula: "{baseDemand} × Σ {weights} × {indices}",
    sources: ["000-44"],
    whenNotToUse: {
      "en-US": "Indices are judgement: a product with a history is better forecast from it.",
      "zh-CN": "指数靠人判断：有历史的产品最好用历史预测。",
      "zh-TW": "指數靠人判斷：有歷史的產品最好用歷史預測。",
    },
  },
  examples: [
    {
      typed: "100,{1.1,1.2,1.5,1,0.9,1}",
      args: [100, [[1.1, 1.2, 1.5, 1, 0.9, 1]]],
      gives: 100 * (0.3 * 1.1 + 0.2 * 1.2 + 0.15 * 1.5 + 0.15 * 1 + 0.1 * 0.9 + 0.1 * 1),
      source: "000-44",
    },
    {
      typed: "100,{1.2,0.9},{0.5,0.5}",
      args: [100, [[1.2, 0.9]], [[0.5, 0.5]]],
      gives: 100 * 1.05,
      source: "two factors of equal weight",
    },
  ],
});
