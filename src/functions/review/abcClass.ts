import { abcClass } from "../../calculation";
import { reviewTerms } from "../../vocabulary";
import { defineListFunction, optional, optionalByOthers } from "../define";

const { itemValues, aCutoff, bCutoff, abcMethod } = reviewTerms;

export const ABCCLASS = defineListFunction({
  name: "ABCCLASS",
  topic: "review",
  summary: {
    "en-US": "A, B or C for each item, by what it brings.",
    "zh-CN": "按各项价值划分 A、B、C 类。",
    "zh-TW": "按各項價值劃分 A、B、C 類。",
  },
  params: {
    values: itemValues,
    aCutoff: optionalByOthers(aCutoff),
    bCutoff: optionalByOthers(bCutoff),
    by: optional(abcMethod),
  },
  inShapeOf: "values",
  result: reviewTerms.abcClass,
  compute: abcClass,
  help: {
    formula: "Σ {values} before ÷ Σ {values} < {aCutoff}, < {bCutoff} ({by})",
    sources: ["000-12", "formulas C.12"],
    whenNotToUse: {
      "en-US": "Roles such as hero and test items are also called A, B, C in 000-12: keep those apart.",
      "zh-CN": "000-12 中爆款、常规、测试的角色也叫 A、B、C，请分开管理。",
      "zh-TW": "000-12 中爆款、常規、測試的角色也叫 A、B、C，請分開管理。",
    },
  },
  examples: [
    {
      typed: "{70;15;10;5}",
      args: [[[70], [15], [10], [5]]],
      gives: [["A"], ["A"], ["B"], ["C"]],
      source: "formulas C.12: before them lie 0, 70%, 85% and 95%",
    },
    {
      typed: '{50,40,30,20,10},,,"COUNT"',
      args: [[[50, 40, 30, 20, 10]], null, null, "COUNT"],
      gives: [["A", "B", "B", "C", "C"]],
      source: "000-12: 20%, 30%, 50% of five are 1, 1.5, 2.5; the half goes to the better class",
    },
  ],
});
