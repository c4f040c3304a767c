import { type Interval, trialsToTellApart, wilsonInterval } from "../numbers/wilson";
import { type Result, map } from "../problem";
import { sourced } from "../sourced";
import {
  leastRatings,
  leastVisits,
  mostBadToGoOn,
  mostBadToPass,
  passingConversion,
  stoppingConversion,
  testVerdict,
  type TestSale,
  type TestVerdict,
} from "./testVerdict";

export const testConfidence = sourced(0.95, { source: "formulas C.5", checked: "2026-11-22" });

/** Why the verdict is what it is; each is a sentence with the figures of the evidence. */
export type TestReason =
  | "tooFewVisits"
  | "conversionStops"
  | "conversionBetween"
  | "conversionPasses"
  | "noRatings"
  | "tooFewRatings"
  | "badStops"
  | "badBetween"
  | "badPasses";

/** A share that was seen, and what can be said of the true one. */
export interface SeenShare {
  /** Undefined of none seen. */
  readonly share?: number;
  readonly interval: Interval;
  /** Trials in all from which on the interval lies on one side of each limit; undefined where none ever part them. */
  readonly trialsToBeSure?: number;
}

export interface TestEvidence {
  readonly verdict: TestVerdict;
  /** Orders of visits. */
  readonly conversion: SeenShare;
  /** Bad ratings of all ratings. */
  readonly bad: SeenShare;
  /** The conversion it takes to pass: 2%, or the category's where that is more. */
  readonly passesFrom: number;
  /** Visits still missing before the rule says anything of the conversion. */
  readonly visitsToRule: number;
  readonly reasons: readonly TestReason[];
}

/**
 * What does a test sale show, how sure is it, and how many visits would decide it?
 *
 * The verdict is that of `testVerdict`. Beside it stand Wilson's intervals of the conversion and of the bad ratings,
 * and the visits from which on the interval, should the conversion stay as seen, holds neither the conversion that
 * passes nor the one that stops.
 *
 * Source: 003-15, 003-17, 003-18; requirements A.6-10: with few visits the interval says more than the verdict.
 * Units: counts; fractions.
 * Not for: visits bought in a way that later ones will not be.
 * Example: 400 visits and 9 orders: 2.25%, by the interval 1.19% to 4.22%; to part 2.25% from 2% takes 12,047 visits.
 */
export function testEvidence(sale: TestSale, confidence: number): Result<TestEvidence> {
  const { visits, orders, ratings, badRatings, categoryCvrRate } = sale;
  const passesFrom = Math.max(passingConversion.value, categoryCvrRate);
  return map(testVerdict(sale), (verdict) => ({
    verdict,
    conversion: seen(orders, visits, [stoppingConversion.value, passesFrom], confidence),
    bad: seen(badRatings, ratings, [mostBadToPass.value, mostBadToGoOn.value], confidence),
    passesFrom,
    visitsToRule: Math.max(0, leastVisits.value - visits),
    reasons: [conversionReason(sale, passesFrom), badReason(sale)],
  }));
}

function seen(successes: number, trials: number, limits: readonly number[], confidence: number): SeenShare {
  const interval = wilsonInterval(successes, trials, confidence);
  if (trials === 0) return { interval };
  const share = successes / trials;
  const needed = Math.max(...limits.map((limit) => trialsToTellApart(share, limit, confidence)));
  return { share, interval, ...(Number.isFinite(needed) ? { trialsToBeSure: needed } : {}) };
}

function conversionReason({ visits, orders }: TestSale, passesFrom: number): TestReason {
  if (visits < leastVisits.value) return "tooFewVisits";
  const conversion = orders / visits;
  if (conversion < stoppingConversion.value) return "conversionStops";
  return conversion >= passesFrom ? "conversionPasses" : "conversionBetween";
}

function badReason({ ratings, badRatings }: TestSale): TestReason {
  if (ratings === 0) return "noRatings";
  const badShare = badRatings / ratings;
  if (badShare <= mostBadToPass.value) return "badPasses";
  if (ratings < leastRatings.value) return "tooFewRatings";
  return badShare > mostBadToGoOn.value ? "badStops" : "badBetween";
}
