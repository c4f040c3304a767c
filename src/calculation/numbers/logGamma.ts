import { polynomial } from "./polynomial";

/** Stirling's series in powers of 1/x²: exact to 1e-16 from x = 10 on. */
const stirling = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156];
const halfLogOfTwoPi = 0.5 * Math.log(2 * Math.PI);

/**
 * The logarithm of the gamma function, for x above 0: log((x − 1)!) for whole x.
 *
 * Source: Abramowitz & Stegun, 6.1.41, after Γ(x + 1) = x·Γ(x) has brought x to 10 at least.
 * Example: logGamma(5) = log(4 × 3 × 2 × 1).
 */
export function logGamma(x: number): number {
  let shifted = x;
  let product = 1;
  for (; shifted < 10; shifted++) product *= shifted;
  const series = polynomial(stirling, 1 / (shifted * shifted)) / shifted;
  return (shifted - 0.5) * Math.log(shifted) - shifted + halfLogOfTwoPi + series - Math.log(product);
}
