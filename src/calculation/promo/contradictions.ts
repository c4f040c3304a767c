import type { Problem } from "../problem";

/** Settings of the wizard of which one must not lie above another. */
export interface OrderedSettings {
  readonly paymentRateLow: number;
  readonly paymentRateUsual: number;
  readonly paymentRateHigh: number;
}

/**
 * Which settings contradict each other, though each alone may be meant?
 *
 * A low rate above the usual one, or the usual above the high one, would turn the cheap and the dear case of every sum around.
 *
 * Source: 004-30, A.6-15 (ranges are worked out at both ends). Units: fractions.
 */
export function contradictions(settings: OrderedSettings): Problem[] {
  const pairs = [
    ["paymentRateLow", "paymentRateUsual"],
    ["paymentRateUsual", "paymentRateHigh"],
  ] as const;
  return pairs.flatMap(([field, other]): Problem[] =>
    settings[field] <= settings[other]
      ? []
      : [{ code: "ratesOutOfOrder", severity: "error", field, params: { other } }],
  );
}
