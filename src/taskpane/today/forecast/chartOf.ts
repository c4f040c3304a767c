import type { CleanedHistory, DayKind } from "../../../calculation";
import type { ForecastLine } from "./lines";

/** Enough of the past to see a season's turn beside the forecast. */
const daysShown = 120;
/** More marks than these are a list, not a picture; the latest are the ones to see. */
const mostMarks = 8;
/** Days that are marked where they begin; rest days come each week and days before the first sale have nothing to see. */
const marked: readonly DayKind[] = [
  "NOT_KNOWN",
  "OUT_OF_STOCK",
  "CLOSED",
  "PROMOTION",
  "SUSPECTED",
  "OUTLIER",
];

/** Days of one kind that follow each other. */
export interface Run {
  readonly kind: DayKind;
  readonly date: number;
  readonly days: number;
}

/** The past and the days ahead side by side, as a chart takes them. */
export interface ForecastPicture {
  readonly at: readonly number[];
  readonly sold: readonly (number | undefined)[];
  readonly expected: readonly (number | undefined)[];
  readonly lower: readonly (number | undefined)[];
  readonly upper: readonly (number | undefined)[];
  readonly runs: readonly Run[];
}

/** What the chart of one product shows; adjustments move the range with the forecast. */
export function pictureOf({ product, adjusted }: ForecastLine, history: CleanedHistory): ForecastPicture {
  const { sold, firstDate } = history;
  const skipped = Math.max(0, sold.length - daysShown);
  const past = sold.subarray(skipped);
  const ahead = adjusted.expected;
  const times = (day: number) => (product.expected[day]! > 0 ? ahead[day]! / product.expected[day]! : 1);
  const nothingBefore = past.length;
  const padded = (values: ArrayLike<number>) => [
    ...new Array<undefined>(nothingBefore),
    ...Array.from(values),
  ];
  return {
    at: Array.from({ length: past.length + ahead.length }, (_, day) => firstDate + skipped + day),
    sold: [
      ...Array.from(past, (units) => (Number.isNaN(units) ? undefined : units)),
      ...new Array<undefined>(ahead.length),
    ],
    expected: padded(ahead),
    lower: padded(product.lower.map((units, day) => units * times(day))),
    upper: padded(product.upper.map((units, day) => units * times(day))),
    runs: runsOf(history)
      .filter(({ kind, date }) => marked.includes(kind) && date >= firstDate + skipped)
      .slice(-mostMarks),
  };
}

/** The history as runs of days of one kind. */
export function runsOf({ kinds, firstDate }: CleanedHistory): readonly Run[] {
  const runs: { kind: DayKind; date: number; days: number }[] = [];
  kinds.forEach((kind, day) => {
    const last = runs.at(-1);
    if (last?.kind === kind) last.days += 1;
    else runs.push({ kind, date: firstDate + day, days: 1 });
  });
  return runs;
}
