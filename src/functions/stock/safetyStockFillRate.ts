import { answer, fillRateSafetyStock } from "../../calculation";
import { safetyStockTerms, stockTerms } from "../../vocabulary";
import { defineFunction, optional } from "../define";

const { avgDailyDemand, avgLeadDays, safetyStock } = stockTerms;
const { sdDailyDemand, sdLeadDays, fillLevel, orderUnits, noReviewDays } = safetyStockTerms;

export const SAFETYSTOCK_FILLRATE = defineFunction({
  name: "SAFETYSTOCK.FILLRATE",
  topic: "stock",
  summary: {
    "en-US": "Safety stock that delivers a share of units at once.",
    "zh-CN": "按满足率（可立即发出的件数比例）计算安全库存。",
    "zh-TW": "按滿足率（可立即出貨的件數比例）計算安全庫存。",
  },
  params: {
    avgDailyDemand,
    sdDailyDemand,
    avgLeadDays,
    sdLeadDays,
    fillLevel,
    orderUnits,
    reviewDays: optional(noReviewDays),
  },
  result: safetyStock,
  compute: (args) => answer(fillRateSafetyStock(args).units),
  help: {
    formula:
      "σ × z ≥ 0; σ × G(z) = (1 − {fillLevel}) × {orderUnits}; " +
      "σ = √(({avgLeadDays} + {reviewDays}) × {sdDailyDemand}² + {avgDailyDemand}² × {sdLeadDays}²)",
    sources: ["formulas C.1", "Snyder & Shen, Fundamentals of Supply Chain Theory, ch. 5"],
    whenNotToUse: {
      "en-US":
        "Assumes that customers wait for what is short. Large orders serve by themselves: then the answer is 0.",
      "zh-CN": "假定缺货时顾客愿意等待。订货量大时本身已能满足，结果为 0。",
      "zh-TW": "假定缺貨時顧客願意等待。訂購量大時本身已能滿足，結果為 0。",
    },
  },
  examples: [
    {
      typed: "100,25,4,0,1-0.08331547058768632/10,500",
      args: [100, 25, 4, 0, 1 - 0.08331547058768632 / 10, 500],
      gives: 25 * Math.sqrt(4),
      source: "formulas C.1: σ 50, and 500 × (1 − fill level) = 50 × G(1), so z is 1",
    },
    { typed: "10,2,4,0,90%,400", args: [10, 2, 4, 0, 0.9, 400], gives: 0, source: "formulas C.1: z below 0" },
  ],
});
