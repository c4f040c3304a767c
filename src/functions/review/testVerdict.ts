import { testVerdict } from "../../calculation";
import { reviewTerms } from "../../vocabulary";
import { defineFunction, optional } from "../define";

const { visits, testOrders, ratings, badRatings, categoryCvrRate } = reviewTerms;

export const TESTVERDICT = defineFunction({
  name: "TESTVERDICT",
  topic: "review",
  summary: {
    "en-US": "Whether a test sale says STOP, PASS or EXTEND.",
    "zh-CN": "测款结论：STOP 停止、PASS 通过或 EXTEND 继续测试。",
    "zh-TW": "測款結論：STOP 停止、PASS 通過或 EXTEND 繼續測試。",
  },
  params: {
    visits,
    orders: testOrders,
    ratings,
    badRatings,
    categoryCvrRate: optional(categoryCvrRate),
  },
  result: reviewTerms.testVerdict,
  compute: testVerdict,
  help: {
    formula:
      "STOP: {orders} ÷ {visits} < 1% ({visits} ≥ 380), {badRatings} ÷ {ratings} > 10% ({ratings} ≥ 10); " +
      "PASS: ≥ max(2%, {categoryCvrRate}), ≤ 5%",
    sources: ["003-15", "003-17", "003-18"],
    whenNotToUse: {
      "en-US": "Below 380 visits a conversion of 2% cannot be told from 1%: test on.",
      "zh-CN": "访问数不足 380 时，2% 与 1% 的转化率无法区分：请继续测试。",
      "zh-TW": "造訪次數不足 380 時，2% 與 1% 的轉換率無法區分：請繼續測試。",
    },
  },
  examples: [
    { typed: "400,9,20,1", args: [400, 9, 20, 1], gives: "PASS", source: "003-15, 003-17: 2.25% and 5%" },
    { typed: "400,3,20,1", args: [400, 3, 20, 1], gives: "STOP", source: "003-18: 0.75%" },
    { typed: "300,9,20,1", args: [300, 9, 20, 1], gives: "EXTEND", source: "below 380 visits" },
  ],
});
