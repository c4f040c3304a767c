import { roundUp } from "../numbers/rounding";

/** Until a planner says how many buyers write in, and how many cases one person settles, the people are not known. */
export interface SupportLoadInput {
  /** Units expected to be sold in the promotion. */
  readonly units: number;
  readonly unitsPerOrder: number;
  /** Days the promotion lasts. */
  readonly days: number;
  /** Part of the orders whose buyers write in. */
  readonly contactRate?: number | undefined;
  /** Cases one person settles a day. */
  readonly casesPerAgentDay?: number | undefined;
}

export interface SupportLoad {
  readonly orders: number;
  /** Cases in all, and on a day of the promotion. */
  readonly cases: number;
  readonly casesPerDay: number;
  /** Whole people a day. */
  readonly people: number;
}

/**
 * How many people does customer service need in a promotion?
 *
 *     cases a day = units ÷ units an order × contact rate ÷ days
 *     people      = cases a day ÷ cases one person settles a day, up to a whole person
 *
 * Source: 004-44 (after-sales that cannot keep up cost ratings), 002-55 (prepare for a rush).
 * Units: people a day; rates are the planner's, because the documents give none. Undefined without them.
 * Not for: the peak hour of a day, nor the returns that come weeks later.
 * Example: 3,000 units at 1.5 an order over 4 days, 8% write in, 40 cases a person and day: 40 a day, 1 person.
 */
export function supportLoad(input: SupportLoadInput): SupportLoad | undefined {
  const { units, unitsPerOrder, days, contactRate, casesPerAgentDay } = input;
  if (contactRate === undefined || casesPerAgentDay === undefined) return undefined;
  const orders = units / unitsPerOrder;
  const cases = orders * contactRate;
  const casesPerDay = cases / days;
  return { orders, cases, casesPerDay, people: roundUp(casesPerDay / casesPerAgentDay) };
}
