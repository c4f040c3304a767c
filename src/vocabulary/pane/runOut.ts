import type { Text } from "../locale";

/** The words of run-out and of what takes a product's place. */
export const runOutWords = {
  ending: { "en-US": "Coming to an end", "zh-CN": "即将清尾", "zh-TW": "即將出清" },
  noneEnding: {
    "en-US": "Nothing comes to an end",
    "zh-CN": "没有要清尾的产品",
    "zh-TW": "沒有要出清的產品",
  },
  noneEndingStep: {
    "en-US":
      "Give a product the stage RUN-OUT or an end of life in Products, or say in “Replaces” which one a new product takes the place of.",
    "zh-CN": "请在产品表中把阶段填为 RUN-OUT、填写生命周期结束日，或在新款的“替代旧款”中填写旧款 SKU。",
    "zh-TW": "請在產品表中將階段填為 RUN-OUT、填寫生命週期結束日，或在新款的「替代舊款」中填寫舊款 SKU。",
  },
  variants: { "en-US": "What takes their place", "zh-CN": "替代新款", "zh-TW": "替代新款" },
  variantsRule: {
    "en-US": "Two or three kinds the market likes take the place of an old one (003-36).",
    "zh-CN": "以 2–3 种当地热门款式替代旧款（003-36）。",
    "zh-TW": "以 2–3 種當地熱門款式替代舊款（003-36）。",
  },
  countUnusual: {
    "en-US": "{sku} is replaced by {count}; the source adds {from} or {to}.",
    "zh-CN": "{sku} 由 {count} 款替代；来源建议 {from} 至 {to} 款。",
    "zh-TW": "{sku} 由 {count} 款替代；來源建議 {from} 至 {to} 款。",
  },
  sellDownMethod: {
    "en-US": "Today + (on hand + on the way) ÷ average daily demand.",
    "zh-CN": "今天 +（在库 + 在途）÷ 日均销量。",
    "zh-TW": "今天 +（在庫 + 在途）÷ 日均銷量。",
  },
  noDemand: {
    "en-US": "Without sales of it nobody can say when it is sold down.",
    "zh-CN": "没有销售记录，无法判断何时卖完。",
    "zh-TW": "沒有銷售紀錄，無法判斷何時賣完。",
  },
  lastOrderMethod: {
    "en-US": "End of life − lead days: what is ordered later arrives too late.",
    "zh-CN": "生命周期结束日 − 提前期：之后下单到货过晚。",
    "zh-TW": "生命週期結束日 − 前置時間：之後下單到貨過晚。",
  },
  noEnd: {
    "en-US": "No end of life is given in Products, so no last order date.",
    "zh-CN": "产品表未填写生命周期结束日，因此没有最后订货日。",
    "zh-TW": "產品表未填寫生命週期結束日，因此沒有最後訂購日。",
  },
  paceMethod: {
    "en-US":
      "Stock ÷ (daily demand × days until the end). Above 1, lower the price step by step: see the price suggestions of Alerts.",
    "zh-CN": "库存 ÷（日均销量 × 距结束天数）。大于 1 时分步降价，可看“预警”的调价建议。",
    "zh-TW": "庫存 ÷（日均銷量 × 距結束天數）。大於 1 時分步降價，可看「警示」的調價建議。",
  },
} as const satisfies Record<string, Text>;
