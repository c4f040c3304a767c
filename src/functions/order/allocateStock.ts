import { allocateStock } from "../../calculation";
import { orderTerms, shipmentTerms, splitTerms } from "../../vocabulary";
import { defineListFunction, optional } from "../define";

const { availableUnits, needs, priorities } = splitTerms;

export const ALLOCATESTOCK = defineListFunction({
  name: "ALLOCATESTOCK",
  topic: "order",
  summary: {
    "en-US": "Shares scarce stock out over channels or warehouses, never more than each needs.",
    "zh-CN": "把有限库存分给各渠道或仓库，不超过各自需求。",
    "zh-TW": "把有限庫存分給各通路或倉庫，不超過各自需求。",
  },
  params: {
    availableUnits,
    needs,
    priorities: optional(priorities),
    packSize: optional(orderTerms.packSize),
  },
  result: shipmentTerms.units,
  inShapeOf: "needs",
  compute: allocateStock,
  help: {
    formula: "{availableUnits} × {needs} ÷ Σ {needs} ≤ {needs}; {priorities} 1, 2, …; ÷ {packSize}",
    sources: ["002-16", "004-14"],
    whenNotToUse: {
      "en-US": "What is left over stays unallocated: to split all of it use SPLITUNITS.",
      "zh-CN": "多余的库存不分配；要全部拆分请用 SPLITUNITS。",
      "zh-TW": "多餘的庫存不分配；要全部拆分請用 SPLITUNITS。",
    },
  },
  examples: [
    {
      typed: "100,{80;40}",
      args: [100, [[80], [40]]],
      gives: [[67], [33]],
      source: "002-16: 100 × 80 ÷ 120 = 66.7 and 33.3",
    },
    {
      typed: "100,{80;40},{2;1}",
      args: [100, [[80], [40]], [[2], [1]]],
      gives: [[100 - 40], [40]],
      source: "004-14: the second row first and in full",
    },
  ],
});
