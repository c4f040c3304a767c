import { answer, firstOrder } from "../../calculation";
import { orderTerms, shipmentTerms, stockTerms } from "../../vocabulary";
import { defineFunction, optional } from "../define";

const { avgDailyDemand } = stockTerms;
const { leadDays, coverDays, promoUpliftRate, maxUnits } = orderTerms;

export const FIRSTORDER = defineFunction({
  name: "FIRSTORDER",
  topic: "order",
  summary: {
    "en-US": "Units of a first order after a test sale: cover and lead time at the tested demand.",
    "zh-CN": "测款后的首批备货量：按测试日均销量覆盖备货天数与提前期。",
    "zh-TW": "測款後的首批備貨量：按測試日均銷量涵蓋備貨天數與前置時間。",
  },
  params: {
    avgDailyDemand,
    leadDays,
    coverDays: optional(coverDays),
    promoUpliftRate: optional(promoUpliftRate),
    maxUnits: optional(maxUnits),
  },
  result: shipmentTerms.units,
  compute: (args) => answer(firstOrder(args).units),
  help: {
    formula: "⌈{avgDailyDemand} × ({coverDays} + {leadDays}) × (1 + {promoUpliftRate})⌉ ≤ {maxUnits}",
    sources: ["003-20", "003-21", "003-22"],
    whenNotToUse: {
      "en-US":
        "3 days of cover is the source's printed formula; its words mean 90. For a product with a history use a reorder point.",
      "zh-CN": "备货 3 天是原文印出的公式，其文字说的是 90 天。已有销售历史的产品请用补货点。",
      "zh-TW": "備貨 3 天是原文印出的公式，其文字說的是 90 天。已有銷售歷史的產品請用再訂購點。",
    },
  },
  examples: [
    { typed: "5,20", args: [5, 20], gives: 5 * 3 + 5 * 20, source: "003-21" },
    { typed: "5,20,90", args: [5, 20, 90], gives: 5 * (90 + 20), source: "003-21, its words: three months" },
    {
      typed: "5,20,90,50%,600",
      args: [5, 20, 90, 0.5, 600],
      gives: 600,
      source: "003-22; 825 before the limit",
    },
  ],
});
