import type { PromotionDays } from "../demand/cleaning";
import { answer, refuse, type Place, type Result } from "../problem";
import { promoEvents, promoDate } from "../calendar/promoDate";
import { dayOf } from "../calendar/serialDate";
import { calendarPromotions } from "./promoCalendar";
import type { PlatformStanding } from "./eligibility";
import type { PlatformDates } from "./platformDates";

/** A row of the planner's Promotions table. */
export interface PromotionRow extends Omit<PlatformDates, "channel">, Omit<PlatformStanding, "channel"> {
  readonly promotion: string;
  readonly channel?: string | undefined;
  readonly demandMultiple?: number | undefined;
  readonly demandShare?: number | undefined;
  readonly demandShareAt?: Place | undefined;
  readonly priority?: number | undefined;
}

/** What the planner has said of the promotion, as far as the table does not. */
export interface PromotionWanted {
  readonly promotion?: string | undefined;
  readonly startDate?: number | undefined;
  readonly endDate?: number | undefined;
  readonly inWarehouseBy?: number | undefined;
}

export interface ChosenPromotion {
  readonly name: string;
  readonly from: "TABLE" | "CALENDAR" | "PLANNER";
  readonly platforms: readonly [PromotionRow & PlatformDates, ...(PromotionRow & PlatformDates)[]];
  /** Of the rows, where one says so. */
  readonly demandMultiple?: number;
}

/** Rows of one name this near to each other are one promotion on several platforms; further apart they are two years of it. */
const daysOfOnePromotion = 60;

/**
 * Which promotion is to be planned, and on which platforms?
 *
 * The one that was named: its rows of the table, the next time it comes; else the day of the calendar of that name; else
 * the dates the planner gives. With no name and no date the next of the table, else the next of the calendar.
 *
 * Source: 002-07, 002-17.
 */
export function choosePromotion(
  rows: readonly PromotionRow[],
  wanted: PromotionWanted,
  asOfDate: number,
): Result<ChosenPromotion> {
  const name = wanted.promotion?.trim() ?? "";
  if (name === "" && wanted.startDate === undefined) return nextPromotion(rows, asOfDate);
  const named = occurrence(
    rows.filter(({ promotion }) => promotion === name),
    asOfDate,
  );
  if (named) return answer(chosenFromTable(named));
  if (wanted.startDate !== undefined)
    return answer(byPlanner(name, { ...wanted, startDate: wanted.startDate }));
  const event = promoEvents.find((each) => each === name.toUpperCase());
  if (event === undefined) return refuse("missing", { field: "startDate" });
  const year = dayOf(asOfDate).year;
  const dates = [promoDate(event, year), promoDate(event, year + 1)];
  const next = dates.find((date) => date.ok && date.value >= asOfDate);
  if (!next?.ok) return refuse("missing", { field: "startDate" });
  const [known] = calendarPromotions(next.value, next.value).filter((each) => each.name === event);
  const endDate = known?.lastDate ?? next.value;
  return answer({
    ...byPlanner(event, { ...wanted, startDate: next.value, endDate }),
    from: "CALENDAR",
  });
}

/** The rows of the next time, or of the last where all are over. */
function occurrence(
  rows: readonly PromotionRow[],
  asOfDate: number,
): readonly [PromotionRow, ...PromotionRow[]] | undefined {
  const starts = rows.map(({ startDate }) => startDate);
  if (starts.length === 0) return undefined;
  const ahead = rows.filter((row) => (row.endDate ?? row.startDate) >= asOfDate);
  const first = ahead.length > 0 ? Math.min(...ahead.map((row) => row.startDate)) : Math.max(...starts);
  const [one, ...others] = rows.filter(({ startDate }) => Math.abs(startDate - first) <= daysOfOnePromotion);
  return one && [one, ...others];
}

function nextPromotion(rows: readonly PromotionRow[], asOfDate: number): Result<ChosenPromotion> {
  const ahead = rows.filter(({ startDate }) => startDate >= asOfDate);
  const [next] = [...ahead].sort((a, b) => a.startDate - b.startDate);
  if (next) {
    const named = occurrence(
      rows.filter(({ promotion }) => promotion === next.promotion),
      asOfDate,
    );
    return answer(chosenFromTable(named ?? [next]));
  }
  const [event] = calendarPromotions(asOfDate, asOfDate + daysOfYear);
  if (event === undefined) return refuse("missing", { field: "startDate" });
  const dates = { startDate: event.firstDate, endDate: event.lastDate };
  return answer({ ...byPlanner(event.name, dates), from: "CALENDAR" });
}

const daysOfYear = 366;

function chosenFromTable(rows: readonly [PromotionRow, ...PromotionRow[]]): ChosenPromotion {
  const platform = (row: PromotionRow) => ({ ...row, channel: row.channel ?? row.promotion });
  const [first, ...others] = rows;
  const multiple = rows.find(({ demandMultiple }) => demandMultiple !== undefined)?.demandMultiple;
  return {
    name: first.promotion,
    from: "TABLE",
    platforms: [platform(first), ...others.map(platform)],
    ...(multiple === undefined ? {} : { demandMultiple: multiple }),
  };
}

function byPlanner(
  name: string,
  { startDate, endDate, inWarehouseBy }: PromotionWanted & { readonly startDate: number },
): ChosenPromotion {
  const platform = { promotion: name, channel: name, startDate, endDate, inWarehouseBy };
  return { name, from: "PLANNER", platforms: [platform] };
}

/** A promotion that is to come, to be chosen. */
export interface ComingPromotion {
  readonly name: string;
  readonly from: "TABLE" | "CALENDAR";
  readonly startDate: number;
}

/**
 * Which promotions are to come within a year, the next first? Those of the table, a name once, and the days of the calendar.
 *
 * Source: 002-07.
 */
export function comingPromotions(rows: readonly PromotionRow[], asOfDate: number): ComingPromotion[] {
  const ofTable = rows
    .filter(({ startDate }) => startDate >= asOfDate && startDate <= asOfDate + daysOfYear)
    .sort((a, b) => a.startDate - b.startDate)
    .map(({ promotion, startDate }) => ({ name: promotion, from: "TABLE" as const, startDate }));
  const ofCalendar = calendarPromotions(asOfDate, asOfDate + daysOfYear).map(({ name, firstDate }) => ({
    name,
    from: "CALENDAR" as const,
    startDate: firstDate,
  }));
  const once = new Map<string, ComingPromotion>();
  for (const each of [...ofTable, ...ofCalendar]) if (!once.has(each.name)) once.set(each.name, each);
  return [...once.values()].sort((a, b) => a.startDate - b.startDate);
}

/**
 * Every promotion of the table as days, past ones among them; what an uplift can be measured from. The rows of several
 * platforms that overlap under one name are one promotion.
 */
export function promotionDaysOf(rows: readonly PromotionRow[]): PromotionDays[] {
  const merged: PromotionDays[] = [];
  const inOrder = [...rows].sort((a, b) => a.startDate - b.startDate);
  for (const { promotion: name, startDate: firstDate, endDate } of inOrder) {
    const lastDate = Math.max(firstDate, endDate ?? firstDate);
    const index = merged.findIndex((each) => each.name === name && each.lastDate >= firstDate);
    const known = merged[index];
    if (known === undefined) merged.push({ name, firstDate, lastDate });
    else merged[index] = { ...known, lastDate: Math.max(known.lastDate, lastDate) };
  }
  return merged;
}
