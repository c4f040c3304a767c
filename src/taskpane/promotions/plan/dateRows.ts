import type { BatchTiming, PromoTiming } from "../../../calculation";
import { fill, type Locale } from "../../../vocabulary";
import {
  deadlineWords,
  legWords,
  onShelfRuleWords,
  promoDateWords,
  promoPlanWords,
  promoStockWords,
  shipRuleWords,
} from "../../../vocabulary/pane/promoPlan";

/** A row of the table of dates, and of the picture. */
export interface DateRow {
  readonly of: string;
  readonly item: string;
  readonly from: number;
  readonly to: number;
  readonly state: "BINDING" | "PASSED" | "AHEAD";
}

/** Every date of the plan: what the platforms set, every rule, and each batch leg by leg. */
export function dateRows(timing: PromoTiming, today: number, locale: Locale): DateRow[] {
  const day = (of: string, item: string, date: number, isBinding = false): DateRow => ({
    of,
    item,
    from: date,
    to: date,
    state: stateOf(date, today, isBinding),
  });
  return [
    ...timing.deadlines.map(({ channel, kind, date }) => day(channel, deadlineWords[kind][locale], date)),
    ...timing.onShelf.rules.map(({ rule, channel, date }, index) =>
      day(
        promoDateWords.arriveBy[locale],
        fill(onShelfRuleWords[rule][locale], { channel }),
        date,
        index === 0,
      ),
    ),
    ...timing.batches.flatMap((batch) => batchRows(batch, day, today, locale)),
  ];
}

const stateOf = (date: number, today: number, isBinding: boolean): DateRow["state"] =>
  date < today ? "PASSED" : isBinding ? "BINDING" : "AHEAD";

export const batchName = ({ batch, lane }: Pick<BatchTiming, "batch" | "lane">, locale: Locale): string =>
  fill(promoStockWords.batch[locale], { batch, lane });

function batchRows(
  timing: BatchTiming,
  day: (of: string, item: string, date: number, isBinding?: boolean) => DateRow,
  today: number,
  locale: Locale,
): DateRow[] {
  const of = batchName(timing, locale);
  return [
    ...timing.rules.map(({ rule, date }, index) =>
      day(
        of,
        fill(promoPlanWords.itemOf[locale], {
          of: promoDateWords.shipBy[locale],
          item: shipRuleWords[rule][locale],
        }),
        date,
        index === 0,
      ),
    ),
    day(of, promoDateWords.bookBy[locale], timing.bookBy),
    ...timing.schedule.legs.map(({ leg, startBy, endBy }): DateRow => ({
      of,
      item: legWords[leg]?.[locale] ?? leg,
      from: startBy,
      to: endBy,
      state: stateOf(startBy, today, false),
    })),
  ];
}

const filled = "█";
const open = "·";
/** A sheet's cell stays readable up to a year of weeks. */
const mostWeeks = 53;

/** The dates with a bar of weeks each, all over the same weeks, so that they stand under each other like a Gantt chart. */
export function withBars(rows: readonly DateRow[]): (DateRow & { readonly weeks: string })[] {
  if (rows.length === 0) return [];
  const first = Math.min(...rows.map(({ from }) => from));
  const weekOf = (date: number) => Math.min(mostWeeks - 1, Math.floor((date - first) / 7));
  const last = Math.max(...rows.map(({ to }) => weekOf(to)));
  return rows.map((row) => ({
    ...row,
    weeks: Array.from({ length: last + 1 }, (_, week) =>
      week >= weekOf(row.from) && week <= weekOf(row.to) ? filled : open,
    ).join(""),
  }));
}
