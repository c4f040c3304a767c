import { answer, nextOrder } from "../../calculation";
import { orderTerms, shipmentTerms } from "../../vocabulary";
import { defineFunction, optional } from "../define";

const { lastOrderUnits, turnsPerMonth, packSize } = orderTerms;

export const NEXTORDER = defineFunction({
  name: "NEXTORDER",
  topic: "order",
  summary: {
    "en-US": "Units of the next order, going by how fast the last one sold.",
    "zh-CN": "按上一批的周转快慢决定下次订货量。",
    "zh-TW": "按上一批的周轉快慢決定下次訂購量。",
  },
  params: { lastOrderUnits, turnsPerMonth, packSize: optional(packSize) },
  result: shipmentTerms.units,
  compute: (args) => answer(nextOrder(args)),
  help: {
    formula: "{turnsPerMonth} > 2: {lastOrderUnits} × 1.3; {turnsPerMonth} < 1: {lastOrderUnits} × 0.5",
    sources: ["003-37", "003-38"],
    whenNotToUse: {
      "en-US":
        "With demand and lead time known, ORDERQUANTITY says more. Turns are a month: STOCKTURNS(…)/12.",
      "zh-CN": "已知需求与提前期时请用 ORDERQUANTITY。周转按月计：STOCKTURNS(…)/12。",
      "zh-TW": "已知需求與前置時間時請用 ORDERQUANTITY。周轉按月計：STOCKTURNS(…)/12。",
    },
  },
  examples: [
    { typed: "500,2.4", args: [500, 2.4], gives: 500 * 1.3, source: "003-37" },
    { typed: "500,0.8,24", args: [500, 0.8, 24], gives: 11 * 24, source: "003-38: 250 in cartons of 24" },
    { typed: "500,2", args: [500, 2], gives: 500, source: "003-37: exactly 2 changes nothing" },
  ],
});
