import { sourced } from "../sourced";
import { backSchedule, type BackSchedule } from "../shipment/backSchedule";
import type { LaneTimes } from "../shipment/lane";

/** Lead days of the printed rules, by how goods travel; the longer ends, because the worst case is planned for. */
export const printedLeadDays = sourced<Readonly<Record<string, number>>>(
  { SEA: 56, AIR: 21, EXPRESS: 21 },
  { source: "002-23", checked: "2026-11-22", note: "6–8 weeks by sea, 2–3 weeks by air or express" },
);
export const defaultFirstLegDays = sourced(75, {
  source: "003-23",
  checked: "2026-11-22",
  note: "two to three months before the promotion; for what goes by sea",
});
export const defaultBookingDays = sourced(7, { source: "003-27", checked: "2026-11-22" });
/** A sea leg whose worst case nobody gave is taken to be late by so much. */
export const defaultSeaDelayDays = sourced(14, {
  source: "002-39",
  checked: "2026-11-22",
  note: "one to two weeks",
});

export const shipRules = ["WORST LEGS", "WEEKS BEFORE", "FIRST LEG"] as const;
export type ShipRule = (typeof shipRules)[number];

export interface RuleDate {
  readonly rule: ShipRule;
  /** The last day to leave that the rule allows. */
  readonly date: number;
}

export interface BatchDatesInput {
  readonly lane: LaneTimes;
  /** The day the goods must be on the shelf, and the first day of the promotion. */
  readonly needDate: number;
  readonly startDate: number;
  readonly closures: readonly number[];
  readonly firstLegDays: number;
  readonly bookingDays: number;
}

export interface BatchDates {
  readonly lane: string;
  readonly mode: string;
  /** Leg by leg, moved back to the binding date where a rule asks for an earlier departure than the legs. */
  readonly schedule: BackSchedule;
  /** Every rule's last day to leave, the binding one first. */
  readonly rules: readonly [RuleDate, ...RuleDate[]];
  readonly shipBy: number;
  /** When production must begin, and with it the deposit be paid. */
  readonly orderBy: number;
  /** The same by the legs alone: later is impossible, between the two is late by a rule of thumb. */
  readonly orderByLegs: number;
  /** When the warehouse must have been asked for an appointment. */
  readonly bookBy: number;
  readonly arriveBy: number;
}

/**
 * By which days must a batch be ordered, leave and be booked in?
 *
 *     worst legs    need date − Σ worst days of the legs, holidays added where a leg stands still
 *     weeks before  start − 8 weeks by sea, − 3 weeks by air
 *     first leg     start − 75 days, by sea
 *     ship by       the earliest of them;  order by = production and inspection before it;  book by = need date − 7 days
 *
 * Source: formulas C.6, A.6-6 (every rule's date, the binding one marked), 002-23, 003-23, 003-27, 002-39 (worst case).
 * Units: date serials, calendar days.
 * Example: on the shelf by 12 November for the 27th, 45 worst days by sea: worst legs 28 September, weeks before 2 October,
 * first leg 13 September, which binds.
 */
export function batchDates(input: BatchDatesInput): BatchDates {
  const { lane, needDate, startDate, closures, firstLegDays, bookingDays } = input;
  const mode = modeOf(lane);
  const legs = lane.legs.map(({ leg, worstDays }) => ({ leg, days: worstDays }));
  const byLegs = backSchedule({ needDate, legs, closures });
  const printed = printedLeadDays.value[mode];
  const rules: [RuleDate, ...RuleDate[]] = [{ rule: "WORST LEGS", date: byLegs.shipBy }];
  if (printed !== undefined) rules.push({ rule: "WEEKS BEFORE", date: startDate - printed });
  if (mode === "SEA") rules.push({ rule: "FIRST LEG", date: startDate - firstLegDays });
  rules.sort((a, b) => a.date - b.date);
  const schedule = leavingBy(rules[0].date, byLegs, { needDate, legs, closures });
  return {
    lane: lane.lane,
    mode,
    schedule,
    rules,
    shipBy: schedule.shipBy,
    orderBy: schedule.orderBy,
    orderByLegs: byLegs.orderBy,
    bookBy: needDate - bookingDays,
    arriveBy: needDate,
  };
}

/** The schedule moved back as a whole until the goods leave by that day: what is early waits at the warehouse. */
function leavingBy(
  shipBy: number,
  schedule: BackSchedule,
  input: Parameters<typeof backSchedule>[0],
): BackSchedule {
  let { needDate } = input;
  let moved = schedule;
  while (moved.shipBy > shipBy) {
    needDate -= moved.shipBy - shipBy;
    moved = backSchedule({ ...input, needDate });
  }
  return moved;
}

/** How the goods travel, as the rules know it: `Sea` and `SEA` are one. */
export const modeOf = ({ mode, lane }: LaneTimes): string => (mode ?? lane).trim().toUpperCase();

/** The lane with the delay that sea freight usually has, where its line haul has no worst case of its own. */
export function withUsualDelay(lane: LaneTimes, seaDelayDays: number): LaneTimes {
  if (modeOf(lane) !== "SEA") return lane;
  const legs = lane.legs.map((leg) =>
    leg.leg === "LINE HAUL" && leg.worstDays <= leg.usualDays
      ? { ...leg, worstDays: leg.usualDays + seaDelayDays }
      : leg,
  );
  return { ...lane, legs, worstDays: legs.reduce((sum, { worstDays }) => sum + worstDays, 0) };
}

/**
 * - `OK`: every rule can be kept.
 * - `TIGHT`: the worst legs leave time enough, a rule of thumb does not.
 * - `LATE`: even leg by leg the day to begin has passed.
 */
export type BatchState = "OK" | "TIGHT" | "LATE";

/** Whether a batch can still be made and sent as planned. Source: A.6-6 (a rule's date before today is red). */
export function batchState({ orderBy, orderByLegs }: BatchDates, asOfDate: number): BatchState {
  if (orderBy >= asOfDate) return "OK";
  return orderByLegs >= asOfDate ? "TIGHT" : "LATE";
}

export interface FasterLane {
  readonly dates: BatchDates;
  /** Days faster from factory to shelf, at worst. */
  readonly daysSaved: number;
}

/**
 * Which lane comes next where one can no longer be taken: of the faster ones that can still be ordered and leave in time,
 * the slowest, which is usually the cheapest. Undefined where none can.
 *
 * Source: A.6-6 (air is proposed for a missed date), formulas C.6.
 */
export function nextFasterLane(
  missed: LaneTimes,
  lanes: readonly LaneTimes[],
  input: Omit<BatchDatesInput, "lane">,
  asOfDate: number,
): FasterLane | undefined {
  return lanes
    .map((lane) => ({ lane, daysSaved: missed.worstDays - lane.worstDays }))
    .filter(({ daysSaved }) => daysSaved > 0)
    .sort((a, b) => a.daysSaved - b.daysSaved)
    .map(({ lane, daysSaved }) => ({ dates: batchDates({ ...input, lane }), daysSaved }))
    .find(({ dates }) => batchState(dates, asOfDate) !== "LATE");
}
