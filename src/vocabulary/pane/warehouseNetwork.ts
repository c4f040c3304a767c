import type { Text } from "../locale";

/** The words of one warehouse for all beside several. */
export const networkWords = {
  title: {
    "en-US": "One warehouse or several (000-43)",
    "zh-CN": "单仓还是多仓（000-43）",
    "zh-TW": "單倉還是多倉（000-43）",
  },
  one: { "en-US": "One for all", "zh-CN": "单仓", "zh-TW": "單倉" },
  several: { "en-US": "Today’s {count}", "zh-CN": "现有 {count} 仓", "zh-TW": "現有 {count} 倉" },
  change: {
    "en-US": "Several against one: hours {hours}, cost {cost}.",
    "zh-CN": "多仓相对单仓：时长 {hours}，费用 {cost}。",
    "zh-TW": "多倉相對單倉：時長 {hours}，費用 {cost}。",
  },
} as const satisfies Record<string, Text>;
