import { roundUp } from "../numbers/rounding";
import { answer, refuse, type Result } from "../problem";
import { sourced } from "../sourced";

export const defaultPromoSafetyFactor = sourced(1.2, {
  source: "004-21",
  checked: "2026-11-21",
  note: "1.2 to 1.5 for main products",
});
export const defaultFlexShare = sourced(0, {
  source: "002-40",
  checked: "2026-11-21",
  note: "0.1 to 0.2 in the source; not added on top of the safety factor unasked",
});
/** Buffers stacked beyond twice the forecast are a mistake more often than a plan. */
export const mostPromoBuffer = sourced(2, { source: "requirements A.6-4", checked: "2026-11-21" });

export interface PromoUnitsInput {
  /** Units on a usual day. */
  readonly avgDailyDemand: number;
  readonly promoDays: number;
  /** What a day of the promotion sells, as a multiple of a usual day: 2 is twice. */
  readonly demandMultiple: number;
  /** Stock as a multiple of the forecast. */
  readonly safetyFactor: number;
  /** Units kept back to move where they are needed, as a fraction of the above. */
  readonly flexShare: number;
}

export interface PromoUnits {
  readonly units: number;
  /** What the promotion is expected to sell. */
  readonly expectedUnits: number;
}

/**
 * How many units does a promotion need?
 *
 *     units = ⌈average daily demand × promotion days × demand multiple × safety factor × (1 + flex share)⌉
 *
 * Source: 002-21 (growth), 004-21 (safety factor), 002-40 (flex stock). Requirements A.6-4 says why the factor and the
 * flex share together may not exceed 2: the sources' buffers are alternatives, stacked by mistake.
 * Units: units a day, days, a multiple from 1 on and fractions in; whole units out, rounded up.
 * Example: 20 a day, 5 days, three times the usual, 1.2: 20 × 5 × 3 × 1.2 = 360.
 */
export function promoUnits(input: PromoUnitsInput): Result<PromoUnits> {
  const { avgDailyDemand, promoDays, demandMultiple, safetyFactor, flexShare } = input;
  if (demandMultiple < 1) {
    return refuse("multipleBelowOne", { field: "demandMultiple", params: { got: demandMultiple } });
  }
  const buffer = safetyFactor * (1 + flexShare);
  const limit = mostPromoBuffer.value;
  if (buffer > limit + 1e-9) {
    const params = { got: buffer, other: "flexShare", limit };
    return refuse("buffersStacked", { field: "safetyFactor", params });
  }
  const expectedUnits = avgDailyDemand * promoDays * demandMultiple;
  return answer({ units: roundUp(expectedUnits * buffer), expectedUnits });
}
