import { answer, orderQuantity } from "../../calculation";
import { orderTerms, safetyStockTerms, shipmentTerms, stockTerms } from "../../vocabulary";
import { defineFunction, optional } from "../define";

const { avgDailyDemand, avgLeadDays, safetyStock } = stockTerms;
const { inventoryPosition, minOrder, packSize } = orderTerms;

export const ORDERQUANTITY = defineFunction({
  name: "ORDERQUANTITY",
  topic: "order",
  summary: {
    "en-US": "Units to order today, to last until the order after this one arrives.",
    "zh-CN": "今天该订多少件，足以撑到下一批到货。",
    "zh-TW": "今天該訂多少件，足以撐到下一批到貨。",
  },
  params: {
    avgDailyDemand,
    avgLeadDays,
    reviewDays: safetyStockTerms.reviewDays,
    safetyStock,
    inventoryPosition,
    minOrder: optional(minOrder),
    packSize: optional(packSize),
  },
  result: shipmentTerms.units,
  compute: (args) => answer(orderQuantity(args).units),
  help: {
    formula:
      "{avgDailyDemand} × ({avgLeadDays} + {reviewDays}) + {safetyStock} − {inventoryPosition} ≥ 0; ≥ {minOrder}; ⌈÷ {packSize}⌉",
    sources: ["formulas C.2"],
    whenNotToUse: {
      "en-US": "Ahead of a promotion add PROMOUNITS: the average does not hold it.",
      "zh-CN": "大促之前请另加 PROMOUNITS：平均值不含大促。",
      "zh-TW": "促銷之前請另加 PROMOUNITS：平均值不含促銷。",
    },
  },
  examples: [
    {
      typed: "13.7,10,14,40.2,150",
      args: [13.7, 10, 14, 40.2, 150],
      gives: 13.7 * 24 + 40.2 - 150,
      source: "formulas C.2, safety stock 40.2",
    },
    {
      typed: "10,15,5,0,70,200,24",
      args: [10, 15, 5, 0, 70, 200, 24],
      gives: 9 * 24,
      source: "130 needed, at least 200, in cartons of 24",
    },
  ],
});
