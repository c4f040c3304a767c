/**
 * How much above a whole number counts as that number: arithmetic leaves dust (0.1 × 3 × 10 is 3.0000000000000004),
 * and dust must not cost a planner one more unit or one more carton.
 */
const dust = (x: number): number => 1e-9 * Math.max(1, Math.abs(x));

/** The least whole number not below `x`, dust ignored: what a quantity to buy or ship is rounded to. */
export function roundUp(x: number): number {
  const rounded = Math.ceil(x - dust(x));
  return rounded === 0 ? 0 : rounded; // never -0
}

/** The greatest whole number not above `x`, dust ignored: what an upper limit on units is rounded to. */
export function roundDown(x: number): number {
  const rounded = Math.floor(x + dust(x));
  return rounded === 0 ? 0 : rounded;
}

/** The least number of units, in whole packs, not below `units`. */
export function roundUpToPack(units: number, packSize: number): number {
  return roundUp(units / packSize) * packSize;
}

/** Whether `x` is a whole number, dust ignored. */
export function isWhole(x: number): boolean {
  return Math.abs(x - Math.round(x)) <= dust(x);
}

/** `x`, or 0 where it is nothing but what is left over from arithmetic with amounts as large as `amount`. */
export function withoutDust(x: number, amount: number): number {
  return Math.abs(x) <= dust(amount) ? 0 : x;
}

/** A fraction as the per cent a sentence shows: 0.1333 is 13.3. */
export const inPercent = (fraction: number): number => Math.round(fraction * 1000) / 10;
