import { landedCostBySku, map } from "../../calculation";
import { chargeTerms, costTerms } from "../../vocabulary";
import { defineListFunction, optional } from "../define";

const { skuUnits, unitCosts, charges, weightsKg, volumesM3, decimals } = chargeTerms;

export const LANDEDCOST_BYSKU = defineListFunction({
  name: "LANDEDCOST.BYSKU",
  topic: "cost",
  summary: {
    "en-US": "Each SKU's landed cost a unit, the shipment's charges shared to the cent.",
    "zh-CN": "各 SKU 的单件到岸成本，整批费用分摊到分。",
    "zh-TW": "各 SKU 的每件到岸成本，整批費用分攤到分。",
  },
  params: {
    units: skuUnits,
    unitCosts,
    charges,
    weightsKg: optional(weightsKg),
    volumesM3: optional(volumesM3),
    decimals: optional(decimals),
  },
  inShapeOf: "units",
  result: costTerms.landedCost,
  compute: (args) => map(landedCostBySku(args), (skus) => skus.map(({ perUnit }) => perUnit)),
  help: {
    formula: "{unitCosts} + Σ {charges} × ({units} × …) ÷ Σ({units} × …) ÷ {units}",
    sources: ["002-31", "002-51", "formulas C.10"],
    whenNotToUse: {
      "en-US": "Duty goes by each SKU's own rate: add it to the unit cost first.",
      "zh-CN": "关税按各 SKU 自己的税率计，请先加到采购单价里。",
      "zh-TW": "關稅按各 SKU 自己的稅率計，請先加到採購單價裡。",
    },
  },
  examples: [
    {
      typed: '{5;10},{100;40},{250,"WEIGHT";150,"QTY"},{10;20}',
      args: [
        [[5], [10]],
        [[100], [40]],
        [
          [250, "WEIGHT"],
          [150, "QTY"],
        ],
        [[10], [20]],
      ],
      gives: [[100 + (50 + 50) / 5], [40 + (200 + 100) / 10]],
      source: "Odoo's refrigerator and oven: 250 by 50 : 200 kg, 150 by 5 : 10 units",
    },
  ],
});
