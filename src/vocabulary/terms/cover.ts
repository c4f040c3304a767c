import { rowsTerm } from "../ranges";
import { dateTerm, listTerm, numberTerm } from "../readers";

export const dailyDemand = numberTerm({
  label: { "en-US": "Daily demand", "zh-CN": "每日需求", "zh-TW": "每日需求" },
  hint: {
    "en-US": "Units a day; with a single stock, a range is a forecast from tomorrow on, a day a cell.",
    "zh-CN": "每天的件数；库存为单个值时，区域表示从明天起的每日预测。",
    "zh-TW": "每天的件數；庫存為單一值時，範圍表示從明天起的每日預測。",
  },
  unit: "unitsPerDay",
  min: 0,
});

export const dailyForecast = listTerm(
  {
    label: { "en-US": "Daily forecast", "zh-CN": "每日预测", "zh-TW": "每日預測" },
    hint: {
      "en-US": "Units expected a day, a day a cell, the as-of date first.",
      "zh-CN": "每天预计的件数，每天一格，从起始日开始。",
      "zh-TW": "每天預計的件數，每天一格，從起始日開始。",
    },
  },
  dailyDemand,
);

export const daysOfCover = numberTerm({
  label: { "en-US": "Days of cover", "zh-CN": "可售天数", "zh-TW": "可售天數" },
  hint: {
    "en-US": "Days the stock lasts.",
    "zh-CN": "库存可以卖多少天。",
    "zh-TW": "庫存可以賣多少天。",
  },
  unit: "days",
  min: 0,
});

export const asOfDate = dateTerm({
  label: { "en-US": "As of", "zh-CN": "起始日", "zh-TW": "起始日" },
  hint: {
    "en-US": "The first day of the forecast; the stock is that of its morning.",
    "zh-CN": "预测的第一天；库存为当天早上的数量。",
    "zh-TW": "預測的第一天；庫存為當天早上的數量。",
  },
});

export const date = dateTerm({
  label: { "en-US": "Date", "zh-CN": "日期", "zh-TW": "日期" },
  hint: {
    "en-US": "The day, to be formatted as a date.",
    "zh-CN": "日期，请设为日期格式。",
    "zh-TW": "日期，請設為日期格式。",
  },
});

export const receivedUnits = numberTerm({
  label: { "en-US": "Receipts", "zh-CN": "到货", "zh-TW": "到貨" },
  hint: {
    "en-US": "Units that become available at the start of the day.",
    "zh-CN": "当天开始时可用的到货件数。",
    "zh-TW": "當天開始時可用的到貨件數。",
  },
  unit: "units",
  min: 0,
});

export const receipts = rowsTerm(
  {
    label: { "en-US": "Receipts", "zh-CN": "到货计划", "zh-TW": "到貨計畫" },
    hint: {
      "en-US": "What is on its way: two columns, date and units. Dates before the first day are ignored.",
      "zh-CN": "在途到货：两列，日期与件数。早于起始日的不计。",
      "zh-TW": "在途到貨：兩欄，日期與件數。早於起始日的不計。",
    },
  },
  { date, units: receivedUnits },
);

export const demand = numberTerm({
  label: { "en-US": "Demand", "zh-CN": "需求", "zh-TW": "需求" },
  hint: {
    "en-US": "Units expected that day.",
    "zh-CN": "当天预计的件数。",
    "zh-TW": "當天預計的件數。",
  },
  unit: "units",
});

export const closingStock = numberTerm({
  label: { "en-US": "Closing stock", "zh-CN": "期末库存", "zh-TW": "期末庫存" },
  hint: {
    "en-US": "Units left in the evening; below 0 it is a backlog.",
    "zh-CN": "当天结束时的库存；小于 0 为欠货。",
    "zh-TW": "當天結束時的庫存；小於 0 為欠貨。",
  },
  unit: "units",
});

export const stockOutDate = dateTerm({
  label: { "en-US": "Stock-out date", "zh-CN": "断货日期", "zh-TW": "缺貨日期" },
  hint: {
    "en-US": "The first day the stock does not meet the demand.",
    "zh-CN": "库存首次不能满足需求的日期。",
    "zh-TW": "庫存首次不能滿足需求的日期。",
  },
});
