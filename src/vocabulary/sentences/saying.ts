import type { Problem, ProblemCode } from "../../calculation";
import type { Locale, Text } from "../locale";

const inRange: Text = {
  "en-US": " (row {row} of the range)",
  "zh-CN": "（区域第 {row} 行）",
  "zh-TW": "（範圍第 {row} 列）",
};

const inRangeAndColumn: Text = {
  "en-US": " (row {row}, column {column} of the range)",
  "zh-CN": "（区域第 {row} 行第 {column} 列）",
  "zh-TW": "（範圍第 {row} 列第 {column} 欄）",
};

/** `{name}` in the text replaced by its value. A name without a value stays visible, which a test looks for. */
export function fill(text: string, values: Readonly<Record<string, number | string>>): string {
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => {
    const value = values[name];
    return value === undefined ? hole : typeof value === "number" ? figureInSentence(value) : value;
  });
}

/** From here on digits are grouped; below stand the years, which never are. */
const leastGrouped = 10_000;

/** A figure without the noise of binary fractions, large ones in groups of three as all our languages write them. */
function figureInSentence(value: number): string {
  const exact = Number(value.toPrecision(12));
  return Math.abs(exact) < leastGrouped
    ? String(exact)
    : exact.toLocaleString("en-US", { maximumFractionDigits: 12 });
}

/** Turns a problem into a sentence. */
export type Say = (problem: Problem, locale: Locale, nameOf: (field: string) => string) => string;

/** Says problems in these sentences; a code without one, which no caller of that kind can meet, is said by its name. */
export const sayFrom =
  (sentences: Readonly<Partial<Record<ProblemCode, Text>>>): Say =>
  ({ code, field, params = {}, at }, locale, nameOf) => {
    const names: Record<string, number | string> = {};
    if (field !== undefined) names.field = nameOf(field);
    if (typeof params.other === "string") names.other = nameOf(params.other);
    if (params.columns !== undefined) names.columns = params.columns;
    if (typeof params.choices === "string") names.choices = listedIn(locale, params.choices);
    // What a cell holds is shown as it stands there, so the spaces are put right before it comes in.
    const sentence = fill(spacedAsChinese(fill(sentences[code]?.[locale] ?? code, names)), params);
    if (at?.row === undefined) return sentence;
    const place = at.column === undefined ? inRange : inRangeAndColumn;
    return insertBeforeStop(
      sentence,
      fill(place[locale], { row: String(at.row), column: String(at.column ?? 0) }),
    );
  };

const listedIn = (locale: Locale, commaList: string): string =>
  locale === "en-US" ? commaList : commaList.replaceAll(", ", "、");

/** A space parts Chinese from Latin letters and figures, and nothing parts Chinese from Chinese: 缺少 SKU, 须包含日期. */
const spacedAsChinese = (text: string): string =>
  text
    .replace(/(\p{Script=Han}) (?=\p{Script=Han})/gu, "$1")
    .replace(/(\p{Script=Han})(?=[A-Za-z0-9])/gu, "$1 ")
    .replace(/([A-Za-z0-9])(?=\p{Script=Han})/gu, "$1 ");

/** Puts the place inside the sentence, before its full stop. */
function insertBeforeStop(sentence: string, place: string): string {
  return sentence.replace(/[.。]?$/, (stop) => place + stop);
}
