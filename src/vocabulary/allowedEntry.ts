import type { Locale, Text } from "./locale";
import { inOneLine, listed } from "./punctuation";
import { fill } from "./sentences/saying";
import type { Term } from "./term";

const words = {
  choices: {
    "en-US": "Choose one of {choices}.",
    "zh-CN": "请选择 {choices}。",
    "zh-TW": "請選擇 {choices}。",
  },
  date: { "en-US": "Type a date.", "zh-CN": "请输入日期。", "zh-TW": "請輸入日期。" },
  number: { "en-US": "Type a number.", "zh-CN": "请输入数字。", "zh-TW": "請輸入數字。" },
  whole: { "en-US": "Type a whole number.", "zh-CN": "请输入整数。", "zh-TW": "請輸入整數。" },
  min: { "en-US": "At least {limit}.", "zh-CN": "不小于 {limit}。", "zh-TW": "不小於 {limit}。" },
  above: { "en-US": "Above {limit}.", "zh-CN": "大于 {limit}。", "zh-TW": "大於 {limit}。" },
  max: { "en-US": "At most {limit}.", "zh-CN": "不大于 {limit}。", "zh-TW": "不大於 {limit}。" },
  below: { "en-US": "Below {limit}.", "zh-CN": "小于 {limit}。", "zh-TW": "小於 {limit}。" },
} as const satisfies Record<string, Text>;

/** What may be typed into a cell of a term, as Excel says when it is something else; "" where it is any text. */
export function allowedEntry(term: Term<unknown>, locale: Locale): string {
  const choices = typeof term.fallback?.value === "boolean" ? ["TRUE", "FALSE"] : term.choices;
  if (choices) return fill(words.choices[locale], { choices: listed(choices, locale) });
  if (term.shape !== "single" || !term.isNumeric) return "";
  if (term.unit === "date" || term.unit === "moment") return words.date[locale];
  const { bounds = {} } = term;
  const limits = (["min", "above", "max", "below"] as const).flatMap((kind) => {
    const limit = bounds[kind];
    return limit === undefined ? [] : [fill(words[kind][locale], { limit })];
  });
  return inOneLine([words[term.isWhole ? "whole" : "number"][locale], ...limits], locale);
}
