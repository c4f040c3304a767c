import { warning, type Problem } from "../problem";
import { sourced } from "../sourced";

export const defaultLeastIpi = sourced(400, {
  source: "002-09",
  checked: "2026-11-22",
  note: "Amazon has also used 350, 450 and 500: look at this year's threshold",
});
export const defaultLeastMonthlyOrders = sourced(1000, {
  source: "002-02",
  checked: "2026-11-22",
  note: "for whom the method was written; advice, never a block",
});

export interface EligibilityInput {
  /** Amazon's Inventory Performance Index, 0 to 1000. */
  readonly ipi?: number | undefined;
  readonly leastIpi: number;
  /** The shop's rating as the platform shows it, and the least it takes; in the platform's own scale. */
  readonly rating?: number | undefined;
  readonly leastRating?: number | undefined;
  readonly monthlyOrders?: number | undefined;
  readonly leastMonthlyOrders: number;
}

export interface EligibilityCheck {
  readonly field: "ipi" | "rating" | "monthlyOrders";
  readonly got?: number | undefined;
  readonly least?: number | undefined;
  /** `UNKNOWN` where a figure is missing: it is asked for, never taken as passed. */
  readonly state: "PASS" | "BELOW" | "UNKNOWN";
  /** What it means where it is below: the platform limits it, or it is advice. */
  readonly isAdvice: boolean;
}

/**
 * May the shop take part, and will the warehouse take its goods?
 *
 * Source: 002-09 (IPI limits the storage), 004-10 (level and rating of the shop), 002-02 (orders a month, advice).
 * A figure equal to the threshold passes.
 */
export function eligibility(input: EligibilityInput): EligibilityCheck[] {
  const { ipi, leastIpi, rating, leastRating, monthlyOrders, leastMonthlyOrders } = input;
  return [
    { field: "ipi", ...compared(ipi, leastIpi), isAdvice: false },
    { field: "rating", ...compared(rating, leastRating), isAdvice: false },
    { field: "monthlyOrders", ...compared(monthlyOrders, leastMonthlyOrders), isAdvice: true },
  ];
}

const compared = (
  got: number | undefined,
  least: number | undefined,
): Pick<EligibilityCheck, "got" | "least" | "state"> => ({
  got,
  least,
  state: got === undefined || least === undefined ? "UNKNOWN" : got >= least ? "PASS" : "BELOW",
});

/** What a planner should know of the checks that are not passed. */
export const eligibilityProblems = (checks: readonly EligibilityCheck[]): Problem[] =>
  checks.flatMap(({ field, got, least, state, isAdvice }) =>
    state === "BELOW" && got !== undefined && least !== undefined
      ? [warning(isAdvice ? "belowAdvised" : "belowThreshold", { field, params: { got, limit: least } })]
      : [],
  );
