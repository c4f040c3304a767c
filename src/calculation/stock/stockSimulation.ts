import { randomNumbers } from "../numbers/randomNumbers";
import { drawLeadDays, type LeadTimes } from "./leadTimes";

/** How stock is reviewed and supplied in a simulation. */
export interface SimulationRules {
  readonly leadTimes: LeadTimes;
  /** Days between two looks at the stock. */
  readonly reviewDays: number;
  /** Days at the start that are not counted. */
  readonly runInDays: number;
  /** Of the random numbers that lead times are drawn by: the same seed, the same lead times. */
  readonly seed: number;
}

/** What became of the demand of one product. */
export interface SimulatedStock {
  readonly wantedUnits: number;
  /** Units served from stock on the day they were wanted. */
  readonly servedUnits: number;
  /** Spans from review to review, and those of them in which nothing was missing. */
  readonly cycles: number;
  readonly cyclesServed: number;
  /** Units on hand at the end of a day, on average. */
  readonly meanOnHand: number;
  /** Days that count. */
  readonly days: number;
}

/**
 * What would a product have held and served, had it been ordered up to these levels?
 *
 * Stock is reviewed every so many days and ordered up to a level; what is not on hand is delivered later; an order arrives
 * in the morning after a random lead time, which is the same for each rule that is given the same seed. The first review
 * fills the shelf. Of a day that is not known (NaN) nothing is wanted and nothing counted.
 *
 * Source: the periodic-review order-up-to policy; Silver, Pyke & Thomas (2017), Inventory and Production Management in
 * Supply Chains, 4th edition, chapter 7.
 * Units: units a day; `orderUpTo` answers units for each review, counted from 0.
 * Not for: lost sales, which leave no order open and so need less stock for the same share served.
 */
export function simulateStock(
  demand: Float64Array,
  orderUpTo: (review: number) => number,
  { leadTimes, reviewDays, runInDays, seed }: SimulationRules,
): SimulatedStock {
  const random = randomNumbers(seed);
  const arrivals = new Map<number, number>();
  let [onHand, owed, onOrder] = [0, 0, 0];
  let [wantedUnits, servedUnits, stockSum, days] = [0, 0, 0, 0];
  let [cycles, cyclesServed] = [0, 0];
  let missing = 0;
  demand.forEach((units, day) => {
    const arrived = arrivals.get(day) ?? 0;
    onOrder -= arrived;
    onHand += arrived;
    const delivered = Math.min(onHand, owed);
    onHand -= delivered;
    owed -= delivered;
    if (day % reviewDays === 0) {
      if (day - reviewDays >= runInDays) {
        cycles += 1;
        if (missing === 0) cyclesServed += 1;
      }
      missing = 0;
      order(day);
    }
    if (Number.isNaN(units)) return;
    const sold = Math.min(onHand, units);
    onHand -= sold;
    owed += units - sold;
    missing += units - sold;
    if (day < runInDays) return;
    wantedUnits += units;
    servedUnits += sold;
    stockSum += onHand;
    days += 1;
  });
  return { wantedUnits, servedUnits, cycles, cyclesServed, meanOnHand: stockSum / days, days };

  function order(day: number): void {
    const level = Math.max(0, orderUpTo(day / reviewDays));
    const leadDays = drawLeadDays(leadTimes, random());
    if (day === 0) {
      onHand = Math.ceil(level);
      return;
    }
    const units = Math.ceil(level - (onHand - owed + onOrder) - 1e-9);
    if (units <= 0) return;
    arrivals.set(day + leadDays, (arrivals.get(day + leadDays) ?? 0) + units);
    onOrder += units;
  }
}
