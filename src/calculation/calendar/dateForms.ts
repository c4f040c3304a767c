import { daysInMonth, serialOf } from "./serialDate";

/** In which order a file writes its days; `serial` are Excel's numbers. A time after it is passed over. */
export const dateForms = ["yearFirst", "dayFirst", "monthFirst", "serial"] as const;
export type DateForm = (typeof dateForms)[number];

const yearFirst = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?=$|[\sT,])/;
const withoutMarks = /^(\d{4})(\d{2})(\d{2})(?=$|[\sT])/;
const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?=$|[\sT,])/;
const dayNumber = /^\d{5}(?:\.\d+)?$/;

/** No order file reaches further back or ahead. */
const firstYear = 1990;
const lastYear = 2099;
const [firstSerial, lastSerial] = [firstYear, lastYear + 1].map((year) =>
  serialOf({ year, month: 1, day: 1 }),
) as [number, number];

/** The day as a date serial; NaN where it is none. A year that stands first is never mistaken, whatever the form. */
export function serialFromText(text: string, form: DateForm): number {
  const [, year, month, day] = yearFirst.exec(text) ?? withoutMarks.exec(text) ?? [];
  if (year !== undefined) return serialIfDay(Number(year), Number(month), Number(day));
  if (form === "serial") return dayNumber.test(text) ? serialIfNear(Math.floor(Number(text))) : NaN;
  const [, first, , second, last] = yearLast.exec(text) ?? [];
  if (last === undefined || form === "yearFirst") return NaN;
  const fullYear = last.length === 2 ? 2000 + Number(last) : Number(last);
  return form === "dayFirst"
    ? serialIfDay(fullYear, Number(second), Number(first))
    : serialIfDay(fullYear, Number(first), Number(second));
}

const serialIfNear = (serial: number): number =>
  serial >= firstSerial && serial < lastSerial ? serial : NaN;

function serialIfDay(year: number, month: number, day: number): number {
  if (year < firstYear || year > lastYear || month < 1 || month > 12 || day < 1) return NaN;
  return day > daysInMonth(year, month) ? NaN : serialOf({ year, month, day });
}

/** What the dates of a file say about their form. */
export interface DateEvidence {
  /** Undefined where day and month could change places in every date, or no text is a date: the planner says it. */
  readonly form: DateForm | undefined;
  /** The forms by which most of the dates are days. */
  readonly possible: readonly DateForm[];
}

/**
 * Which form do these dates have? A day above 12 gives it away, and so does a dot, which nobody writes after a month first.
 * Where both readings stand the test of every date, neither is taken.
 */
export function detectDateForm(texts: readonly string[]): DateEvidence {
  const filled = texts.filter((text) => text !== "");
  const readable = (form: DateForm) =>
    filled.filter((text) => !Number.isNaN(serialFromText(text, form))).length;
  const counts = dateForms.map((form) => ({ form, count: readable(form) }));
  const most = Math.max(...counts.map(({ count }) => count));
  if (most === 0) return { form: undefined, possible: [] };
  const best = counts.filter(({ count }) => count === most).map(({ form }) => form);
  if (best.includes("yearFirst")) return { form: "yearFirst", possible: ["yearFirst"] };
  if (best.length === 1) return { form: best[0], possible: best };
  const hasDots = filled.some((text) => yearLast.exec(text)?.[2] === ".");
  return hasDots ? { form: "dayFirst", possible: ["dayFirst"] } : { form: undefined, possible: best };
}
