import { answer, historySafetyStock, inStockDays } from "../../calculation";
import { demandTerms, safetyStockTerms, stockTerms } from "../../vocabulary";
import { defineFunction, optional } from "../define";

const { avgLeadDays, maxLeadDays, safetyStock } = stockTerms;
const { dailyDemandHistory, historyMethod, usualServiceLevel } = safetyStockTerms;

export const SAFETYSTOCK_HISTORY = defineFunction({
  name: "SAFETYSTOCK.HISTORY",
  topic: "stock",
  summary: {
    "en-US": "Safety stock from a product's daily sales, by one of four methods.",
    "zh-CN": "由产品的每日销量计算安全库存，四种方法任选。",
    "zh-TW": "由產品的每日銷量計算安全庫存，四種方法任選。",
  },
  params: {
    dailyDemand: dailyDemandHistory,
    avgLeadDays,
    maxLeadDays,
    method: optional(historyMethod),
    serviceLevel: optional(usualServiceLevel),
    inStock: optional(demandTerms.inStockOfOne),
  },
  result: safetyStock,
  compute: ({ dailyDemand, inStock, ...rules }) => {
    const demand = inStock === undefined ? answer(dailyDemand) : inStockDays(dailyDemand, inStock);
    return demand.ok ? historySafetyStock({ ...rules, dailyDemand: demand.value }) : demand;
  },
  help: {
    formula:
      "MAXAVG, P95: max({dailyDemand}) × {maxLeadDays} − avg({dailyDemand}) × {avgLeadDays}; " +
      "SERVICE: NORM.S.INV({serviceLevel}) × σ; " +
      "QUANTILE: PERCENTILE.INC(Σ {dailyDemand}, {serviceLevel}) − avg({dailyDemand}) × {avgLeadDays}",
    sources: ["000-13", "002-22", "formulas C.1", "formulas C.8"],
    whenNotToUse: {
      "en-US":
        "With promotions in the history leave their days out. An empty cell counts as 0 on the desktop: use NA() or in_stock.",
      "zh-CN": "历史中有大促时请剔除那些日子。桌面版把空单元格当作 0：请用 NA() 或“是否有货”。",
      "zh-TW": "歷史中有促銷時請剔除那些日子。桌面版把空白儲存格當作 0：請用 NA() 或「是否有貨」。",
    },
  },
  examples: [
    {
      typed: "{10;12;8;10;14;9;7},10,14",
      args: [[[10], [12], [8], [10], [14], [9], [7]], 10, 14],
      gives: 14 * 14 - (70 / 7) * 10,
      source: "000-13: the best day is 14, the average 10",
    },
    {
      typed: '{10;12;8;10;14;9;7},10,14,"SERVICE",90%',
      args: [[[10], [12], [8], [10], [14], [9], [7]], 10, 14, "SERVICE", 0.9],
      gives: 1.2815515655446008 * Math.sqrt((10 * (0 + 4 + 4 + 0 + 16 + 1 + 9)) / 6 + 10 ** 2 * 2 ** 2),
      source: "formulas C.1: deviation of 10 days of demand, and of a lead time of 10 to 14 days",
    },
  ],
});
