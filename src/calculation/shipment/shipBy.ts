import { roundUp } from "../numbers/rounding";

export interface ShipByInput {
  /** The day the goods must be there, as a date serial. */
  readonly needDate: number;
  /** Days each leg takes at worst: pick-up, customs, main leg, receiving. */
  readonly legDays: readonly number[];
  /** Days on which factory or customs stand still, as date serials. */
  readonly closures: readonly number[];
}

/**
 * On which day must the goods leave at the latest?
 *
 *     ship by = need date − ⌈Σ leg days⌉, and a day earlier for every closure from that day on and before the need date
 *
 * Each day earlier may bring further closures with it, so they are counted until none is new.
 *
 * Source: 002-39 (plan by the worst case), formulas C.6. A closure listed twice counts once.
 * Units: date serials, days; a date serial out.
 * Example: needed on 27 November after 2 + 45 + 10 days, closed from 1 to 7 October: 57 days back is 1 October, which
 * all seven closures follow, so 24 September.
 */
export function shipBy({ needDate, legDays, closures }: ShipByInput): number {
  const travelDays = roundUp(legDays.reduce((sum, days) => sum + days, 0));
  const closedDays = [...new Set(closures)].filter((day) => day < needDate);
  let latest = needDate - travelDays;
  for (;;) {
    const earlier = needDate - travelDays - closedDays.filter((day) => day >= latest).length;
    if (earlier === latest) return latest;
    latest = earlier;
  }
}
