import { answer, serviceSafetyStock } from "../../calculation";
import { safetyStockTerms, stockTerms } from "../../vocabulary";
import { defineFunction, optional } from "../define";

const { avgDailyDemand, avgLeadDays, safetyStock } = stockTerms;
const { sdDailyDemand, sdLeadDays, serviceLevel, noReviewDays } = safetyStockTerms;

export const SAFETYSTOCK_SERVICE = defineFunction({
  name: "SAFETYSTOCK.SERVICE",
  topic: "stock",
  summary: {
    "en-US": "Safety stock that keeps a share of order cycles free of a stock-out.",
    "zh-CN": "按服务水平（不断货周期的比例）计算安全库存。",
    "zh-TW": "按服務水準（不缺貨週期的比例）計算安全庫存。",
  },
  params: {
    avgDailyDemand,
    sdDailyDemand,
    avgLeadDays,
    sdLeadDays,
    serviceLevel,
    reviewDays: optional(noReviewDays),
  },
  result: safetyStock,
  compute: (args) => answer(serviceSafetyStock(args).units),
  help: {
    formula:
      "NORM.S.INV({serviceLevel}) × √(({avgLeadDays} + {reviewDays}) × {sdDailyDemand}² + {avgDailyDemand}² × {sdLeadDays}²) ≥ 0",
    sources: ["formulas C.1", "Heizer & Render, Operations Management, ch. 12"],
    whenNotToUse: {
      "en-US":
        "The level counts cycles, not units: for units use SAFETYSTOCK.FILLRATE. Deviations must be per day, as the demand is.",
      "zh-CN": "服务水平按周期计，不按件数；按件数请用 SAFETYSTOCK.FILLRATE。标准差须与日销量同为每日口径。",
      "zh-TW": "服務水準按週期計，不按件數；按件數請用 SAFETYSTOCK.FILLRATE。標準差須與日銷量一樣以每日計。",
    },
  },
  examples: [
    {
      typed: "30,5,10,0,95%",
      args: [30, 5, 10, 0, 0.95],
      gives: 1.6448536269514722 * Math.sqrt(10) * 5,
      source: "formulas C.1: the lead time never varies",
    },
    {
      typed: "30,3,7,4,90%,7",
      args: [30, 3, 7, 4, 0.9, 7],
      gives: 1.2815515655446008 * Math.sqrt((7 + 7) * 9 + 900 * 16),
      source: "formulas C.1: both vary, ordered once a week",
    },
  ],
});
