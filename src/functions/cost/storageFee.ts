import { map, storageFee } from "../../calculation";
import { freightTerms, storageTerms } from "../../vocabulary";
import { defineFunction } from "../define";

const { storedUnits, fromDate, toDate, monthlyRates } = storageTerms;

export const STORAGEFEE = defineFunction({
  name: "STORAGEFEE",
  topic: "cost",
  summary: {
    "en-US": "What it costs to store a stock between two dates, at each month's rate.",
    "zh-CN": "一批库存在两个日期之间的仓储费，按各月费率计。",
    "zh-TW": "一批庫存在兩個日期之間的倉儲費，按各月費率計。",
  },
  params: { units: storedUnits, unitM3: freightTerms.storedUnitM3, fromDate, toDate, monthlyRates },
  result: storageTerms.storageFee,
  compute: (args) => map(storageFee(args), ({ fee }) => fee),
  help: {
    formula: "{units} × {unitM3} × Σ {monthlyRates} × ({fromDate}…{toDate}) ÷ 28…31",
    sources: ["002-34"],
    whenNotToUse: {
      "en-US": "A stock that sells off meanwhile costs about half: ask with its average units.",
      "zh-CN": "期间会售出的库存费用约为一半：请按平均件数计算。",
      "zh-TW": "期間會售出的庫存費用約為一半：請按平均件數計算。",
    },
  },
  examples: [
    {
      typed: "100,0.01,DATE(2026,9,16),DATE(2026,10,15),{20,20,20,20,20,20,20,20,20,60,60,60}",
      args: [100, 0.01, 46281, 46310, [[20, 20, 20, 20, 20, 20, 20, 20, 20, 60, 60, 60]]],
      gives: 1 * (20 * (15 / 30) + 60 * (15 / 31)),
      source: "002-34: 15 days of September, 15 of October at the peak rate",
    },
  ],
});
