import { sourced } from "../sourced";
import type { PlatformDates } from "./platformDates";

export const defaultDaysOnShelfBefore = sourced(15, {
  source: "004-37",
  checked: "2026-11-22",
  note: "calendar days before the promotion begins",
});

export interface OnShelfRule {
  readonly rule: "CUT-OFF" | "DAYS BEFORE START";
  readonly channel: string;
  readonly date: number;
}

export interface OnShelfDate {
  readonly date: number;
  /** Every rule with its date, the binding one first. */
  readonly rules: readonly [OnShelfRule, ...OnShelfRule[]];
}

/**
 * By which day must the goods be on the shelf?
 *
 *     need date = the earliest of each platform's cut-off for goods and the start of each, less the days before it
 *
 * Source: formulas C.6, 004-37 (fifteen days), 002-17 (the cut-off is the platform's). Where both are known the earlier
 * binds: a platform that takes goods until three days before does not make a port any less late.
 * Units: date serials and calendar days.
 * Example: begins on 27 November, cut-off 10 November, 15 days: 12 November is later than the cut-off, so 10 November.
 */
export function onShelfDate(
  platforms: readonly [PlatformDates, ...PlatformDates[]],
  daysBeforeStart: number,
): OnShelfDate {
  const [first, ...others] = platforms.flatMap(({ channel, startDate, inWarehouseBy }): OnShelfRule[] => [
    ...(inWarehouseBy === undefined ? [] : [{ rule: "CUT-OFF" as const, channel, date: inWarehouseBy }]),
    { rule: "DAYS BEFORE START", channel, date: startDate - daysBeforeStart },
  ]);
  const rules: [OnShelfRule, ...OnShelfRule[]] = [first, ...others];
  rules.sort((a, b) => a.date - b.date);
  return { date: rules[0].date, rules };
}
