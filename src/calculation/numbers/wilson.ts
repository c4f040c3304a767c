import { normalQuantile } from "./normal";

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** How many standard errors either side hold the truth with this confidence. */
const deviationsOf = (confidence: number): number => normalQuantile(0.5 + confidence / 2);

/**
 * Between which limits does a share lie, of which so many of so many trials were seen?
 *
 *     (p + z²/2n ± z·√(p(1−p)/n + z²/4n²)) ÷ (1 + z²/n)
 *
 * Source: E. B. Wilson (1927), "Probable inference, the law of succession, and statistical inference", Journal of the
 * American Statistical Association 22; formulas C.5. Unlike the usual p ± z·√(p(1−p)/n) it says something sensible of
 * 0 orders and never leaves 0 to 1.
 * Units: counts and a confidence strictly between 0 and 1 in; fractions out. No trials say nothing: 0 to 1.
 * Example: 8 orders of 400 visits, 95%: 0.0102 to 0.0390.
 */
export function wilsonInterval(successes: number, trials: number, confidence: number): Interval {
  if (trials === 0) return { low: 0, high: 1 };
  const z = deviationsOf(confidence);
  const share = successes / trials;
  const squareOverTrials = (z * z) / trials;
  const centre = share + squareOverTrials / 2;
  const half = z * Math.sqrt((share * (1 - share)) / trials + squareOverTrials / (4 * trials));
  return {
    low: Math.max(0, (centre - half) / (1 + squareOverTrials)),
    high: Math.min(1, (centre + half) / (1 + squareOverTrials)),
  };
}

/**
 * From how many trials on does Wilson's interval around a share no longer hold a limit? Infinity where the share is the
 * limit itself: no number of trials parts the two.
 *
 *     n > z²·limit·(1 − limit) ÷ (share − limit)²
 *
 * Source: the same, since the interval holds exactly the limits that a score test would not refuse.
 * Example: 2% against 1% at 95%: 3.8415 × 0.0099 ÷ 0.0001 = 380.3, so 381, the 380 visits of formulas C.5.
 */
export function trialsToTellApart(share: number, limit: number, confidence: number): number {
  const z = deviationsOf(confidence);
  const trials = (z * z * limit * (1 - limit)) / (share - limit) ** 2;
  return Math.floor(trials) + 1;
}
