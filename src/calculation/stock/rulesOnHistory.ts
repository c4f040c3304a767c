import { knownValues } from "../demand/histories";
import type { Slices } from "../numbers/slices";
import { answer, refuse, unanswerable, type Result } from "../problem";
import { sourced } from "../sourced";
import { leadTimesOf } from "./leadTimes";
import { ruleLevel, stockRules, type RuleLevel, type RuleLevelInput, type StockRule } from "./ruleLevels";
import { simulateStock, type SimulatedStock } from "./stockSimulation";

/** Orders go out once a week where nobody says otherwise. */
export const simulatedReviewDays = sourced(7, {
  source: "own",
  checked: "2026-11-22",
  note: "orders of imported goods go out weekly at most",
});

/** Reviews are simulated over a year at most: what is longer ago was another shop. */
const mostReviews = 52;
/** Histories are learnt from for so many days before the first review … */
const leastDaysBefore = 56;
/** … and so many reviews are counted after the run-in. */
const leastReviews = 8;
/** Lead times are drawn so many times over, so that no single late order decides. */
const runs = 20;

/** What one rule asks for today, and what it would have held and served. */
export interface RuleOnHistory extends RuleLevel {
  readonly rule: StockRule;
  /** Units served from stock at once, of all that were wanted. */
  readonly fillRate: number;
  /** Spans from review to review in which nothing was missing, of all. */
  readonly cycleService: number;
  /** Units on hand at the end of a day, on average, and as days of average demand. */
  readonly meanOnHand: number;
  readonly daysOfStock: number;
}

export interface RulesOnHistory {
  readonly rules: readonly RuleOnHistory[];
  /** Days of the history that were simulated and counted, and reviews in all. */
  readonly daysCounted: number;
  readonly reviews: number;
}

/**
 * What would each rule of stock have held on this product's own history, and how much of the demand would it have served?
 *
 * At each review of the past year each rule is given the history up to the day before and nothing later, and says up to
 * which level to order. The orders arrive after lead times that vary between early and the longest; all rules meet the
 * same demand and the same lead times, twenty times over. What is missing is delivered later.
 *
 * Source: formulas C.1, C.2 (the rules), C.8 (what counts as demand); the same simulation compares them on whole shops in
 * docs/forecasting.md.
 * Units: units a day, days and fractions in; units, days and fractions out.
 * Not for: a history with days out of stock left in as zeros: what was not there to be sold looks like a product that needs
 * no stock.
 */
export function* rulesOnHistory(input: RuleLevelInput): Slices<Result<RulesOnHistory>> {
  const { avgLeadDays, maxLeadDays, reviewDays } = input;
  if (maxLeadDays < avgLeadDays) {
    const params = { maximum: maxLeadDays, average: avgLeadDays };
    return refuse("maximumBelowAverage", { field: "maxLeadDays", params });
  }
  const first = Math.max(
    0,
    input.units.findIndex((units) => !Number.isNaN(units)),
  );
  const history = { ...input, ...fromDay(input, first) };
  const longest = Math.ceil(maxLeadDays) + reviewDays;
  const before = Math.max(leastDaysBefore, 2 * longest);
  const needed = before + longest + leastReviews * reviewDays;
  const { units } = history;
  const known = knownValues(units).length;
  if (known < needed) return unanswerable("tooFewDays", { field: "history", params: { needed, got: known } });

  const reviews = Math.min(mostReviews, Math.floor((units.length - before) / reviewDays));
  const firstReview = units.length - reviews * reviewDays;
  const demand = units.subarray(firstReview);
  if (!demand.subarray(longest).some((each) => each > 0))
    return unanswerable("noDemand", { field: "history" });
  const levels = new Map<StockRule, RuleLevel[]>(stockRules.map((rule) => [rule, []]));
  // One review more: today's.
  for (let today = firstReview; today <= units.length; today += reviewDays) {
    const asOf = { ...history, units: units.subarray(0, today) };
    for (const [rule, seen] of levels) seen.push(ruleLevel(rule, asOf));
    yield;
  }
  const rules = stockRules.map((rule) => ruleOnHistory(rule, levels.get(rule)!, demand, history, longest));
  return answer({ rules, daysCounted: knownValues(demand.subarray(longest)).length, reviews });
}

/** The history from a day on, with the promotions that belong to it. */
const fromDay = ({ units, promotions }: RuleLevelInput, first: number) => ({
  units: units.subarray(first),
  promotions: promotions?.subarray(first),
});

function ruleOnHistory(
  rule: StockRule,
  levels: readonly RuleLevel[],
  demand: Float64Array,
  { avgLeadDays, maxLeadDays, reviewDays }: RuleLevelInput,
  runInDays: number,
): RuleOnHistory {
  const leadTimes = leadTimesOf(avgLeadDays, maxLeadDays);
  const simulated = Array.from({ length: runs }, (_, run) =>
    simulateStock(demand, (review) => levels[review].orderUpTo, {
      leadTimes,
      reviewDays,
      runInDays,
      seed: run + 1,
    }),
  );
  const sum = (of: (each: SimulatedStock) => number) =>
    simulated.reduce((total, each) => total + of(each), 0);
  const wanted = sum(({ wantedUnits }) => wantedUnits);
  const meanOnHand = sum(({ meanOnHand: units }) => units) / runs;
  return {
    rule,
    ...levels[levels.length - 1],
    fillRate: sum(({ servedUnits }) => servedUnits) / wanted,
    cycleService: sum(({ cyclesServed }) => cyclesServed) / sum(({ cycles }) => cycles),
    meanOnHand,
    daysOfStock: meanOnHand / (wanted / sum(({ days }) => days)),
  };
}
