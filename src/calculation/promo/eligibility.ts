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

/** What one platform asks for and how the shop stands there, as its rows of the Promotions table say. */
export interface PlatformStanding {
  readonly channel: string;
  readonly shopLevel?: number | undefined;
  readonly leastShopLevel?: number | undefined;
  /** In the platform's own scale, such as a DSR of 4.7. */
  readonly shopRating?: number | undefined;
  readonly leastShopRating?: number | undefined;
  /** Whether the platform lets the shop's category take part. */
  readonly categoryAdmitted?: "YES" | "NO" | undefined;
}

export interface EligibilityCheck {
  readonly field: "ipi" | "rating" | "monthlyOrders" | "shopLevel" | "shopRating" | "categoryAdmitted";
  /** The platform that asks for it; undefined where it concerns the shop as a whole. */
  readonly channel?: string;
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
 * Source: 002-09 (IPI limits the storage), 004-10 (level and rating of the shop, category), 002-02 (orders a month, advice).
 * A figure equal to the threshold passes. A platform is asked about what its row of the table mentions.
 */
export function eligibility(
  input: EligibilityInput,
  platforms: readonly PlatformStanding[] = [],
): EligibilityCheck[] {
  const { ipi, leastIpi, rating, leastRating, monthlyOrders, leastMonthlyOrders } = input;
  return [
    ...platforms.flatMap(checksOfPlatform),
    { field: "ipi", ...compared(ipi, leastIpi), isAdvice: false },
    { field: "rating", ...compared(rating, leastRating), isAdvice: false },
    { field: "monthlyOrders", ...compared(monthlyOrders, leastMonthlyOrders), isAdvice: true },
  ];
}

function checksOfPlatform(platform: PlatformStanding): EligibilityCheck[] {
  const { channel, shopLevel, leastShopLevel, shopRating, leastShopRating, categoryAdmitted } = platform;
  const checks: EligibilityCheck[] = [];
  if (shopLevel !== undefined || leastShopLevel !== undefined)
    checks.push({ field: "shopLevel", channel, ...compared(shopLevel, leastShopLevel), isAdvice: false });
  if (shopRating !== undefined || leastShopRating !== undefined)
    checks.push({ field: "shopRating", channel, ...compared(shopRating, leastShopRating), isAdvice: false });
  if (categoryAdmitted !== undefined) {
    const state = categoryAdmitted === "YES" ? "PASS" : "BELOW";
    checks.push({ field: "categoryAdmitted", channel, state, isAdvice: false });
  }
  return checks;
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
  checks.flatMap(({ field, channel, got, least, state, isAdvice }): Problem[] => {
    if (state !== "BELOW") return [];
    if (field === "categoryAdmitted" && channel !== undefined)
      return [warning("categoryNotAdmitted", { field, params: { channel } })];
    if (got === undefined || least === undefined) return [];
    const params = { got, limit: least };
    if (channel !== undefined)
      return [warning("platformAsksMore", { field, params: { ...params, channel } })];
    return [warning(isAdvice ? "belowAdvised" : "belowThreshold", { field, params })];
  });
