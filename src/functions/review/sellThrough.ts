import { sellThrough } from "../../calculation";
import { reviewTerms } from "../../vocabulary";
import { defineFunction } from "../define";

export const SELLTHROUGH = defineFunction({
  name: "SELLTHROUGH",
  topic: "review",
  summary: {
    "en-US": "Which part of what came in has been sold.",
    "zh-CN": "到货中已售出的比例。",
    "zh-TW": "到貨中已售出的比例。",
  },
  params: { unitsSold: reviewTerms.soldUnits, unitsReceived: reviewTerms.receivedUnits },
  result: reviewTerms.sellThrough,
  compute: ({ unitsSold, unitsReceived }) => sellThrough(unitsSold, unitsReceived),
  help: {
    formula: "{unitsSold} ÷ {unitsReceived}",
    sources: ["000-27", "formulas C.11"],
    whenNotToUse: {
      "en-US": "It exceeds 1 where older stock was sold too: take one batch and its sales.",
      "zh-CN": "同时卖出旧库存时会大于 1：请取同一批货及其销售。",
      "zh-TW": "同時賣出舊庫存時會大於 1：請取同一批貨及其銷售。",
    },
  },
  examples: [{ typed: "800,1000", args: [800, 1000], gives: 0.8, source: "000-27" }],
});
