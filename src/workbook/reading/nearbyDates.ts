import type { DateSpan, Problem } from "../../calculation";

/** No shop pauses for longer; a date further off is a slip of the pen, and one such date would stretch every history. */
const longestPauseDays = 366;

/**
 * The span most dates lie in, where dates more than a year apart do not belong together; of two spans with as many
 * dates the later. Undefined without a date.
 */
export function nearbyDates(dates: Float64Array): DateSpan | undefined {
  const sorted = dates.slice().sort();
  let best: { span: DateSpan; count: number } | undefined;
  let start = 0;
  for (let end = 1; end <= sorted.length; end++) {
    if (end < sorted.length && sorted[end]! - sorted[end - 1]! <= longestPauseDays) continue;
    const count = end - start;
    if (best === undefined || count >= best.count) {
      best = { span: { firstDate: sorted[start]!, lastDate: sorted[end - 1]! }, count };
    }
    start = end;
  }
  return best?.span;
}

export const farFromOthers = (date: number, at: NonNullable<Problem["at"]>): Problem => ({
  code: "dateFarFromOthers",
  severity: "error",
  field: "date",
  params: { got: isoDay(date) },
  at,
});

const serialOf1970 = 25569;
const millisecondsADay = 86_400_000;

/** A date serial as `2026-11-21`. */
const isoDay = (serial: number): string =>
  new Date((serial - serialOf1970) * millisecondsADay).toISOString().slice(0, 10);
