import { splitUnits } from "../../calculation";
import { orderTerms, shipmentTerms, splitTerms } from "../../vocabulary";
import { defineListFunction, optional } from "../define";

export const SPLITUNITS = defineListFunction({
  name: "SPLITUNITS",
  topic: "order",
  summary: {
    "en-US": "Splits units by weight into whole numbers that add up to the total.",
    "zh-CN": "按权重把件数拆成整数，合计等于总数。",
    "zh-TW": "按權重把件數拆成整數，合計等於總數。",
  },
  params: {
    totalUnits: shipmentTerms.totalUnits,
    weights: splitTerms.weights,
    packSize: optional(orderTerms.packSize),
  },
  result: shipmentTerms.units,
  inShapeOf: "weights",
  compute: splitUnits,
  help: {
    formula: "{totalUnits} × {weights} ÷ Σ {weights}; ÷ {packSize}",
    sources: ["000-09", "000-19", "000-39"],
    whenNotToUse: {
      "en-US": "It looks at no needs: scarce stock is shared out by ALLOCATESTOCK.",
      "zh-CN": "不看各处需求；库存不足时请用 ALLOCATESTOCK 分配。",
      "zh-TW": "不看各處需求；庫存不足時請用 ALLOCATESTOCK 分配。",
    },
  },
  examples: [
    { typed: "100,{2;5;3}", args: [100, [[2], [5], [3]]], gives: [[20], [50], [30]], source: "000-09" },
    {
      typed: "105,{0.7,0.3},10",
      args: [105, [[0.7, 0.3]], 10],
      gives: [[7 * 10 + 5, 3 * 10]],
      source: "000-19: ten packs are 7 and 3, the loose 5 go first",
    },
  ],
});
