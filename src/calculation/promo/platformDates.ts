import { warning, type Problem } from "../problem";

/** What one platform has said of its dates, each a date serial; what it has not said is undefined. */
export interface PlatformDates {
  readonly channel: string;
  readonly startDate: number;
  readonly endDate?: number | undefined;
  readonly submitBy?: number | undefined;
  readonly presaleStart?: number | undefined;
  readonly priceLockBy?: number | undefined;
  readonly stockLockBy?: number | undefined;
  readonly inWarehouseBy?: number | undefined;
}

/** In the order they usually come. */
export const platformDateKinds = [
  "submitBy",
  "priceLockBy",
  "stockLockBy",
  "inWarehouseBy",
  "presaleStart",
  "startDate",
  "endDate",
] as const;
export type PlatformDateKind = (typeof platformDateKinds)[number];

export interface PlatformDeadline {
  readonly channel: string;
  readonly kind: PlatformDateKind;
  readonly date: number;
  /** Negative where it has passed. */
  readonly daysLeft: number;
}

/**
 * Which dates has each platform set, and how long is it until each?
 *
 * Source: 002-17 (entry, pre-sale, cut-off for goods), 004-15 (cut-off times), 004-11 (price and stock are committed).
 * Units: date serials and calendar days; the nearest first, and of one day in the order they usually come.
 */
export function platformDeadlines(platforms: readonly PlatformDates[], asOfDate: number): PlatformDeadline[] {
  const deadlines = platforms.flatMap((platform) =>
    platformDateKinds.flatMap((kind) => {
      const date = platform[kind];
      return date === undefined ? [] : [{ channel: platform.channel, kind, date, daysLeft: date - asOfDate }];
    }),
  );
  return deadlines.sort((a, b) => a.date - b.date);
}

/**
 * What cannot be so among these dates, and what has passed: dates in a wrong order are contradictions of the planner's
 * table, a promotion that is over cannot be planned any more, and a missed entry or lock has to be settled with the
 * platform.
 */
export function platformDateProblems(platforms: readonly PlatformDates[], asOfDate: number): Problem[] {
  return platforms.flatMap((platform): Problem[] => {
    const { channel, startDate, endDate } = platform;
    const problems: Problem[] = [];
    if (endDate !== undefined && endDate < startDate)
      problems.push({
        code: "datesReversed",
        severity: "error",
        field: "endDate",
        params: { other: "startDate", channel },
      });
    for (const kind of mustComeBeforeTheEnd) {
      const date = platform[kind];
      if (date === undefined || date <= (endDate ?? startDate)) continue;
      problems.push(warning("afterPromotion", { field: kind, params: { channel } }));
    }
    if (startDate < asOfDate)
      problems.push(
        warning("promotionBegan", { field: "startDate", params: { channel, days: asOfDate - startDate } }),
      );
    for (const kind of mustBeKept) {
      const date = platform[kind];
      if (date === undefined || date >= asOfDate) continue;
      problems.push(
        warning("platformDatePassed", { field: kind, params: { channel, days: asOfDate - date } }),
      );
    }
    return problems;
  });
}

const mustComeBeforeTheEnd = [
  "submitBy",
  "presaleStart",
  "priceLockBy",
  "stockLockBy",
  "inWarehouseBy",
] as const;
const mustBeKept = ["submitBy", "priceLockBy", "stockLockBy", "inWarehouseBy"] as const;
