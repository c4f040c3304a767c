import { commonWords } from "../../vocabulary/pane/common";
import type { Locale } from "../../vocabulary";

/** A number for reading: grouped, with a few decimals at most; a dash where nothing is known. */
export function figure(value: number | undefined, locale: Locale, decimals = 2): string {
  if (value === undefined) return "–";
  return new Intl.NumberFormat(locale, { maximumFractionDigits: decimals }).format(value);
}

/** Where a default comes from, as a planner can look it up. */
export const shownSource = (source: string, locale: Locale): string =>
  source === "own" ? commonWords.ownChoice[locale] : source;
