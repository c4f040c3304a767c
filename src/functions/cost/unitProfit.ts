import { answer, unitProfit } from "../../calculation";
import { costTerms, profitTerms } from "../../vocabulary";
import { defineFunction, optional } from "../define";

export const UNITPROFIT = defineFunction({
  name: "UNITPROFIT",
  topic: "cost",
  summary: {
    "en-US": "What is left of one unit's price after all its costs.",
    "zh-CN": "每件售价扣除全部成本后的利润。",
    "zh-TW": "每件售價扣除全部成本後的利潤。",
  },
  params: {
    price: profitTerms.price,
    landedCost: costTerms.landedCost,
    commissionRate: optional(profitTerms.commissionRate),
    paymentRate: optional(profitTerms.paymentRate),
    adsRate: optional(profitTerms.adsRate),
    lastMilePerUnit: optional(profitTerms.lastMilePerUnit),
    storagePerUnit: optional(profitTerms.storagePerUnit),
    contentPerUnit: optional(profitTerms.contentPerUnit),
    returnRate: optional(profitTerms.returnRate),
    lossPerReturn: optional(profitTerms.lossPerReturn),
    vatRate: optional(profitTerms.vatRate),
  },
  result: profitTerms.unitProfit,
  compute: (args) => answer(unitProfit(args).profit),
  help: {
    formula:
      "{price} ÷ (1 + {vatRate}) − {price} × ({commissionRate} + {paymentRate} + {adsRate}) − {landedCost} " +
      "− {lastMilePerUnit} − {storagePerUnit} − {contentPerUnit} − {returnRate} × {lossPerReturn}",
    sources: ["004-03", "004-34"],
    whenNotToUse: {
      "en-US": "Give storage and freight once: not here and in the landed cost.",
      "zh-CN": "仓储和运费只计一次：到岸成本已含的不要在此重复填写。",
      "zh-TW": "倉儲和運費只計一次：到岸成本已含的不要在此重複填寫。",
    },
  },
  examples: [
    {
      typed: "30,12,15%,3.5%,10%,4",
      args: [30, 12, 0.15, 0.035, 0.1, 4],
      gives: 30 - 30 * 0.285 - 12 - 4,
      source: "004-34",
    },
    {
      typed: "36,12,15%,3.5%,10%,4,0.5,0.3,8%,20,20%",
      args: [36, 12, 0.15, 0.035, 0.1, 4, 0.5, 0.3, 0.08, 20, 0.2],
      gives: 36 / 1.2 - 36 * 0.285 - 12 - 4 - 0.5 - 0.3 - 0.08 * 20,
      source: "004-34 with VAT as 004-03 names it",
    },
  ],
});
