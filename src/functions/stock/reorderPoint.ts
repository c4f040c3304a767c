import { answer, reorderPoint } from "../../calculation";
import { stockTerms } from "../../vocabulary";
import { defineFunction } from "../define";

const { avgDailyDemand, avgLeadDays, safetyStock } = stockTerms;

export const REORDERPOINT = defineFunction({
  name: "REORDERPOINT",
  topic: "stock",
  summary: {
    "en-US": "Order when stock on hand and on order together fall to this.",
    "zh-CN": "补货点：在库加在途降到此数时下单。",
    "zh-TW": "再訂購點：在庫加在途降到此數時下單。",
  },
  params: { avgDailyDemand, avgLeadDays, safetyStock },
  result: stockTerms.reorderPoint,
  compute: (args) => answer(reorderPoint(args)),
  help: {
    formula: "{avgDailyDemand} × {avgLeadDays} + {safetyStock}",
    sources: ["requirements A.6-2"],
    whenNotToUse: {
      "en-US":
        "Compare it with on hand + on order, not with on hand alone: that would order the same goods twice.",
      "zh-CN": "请与“在库＋在途”比较，而不是只看在库，否则会重复下单。",
      "zh-TW": "請與「在庫＋在途」比較，而不是只看在庫，否則會重複下單。",
    },
  },
  examples: [
    { typed: "100,10,680", args: [100, 10, 680], gives: 100 * 10 + 680, source: "requirements A.6-2" },
    { typed: "32,3,32", args: [32, 3, 32], gives: 32 * 3 + 32, source: "formulas C.2" },
  ],
});
