import { fitCombination } from "./combination";
import { knownMean, type Panel } from "./panel";
import type { Level } from "./levels";
import { withoutGaps } from "./gaps";

/** A group does not halve or double within the horizon on the word of a trend. */
const mostChange = 2;
const backTests = 6;
const leastBackTests = 2;
const leastHistory = 12;

/**
 * Where are all products together going, beyond where their levels stand? One factor for each period ahead.
 *
 * A single product's trend drowns in its noise; that of all together shows. The sum of all (each by the root of its
 * mean, so that no giant speaks alone) is forecast by a combination of methods; it counts against the plain sum of the
 * levels by how near either came in back-tests at the last six horizons.
 *
 *     weight of the combination = 1 ÷ (1 + (its squared errors ÷ the level's)²)
 *
 * Source: top-down reconciliation (Gross & Sohl (1990), Journal of Forecasting 9); weights after Bates & Granger (1969).
 */
export function changeOfAll(panel: Panel, levels: readonly Level[]): Float64Array {
  const { horizon, periods } = panel;
  const means = levels.map(({ usual }, i) => knownMean(usual, panel.products[i].first));
  const weights = means.map((mean) => (mean > 0 ? 1 / Math.sqrt(mean) : 0));
  const sums = new Float64Array(periods);
  const shares = new Float64Array(periods);
  levels.forEach(({ usual }, i) => {
    if (weights[i] === 0) return;
    for (let t = panel.products[i].first; t < periods; t++) {
      if (Number.isNaN(usual[t])) continue;
      sums[t] += weights[i] * usual[t];
      shares[t] += weights[i] * means[i];
    }
  });
  const first = shares.findIndex((share) => share > 0);
  const all = levels.reduce((sum, { now }, i) => sum + weights[i] * now, 0);
  if (first === -1 || !(all > 0)) return new Float64Array(horizon).fill(1);
  const everything = means.reduce((sum, mean, i) => sum + weights[i] * mean, 0);
  const together = withoutGaps(
    sums.map((sum, t) => (shares[t] > 0 ? (sum / shares[t]) * everything : NaN)).subarray(first),
    1,
  );
  const weight = weightOfCombination(together, horizon);
  if (weight === 0) return new Float64Array(horizon).fill(1);
  return fitCombination(together, 1, { quick: true })
    .forecast(horizon)
    .map((value) => {
      const change = Math.min(mostChange, Math.max(1 / mostChange, value / all));
      return 1 + weight * (change - 1);
    });
}

function weightOfCombination(together: Float64Array, horizon: number): number {
  let [byLevel, byCombination, tests] = [0, 0, 0];
  for (let test = 1; test <= backTests; test++) {
    const origin = together.length - test * horizon;
    if (origin < Math.max(leastHistory, horizon)) break;
    const before = together.subarray(0, origin);
    const actual = knownMean(together.subarray(origin, origin + horizon));
    byLevel += (slowLevel(before) - actual) ** 2;
    byCombination += (knownMean(fitCombination(before, 1, { quick: true }).forecast(horizon)) - actual) ** 2;
    tests += 1;
  }
  if (tests < leastBackTests || byLevel === 0) return 0;
  return 1 / (1 + (byCombination / byLevel) ** 2);
}

/** As the levels of single products follow: slowly. */
function slowLevel(values: Float64Array): number {
  let level = knownMean(values.subarray(0, 28));
  for (const value of values) level += 0.05 * (value - level);
  return level;
}
