import { roundDown } from "../numbers/rounding";
import { splitByLargestRemainder } from "../numbers/split";
import { answer, refuse, type Result } from "../problem";

export interface AllocateStockInput {
  /** Whole units to give away. */
  readonly availableUnits: number;
  /** Units each channel or warehouse asks for. */
  readonly needs: readonly number[];
  /** 1 is served first; all alike where there are none. */
  readonly priorities?: readonly number[] | undefined;
  readonly packSize: number;
}

/**
 * Who gets how much where there is not enough for all?
 *
 * Whole packs only, and never more than somebody needs. The first priority is served in full before the next gets
 * anything; where a priority cannot be served in full, its packs are split by need.
 *
 * Source: 002-16 (one stock over all channels, nothing sold twice); 004-14 (main products first).
 * Units: whole units out. What is left, and loose units that fill no pack, stay where they are.
 * Example: 100 units, needs 80 and 40 of one priority: 67 and 33.
 */
export function allocateStock(input: AllocateStockInput): Result<number[]> {
  const { needs, packSize } = input;
  const priorities = input.priorities ?? needs.map(() => 1);
  if (priorities.length !== needs.length) {
    const params = { got: priorities.length, needed: needs.length };
    return refuse("lengthsDiffer", { field: "priorities", params });
  }
  const packsNeeded = needs.map((units) => roundDown(units / packSize));
  const packs = needs.map(() => 0);
  let packsLeft = roundDown(input.availableUnits / packSize);
  for (const rows of rowsByPriority(priorities)) {
    const given = served(
      packsLeft,
      rows.map((row) => packsNeeded[row]),
    );
    rows.forEach((row, i) => {
      packs[row] = given[i];
      packsLeft -= given[i];
    });
  }
  return answer(packs.map((count) => count * packSize));
}

/** The packs each gets: all it needs where there are enough, else a share by need. */
function served(packs: number, packsNeeded: readonly number[]): readonly number[] {
  const needed = packsNeeded.reduce((sum, count) => sum + count, 0);
  return needed <= packs ? packsNeeded : splitByLargestRemainder(packs, packsNeeded);
}

/** The rows of each priority, the first priority first. */
function rowsByPriority(priorities: readonly number[]): readonly (readonly number[])[] {
  const rows = new Map<number, number[]>();
  priorities.forEach((priority, row) => {
    const same = rows.get(priority);
    if (same === undefined) rows.set(priority, [row]);
    else same.push(row);
  });
  return [...rows].sort(([a], [b]) => a - b).map(([, same]) => same);
}
