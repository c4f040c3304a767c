import { roundUp } from "../numbers/rounding";
import { stopsOnClosures, type LegKind } from "./lane";

/**
 * When is what is ordered on a day on the shelf?
 *
 * Leg after leg from the order on; production, inspection and pick-up make no headway on days the factory is closed.
 *
 * Source: formulas C.6. The counterpart of `backSchedule`.
 * Units: date serials, days; a part of a day of a leg counts as a day.
 * Example: ordered on 28 September 2026, 5 days of production, closed from 1 to 7 October, 30 at sea: three days are done
 * by 1 October, the other two by 10 October, and the goods are there on 9 November.
 */
export function arrivalDate(input: {
  readonly orderDate: number;
  readonly legs: readonly { readonly leg: LegKind; readonly days: number }[];
  readonly closures: readonly number[];
}): number {
  const closed = new Set(input.closures);
  let date = input.orderDate;
  for (const { leg, days } of input.legs) {
    let left = roundUp(days);
    while (left > 0) {
      if (!(stopsOnClosures(leg) && closed.has(date))) left -= 1;
      date += 1;
    }
  }
  return date;
}
