import { factoryClosures } from "../calendar/factoryClosures";
import { answer, refuse, warning, type Problem, type Result } from "../problem";
import {
  batchDates,
  batchState,
  modeOf,
  nextFasterLane,
  printedLeadDays,
  withUsualDelay,
  type BatchDates,
  type BatchDatesInput,
  type BatchState,
  type FasterLane,
} from "../promo/batchDates";
import { eligibility, eligibilityProblems, type EligibilityCheck } from "../promo/eligibility";
import { onShelfDate, type OnShelfDate } from "../promo/onShelfDate";
import { platformDateProblems, platformDeadlines, type PlatformDeadline } from "../promo/platformDates";
import type { LaneTimes } from "../shipment/lane";
import type { PromoPlanInput } from "./promoPlanInput";

/** When one batch must be ordered and leave, and what to do where that day has passed. */
export interface BatchTiming extends BatchDates {
  /** Counted from 1. */
  readonly batch: number;
  readonly state: BatchState;
  /** Days from today to the day it must be ordered; negative where that has passed. */
  readonly slackDays: number;
  /** Proposed where the state is not `OK` and there is one. */
  readonly faster?: FasterLane;
}

export interface PromoTiming {
  readonly startDate: number;
  readonly endDate: number;
  readonly onShelf: OnShelfDate;
  readonly deadlines: readonly PlatformDeadline[];
  readonly checks: readonly EligibilityCheck[];
  readonly batches: readonly BatchTiming[];
  readonly problems: readonly Problem[];
}

/** A lane that no row names is as long as the longest of the printed rules. */
const daysUnknown = Math.max(...Object.values(printedLeadDays.value));

/**
 * Which dates has the promotion, and by when must each batch be ordered and leave?
 *
 * Source: 002-17, 004-15, 004-37 (dates), 002-09, 004-10 (eligibility), A.6-6, formulas C.6 (back-schedule).
 */
export function promoTiming(input: PromoPlanInput): Result<PromoTiming> {
  const { platforms, settings, asOfDate } = input;
  const { batchShares, batchLanes } = settings;
  if (batchLanes.length !== batchShares.length) {
    const params = { needed: batchShares.length, got: batchLanes.length };
    return refuse("needsBatchLeadDaysAndModes", { field: "batchLanes", params });
  }
  const startDate = Math.min(...platforms.map((each) => each.startDate));
  const endDate = Math.max(...platforms.map((each) => each.endDate ?? each.startDate));
  const onShelf = onShelfDate(platforms, settings.daysOnShelfBefore);
  const checks = eligibility(settings, platforms);
  const lanes = input.lanes.map((lane) => withUsualDelay(lane, settings.seaDelayDays));
  // Goods for a bonded zone are made abroad, where Chinese holidays close no factory.
  const closures =
    settings.planType === "EXPORT"
      ? factoryClosures({ firstDate: asOfDate - daysOfYear, lastDate: onShelf.date }, settings)
      : [];
  const dates = { ...settings, needDate: onShelf.date, startDate, closures };
  const unknown = new Set<string>();
  const batches = batchLanes.map((name, index) => {
    const known = laneNamed(name, lanes);
    if (known === undefined) unknown.add(name);
    return timingOf(index + 1, known ?? laneByRule(name), lanes, dates, asOfDate);
  });
  return answer({
    startDate,
    endDate,
    onShelf,
    deadlines: platformDeadlines(platforms, asOfDate),
    checks,
    batches,
    problems: [
      ...platformDateProblems(platforms, asOfDate),
      ...eligibilityProblems(checks),
      ...[...unknown].map((lane) =>
        warning("laneUnknown", {
          field: "batchLanes",
          params: { lane, days: laneByRule(lane).worstDays },
        }),
      ),
      ...batches.flatMap(problemsOfBatch),
    ],
  });
}

/** Long enough before today that no closure is missed which a batch that is late already should have gone before. */
const daysOfYear = 366;

/** By its own name, else the first that goes by that mode. */
const laneNamed = (name: string, lanes: readonly LaneTimes[]): LaneTimes | undefined =>
  lanes.find(({ lane }) => lane === name) ?? lanes.find((lane) => modeOf(lane) === name.trim().toUpperCase());

/** One line haul as long as the printed rule of that mode. */
function laneByRule(name: string): LaneTimes {
  const mode = name.trim().toUpperCase();
  const days = printedLeadDays.value[mode] ?? daysUnknown;
  const legs = [{ leg: "LINE HAUL" as const, usualDays: days, worstDays: days }];
  return { lane: name, mode, legs, usualDays: days, worstDays: days };
}

function timingOf(
  batch: number,
  lane: LaneTimes,
  lanes: readonly LaneTimes[],
  dates: Omit<BatchDatesInput, "lane">,
  asOfDate: number,
): BatchTiming {
  const planned = batchDates({ ...dates, lane });
  const state = batchState(planned, asOfDate);
  const faster = state === "OK" ? undefined : nextFasterLane(lane, lanes, dates, asOfDate);
  return {
    ...planned,
    batch,
    state,
    slackDays: planned.orderBy - asOfDate,
    ...(faster ? { faster } : {}),
  };
}

function problemsOfBatch({ batch, lane, state, slackDays }: BatchTiming): Problem[] {
  if (state === "OK") return [];
  const params = { batch, mode: lane, days: -slackDays };
  return [warning(state === "TIGHT" ? "batchTight" : "batchLate", { params })];
}
