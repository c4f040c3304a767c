import { answer, coverSafetyStock } from "../../calculation";
import { safetyStockTerms, stockTerms } from "../../vocabulary";
import { defineFunction, optional } from "../define";

const { avgDailyDemand, safetyStock } = stockTerms;

export const SAFETYSTOCK_DAYS = defineFunction({
  name: "SAFETYSTOCK.DAYS",
  topic: "stock",
  summary: {
    "en-US": "Safety stock of so many days of average sales.",
    "zh-CN": "按若干天的平均销量计算安全库存。",
    "zh-TW": "按若干天的平均銷量計算安全庫存。",
  },
  params: { avgDailyDemand, days: optional(safetyStockTerms.safetyDays) },
  result: safetyStock,
  compute: (args) => answer(coverSafetyStock(args)),
  help: {
    formula: "{avgDailyDemand} × {days}",
    sources: ["001-19"],
    whenNotToUse: {
      "en-US": "It does not look at how demand or lead time vary: use another method once you know.",
      "zh-CN": "不考虑销量与提前期的波动；掌握波动后请改用其他方法。",
      "zh-TW": "不考慮銷量與前置時間的波動；掌握波動後請改用其他方法。",
    },
  },
  examples: [
    { typed: "12", args: [12], gives: 12 * 30, source: "001-19" },
    { typed: "12,14", args: [12, 14], gives: 12 * 14, source: "001-19, two weeks" },
  ],
});
