import { daysOfCover, daysOfForecastCover } from "../../calculation";
import { coverTerms, stockTerms } from "../../vocabulary";
import { defineFunction } from "../define";
import type { SheetFunction } from "../definition";
import { isRangeOfSeveral } from "../evaluate";

const { dailyDemand, dailyForecast } = coverTerms;

const described = {
  name: "DAYSOFCOVER",
  topic: "stock",
  summary: {
    "en-US": "Days the stock lasts: at an average demand, or under a forecast for each day.",
    "zh-CN": "库存可售天数：按日均需求，或按每日预测。",
    "zh-TW": "庫存可售天數：按日均需求，或按每日預測。",
  },
  result: coverTerms.daysOfCover,
  help: {
    formula: "{onHand} ÷ {dailyDemand}; {onHand} − Σ {dailyDemand}",
    sources: ["formulas C.2", "formulas C.11"],
    whenNotToUse: {
      "en-US": "Goods on their way are not counted: use STOCKOUTDATE with their receipts.",
      "zh-CN": "不含在途到货：请用 STOCKOUTDATE 并填到货计划。",
      "zh-TW": "不含在途到貨：請用 STOCKOUTDATE 並填到貨計畫。",
    },
  },
  examples: [
    { typed: "900,60", args: [900, 60], gives: 900 / 60, source: "formulas C.11" },
    {
      typed: "25,{10;10;20}",
      args: [25, [[10], [10], [20]]],
      gives: 2 + (25 - 10 - 10) / 20,
      source: "formulas C.2: two whole days and a quarter of the third",
    },
  ],
} as const;

const atAverageDemand = defineFunction({
  ...described,
  params: { onHand: stockTerms.onHand, dailyDemand },
  compute: daysOfCover,
});

const underForecast = defineFunction({
  ...described,
  params: { onHand: stockTerms.onHand, dailyDemand: dailyForecast },
  compute: ({ onHand, dailyDemand }) => daysOfForecastCover({ onHand, dailyForecast: dailyDemand }),
});

/** One stock with a range of demands is a dated forecast; anything else is answered row by row. */
export const DAYSOFCOVER: SheetFunction = {
  ...atAverageDemand,
  call(cells, locale) {
    const isForecast = isRangeOfSeveral(cells[1]) && !isRangeOfSeveral(cells[0]);
    return (isForecast ? underForecast : atAverageDemand).call(cells, locale);
  },
};
