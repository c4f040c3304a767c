import type { Text } from "../locale";

/** How each number of a plan came about, where a formula alone does not say it. */
export const workingWords = {
  average: {
    "en-US": "Units sold on the known days of the last {demandDays}, divided by those days.",
    "zh-CN": "最近 {demandDays} 天中有数据日的销量合计，除以这些天数。",
    "zh-TW": "最近 {demandDays} 天中有資料日的銷量合計，除以這些天數。",
  },
  bestDay: {
    "en-US": "MAX: the best day of the last {demandDays}.",
    "zh-CN": "MAX：最近 {demandDays} 天中销量最高的一天。",
    "zh-TW": "MAX：最近 {demandDays} 天中銷量最高的一天。",
  },
  ninetyFive: {
    "en-US": "P95: what 95% of the last {demandDays} days do not exceed.",
    "zh-CN": "P95：最近 {demandDays} 天中 95% 的日子不超过的销量。",
    "zh-TW": "P95：最近 {demandDays} 天中 95% 的日子不超過的銷量。",
  },
  otherRules: {
    "en-US": "By other rules it would be: {rules} (SERVICE at {level}).",
    "zh-CN": "按其他规则：{rules}（SERVICE 的服务水平为 {level}）。",
    "zh-TW": "依其他規則：{rules}（SERVICE 的服務水準為 {level}）。",
  },
  wholeCartons: {
    "en-US": "Limit: rounded up to whole cartons of {packSize}.",
    "zh-CN": "限制：向上取整到整箱，每箱 {packSize} 件。",
    "zh-TW": "限制：向上取整到整箱，每箱 {packSize} 件。",
  },
  daysCovered: {
    "en-US": "Covers {days} days of demand: cover and lead time together.",
    "zh-CN": "覆盖 {days} 天需求：备货天数加提前期。",
    "zh-TW": "涵蓋 {days} 天需求：備貨天數加前置時間。",
  },
  batches: { "en-US": "Batches", "zh-CN": "分批", "zh-TW": "分批" },
  batch: {
    "en-US": "{mode}: {units} units, ship by {shipBy}",
    "zh-CN": "{mode}：{units} 件，最晚 {shipBy} 发货",
    "zh-TW": "{mode}：{units} 件，最晚 {shipBy} 出貨",
  },
} as const satisfies Record<string, Text>;
