import { splitByLargestRemainder } from "./split";

/**
 * The amount with so many decimals, a half away from zero, as Excel's ROUND does it.
 *
 * The digits beyond the fifteenth are arithmetic's and not the amount's, so they are dropped first: 1.005 is stored as
 * 1.00499999999999989 and still rounds to 1.01.
 */
export function roundMoney(amount: number, decimals: number): number {
  return fromCoins(toCoins(amount, decimals), decimals);
}

/**
 * How does an amount divide by weights so that the parts, each with so many decimals, add up to it exactly?
 *
 * The amount is rounded to its decimals and split in its smallest coins by the largest remainder, ties to the earlier
 * part; a negative amount (a credit) is split like the same positive one.
 *
 * Source: formulas C.10 (allocate in minor units, remainder by largest remainder).
 * Units: money in and out; weights in any unit, adding up to more than nothing.
 * Example: 123.22 over three equal parts is 41.08, 41.07, 41.07.
 */
export function splitMoney(amount: number, weights: readonly number[], decimals: number): number[] {
  const coins = toCoins(amount, decimals);
  const sign = coins < 0 ? -1 : 1;
  return splitByLargestRemainder(Math.abs(coins), weights).map((part) => fromCoins(sign * part, decimals));
}

function toCoins(amount: number, decimals: number): number {
  const coins = Number((Math.abs(amount) * 10 ** decimals).toPrecision(15));
  const rounded = Math.floor(coins + 0.5);
  return amount < 0 ? -rounded : rounded;
}

/** Divided, never multiplied by a fraction: 107 ÷ 100 is the number typed as 1.07, and 107 × 0.01 is not. */
function fromCoins(coins: number, decimals: number): number {
  return coins === 0 ? 0 : coins / 10 ** decimals; // never -0
}
