import { answer, stockStatus } from "../../calculation";
import { stockTerms } from "../../vocabulary";
import { defineFunction, optional } from "../define";

const { onHand, onOrder, avgDailyDemand, avgLeadDays, safetyStock, warningFactor } = stockTerms;

export const STOCKSTATUS = defineFunction({
  name: "STOCKSTATUS",
  topic: "stock",
  summary: {
    "en-US": "OUT, ORDER, WARN or OK: what today's stock asks for.",
    "zh-CN": "OUT、ORDER、WARN 或 OK：今天的库存该怎么办。",
    "zh-TW": "OUT、ORDER、WARN 或 OK：今天的庫存該怎麼辦。",
  },
  params: {
    onHand,
    onOrder,
    avgDailyDemand,
    avgLeadDays,
    safetyStock,
    warningFactor: optional(warningFactor),
  },
  result: stockTerms.stockStatus,
  compute: (args) => answer(stockStatus(args)),
  help: {
    formula:
      "OUT: {onHand} ≤ 0; ORDER: {onHand} + {onOrder} ≤ {avgDailyDemand} × {avgLeadDays} + {safetyStock}; " +
      "WARN: {onHand} ≤ {warningFactor} × {safetyStock}; OK",
    sources: ["000-14", "requirements A.6-2"],
    whenNotToUse: {
      "en-US": "With a promotion ahead look at STOCKOUTDATE: an average does not see it coming.",
      "zh-CN": "临近大促请看 STOCKOUTDATE：平均值看不到即将到来的高峰。",
      "zh-TW": "接近促銷檔期請看 STOCKOUTDATE：平均值看不到即將到來的高峰。",
    },
  },
  examples: [
    {
      typed: "900,0,100,10,680",
      args: [900, 0, 100, 10, 680],
      gives: "ORDER",
      source: "requirements A.6-2: 900 ≤ 100 × 10 + 680",
    },
    {
      typed: "800,1000,100,10,680",
      args: [800, 1000, 100, 10, 680],
      gives: "WARN",
      source: "000-14: 1,800 is above 1,680, but 800 ≤ 1.2 × 680 = 816",
    },
  ],
});
