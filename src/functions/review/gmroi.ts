import { gmroi } from "../../calculation";
import { reviewTerms } from "../../vocabulary";
import { defineFunction } from "../define";

const { grossMargin, averageStock } = reviewTerms;

export const GMROI = defineFunction({
  name: "GMROI",
  topic: "review",
  summary: {
    "en-US": "Gross margin earned by each unit of money in stock.",
    "zh-CN": "每一元库存资金带来的毛利。",
    "zh-TW": "每一元庫存資金帶來的毛利。",
  },
  params: { grossMargin, averageStock },
  result: reviewTerms.gmroi,
  compute: (args) => gmroi(args.grossMargin, args.averageStock),
  help: {
    formula: "{grossMargin} ÷ {averageStock}",
    sources: ["formulas C.11"],
    whenNotToUse: {
      "en-US": "Compare only figures of equally many days.",
      "zh-CN": "只比较天数相同的数值。",
      "zh-TW": "只比較天數相同的數值。",
    },
  },
  examples: [{ typed: "240000,100000", args: [240000, 100000], gives: 2.4, source: "formulas C.11" }],
});
