import { breakEvenPrice } from "../../calculation";
import { costTerms, profitTerms } from "../../vocabulary";
import { defineFunction, optional } from "../define";

export const BREAKEVENPRICE = defineFunction({
  name: "BREAKEVENPRICE",
  topic: "cost",
  summary: {
    "en-US": "The price at which a unit earns the margin wanted, or breaks even.",
    "zh-CN": "达到目标利润率或刚好保本的售价。",
    "zh-TW": "達到目標利潤率或損益兩平的售價。",
  },
  params: {
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
    targetMarginRate: optional(profitTerms.targetMarginRate),
  },
  result: profitTerms.breakEvenPrice,
  compute: breakEvenPrice,
  help: {
    formula:
      "({landedCost} + {lastMilePerUnit} + {storagePerUnit} + {contentPerUnit} + {returnRate} × {lossPerReturn}) ÷ " +
      "((1 − {targetMarginRate}) ÷ (1 + {vatRate}) − {commissionRate} − {paymentRate} − {adsRate})",
    sources: ["004-03", "004-34"],
    whenNotToUse: {
      "en-US": "The loss per return is taken as given, though a refund grows with the price.",
      "zh-CN": "每次退货损失按给定值计算，而退款会随售价升高。",
      "zh-TW": "每次退貨損失按給定值計算，而退款會隨售價升高。",
    },
  },
  examples: [
    {
      typed: "12,15%,3.5%,10%,4",
      args: [12, 0.15, 0.035, 0.1, 4],
      gives: 16 / (1 - 0.285),
      source: "004-34 solved for the price",
    },
    {
      typed: "12,15%,3.5%,10%,4,,,,,20%,10%",
      args: [12, 0.15, 0.035, 0.1, 4, null, null, null, null, 0.2, 0.1],
      gives: 16 / (0.9 / 1.2 - 0.285),
      source: "with 20% VAT and a tenth of the price without it as profit",
    },
  ],
});
