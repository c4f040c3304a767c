import { normalCdf, normalDensity } from "./normal";

/**
 * By how much does a standard normal value exceed `z` on average, not exceeding counted as 0?
 *
 * The units short in an order cycle, in standard deviations, where stock is z standard deviations above the mean.
 *
 *     G(z) = density(z) − z × (1 − cdf(z))
 *
 * Source: Snyder & Shen, Fundamentals of Supply Chain Theory, 2nd edition, appendix C.3; formulas C.1.
 * Example: G(1) = 0.24197072 − 0.15865525 = 0.08331547.
 */
export const normalLoss = (z: number): number => normalDensity(z) - z * normalCdf(-z);

/** Below this loss exp underflows; no order is that large against its standard deviation. */
const leastLoss = 1e-300;

/**
 * How many standard deviations above the mean leave no more than this loss?
 *
 * Newton's method on the logarithm of the loss. That is concave and falls, so a step from anywhere lands at or beyond
 * the answer and the following ones come back to it without overshooting.
 *
 * Units: a loss above 0, in standard deviations.
 * Example: the loss 0.08331547 is that of z = 1.
 */
export function inverseNormalLoss(loss: number): number {
  const target = Math.log(Math.max(loss, leastLoss));
  let z = loss < 0.1 ? Math.sqrt(-2 * target) : 0;
  for (let round = 0; round < 60; round++) {
    const lossHere = normalLoss(z);
    const step = ((Math.log(lossHere) - target) * lossHere) / normalCdf(-z);
    z += step;
    if (Math.abs(step) <= 1e-14 * Math.max(1, Math.abs(z))) break;
  }
  return z;
}
