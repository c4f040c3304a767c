import type { Text } from "../locale";

/** How rates are listed among what was taken for granted, each with its days and its source. */
export const rateAssumptionWords = {
  exchange: {
    "en-US": "Exchange rate: 1 {currency} in {home}",
    "zh-CN": "汇率：1 {currency} 合 {home}",
    "zh-TW": "匯率：1 {currency} 合 {home}",
  },
  ofDay: { "en-US": "rate of {day}", "zh-CN": "{day} 的汇率", "zh-TW": "{day} 的匯率" },
  holdsFrom: { "en-US": "holds from {from}", "zh-CN": "自 {from} 起有效", "zh-TW": "自 {from} 起有效" },
  holds: {
    "en-US": "holds from {from} to {to}",
    "zh-CN": "{from} 至 {to} 有效",
    "zh-TW": "{from} 至 {to} 有效",
  },
  noSource: {
    "en-US": "your table {table}, no source given",
    "zh-CN": "您的{table}表，未填来源",
    "zh-TW": "您的{table}表，未填來源",
  },
  volumeOfSides: {
    "en-US": "Products measured by length × width × height",
    "zh-CN": "按长 × 宽 × 高计算体积的产品数",
    "zh-TW": "按長 × 寬 × 高計算體積的產品數",
  },
} as const satisfies Record<string, Text>;
