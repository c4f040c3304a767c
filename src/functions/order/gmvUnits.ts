import { gmvUnits } from "../../calculation";
import { promoTerms, shipmentTerms } from "../../vocabulary";
import { defineListFunction, optional } from "../define";

const { gmvTarget, avgOrderValue, mix, unitsPerOrder, cancelRate } = promoTerms;

export const GMVUNITS = defineListFunction({
  name: "GMVUNITS",
  topic: "order",
  summary: {
    "en-US": "Units of each product that a sales target needs.",
    "zh-CN": "由 GMV 目标反推各产品需要的件数。",
    "zh-TW": "由 GMV 目標反推各產品需要的件數。",
  },
  params: {
    gmvTarget,
    avgOrderValue,
    mix,
    unitsPerOrder: optional(unitsPerOrder),
    cancelRate: optional(cancelRate),
  },
  result: shipmentTerms.units,
  inShapeOf: "mix",
  compute: gmvUnits,
  help: {
    formula: "⌈{gmvTarget} ÷ {avgOrderValue} × {unitsPerOrder} × (1 − {cancelRate})⌉ × {mix}",
    sources: ["004-18", "004-19"],
    whenNotToUse: {
      "en-US": "A target is a wish: check it against sessions × conversion before ordering by it.",
      "zh-CN": "目标只是期望：按此备货前请用流量 × 转化率核对。",
      "zh-TW": "目標只是期望：按此備貨前請用流量 × 轉換率核對。",
    },
  },
  examples: [
    {
      typed: "100000,50,{0.6,0.4},1.2,10%",
      args: [100000, 50, [[0.6, 0.4]], 1.2, 0.1],
      gives: [[0.6 * 2160, 0.4 * 2160]],
      source: "004-18: 100,000 ÷ 50 × 1.2 × 0.9 = 2,160 units",
    },
    {
      typed: "1000,30,{0.5;0.5}",
      args: [1000, 30, [[0.5], [0.5]]],
      gives: [[17], [17]],
      source: "004-18: ⌈33.3⌉ = 34 units",
    },
  ],
});
