import { stockOutDate } from "../../calculation";
import { coverTerms, stockTerms } from "../../vocabulary";
import { defineFunction, optional } from "../define";

const { asOfDate, dailyForecast, receipts } = coverTerms;

export const STOCKOUTDATE = defineFunction({
  name: "STOCKOUTDATE",
  topic: "stock",
  summary: {
    "en-US": "The first day the stock does not meet the forecast. Format it as a date.",
    "zh-CN": "库存首次不能满足预测的日期。请设为日期格式。",
    "zh-TW": "庫存首次不能滿足預測的日期。請設為日期格式。",
  },
  params: { onHand: stockTerms.onHand, asOfDate, dailyForecast, receipts: optional(receipts) },
  result: coverTerms.stockOutDate,
  compute: ({ receipts = [], ...rest }) => stockOutDate({ ...rest, receipts }),
  help: {
    formula: "{onHand} + Σ {receipts} − Σ {dailyForecast} < 0",
    sources: ["formulas C.2"],
    whenNotToUse: {
      "en-US": "A forecast is an average: with demand as likely above as below, keep safety stock besides.",
      "zh-CN": "预测是平均值，实际可能更高：请另留安全库存。",
      "zh-TW": "預測是平均值，實際可能更高：請另留安全庫存。",
    },
  },
  examples: [
    {
      typed: "10,DATE(2026,11,26),{6;6;6}",
      args: [10, 46352, [[6], [6], [6]]],
      gives: 46352 + 1,
      source: "formulas C.2: 10 − 6 − 6 is below 0 on the second day",
    },
    {
      typed: "10,DATE(2026,11,26),{6;6;6},{46353,5}",
      args: [10, 46352, [[6], [6], [6]], [[46353, 5]]],
      gives: 46352 + 2,
      source: "formulas C.2: 5 arrive on the second day, 10 − 6 + 5 − 6 − 6 is below 0 on the third",
    },
  ],
});
