import { answer, refuse, type Result } from "../problem";

/**
 * How do whole units divide by weights so that the parts add up to the total exactly?
 *
 * Largest remainder (Hamilton): every part gets the whole units of its share, and the units left over go one each to
 * the parts with the largest remainders; ties go to the earlier part.
 *
 *     part = ⌊total·weight/Σweights⌋ + (1 for the largest remainders)
 *
 * Source: Hamilton's method of apportionment; 004-22 (70/30), 000-09 (2:5:3), 000-39 (20/30/50).
 * Units: `total` whole and not negative; weights not negative, in any unit.
 * Not for money: round it to its smallest coin first and split the coins.
 * Example: 12 over weights 14, 28, 7, 35 gives 2, 4, 1, 5.
 */
export function splitByLargestRemainder(total: number, weights: readonly number[]): number[] {
  const sumOfWeights = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = weights.map((weight) => total * (weight / sumOfWeights));
  const parts = shares.map(wholePart);
  const leftOver = total - parts.reduce((sum, part) => sum + part, 0);
  const grain = roundingError(total);
  const byRemainder = shares
    // In whole grains, so that remainders which differ by arithmetic's dust alone are the tie they are.
    .map((share, index) => ({ index, remainder: Math.round((share - parts[index]) / grain) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, leftOver)) parts[index] += 1;
  return parts;
}

/** The whole units in a share; one within rounding error below a whole number (2.9999999999999996) is that number. */
function wholePart(share: number): number {
  const nearest = Math.round(share);
  return Math.abs(share - nearest) <= roundingError(share) ? nearest : Math.floor(share);
}

/** It grows with the amount but is never taken for more than a thousandth, so that the parts stay within the total. */
const roundingError = (amount: number): number => Math.min(1e-3, 1e-12 * Math.max(1, Math.abs(amount)));

/**
 * How do whole units divide in whole packs? The packs are split; the loose rest goes to the first part with a weight.
 * 105 units in packs of 10 by 70/30: 7 packs + 5 loose and 3 packs, so 75 and 30.
 */
export function splitInPacks(totalUnits: number, weights: readonly number[], packSize: number): number[] {
  const packs = Math.floor(totalUnits / packSize);
  const parts = splitByLargestRemainder(packs, weights).map((count) => count * packSize);
  const first = weights.findIndex((weight) => weight > 0);
  parts[first] += totalUnits - packs * packSize;
  return parts;
}

/** How far shares that should add up to 1 may miss it, so that 33.3% three times is understood. */
const tolerance = 0.005;

/** Shares made to add up to exactly 1, where they do so within half a per cent; else refused with the sum they have. */
export function normaliseShares(shares: readonly number[], field: string): Result<number[]> {
  const sum = shares.reduce((total, share) => total + share, 0);
  if (Math.abs(sum - 1) > tolerance)
    return refuse("sharesDoNotSum", { field, params: { sum: Number(sum.toPrecision(6)) } });
  return answer(shares.map((share) => share / sum));
}
