import { map, newsvendor } from "../../calculation";
import { costTerms, orderTerms, shipmentTerms } from "../../vocabulary";
import { defineFunction, optional } from "../define";

const { meanDemand, sdDemand, netPrice, sellingFeesPerUnit, salvageValue } = orderTerms;

export const NEWSVENDOR = defineFunction({
  name: "NEWSVENDOR",
  topic: "order",
  summary: {
    "en-US": "The most profitable stock for an event that cannot be restocked.",
    "zh-CN": "无法补货的活动，利润最高的备货量（报童模型）。",
    "zh-TW": "無法補貨的活動，利潤最高的備貨量（報童模型）。",
  },
  params: {
    meanDemand,
    sdDemand,
    price: netPrice,
    landedCost: costTerms.landedCost,
    sellingFeesPerUnit: optional(sellingFeesPerUnit),
    salvageValue: optional(salvageValue),
  },
  result: shipmentTerms.units,
  compute: (args) => map(newsvendor(args), ({ units }) => units),
  help: {
    formula:
      "⌈{meanDemand} + {sdDemand} × NORM.S.INV(({price} − {landedCost} − {sellingFeesPerUnit}) ÷ ({price} − {sellingFeesPerUnit} − {salvageValue}))⌉ ≥ 0",
    sources: ["formulas C.4", "Snyder & Shen, Fundamentals of Supply Chain Theory, ch. 4"],
    whenNotToUse: {
      "en-US": "Where what is left sells on at full price, little is lost by stocking more.",
      "zh-CN": "剩余货品之后仍能原价售出时，多备的损失很小，不适用。",
      "zh-TW": "剩餘貨品之後仍能原價售出時，多備的損失很小，不適用。",
    },
  },
  examples: [
    {
      typed: "200,80,20,12,0,8",
      args: [200, 80, 20, 12, 0, 8],
      gives: Math.ceil(200 + 80 * 0.4307),
      source: "Cachon & Terwiesch, Matching Supply with Demand: ratio 8 ÷ (8 + 4)",
    },
    {
      typed: "50,8,1,0.3,0,0.12",
      args: [50, 8, 1, 0.3, 0, 0.12],
      gives: Math.ceil(56.60395592743389),
      source: "Snyder & Shen, example 4.3",
    },
  ],
});
