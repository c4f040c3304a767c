import { roundUpToPack } from "../numbers/rounding";
import { normaliseShares, splitInPacks } from "../numbers/split";
import { map, type Result } from "../problem";
import { sourced } from "../sourced";
import { defaultDeviationThreshold } from "../demand/deviationStatus";

export const defaultMoneyReserveRate = sourced(0.125, {
  source: "002-29",
  checked: "2026-11-22",
  note: "10% to 15% of the order's money, kept for transfers or local purchases; money, not units",
});
/** The range of it, for a plan that shows all three. */
export const moneyReserveRange = sourced<readonly number[]>([0.1, 0.125, 0.15], {
  source: "002-29, A.6-15",
  checked: "2026-11-22",
});

export interface PromoBatchesInput {
  /** Whole units to order. */
  readonly orderUnits: number;
  /** Of the expected sales, what is not left in stock. */
  readonly uncoveredForecast: number;
  /** Of the safety stock, what is not left in stock. */
  readonly uncoveredSafetyStock: number;
  /** Of the expected sales by batch; together 1. The last batch takes what is left of the order. */
  readonly shares: readonly number[];
  readonly packSize: number;
}

/**
 * How many units go in each batch?
 *
 *     batch = share × expected sales that stock does not cover, in whole cartons, rounded up, as far as the order reaches
 *     first = the same with the safety stock that stock does not cover
 *     last  = the rest: its own share, the factor's surplus and flex units
 *
 * Source: 004-22 (70% of the expected sales first, 30% held back), 002-23 (base batch by sea, sprint batch by air),
 * formulas C.6. The shares are of the expected sales as written there; buffers for the promotion ride in the last batch,
 * which is released by what is sold and not by the calendar. Safety stock is no such buffer: usual sales need it, so it goes
 * with the first.
 * Units: whole units; the batches add up to the order.
 * Example: 1,400 ordered, 1,000 expected of which 300 are in stock, 200 of safety stock, cartons of 20: 70% of 700 and 200
 * are 690, in cartons 700; 700 are held back.
 */
export function promoBatches(input: PromoBatchesInput): Result<number[]> {
  const { orderUnits, uncoveredForecast, packSize } = input;
  return map(normaliseShares(input.shares, "batchShares"), (shares) => {
    let left = orderUnits;
    return shares.map((share, batch) => {
      const isLast = batch === shares.length - 1;
      const safety = batch === 0 ? input.uncoveredSafetyStock : 0;
      const wanted = isLast
        ? left
        : roundUpToPack(share * Math.max(0, uncoveredForecast) + Math.max(0, safety), packSize);
      const units = Math.min(left, wanted);
      left -= units;
      return units;
    });
  });
}

/** A batch over warehouses, in whole cartons; the parts add up to it. Source: 003-24 (by share of sales). */
export const overWarehouses = (
  units: number,
  shares: readonly number[],
  packSize: number,
): Result<number[]> =>
  map(normaliseShares(shares, "warehouseShares"), (each) => splitInPacks(units, each, packSize));

export interface ReleaseRule {
  /** Cumulative units sold above which the last batch goes at once, and below which it stays. */
  readonly releaseAbove: number;
  readonly holdBelow: number;
}

/**
 * When does the batch held back go, when does it stay? By sales against the forecast of the same days.
 *
 * Source: 002-28, formulas C.6 (+30% release, −30% hold); watch the days so far and the last three.
 * Example: 1,000 expected so far: above 1,300 it goes, below 700 it stays.
 */
export const releaseRule = (
  expectedUnits: number,
  thresholdRate: number = defaultDeviationThreshold.value,
): ReleaseRule => ({
  releaseAbove: expectedUnits * (1 + thresholdRate),
  holdBelow: expectedUnits * (1 - thresholdRate),
});

/** The money kept back, beside what the order costs. Source: 002-29. */
export const moneyReserve = (orderMoney: number, rate: number): number => orderMoney * rate;
