import { dateTerm, listTerm, numberTerm } from "../readers";

const balance = (english: string, simplified: string, traditional: string) =>
  numberTerm({
    label: { "en-US": english, "zh-CN": simplified, "zh-TW": traditional },
    hint: {
      "en-US": "Cash at a day's end; may be negative.",
      "zh-CN": "日终现金，可为负。",
      "zh-TW": "日終現金，可為負。",
    },
    unit: "money",
  });

export const openingBalance = balance("Opening balance", "期初余额", "期初餘額");
export const lowestBalance = balance("Lowest balance", "最低余额", "最低餘額");
export const closingBalance = balance("Closing balance", "期末余额", "期末餘額");

export const flowDates = listTerm(
  {
    label: { "en-US": "Dates", "zh-CN": "收付日期", "zh-TW": "收付日期" },
    hint: {
      "en-US": "The day of each flow, in any order.",
      "zh-CN": "各笔收付的日期，顺序不限。",
      "zh-TW": "各筆收付的日期，順序不限。",
    },
  },
  dateTerm({
    label: { "en-US": "Date", "zh-CN": "日期", "zh-TW": "日期" },
    hint: { "en-US": "The day of a flow.", "zh-CN": "收付日期。", "zh-TW": "收付日期。" },
  }),
);

export const flowAmounts = listTerm(
  {
    label: { "en-US": "Amounts", "zh-CN": "收付金额", "zh-TW": "收付金額" },
    hint: {
      "en-US": "Money in positive, money out negative.",
      "zh-CN": "收入为正，支出为负。",
      "zh-TW": "收入為正，支出為負。",
    },
  },
  numberTerm({
    label: { "en-US": "Amount", "zh-CN": "金额", "zh-TW": "金額" },
    hint: { "en-US": "Of one flow.", "zh-CN": "单笔金额。", "zh-TW": "單筆金額。" },
    unit: "money",
  }),
);

export const lowDate = dateTerm({
  label: { "en-US": "On date", "zh-CN": "最低日期", "zh-TW": "最低日期" },
  hint: {
    "en-US": "The first day of the lowest balance.",
    "zh-CN": "首次出现最低余额的日期。",
    "zh-TW": "首次出現最低餘額的日期。",
  },
});

export const daysBelowZero = numberTerm({
  label: { "en-US": "Days below zero", "zh-CN": "负余额天数", "zh-TW": "負餘額天數" },
  hint: {
    "en-US": "Days that end with less than nothing.",
    "zh-CN": "日终余额为负的天数。",
    "zh-TW": "日終餘額為負的天數。",
  },
  unit: "days",
});
