import { answer, xyzClass } from "../../calculation";
import { historyTerms, reviewTerms } from "../../vocabulary";
import { defineGridFunction, optional } from "../define";

export const XYZCLASS = defineGridFunction({
  name: "XYZCLASS",
  topic: "review",
  summary: {
    "en-US": "X, Y or Z for each SKU, by how steadily it sells, in a row.",
    "zh-CN": "按销售平稳程度把各 SKU 分为 X、Y、Z，排成一行。",
    "zh-TW": "按銷售平穩程度把各 SKU 分為 X、Y、Z，排成一列。",
  },
  params: {
    history: historyTerms.history,
    xLimit: optional(reviewTerms.xLimit),
    yLimit: optional(reviewTerms.yLimit),
  },
  result: reviewTerms.xyzClass,
  compute: ({ history, ...limits }) => answer([history.columns.map((units) => xyzClass(units, limits))]),
  help: {
    formula: "sd({history}) ÷ mean({history}) ≤ {xLimit}, ≤ {yLimit}",
    sources: ["formulas C.12"],
    whenNotToUse: {
      "en-US": "Seasonal sales vary and are foreseen: divide by the season's index first.",
      "zh-CN": "季节性销售虽有波动但可预见：请先除以季节指数。",
      "zh-TW": "季節性銷售雖有波動但可預見：請先除以季節指數。",
    },
  },
  examples: [
    {
      typed: "{8,0,0;10,10,0;12,20,30}",
      args: [
        [
          [8, 0, 0],
          [10, 10, 0],
          [12, 20, 30],
        ],
      ],
      gives: [["X", "Y", "Z"]],
      source: "deviation ÷ mean: 2 ÷ 10, 10 ÷ 10, 17.32 ÷ 10",
    },
  ],
});
