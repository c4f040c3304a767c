import type { Text } from "./locale";

/** What a figure is counted in, as shown behind labels and in help. */
export const units = {
  units: { "en-US": "units", "zh-CN": "件", "zh-TW": "件" },
  unitsPerDay: { "en-US": "units a day", "zh-CN": "件/天", "zh-TW": "件/天" },
  days: { "en-US": "days", "zh-CN": "天", "zh-TW": "天" },
  hours: { "en-US": "hours", "zh-CN": "小时", "zh-TW": "小時" },
  date: { "en-US": "date", "zh-CN": "日期", "zh-TW": "日期" },
  moment: { "en-US": "date and time", "zh-CN": "日期与时间", "zh-TW": "日期與時間" },
  fraction: {
    "en-US": "fraction, 0.15 or 15%",
    "zh-CN": "小数，如 0.15 或 15%",
    "zh-TW": "小數，如 0.15 或 15%",
  },
  factor: { "en-US": "times", "zh-CN": "倍", "zh-TW": "倍" },
  money: { "en-US": "money", "zh-CN": "金额", "zh-TW": "金額" },
  moneyPerUnit: { "en-US": "money a unit", "zh-CN": "金额/件", "zh-TW": "金額/件" },
  kilograms: { "en-US": "kg", "zh-CN": "千克", "zh-TW": "公斤" },
  centimetres: { "en-US": "cm", "zh-CN": "厘米", "zh-TW": "公分" },
  cubicMetres: { "en-US": "m³", "zh-CN": "立方米", "zh-TW": "立方公尺" },
  kilogramsPerCubicMetre: { "en-US": "kg/m³", "zh-CN": "千克/立方米", "zh-TW": "公斤/立方公尺" },
  moneyPerKilogram: { "en-US": "money a kg", "zh-CN": "金额/千克", "zh-TW": "金額/公斤" },
  moneyPerCubicMetreAndMonth: {
    "en-US": "money a m³ and month",
    "zh-CN": "金额/立方米/月",
    "zh-TW": "金額/立方公尺/月",
  },
  none: { "en-US": "", "zh-CN": "", "zh-TW": "" },
} as const satisfies Record<string, Text>;

export type Unit = keyof typeof units;
