import { answer, economicOrder } from "../../calculation";
import { orderTerms, shipmentTerms } from "../../vocabulary";
import { defineFunction, optional } from "../define";

const { annualDemand, orderCost, annualHoldingCostPerUnit, minOrder, packSize } = orderTerms;

export const EOQ = defineFunction({
  name: "EOQ",
  topic: "order",
  summary: {
    "en-US": "Economic order quantity: the order size that keeps ordering and holding cheapest.",
    "zh-CN": "经济订货批量：订货与持有成本合计最低的订货量。",
    "zh-TW": "經濟訂購量：訂購與持有成本合計最低的訂購量。",
  },
  params: {
    annualDemand,
    orderCost,
    annualHoldingCostPerUnit,
    minOrder: optional(minOrder),
    packSize: optional(packSize),
  },
  result: shipmentTerms.units,
  compute: (args) => answer(economicOrder(args).units),
  help: {
    formula:
      "⌈√(2 × {orderCost} × {annualDemand} ÷ {annualHoldingCostPerUnit})⌉; ≥ {minOrder}; ⌈÷ {packSize}⌉",
    sources: ["Harris (1913)", "Snyder & Shen, Fundamentals of Supply Chain Theory, ch. 3"],
    whenNotToUse: {
      "en-US": "Demand and holding cost are both a year. Not for seasonal demand or quantity discounts.",
      "zh-CN": "需求与持有成本都按年计。不适用于季节性需求或数量折扣。",
      "zh-TW": "需求與持有成本都按年計。不適用於季節性需求或數量折扣。",
    },
  },
  examples: [
    {
      typed: "1000,10,0.5",
      args: [1000, 10, 0.5],
      gives: Math.sqrt((2 * 10 * 1000) / 0.5),
      source: "Heizer & Render, Operations Management",
    },
    {
      typed: "1300,8,0.225,0,50",
      args: [1300, 8, 0.225, 0, 50],
      gives: 7 * 50,
      source: "Snyder & Shen, example 3.1: 304.05, in cartons of 50",
    },
  ],
});
