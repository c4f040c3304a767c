import type { Text } from "../locale";

/** What the sheet Assumptions notes of a plan's default, by its setting: the note that stands with the figure, to be read. */
export const assumptionNotes: Readonly<Record<string, Text>> = {
  demandDays: { "en-US": "the past 12 months", "zh-CN": "过去 12 个月", "zh-TW": "過去 12 個月" },
  peakMethod: {
    "en-US": "one outlier day sets the maximum; P95 takes the day that 95% of days do not exceed",
    "zh-CN": "最大值由一天决定，异常日也算在内；P95 取 95% 的日子不超过的销量",
    "zh-TW": "最大值由一天決定，異常日也算在內；P95 取 95% 的日子不超過的銷量",
  },
  coverDays: {
    "en-US": "3 days is the source's printed formula; its words mean 90 days",
    "zh-CN": "来源的公式写 3 天，其文字说明则指 90 天",
    "zh-TW": "來源的公式寫 3 天，其文字說明則指 90 天",
  },
  batchLeadDays: {
    "en-US": "the longer ends of 6–8 weeks by sea and 2–3 weeks by air",
    "zh-CN": "海运 6–8 周、空运 2–3 周，均取较长的一端",
    "zh-TW": "海運 6–8 週、空運 2–3 週，均取較長的一端",
  },
  packSize: {
    "en-US": "units are ordered singly where no carton is given",
    "zh-CN": "未填箱规时按单件订货",
    "zh-TW": "未填裝箱數時按單件訂貨",
  },
};
