import { dayOf, serialOf } from "./serialDate";
import { weekdayOf, weekdays } from "./weekday";

export const routineKeys = [
  "afterSalesReview",
  "returnReasons",
  "productResearch",
  "supplierReport",
  "monthlyReview",
  "customerSurvey",
] as const;
/** A task that comes round by itself. */
export type RoutineKey = (typeof routineKeys)[number];

interface Rule {
  readonly every: "week" | "month" | "quarter";
  /** A weekday as Excel counts them, or the day of the month. */
  readonly day: number;
  readonly source: string;
}

const rules: Readonly<Record<RoutineKey, Rule>> = {
  afterSalesReview: { every: "week", day: weekdays.monday, source: "003-43" },
  returnReasons: { every: "week", day: weekdays.monday, source: "003-34" },
  productResearch: { every: "month", day: 5, source: "003-43" },
  supplierReport: { every: "month", day: 1, source: "000-50" },
  monthlyReview: { every: "month", day: 1, source: "003-44" },
  customerSurvey: { every: "quarter", day: 1, source: "003-41" },
};

export interface Routine {
  readonly routine: RoutineKey;
  /** Date serial. */
  readonly dueDate: number;
  readonly source: string;
}

/**
 * What comes round in the next days, and by when?
 *
 * Research is due by the 5th of a month, after-sales each Monday. Where a document says how often and not on which day,
 * it is the Monday of the week, or the first day of the month or quarter.
 *
 * Source: 003-43 (the 5th; Mondays), 003-34 (reasons of returns each week), 000-50 and 003-44 (each month), 003-41 (each
 * quarter).
 * Units: date serials; from the first day on, for so many days, the earliest first.
 */
export function routinesDue(asOfDate: number, days: number): Routine[] {
  const due: Routine[] = [];
  for (let date = asOfDate; date < asOfDate + days; date++) {
    for (const routine of routineKeys) {
      if (isDue(rules[routine], date)) due.push({ routine, dueDate: date, source: rules[routine].source });
    }
  }
  return due;
}

function isDue({ every, day }: Rule, date: number): boolean {
  if (every === "week") return weekdayOf(date) === day;
  const { year, month } = dayOf(date);
  return date === serialOf({ year, month, day }) && (every === "month" || month % 3 === 1);
}
