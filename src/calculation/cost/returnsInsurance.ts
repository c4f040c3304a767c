/** What a unit sold bears of its returns with and without insurance of the way back. */
export interface ReturnsInsurance {
  readonly costWithout: number;
  readonly costWith: number;
  /** What insurance saves on each unit sold; below 0 it costs more than it pays. */
  readonly saving: number;
  readonly isWorthIt: boolean;
  /** The return rate from which the premium is earned back; undefined where it never is. */
  readonly returnRateToEarnIt?: number | undefined;
}

export interface ReturnsInsuranceInput {
  /** Part of the units sold that come back. */
  readonly returnRate: number;
  /** Money for the way back, inspection and repacking of one return. */
  readonly handlingPerReturn: number;
  /** Paid for each unit sold. */
  readonly premiumPerUnit: number;
  /** What the insurer pays for one return, at most what it costs. */
  readonly coverPerReturn: number;
}

/**
 * Is it cheaper to insure the way back of returned goods, or to bear it?
 *
 *     without = return rate × cost of one return
 *     with    = premium + return rate × (cost of one return − what the insurer pays)
 *
 * Source: 004-08 (weigh insurance of the way back against bearing it; it gives no figures, so the planner does). Own: an
 * insurer pays no more than the return costs.
 * Units: money a unit; fractions.
 * Not for: insurance of goods on the way to the warehouse (002-35).
 * Example: 10% come back at 5 each, a premium of 0.30 pays 4: 0.50 without, 0.30 + 10% × 1 = 0.40 with.
 */
export function returnsInsurance(input: ReturnsInsuranceInput): ReturnsInsurance {
  const { returnRate, handlingPerReturn, premiumPerUnit, coverPerReturn } = input;
  const paidBack = Math.min(coverPerReturn, handlingPerReturn);
  const costWithout = returnRate * handlingPerReturn;
  const costWith = premiumPerUnit + returnRate * (handlingPerReturn - paidBack);
  const saving = costWithout - costWith;
  const rate = paidBack > 0 ? premiumPerUnit / paidBack : Infinity;
  return {
    costWithout,
    costWith,
    saving,
    isWorthIt: saving > 0,
    ...(rate <= 1 ? { returnRateToEarnIt: rate } : {}),
  };
}
