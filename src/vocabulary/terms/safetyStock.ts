import {
  defaultHistoryMethod,
  defaultReviewDays,
  defaultSafetyDays,
  defaultServiceLevel,
  historyMethods,
} from "../../calculation";
import { oneHistoryTerm } from "../ranges";
import { choiceTerm, numberTerm, rateTerm } from "../readers";
import { withDefault } from "../term";
import { avgDailyDemand } from "./stock";

export const sdDailyDemand = numberTerm({
  label: { "en-US": "Deviation of daily demand", "zh-CN": "日销量标准差", "zh-TW": "日銷量標準差" },
  hint: {
    "en-US": "Standard deviation of daily demand, as STDEV.S gives it.",
    "zh-CN": "每日销量的标准差，可用 STDEV.S 计算。",
    "zh-TW": "每日銷量的標準差，可用 STDEV.S 計算。",
  },
  unit: "unitsPerDay",
  min: 0,
});

export const sdLeadDays = numberTerm({
  label: { "en-US": "Deviation of lead days", "zh-CN": "提前期标准差", "zh-TW": "前置時間標準差" },
  hint: {
    "en-US": "Standard deviation of the lead time; 0 where it never varies.",
    "zh-CN": "提前期的标准差；从不变动填 0。",
    "zh-TW": "前置時間的標準差；從不變動填 0。",
  },
  unit: "days",
  min: 0,
});

export const serviceLevel = rateTerm(
  {
    label: { "en-US": "Service level", "zh-CN": "服务水平", "zh-TW": "服務水準" },
    hint: {
      "en-US": "Share of order cycles without a stock-out, between 0 and 1.",
      "zh-CN": "不断货的补货周期所占比例，大于 0 小于 1。",
      "zh-TW": "不缺貨的補貨週期所占比例，大於 0 小於 1。",
    },
  },
  { open: true },
);
export const usualServiceLevel = withDefault(serviceLevel, defaultServiceLevel);

export const fillLevel = rateTerm(
  {
    label: { "en-US": "Fill level", "zh-CN": "满足率", "zh-TW": "滿足率" },
    hint: {
      "en-US": "Share of units delivered from stock at once, between 0 and 1.",
      "zh-CN": "能立即从库存发出的件数比例，大于 0 小于 1。",
      "zh-TW": "能立即從庫存出貨的件數比例，大於 0 小於 1。",
    },
  },
  { open: true },
);

export const orderUnits = numberTerm({
  label: { "en-US": "Order units", "zh-CN": "每次订货量", "zh-TW": "每次訂購量" },
  hint: {
    "en-US": "Units a usual order has.",
    "zh-CN": "通常一次订购的件数。",
    "zh-TW": "通常一次訂購的件數。",
  },
  unit: "units",
  above: 0,
});

export const reviewDays = numberTerm({
  label: { "en-US": "Review days", "zh-CN": "盘点周期", "zh-TW": "檢視週期" },
  hint: {
    "en-US": "Days between two chances to order: 7 where orders go out once a week.",
    "zh-CN": "两次可下单之间的天数：每周下单一次为 7。",
    "zh-TW": "兩次可下單之間的天數：每週下單一次為 7。",
  },
  unit: "days",
  min: 0,
});
export const noReviewDays = withDefault(reviewDays, defaultReviewDays);

export const safetyDays = withDefault(
  numberTerm({
    label: { "en-US": "Days", "zh-CN": "天数", "zh-TW": "天數" },
    hint: {
      "en-US": "Days of average sales to keep.",
      "zh-CN": "要保留几天的平均销量。",
      "zh-TW": "要保留幾天的平均銷量。",
    },
    unit: "days",
    min: 0,
    zeroMeansDefault: true,
  }),
  defaultSafetyDays,
);

export const dailyDemandHistory = oneHistoryTerm(
  {
    label: { "en-US": "Daily demand", "zh-CN": "每日销量", "zh-TW": "每日銷量" },
    hint: {
      "en-US": "One product's sales, a day a cell, oldest first; #N/A for days out of stock or not known.",
      "zh-CN": "一个产品的每日销量，每天一格，旧的在前；断货或未知的日子填 #N/A。",
      "zh-TW": "一個產品的每日銷量，每天一格，舊的在前；缺貨或未知的日子填 #N/A。",
    },
  },
  avgDailyDemand,
);

export const historyMethod = withDefault(
  choiceTerm(
    {
      label: { "en-US": "Method", "zh-CN": "方法", "zh-TW": "方法" },
      hint: {
        "en-US":
          "MAXAVG: the best day. P95: the day 95% of days do not exceed. SERVICE: by deviation. QUANTILE: sums over the lead time.",
        "zh-CN":
          "MAXAVG：最高日销量。P95：95% 的日子不超过的销量。SERVICE：按标准差。QUANTILE：按提前期内的销量合计。",
        "zh-TW":
          "MAXAVG：最高日銷量。P95：95% 的日子不超過的銷量。SERVICE：按標準差。QUANTILE：按前置時間內的銷量合計。",
      },
    },
    historyMethods,
  ),
  defaultHistoryMethod,
);
