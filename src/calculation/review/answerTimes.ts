import { monthName, monthOf } from "../calendar/month";
import { groupedBy } from "../numbers/grouped";
import { sourced } from "../sourced";

/** Hours within which a complaint should be answered. Chat is another channel, with an hour of its own. */
export const defaultAnswerHours = sourced(24, { source: "000-37", checked: "2026-11-22" });

/** A complaint or return, and how long its buyer waited for an answer; undefined is not noted. */
export interface AnsweredComplaint {
  readonly date: number;
  readonly answerHours?: number | undefined;
}

export interface AnswersOfMonth {
  /** Such as `2026-10`. */
  readonly month: string;
  /** Complaints whose hours are noted. */
  readonly answers: number;
  readonly inTime: number;
  readonly inTimeRate: number;
  readonly meanHours: number;
  readonly slowestHours: number;
}

/**
 * How many complaints were answered in time, month by month?
 *
 * In time is within the hours, these included. Complaints whose hours nobody noted are left out; the latest month stands
 * first.
 *
 * Source: 000-37 (complaints answered within 24 hours): clock hours, of complaints and not of chat.
 * Units: hours by the clock; fractions.
 * Not for: complaints that nobody has answered yet: note their hours once they are.
 * Example: 3, 20 and 30 hours of 24: 2 of 3, 66.7%; 17.7 hours on average.
 */
export function answerTimes(
  complaints: readonly AnsweredComplaint[],
  withinHours: number = defaultAnswerHours.value,
): AnswersOfMonth[] {
  const answered = complaints.flatMap(({ date, answerHours }) =>
    answerHours === undefined ? [] : [{ month: monthName(monthOf(date)), hours: answerHours }],
  );
  return [...groupedBy(answered, ({ month }) => month)]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([month, its]) => {
      const hours = its.map((each) => each.hours);
      const inTime = hours.filter((each) => each <= withinHours).length;
      return {
        month,
        answers: hours.length,
        inTime,
        inTimeRate: inTime / hours.length,
        meanHours: hours.reduce((sum, each) => sum + each, 0) / hours.length,
        slowestHours: Math.max(...hours),
      };
    });
}
