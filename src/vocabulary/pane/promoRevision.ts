import type { PromoRevisionFigure } from "../../calculation";
import type { Text } from "../locale";

/** The words of what changed since a promotion's plan was written last. */
export const promoRevisionWords = {
  title: {
    "en-US": "Changed since the last revision",
    "zh-CN": "与上一版相比的变化",
    "zh-TW": "與上一版相比的變化",
  },
  comparing: { "en-US": "Comparing…", "zh-CN": "正在对比…", "zh-TW": "正在比較…" },
  first: {
    "en-US": "No plan of {promotion} has been written yet: there is nothing to compare this one with.",
    "zh-CN": "尚未写入过“{promotion}”的计划，没有可对比的内容。",
    "zh-TW": "尚未寫入過「{promotion}」的計畫，沒有可比較的內容。",
  },
  since: {
    "en-US": "Against revision {revision}, written on {date}:",
    "zh-CN": "与 {date} 写入的第 {revision} 版对比：",
    "zh-TW": "與 {date} 寫入的第 {revision} 版比較：",
  },
  notKnown: { "en-US": "not known", "zh-CN": "未知", "zh-TW": "未知" },
  days: { "en-US": "{days} days", "zh-CN": "{days} 天", "zh-TW": "{days} 天" },
  figures: {
    expectedUnits: { "en-US": "Expected units", "zh-CN": "预测销量", "zh-TW": "預測銷量" },
    orderUnits: { "en-US": "Units to order", "zh-CN": "订货件数", "zh-TW": "訂貨件數" },
    orderMoney: { "en-US": "Order money", "zh-CN": "订货金额", "zh-TW": "訂貨金額" },
    firstOrderBy: { "en-US": "First order by", "zh-CN": "最早的下单期限", "zh-TW": "最早的下單期限" },
    profit: { "en-US": "Profit", "zh-CN": "利润", "zh-TW": "利潤" },
    lowestBalance: { "en-US": "Lowest balance", "zh-CN": "最低余额", "zh-TW": "最低餘額" },
  } satisfies Record<PromoRevisionFigure, Text>,
} as const;
