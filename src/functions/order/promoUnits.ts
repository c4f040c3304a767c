import { map, promoUnits } from "../../calculation";
import { promoTerms, shipmentTerms, stockTerms } from "../../vocabulary";
import { defineFunction, optional } from "../define";

const { promoDays, demandMultiple, promoSafetyFactor, flexShare } = promoTerms;

export const PROMOUNITS = defineFunction({
  name: "PROMOUNITS",
  topic: "order",
  summary: {
    "en-US": "Units a promotion needs.",
    "zh-CN": "大促备货量。",
    "zh-TW": "促銷備貨量。",
  },
  params: {
    avgDailyDemand: stockTerms.avgDailyDemand,
    promoDays,
    demandMultiple,
    safetyFactor: optional(promoSafetyFactor),
    flexShare: optional(flexShare),
  },
  result: shipmentTerms.units,
  compute: (args) => map(promoUnits(args), ({ units }) => units),
  help: {
    formula: "⌈{avgDailyDemand} × {promoDays} × {demandMultiple} × {safetyFactor} × (1 + {flexShare})⌉",
    sources: ["002-21", "004-21", "002-40", "requirements A.6-4"],
    whenNotToUse: {
      "en-US":
        "With a spread of past promotions and margins known, NEWSVENDOR weighs too much against too little.",
      "zh-CN": "已知以往大促的波动与利润时，NEWSVENDOR 能权衡多备与少备。",
      "zh-TW": "已知以往促銷的波動與利潤時，NEWSVENDOR 能權衡多備與少備。",
    },
  },
  examples: [
    { typed: "20,5,3", args: [20, 5, 3], gives: 20 * 5 * 3 * 1.2, source: "004-21" },
    {
      typed: "20,5,1.5,1.3,10%",
      args: [20, 5, 1.5, 1.3, 0.1],
      gives: Math.ceil(20 * 5 * 1.5 * 1.3 * 1.1),
      source: "004-21, 002-40: half more than usual",
    },
  ],
});
