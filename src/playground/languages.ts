/** The languages Stockplan speaks, and the playground with it. */
export const LANGUAGES = ["en-US", "zh-CN", "zh-TW"] as const;

export type Language = (typeof LANGUAGES)[number];

/** A text in each of the languages. */
export type Words = Readonly<Record<Language, string>>;

/** Which of the three languages serves somebody who asks for this one? English for all others. */
export function nearestLanguage(tag: string): Language {
  const exact = LANGUAGES.find((language) => language.toLowerCase() === tag.toLowerCase());
  if (exact) return exact;
  if (/^zh\b.*-(hant|tw|hk|mo)\b/i.test(tag)) return "zh-TW";
  return /^zh\b/i.test(tag) ? "zh-CN" : "en-US";
}
