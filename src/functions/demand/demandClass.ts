import { answer, classifyDemand, map } from "../../calculation";
import { historyTerms } from "../../vocabulary";
import { defineGridFunction } from "../define";

const { history, demandClass } = historyTerms;

export const DEMANDCLASS = defineGridFunction({
  name: "DEMANDCLASS",
  topic: "demand",
  summary: {
    "en-US": "SMOOTH, ERRATIC, INTERMITTENT or LUMPY: of which kind each SKU's demand is.",
    "zh-CN": "各 SKU 的需求类型：SMOOTH 平稳、ERRATIC 波动、INTERMITTENT 间歇、LUMPY 块状。",
    "zh-TW": "各 SKU 的需求類型：SMOOTH 平穩、ERRATIC 波動、INTERMITTENT 間歇、LUMPY 塊狀。",
  },
  params: { history },
  result: demandClass,
  compute: (args) =>
    answer([
      args.history.columns.map((units) => map(classifyDemand(units), (classified) => classified.demandClass)),
    ]),
  help: {
    formula: "n({history}) ÷ n({history} > 0) : 1.32; (sd ÷ mean)² : 0.49",
    sources: ["Syntetos, Boylan & Croston (2005)", "formulas C.7"],
    whenNotToUse: {
      "en-US": "Promotions make a smooth product look erratic: leave their days out with NA().",
      "zh-CN": "大促会让平稳的产品显得波动：请用 NA() 去掉这些日子。",
      "zh-TW": "促銷會讓平穩的產品顯得波動：請用 NA() 去掉這些日子。",
    },
  },
  examples: [
    {
      typed: "{0;0;0;1;0;0;0;0;0;2}",
      args: [[[0], [0], [0], [1], [0], [0], [0], [0], [0], [2]]],
      gives: [["INTERMITTENT"]],
      source: "tsintermittent: interval 10 ÷ 2 = 5, variation 0.2222",
    },
    {
      typed: "{10,30;12,1;11,2}",
      args: [
        [
          [10, 30],
          [12, 1],
          [11, 2],
        ],
      ],
      gives: [["SMOOTH", "ERRATIC"]],
      source: "variations (1 ÷ 11)² and (16.46 ÷ 11)²",
    },
  ],
});
