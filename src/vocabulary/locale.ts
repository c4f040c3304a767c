export const locales = ["en-US", "zh-CN", "zh-TW"] as const;
export type Locale = (typeof locales)[number];

/** The same words in each language; a missing language does not compile. */
export type Text = Readonly<Record<Locale, string>>;

/** The language to speak to somebody whose Office speaks `tag`: English where it is none of ours. */
export function localeFor(tag: string | undefined): Locale {
  const language = (tag ?? "").toLowerCase();
  if (!language.startsWith("zh")) return "en-US";
  return /hant|tw|hk|mo/.test(language) ? "zh-TW" : "zh-CN";
}
