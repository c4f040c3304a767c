import { sourced } from "../sourced";

/** Ordering may happen any day where nobody names a rhythm. */
export const defaultReviewDays = sourced(0, {
  source: "own",
  checked: "2026-11-21",
  note: "stock is looked at every day; 7 where orders go out once a week",
});

export interface LeadTimeDemandInput {
  /** Units a day. */
  readonly avgDailyDemand: number;
  /** Standard deviation of a day's demand, in units. */
  readonly sdDailyDemand: number;
  /** Days from order to sellable. */
  readonly avgLeadDays: number;
  /** Standard deviation of the lead time, in days. */
  readonly sdLeadDays: number;
  /** Days between two looks at the stock; 0 where every day is one. */
  readonly reviewDays: number;
}

/**
 * How much does the demand vary that stock must cover until an order placed at the next look has arrived?
 *
 * Days are independent of each other and of the lead time.
 *
 *     deviation = √((lead days + review days) × daily deviation² + average daily demand² × lead time deviation²)
 *
 * Source: formulas C.1; Snyder & Shen, Fundamentals of Supply Chain Theory, 2nd edition, section 4.3.
 * Units: units a day and days in, units out.
 * Example: 30 a day ± 3, 7 days ± 4: √(7 × 9 + 900 × 16) = 120.3 units.
 */
export function leadTimeDeviation(input: LeadTimeDemandInput): number {
  const { avgDailyDemand, sdDailyDemand, avgLeadDays, sdLeadDays, reviewDays } = input;
  return Math.hypot(Math.sqrt(avgLeadDays + reviewDays) * sdDailyDemand, avgDailyDemand * sdLeadDays);
}
