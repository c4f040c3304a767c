import { cashLowPoint, map } from "../../calculation";
import { cashTerms, shipmentTerms } from "../../vocabulary";
import { defineTableFunction, optional } from "../define";

const { openingBalance, flowDates, flowAmounts, lowestBalance, lowDate, daysBelowZero, closingBalance } =
  cashTerms;

export const CASHLOWPOINT = defineTableFunction({
  name: "CASHLOWPOINT",
  topic: "cost",
  summary: {
    "en-US": "How low the cash falls, when, and for how many days it is below zero.",
    "zh-CN": "现金最低降到多少、在哪一天、有多少天为负。",
    "zh-TW": "現金最低降到多少、在哪一天、有多少天為負。",
  },
  params: {
    openingBalance,
    dates: flowDates,
    amounts: flowAmounts,
    headers: optional(shipmentTerms.headers),
  },
  columns: { lowestBalance, onDate: lowDate, daysBelowZero, closingBalance },
  compute: (args) => map(cashLowPoint(args), (lowPoint) => [lowPoint]),
  help: {
    formula: "min({openingBalance} + Σ {amounts} ≤ {dates})",
    sources: ["004-45", "formulas C.13"],
    whenNotToUse: {
      "en-US": "Balances are of a day's end: within a day money may be short.",
      "zh-CN": "按日终余额计算：当日之内仍可能短缺。",
      "zh-TW": "按日終餘額計算：當日之內仍可能短缺。",
    },
  },
  examples: [
    {
      typed: "100,{46000;46030},{-300;500}",
      args: [100, [[46000], [46030]], [[-300], [500]]],
      gives: [
        ["Lowest balance", "On date", "Days below zero", "Closing balance"],
        [100 - 300, 46000, 30, 100 - 300 + 500],
      ],
      source: "004-45; below zero from 46000 to 46029",
    },
  ],
});
