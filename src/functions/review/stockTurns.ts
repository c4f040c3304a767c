import { stockTurns } from "../../calculation";
import { reviewTerms } from "../../vocabulary";
import { defineFunction, optional } from "../define";

const { costOfSales, averageStock, turnsDays } = reviewTerms;

export const STOCKTURNS = defineFunction({
  name: "STOCKTURNS",
  topic: "review",
  summary: {
    "en-US": "How many times a year the stock is sold; divide by 12 for a month.",
    "zh-CN": "库存一年周转几次；除以 12 为每月。",
    "zh-TW": "庫存一年周轉幾次；除以 12 為每月。",
  },
  params: { costOfSales, averageStock, days: optional(turnsDays) },
  result: reviewTerms.stockTurns,
  compute: stockTurns,
  help: {
    formula: "{costOfSales} ÷ {averageStock} × 365 ÷ {days}",
    sources: ["000-18", "003-37", "formulas C.11"],
    whenNotToUse: {
      "en-US": "Sales at price over stock at cost flatter: take both at cost.",
      "zh-CN": "用售价算销售、用成本算库存会高估：两者都按成本。",
      "zh-TW": "用售價算銷售、用成本算庫存會高估：兩者都按成本。",
    },
  },
  examples: [
    { typed: "600000,125000", args: [600000, 125000], gives: 4.8, source: "formulas C.11" },
    {
      typed: "50000,125000,30",
      args: [50000, 125000, 30],
      gives: (0.4 * 365) / 30,
      source: "a month of 30 days",
    },
  ],
});
