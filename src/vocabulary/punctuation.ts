import type { Locale } from "./locale";

/** Sentences one after the other: Chinese puts no space between them. */
export const inOneLine = (sentences: readonly string[], locale: Locale): string =>
  sentences.join(locale === "en-US" ? " " : "");

/** Things of a list in a sentence: `SEA, AIR`, `SEA、AIR`. */
export const listed = (things: readonly string[], locale: Locale): string =>
  things.join(locale === "en-US" ? ", " : "、");

const chineseSigns: Readonly<Record<string, string>> = { ";": "；", ":": "：", ",": "，" };

/**
 * A formula with the signs of the reader's language between its parts: `总件数 × 批次占比；需求日期 − 批次运输天数`. What stands
 * in brackets is left as it is typed, and so is the colon of a ratio, which has a space before it.
 */
export function punctuated(formula: string, locale: Locale): string {
  if (locale === "en-US") return formula;
  let depth = 0;
  return formula.replace(/[()]|(?<=\S)[;:,] /g, (sign) => {
    if (sign === "(") depth += 1;
    if (sign === ")") depth -= 1;
    return depth === 0 ? (chineseSigns[sign[0]!] ?? sign) : sign;
  });
}
