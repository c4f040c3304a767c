import { splitByLargestRemainder } from "../numbers/split";
import { answer, refuse, type Result } from "../problem";
import { sourced } from "../sourced";

export const abcMethods = ["VALUE", "COUNT"] as const;
/** Cut by the share of the value, or by the share of the number of items. */
export type AbcMethod = (typeof abcMethods)[number];
export type AbcClass = "A" | "B" | "C";
export const abcClasses: readonly AbcClass[] = ["A", "B", "C"];

export const defaultAbcMethod = sourced<AbcMethod>("VALUE", {
  source: "formulas C.12",
  checked: "2026-11-21",
});
const byValue = { source: "formulas C.12", checked: "2026-11-21", note: "of the value, cumulative" };
const byCount = { source: "000-12", checked: "2026-11-21", note: "20%, 30% and 50% of the items" };
export const defaultACutoff = sourced(0.8, byValue);
export const defaultBCutoff = sourced(0.95, byValue);
export const defaultACutoffOfCount = sourced(0.2, byCount);
export const defaultBCutoffOfCount = sourced(0.5, byCount);

export interface AbcInput {
  /** What an item brings: revenue, profit, units; one a product. */
  readonly values: readonly number[];
  /** Cumulative shares; left out they are the method's own. */
  readonly aCutoff?: number | undefined;
  readonly bCutoff?: number | undefined;
  readonly by: AbcMethod;
}

/**
 * Which items are the few that matter (A), which come next (B), and which are the many (C)?
 *
 * From the highest value down, equal values in the order given:
 *
 *     VALUE  A while the items before it hold less than the A cut-off of the value, B while less than the B cut-off
 *     COUNT  the first items by the cut-offs' shares of their number (largest remainder)
 *
 * An item that brings nothing or less is C.
 *
 * Source: formulas C.12 (by the share before the item, so that one giant is still A); 000-12 for COUNT.
 * Units: any, the same for all.
 * Not for: roles such as hero and test items, which 000-12 also calls A, B, C.
 * Example: 70, 15, 10, 5: before them lie 0, 70%, 85%, 95%, so A, A, B, C.
 */
export function abcClass(input: AbcInput): Result<AbcClass[]> {
  const { values, by } = input;
  const aCutoff = input.aCutoff ?? (by === "VALUE" ? defaultACutoff : defaultACutoffOfCount).value;
  const bCutoff = input.bCutoff ?? (by === "VALUE" ? defaultBCutoff : defaultBCutoffOfCount).value;
  if (bCutoff < aCutoff)
    return refuse("belowMinimum", { field: "bCutoff", params: { got: bCutoff, limit: aCutoff } });

  const ranked = values.map((value, index) => ({ value, index })).sort((a, b) => b.value - a.value);
  const inOrder = by === "VALUE" ? byShareBefore(ranked, aCutoff, bCutoff) : byRank(ranked, aCutoff, bCutoff);
  const classes: AbcClass[] = values.map(() => "C");
  ranked.forEach(({ value, index }, rank) => {
    if (value > 0) classes[index] = inOrder[rank];
  });
  return answer(classes);
}

type Ranked = readonly { readonly value: number }[];

function byShareBefore(ranked: Ranked, aCutoff: number, bCutoff: number): AbcClass[] {
  const total = ranked.reduce((sum, { value }) => sum + Math.max(0, value), 0);
  let before = 0;
  return ranked.map(({ value }, rank) => {
    const share = before / total;
    before += Math.max(0, value);
    if (rank === 0 || share < aCutoff - dust) return "A";
    return share < bCutoff - dust ? "B" : "C";
  });
}

/** 0.7 + 0.1 is 0.7999999999999999, and an item after exactly 80% is no A. */
const dust = 1e-9;

function byRank(ranked: Ranked, aCutoff: number, bCutoff: number): AbcClass[] {
  const [a, b] = splitByLargestRemainder(ranked.length, [aCutoff, bCutoff - aCutoff, 1 - bCutoff]);
  return ranked.map((_, rank) => (rank < a ? "A" : rank < a + b ? "B" : "C"));
}
