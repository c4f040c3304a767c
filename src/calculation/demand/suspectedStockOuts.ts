import { percentile } from "../numbers/percentile";
import { sourced } from "../sourced";
import { knownValues } from "./histories";

const soStocked = { source: "formulas C.8", checked: "2026-11-22" };
/** A day this much below its usual sales may have been short of stock. */
export const suspiciousFall = sourced(0.7, soStocked);
/** Units on a usual day from which on such a fall says something. */
export const leastToSuspect = sourced(10, soStocked);

/** The same weekday of so many weeks before says what is usual. */
const weeksLookedAt = 8;
const leastWeeks = 3;

/**
 * On which days may stock have run out, though nobody says so?
 *
 * Those that sold at least 70% less than the same weekday usually did: its median of up to eight weeks before, three of
 * which must be known, and at least 10. To be asked about, not decided: a slow day looks the same.
 *
 * Source: formulas C.8 (a fall by 70% of a product that sells 10 a day); the weekday and the eight weeks are our own, so
 * that a quiet Sunday is not suspected each week.
 * Units: units a day, NaN for days not to look at; TRUE for a day to ask about.
 */
export function suspectedStockOuts(units: Float64Array): readonly boolean[] {
  if (!units.some((sold) => sold >= leastToSuspect.value))
    return new Array<boolean>(units.length).fill(false);
  return Array.from(units, (sold, day) => {
    const before = sameWeekdays(units, day);
    if (Number.isNaN(sold) || before.length < leastWeeks) return false;
    const usual = percentile(before, 0.5);
    return usual >= leastToSuspect.value && sold <= (1 - suspiciousFall.value) * usual;
  });
}

const sameWeekdays = (units: Float64Array, day: number): Float64Array =>
  knownValues(
    Float64Array.from(
      { length: Math.min(weeksLookedAt, Math.floor(day / 7)) },
      (_, week) => units[day - 7 * (week + 1)],
    ),
  );
