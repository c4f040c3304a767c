import type { Text } from "../locale";

/** A screen's name, one to three words, and what it is for in a line. */
interface ScreenWords {
  readonly name: Text;
  readonly summary: Text;
}

export const todayScreenWords = {
  stockPlan: {
    name: { "en-US": "Stock plan", "zh-CN": "备货计划", "zh-TW": "備貨計畫" },
    summary: {
      "en-US": "Reorder points, what to order now, and the batches of a first order.",
      "zh-CN": "补货点、现在该订多少，以及首批备货的分批发货。",
      "zh-TW": "再訂購點、現在該訂多少，以及首批備貨的分批出貨。",
    },
  },
} as const satisfies Record<string, ScreenWords>;

export const productScreenWords = {
  guide: {
    name: { "en-US": "How to begin", "zh-CN": "如何开始", "zh-TW": "如何開始" },
    summary: {
      "en-US": "Where to look at products, and how to work out a single one.",
      "zh-CN": "在哪里查看产品，以及如何单独计算一个产品。",
      "zh-TW": "在哪裡檢視產品，以及如何單獨計算一個產品。",
    },
  },
} as const satisfies Record<string, ScreenWords>;

export const promotionScreenWords = {
  guide: {
    name: { "en-US": "How to begin", "zh-CN": "如何开始", "zh-TW": "如何開始" },
    summary: {
      "en-US": "How to prepare for a promotion with the stock plan and a function.",
      "zh-CN": "如何用备货计划和函数为大促备货。",
      "zh-TW": "如何用備貨計畫和函數為促銷備貨。",
    },
  },
} as const satisfies Record<string, ScreenWords>;
