import { averageDemand, demandInStock, map } from "../../calculation";
import { demandTerms, historyTerms, stockTerms } from "../../vocabulary";
import { defineGridFunction, optional } from "../define";

const { demand, window } = historyTerms;

export const AVERAGEDEMAND = defineGridFunction({
  name: "AVERAGEDEMAND",
  topic: "demand",
  summary: {
    "en-US": "Demand on an average day in stock, one answer a SKU in a row.",
    "zh-CN": "有货日的日均需求，每个 SKU 一个结果，排成一行。",
    "zh-TW": "有貨日的日均需求，每個 SKU 一個結果，排成一列。",
  },
  params: { demand, inStock: optional(demandTerms.inStock), window: optional(window) },
  result: stockTerms.avgDailyDemand,
  compute: (args) =>
    map(demandInStock(args.demand, args.inStock), ({ columns }) => [
      columns.map((units) => averageDemand(units, args.window)),
    ]),
  help: {
    formula: "Σ {demand} ÷ Σ {inStock} ({window})",
    sources: ["formulas C.8"],
    whenNotToUse: {
      "en-US": "On the desktop an empty cell counts as 0: mark days not known with NA() or in_stock.",
      "zh-CN": "桌面版会把空单元格当作 0：未知的日子请用 NA() 或“是否有货”标明。",
      "zh-TW": "桌面版會把空儲存格當作 0：未知的日子請用 NA() 或「是否有貨」標明。",
    },
  },
  examples: [
    {
      typed: "{4;6;0;5;5;4;6;5},{1;1;0;1;1;1;1;1}",
      args: [
        [[4], [6], [0], [5], [5], [4], [6], [5]],
        [[1], [1], [0], [1], [1], [1], [1], [1]],
      ],
      gives: [[(4 + 6 + 5 + 5 + 4 + 6 + 5) / 7]],
      source: "formulas C.8: the day out of stock leaves both",
    },
    {
      typed: "{1;2;3;10;20},,2",
      args: [[[1], [2], [3], [10], [20]], null, 2],
      gives: [[(10 + 20) / 2]],
      source: "the last two days",
    },
  ],
});
