import { fill, inOneLine, listed, units, type Locale, type Text } from "../vocabulary";
import type { Parameter, SheetFunction } from "./definition";
import { argumentName } from "./names";

const takesRangesNote: Text = {
  "en-US": " Takes ranges: one answer a row.",
  "zh-CN": "可填区域：每行一个结果。",
  "zh-TW": "可填範圍：每列一個結果。",
};
const unitNote: Text = { "en-US": "[{value}]", "zh-CN": "单位：{value}。", "zh-TW": "單位：{value}。" };
const defaultNote: Text = {
  "en-US": "Default: {value}.",
  "zh-CN": "默认：{value}。",
  "zh-TW": "預設：{value}。",
};
const choicesNote: Text = {
  "en-US": "One of {value}.",
  "zh-CN": "可选：{value}。",
  "zh-TW": "可選：{value}。",
};

/** What the help shows for a default: `{0.7,0.3}`, `TRUE`, `SEA`. */
function shownDefault(value: unknown): string {
  if (Array.isArray(value)) return `{${value.map(shownDefault).join(",")}}`;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

/** What the argument means, what it is counted in, which texts it takes and what it is when left out. */
export function argumentHelp({ term, optional }: Parameter, locale: Locale): string {
  const { choices, fallback } = term;
  const unit = units[term.unit][locale];
  return inOneLine(
    [
      term.hint[locale],
      ...(unit === "" ? [] : [fill(unitNote[locale], { value: unit })]),
      ...(choices ? [fill(choicesNote[locale], { value: listed(choices, locale) })] : []),
      ...(optional && fallback ? [fill(defaultNote[locale], { value: shownDefault(fallback.value) })] : []),
    ],
    locale,
  );
}

/** What Excel reads to offer the functions: one file a language, ids and names the same in each. */
export function functionsJson(functions: readonly SheetFunction[], locale: Locale) {
  return {
    allowErrorForDataTypeAny: true,
    functions: functions.map((sheetFunction) => ({
      id: sheetFunction.name,
      name: sheetFunction.name,
      description: sheetFunction.summary[locale] + (sheetFunction.takesRanges ? takesRangesNote[locale] : ""),
      parameters: sheetFunction.parameters.map((parameter) => ({
        name: argumentName(parameter, locale),
        description: argumentHelp(parameter, locale),
        // `any`, so that our sentence and not a bare #VALUE! answers what is wrong.
        type: "any",
        dimensionality: sheetFunction.takesRanges || parameter.term.shape !== "single" ? "matrix" : "scalar",
        ...(parameter.optional ? { optional: true } : {}),
      })),
      result: { type: "any", dimensionality: "matrix" },
    })),
  };
}
