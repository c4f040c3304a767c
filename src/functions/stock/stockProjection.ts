import { answer, stockProjection } from "../../calculation";
import { coverTerms, shipmentTerms, stockTerms } from "../../vocabulary";
import { defineTableFunction, optional } from "../define";

const { asOfDate, dailyForecast, receipts, date, receivedUnits, demand, closingStock } = coverTerms;

export const STOCKPROJECTION = defineTableFunction({
  name: "STOCKPROJECTION",
  topic: "stock",
  summary: {
    "en-US": "Stock at the end of each day of a forecast. Format the first column as dates.",
    "zh-CN": "按每日预测推算各天的期末库存。第一列请设为日期格式。",
    "zh-TW": "按每日預測推算各天的期末庫存。第一欄請設為日期格式。",
  },
  params: {
    onHand: stockTerms.onHand,
    asOfDate,
    dailyForecast,
    receipts: optional(receipts),
    headers: optional(shipmentTerms.headers),
  },
  columns: { date, receipts: receivedUnits, demand, closingStock },
  compute: ({ receipts = [], ...rest }) => answer(stockProjection({ ...rest, receipts })),
  help: {
    formula: "{onHand} + Σ {receipts} − Σ {dailyForecast}",
    sources: ["formulas C.2"],
    whenNotToUse: {
      "en-US": "What is below 0 is taken to be delivered later; where it is lost, the days after look worse.",
      "zh-CN": "负库存视为以后补发；若顾客流失，实际后续库存会更高。",
      "zh-TW": "負庫存視為日後補出貨；若顧客流失，實際後續庫存會更高。",
    },
  },
  examples: [
    {
      typed: "10,DATE(2026,11,26),{6;6;6},{46353,5}",
      args: [10, 46352, [[6], [6], [6]], [[46353, 5]]],
      gives: [
        ["Date", "Receipts", "Demand", "Closing stock"],
        [46352, 0, 6, 10 - 6],
        [46353, 5, 6, 4 + 5 - 6],
        [46354, 0, 6, 3 - 6],
      ],
      source: "formulas C.2; 46352 is 26 November 2026",
    },
  ],
});
