import { map, maxAvgSafetyStock } from "../../calculation";
import { stockTerms } from "../../vocabulary";
import { defineFunction } from "../define";

const { maxDailyDemand, maxLeadDays, avgDailyDemand, avgLeadDays, safetyStock } = stockTerms;

export const SAFETYSTOCK = defineFunction({
  name: "SAFETYSTOCK",
  topic: "stock",
  summary: {
    "en-US": "Stock that covers the longest lead time at the best day's demand, beyond the usual need.",
    "zh-CN": "按最高日销量撑过最长提前期，比平常多需要的库存。",
    "zh-TW": "按最高日銷量撐過最長前置時間，比平常多需要的庫存。",
  },
  params: { maxDailyDemand, maxLeadDays, avgDailyDemand, avgLeadDays },
  result: safetyStock,
  compute: (args) => map(maxAvgSafetyStock(args), ({ units }) => units),
  help: {
    formula: "{maxDailyDemand} × {maxLeadDays} − {avgDailyDemand} × {avgLeadDays}",
    sources: ["000-13", "002-22"],
    whenNotToUse: {
      "en-US":
        "One outlier day sets the answer: clean the history first, or ask for a service level instead.",
      "zh-CN": "一天的异常销量就会决定结果：请先清理历史，或改用按服务水平计算。",
      "zh-TW": "一天的異常銷量就會決定結果：請先清理歷史，或改用按服務水準計算。",
    },
  },
  examples: [
    {
      typed: "120,14,100,10",
      args: [120, 14, 100, 10],
      gives: 120 * 14 - 100 * 10,
      source: "requirements A.6-2",
    },
    { typed: "15,23,7,10", args: [15, 23, 7, 10], gives: 15 * 23 - 7 * 10, source: "formulas C.1" },
  ],
});
