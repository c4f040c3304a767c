import { answer, refuse, type Result } from "../problem";
import { sourced } from "../sourced";

const rule = { checked: "2026-11-21" };
export const passingConversion = sourced(0.02, { ...rule, source: "003-15" });
export const stoppingConversion = sourced(0.01, { ...rule, source: "003-18" });
export const mostBadToPass = sourced(0.05, { ...rule, source: "003-17" });
export const mostBadToGoOn = sourced(0.1, { ...rule, source: "003-18" });
export const leastVisits = sourced(380, {
  ...rule,
  source: "formulas C.5",
  note: "below, a conversion of 2% cannot be told from 1%",
});
export const leastRatings = sourced(10, {
  ...rule,
  source: "own",
  note: "one bad rating of fewer than ten would already be over 10%",
});

export const testVerdicts = ["STOP", "PASS", "EXTEND"] as const;
export type TestVerdict = (typeof testVerdicts)[number];

export interface TestSale {
  readonly visits: number;
  readonly orders: number;
  readonly ratings: number;
  readonly badRatings: number;
  /** What the category converts, as a fraction of visits. */
  readonly categoryCvrRate: number;
}

/**
 * Is a test sale over: stop the product, go on to stock it, or test longer?
 *
 *     STOP    conversion < 1% from 380 visits on, or bad ratings > 10% from 10 ratings on
 *     PASS    at least 380 visits, conversion ≥ 2% and ≥ the category's, a rating, and bad ratings ≤ 5%
 *     EXTEND  otherwise
 *
 * Source: 003-15 to 003-18; requirements A.6-10: what lies between pass and stop is tested on.
 * Units: counts; the category's conversion a fraction.
 * Not for: paid visits that convert unlike later ones.
 * Example: 400 visits, 9 orders, 20 ratings of which 1 is bad: 2.25% and 5%, so PASS.
 */
export function testVerdict(sale: TestSale): Result<TestVerdict> {
  const { visits, orders, ratings, badRatings, categoryCvrRate } = sale;
  if (orders > visits)
    return refuse("aboveMaximum", { field: "orders", params: { got: orders, limit: visits } });
  if (badRatings > ratings)
    return refuse("aboveMaximum", { field: "badRatings", params: { got: badRatings, limit: ratings } });

  const enoughVisits = visits >= leastVisits.value;
  const conversion = enoughVisits ? orders / visits : NaN;
  const badShare = ratings > 0 ? badRatings / ratings : NaN;
  if (conversion < stoppingConversion.value) return answer("STOP");
  if (ratings >= leastRatings.value && badShare > mostBadToGoOn.value) return answer("STOP");
  const converts = conversion >= Math.max(passingConversion.value, categoryCvrRate);
  return answer(converts && badShare <= mostBadToPass.value ? "PASS" : "EXTEND");
}
