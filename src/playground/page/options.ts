import { nearestLanguage, type Language } from "../languages";

export type Theme = "light" | "dark" | "contrast";

/** What the address of the page asks for: `?lang=zh-CN&theme=dark&api=1.12&workbook=plan.xlsx`. */
export interface PageOptions {
  /** What Office would report as its display language; the page speaks it too. */
  readonly language: Language;
  readonly theme: Theme;
  /** The highest ExcelApi requirement set to offer; all there are where nobody says. */
  readonly api?: string;
  /** A file of the folder the server was given; the sample workbook where nobody says. */
  readonly workbook?: string;
}

const THEMES: readonly Theme[] = ["light", "dark", "contrast"];

/** Reads the options from the query part of the address. */
export function readOptions(query: string, browserLanguage: string): PageOptions {
  const parameters = new URLSearchParams(query);
  return {
    language: nearestLanguage(parameters.get("lang") ?? browserLanguage),
    theme: THEMES.find((theme) => theme === parameters.get("theme")) ?? "light",
    api: parameters.get("api") ?? undefined,
    workbook: parameters.get("workbook") ?? undefined,
  };
}
