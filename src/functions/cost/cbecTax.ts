import { cbecTax, map } from "../../calculation";
import { cbecTerms } from "../../vocabulary";
import { defineFunction, optional } from "../define";

const { orderValue, chinaVatRate, consumptionTaxRate, fullDutyRate, spentThisYear } = cbecTerms;

export const CBECTAX = defineFunction({
  name: "CBECTAX",
  topic: "cost",
  summary: {
    "en-US": "China's tax on one cross-border order (1210, 9610), in RMB.",
    "zh-CN": "一笔跨境电商零售进口订单（1210、9610）的综合税，单位元。",
    "zh-TW": "一筆大陸跨境電商零售進口訂單（1210、9610）的綜合稅，單位人民幣元。",
  },
  params: {
    orderValue,
    vatRate: optional(chinaVatRate),
    consumptionTaxRate: optional(consumptionTaxRate),
    dutyRate: optional(fullDutyRate),
    spentThisYear: optional(spentThisYear),
  },
  result: cbecTerms.cbecTax,
  compute: (args) => map(cbecTax(args), ({ tax }) => tax),
  help: {
    formula:
      "≤ 5,000, ≤ 26,000: {orderValue} × ({vatRate} + {consumptionTaxRate}) ÷ (1 − {consumptionTaxRate}) × 0.7; " +
      "> {orderValue} × ({dutyRate} + {vatRate} + {consumptionTaxRate} + {dutyRate} × {vatRate}) ÷ (1 − {consumptionTaxRate})",
    sources: ["财关税〔2016〕18号", "财关税〔2018〕49号", "formulas C.9"],
    whenNotToUse: {
      "en-US":
        "The limits are those in force since 2019. Above the year's limit the order is general trade: an estimate.",
      "zh-CN": "限值为 2019 年起执行的标准。超过年度限值按一般贸易，结果仅为估算。",
      "zh-TW": "限值為 2019 年起執行的標準。超過年度限值按一般貿易，結果僅為估算。",
    },
  },
  examples: [
    { typed: "800,13%,15%", args: [800, 0.13, 0.15], gives: 184.47, source: "800 × 0.28 ÷ 0.85 × 0.7" },
    {
      typed: "6000,13%,0,10%",
      args: [6000, 0.13, 0, 0.1],
      gives: 6000 * (0.1 + 0.13 + 0.1 * 0.13),
      source: "above 5,000: full tax, formulas C.9",
    },
  ],
});
