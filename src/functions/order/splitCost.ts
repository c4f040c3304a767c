import { splitCost } from "../../calculation";
import { chargeTerms, splitTerms } from "../../vocabulary";
import { defineListFunction, optional } from "../define";

export const SPLITCOST = defineListFunction({
  name: "SPLITCOST",
  topic: "order",
  summary: {
    "en-US": "Splits a cost by weight; the parts add up to it to the last cent.",
    "zh-CN": "按权重分摊费用，合计与总额分毫不差。",
    "zh-TW": "按權重分攤費用，合計與總額分毫不差。",
  },
  params: {
    totalCost: splitTerms.totalCost,
    weights: splitTerms.weights,
    decimals: optional(chargeTerms.decimals),
  },
  result: splitTerms.shareOfCost,
  inShapeOf: "weights",
  compute: splitCost,
  help: {
    formula: "ROUND({totalCost}, {decimals}) × {weights} ÷ Σ {weights}",
    sources: ["formulas C.10"],
    whenNotToUse: {
      "en-US": "For the charges of a shipment, each by its own basis, use LANDEDCOST.BYSKU.",
      "zh-CN": "一批货的多项费用各按不同依据分摊时，请用 LANDEDCOST.BYSKU。",
      "zh-TW": "一批貨的多項費用各按不同依據分攤時，請用 LANDEDCOST.BYSKU。",
    },
  },
  examples: [
    {
      typed: "-50,{5;10}",
      args: [-50, [[5], [10]]],
      gives: [[-16.67], [-33.33]],
      source: "formulas C.10: a credit over 5 and 10",
    },
    {
      typed: "100,{1,1,1},0",
      args: [100, [[1, 1, 1]], 0],
      gives: [[34, 33, 33]],
      source: "formulas C.10: the remainder goes to the earlier row",
    },
  ],
});
