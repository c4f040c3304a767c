import { type Month, monthName, monthOf } from "../calendar/month";
import { mean } from "../numbers/moments";
import { answer, type Result, unanswerable } from "../problem";

/** One line of a pasted series: its day, week or month, and what was searched. */
export interface SearchLine {
  /** An Excel date serial. */
  readonly date: number;
  readonly searches: number;
}

/**
 * What was searched a month, from a pasted series of days, weeks or months? The mean of each calendar month's lines, the
 * oldest first. A month without a line between two with lines is named: it is not known, and not 0.
 *
 * Source: 003-03. Units: any; an index of searches is a shape (001-01).
 */
export function monthlySearches(lines: readonly SearchLine[]): Result<number[]> {
  const byMonth = new Map<number, { readonly month: Month; readonly searches: number[] }>();
  for (const { date, searches } of lines) {
    const month = monthOf(date);
    const known = byMonth.get(month.firstDate);
    if (known) known.searches.push(searches);
    else byMonth.set(month.firstDate, { month, searches: [searches] });
  }
  const inOrder = [...byMonth.values()].sort((a, b) => a.month.firstDate - b.month.firstDate);
  for (let index = 1; index < inOrder.length; index++) {
    const after = monthOf(inOrder[index - 1].month.lastDate + 1);
    if (inOrder[index].month.firstDate !== after.firstDate)
      return unanswerable("monthMissing", { field: "searches", params: { month: monthName(after) } });
  }
  return answer(inOrder.map(({ searches }) => mean(searches)));
}
