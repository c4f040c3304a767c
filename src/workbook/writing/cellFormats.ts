import type { CellFix } from "../../calculation";
import { looksLikeNumber } from "../../vocabulary";

/** Keeps text as it is typed. */
export const textFormat = "@";

/** Days are shown with a year, whatever else stands around it. */
const showsDays = (format: string): boolean => /y/i.test(format.replace(/"[^"]*"|\[[^\]]*\]/g, ""));

/**
 * The number format a changed cell has then: a date looks like one, a per cent typed as text like a rate, a number is no
 * longer text, and a SKU such as 00123 keeps its zeros. Anything else keeps the format the planner gave it.
 */
export function formatAfter({ from, to, isDate = false }: CellFix, now: string): string {
  if (typeof to === "string") return to !== "" && looksLikeNumber(to) ? textFormat : now;
  if (isDate) return showsDays(now) ? now : "yyyy-mm-dd";
  if (now !== textFormat) return now;
  return typeof from === "string" && from.trim().endsWith("%") ? "0.0%" : "General";
}
