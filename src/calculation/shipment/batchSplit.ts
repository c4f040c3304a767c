import { roundUp } from "../numbers/rounding";
import { normaliseShares, splitInPacks } from "../numbers/split";
import { answer, refuse, type Result } from "../problem";
import { sourced } from "../sourced";

export const defaultBatchShares = sourced<readonly number[]>([0.7, 0.3], {
  source: "004-22",
  checked: "2026-11-21",
});
export const defaultBatchLeadDays = sourced<readonly number[]>([56, 21], {
  source: "002-23",
  checked: "2026-11-21",
  note: "the longer ends of 6–8 weeks by sea and 2–3 weeks by air",
});
export const defaultBatchModes = sourced<readonly string[]>(["SEA", "AIR"], {
  source: "002-23",
  checked: "2026-11-21",
});

export interface BatchSplitInput {
  /** Whole units to ship in all. */
  readonly totalUnits: number;
  /** The day the goods must be there, as a date serial. */
  readonly needDate: number;
  /** Fractions of the total, one a batch; a single share s stands for s and 1 − s. */
  readonly shares: readonly number[];
  /** Worst-case days from ship to shelf, one a batch. */
  readonly leadDays: readonly number[];
  readonly modes: readonly string[];
  readonly packSize: number;
}

export interface Batch {
  /** Counted from 1. */
  readonly batch: number;
  readonly mode: string;
  readonly units: number;
  /** Date serials. */
  readonly shipBy: number;
  readonly arriveBy: number;
}

/**
 * Which batches, of how many units, must leave on which day, so that all are there when needed?
 *
 *     units   = the total split in whole packs by share; the batches add up to the total
 *     ship by = need date − ⌈lead days⌉
 *
 * Source: 002-11, 002-23 (a base batch by sea, a sprint batch by air), 004-22 (70/30). The lead days are the longer ends of the
 * ranges there, because 002-39 plans by the worst case.
 * Units: whole units, date serials, calendar days.
 * Not for: a second batch whose size depends on how the promotion sells; that is released by the monitor (002-28).
 * Example: 1,000 units needed on 27 November 2026: 700 by sea leave on 2 October, 300 by air on 6 November.
 */
export function batchSplit(input: BatchSplitInput): Result<Batch[]> {
  const { totalUnits, needDate, leadDays, modes, packSize } = input;
  const shares = input.shares.length === 1 ? [input.shares[0], 1 - input.shares[0]] : input.shares;
  if (shares.length !== leadDays.length || shares.length !== modes.length) {
    const field = shares.length !== leadDays.length ? "leadDays" : "modes";
    const got = shares.length !== leadDays.length ? leadDays.length : modes.length;
    return refuse("needsBatchLeadDaysAndModes", { field, params: { needed: shares.length, got } });
  }
  const fractions = normaliseShares(shares, "shares");
  if (!fractions.ok) return fractions;

  const arriveBy = Math.floor(needDate);
  return answer(
    splitInPacks(totalUnits, fractions.value, packSize).map((units, index) => ({
      batch: index + 1,
      mode: modes[index],
      units,
      shipBy: arriveBy - roundUp(leadDays[index]),
      arriveBy,
    })),
  );
}
