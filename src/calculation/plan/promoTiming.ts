import { roundUp } from "../numbers/rounding";
import { answer, refuse, warning, type Problem, type Result } from "../problem";
import {
  batchDates,
  batchState,
  nextFasterLane,
  type BatchDates,
  type BatchState,
  type FasterLane,
} from "../promo/batchDates";
import { expectedDelayDays } from "../promo/delayRisk";
import { eligibility, eligibilityProblems, type EligibilityCheck } from "../promo/eligibility";
import { usualDaysOnTheWay, withProductionDays } from "../promo/factoryDays";
import { onShelfDate, type OnShelfDate } from "../promo/onShelfDate";
import { platformDateProblems, platformDeadlines, type PlatformDeadline } from "../promo/platformDates";
import type { LaneTimes } from "../shipment/lane";
import type { SlowestProduct } from "./promoFactory";
import { promoLanes, type PromoLanes } from "./promoLanes";
import type { PromoPlanInput } from "./promoPlanInput";

/** When one batch must be ordered and leave, and what to do where that day has passed. */
export interface BatchTiming extends BatchDates {
  /** Counted from 1. */
  readonly batch: number;
  readonly state: BatchState;
  /** Days from today to the day it must be ordered; negative where that has passed. */
  readonly slackDays: number;
  /** When it is usually there if it leaves on its last day, delays at customs counted by their probability (001-29). */
  readonly expectedArrival: number;
  /** When it can be there at worst if it is ordered today; the day it is due where that is later. */
  readonly earliestArrival: number;
  /** Whose days at the factory the dates go by, where the planner's tables know them. */
  readonly slowest?: SlowestProduct;
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

/**
 * Which dates has the promotion, and by when must each batch be ordered and leave?
 *
 * `slowest` is the product of each batch that takes longest at the factory, where that is known.
 *
 * Source: 002-26, 003-27 (the warehouse's appointment), 001-29 (delays at customs), 002-17, 004-15, 004-37 (dates), 002-09, 004-10 (eligibility), A.6-6, formulas C.6 (back-schedule).
 */
export function promoTiming(
  input: PromoPlanInput,
  slowest: ReadonlyMap<number, SlowestProduct> = new Map(),
): Result<PromoTiming> {
  const { platforms, settings, asOfDate } = input;
  const { batchShares, batchLanes } = settings;
  if (batchLanes.length !== batchShares.length) {
    const params = { needed: batchShares.length, got: batchLanes.length };
    return refuse("needsBatchLeadDaysAndModes", { field: "batchLanes", params });
  }
  const endDate = Math.max(...platforms.map((each) => each.endDate ?? each.startDate));
  const checks = eligibility(settings, platforms);
  const lanes = promoLanes(input);
  const batches = lanes.ofBatches.map(({ times }, index) =>
    timingOf(index + 1, times, lanes, slowest.get(index + 1), input),
  );
  const unknown = new Map(
    lanes.ofBatches.flatMap(({ times, isKnown }) => (isKnown ? [] : [[times.lane, times.worstDays]])),
  );
  return answer({
    startDate: lanes.dates.startDate,
    endDate,
    onShelf: onShelfDate(platforms, settings.daysOnShelfBefore),
    deadlines: platformDeadlines(platforms, asOfDate),
    checks,
    batches,
    problems: [
      ...platformDateProblems(platforms, asOfDate),
      ...eligibilityProblems(checks),
      ...[...unknown].map(([lane, days]) =>
        warning("laneUnknown", { field: "batchLanes", params: { lane, days } }),
      ),
      ...batches.flatMap((batch) => problemsOfBatch(batch, asOfDate)),
    ],
  });
}

function timingOf(
  batch: number,
  times: LaneTimes,
  { lanes, dates }: PromoLanes,
  slowest: SlowestProduct | undefined,
  { settings, asOfDate }: PromoPlanInput,
): BatchTiming {
  const madeBy = (lane: LaneTimes) => (slowest ? withProductionDays(lane, slowest.days) : lane);
  const lane = madeBy(times);
  const planned = batchDates({ ...dates, lane });
  const state = batchState(planned, asOfDate);
  const faster = state === "OK" ? undefined : nextFasterLane(lane, lanes.map(madeBy), dates, asOfDate);
  return {
    ...planned,
    batch,
    state,
    slackDays: planned.orderBy - asOfDate,
    expectedArrival: planned.shipBy + roundUp(usualDaysOnTheWay(lane) + expectedDelayDays(settings)),
    earliestArrival: Math.max(planned.arriveBy, asOfDate + roundUp(lane.worstDays)),
    ...(slowest ? { slowest } : {}),
    ...(faster ? { faster } : {}),
  };
}

function problemsOfBatch(timing: BatchTiming, asOfDate: number): Problem[] {
  const { batch, lane, state, slackDays, bookBy } = timing;
  const problems: Problem[] = [];
  const params = { batch, mode: lane, days: -slackDays };
  if (state !== "OK") problems.push(warning(state === "TIGHT" ? "batchTight" : "batchLate", { params }));
  if (bookBy < asOfDate)
    problems.push(
      warning("bookingLate", {
        field: "bookingDays",
        params: { batch, mode: lane, days: asOfDate - bookBy },
      }),
    );
  return problems;
}
