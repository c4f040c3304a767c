import { groupedBy } from "../numbers/grouped";

/** A part of a written plan: units of one product in one batch. */
export interface TrackedBatch {
  readonly sku: string;
  readonly units: number;
  readonly orderBy: number;
  readonly shipBy: number;
  readonly arriveBy: number;
  /** It waits until sales ask for it, and is not behind before. */
  readonly isHeldBack: boolean;
}

/** Units of a product on a day; without a day they have not happened yet. */
export interface UnitsOnDay {
  readonly sku: string;
  readonly date?: number | undefined;
  readonly units?: number | undefined;
}

/** What the planner's tables say has happened; undefined where there is no such table or it has no rows. */
export interface TrackedFacts {
  readonly ordered?: readonly UnitsOnDay[] | undefined;
  readonly shipped?: readonly UnitsOnDay[] | undefined;
  /** By each table that says so: the same goods may stand in both, so the larger counts. */
  readonly received?: readonly (readonly UnitsOnDay[])[] | undefined;
  /** Listed as ordered and not there yet, with the day it is expected. */
  readonly onTheWay?: readonly UnitsOnDay[] | undefined;
}

export const trackingStages = ["ordered", "shipped", "received"] as const;
export type TrackingStage = (typeof trackingStages)[number];

/** How a product stands: `NOT DUE` before anything had to happen, `UNKNOWN` where no table says what did. */
export const trackingStates = ["BEHIND", "ON TRACK", "NOT DUE", "UNKNOWN"] as const;
export type TrackingState = (typeof trackingStates)[number];

/** One product in one week: what should have happened by then, and what did. */
export interface TrackingLine {
  readonly sku: string;
  readonly state: TrackingState;
  readonly planned: Readonly<Record<TrackingStage, number>>;
  /** Undefined where no table says so, which is not 0. */
  readonly actual: Readonly<Record<TrackingStage, number | undefined>>;
  /** Units listed as on the way. */
  readonly onTheWay?: number | undefined;
  /** Of those, units the plan still needs that are to arrive after its last day. */
  readonly comesLate?: number | undefined;
  /** The largest gap of any stage that is known, or what comes too late; 0 where nothing lags. */
  readonly unitsBehind: number;
}

/**
 * Is what was planned for a promotion ordered, shipped and received by now?
 *
 *     planned = Σ units of the batches whose day for that stage is not after today, those held back left out
 *     actual  = Σ units the tables list from the day of the plan to today; what is received was shipped, and what is shipped
 *               or on the way was ordered, whether that is listed or not
 *     late    = units on the way after the last day, as far as what is there and what comes in time is less than the plan
 *     behind  = the largest of late and planned − actual over the stages that are known, at least 0
 *
 * A stage nobody records is left out, and a product of which no stage is recorded is unknown rather than on track.
 *
 * Source: 004-47 (a tracking table, checked every week, with a warning).
 * Units: whole units; date serials. Not for: goods of other orders under the same SKU in the same weeks, which count too.
 */
export function promoTracking(
  batches: readonly TrackedBatch[],
  facts: TrackedFacts,
  { plannedOn, asOfDate }: { readonly plannedOn: number; readonly asOfDate: number },
): TrackingLine[] {
  const days = { from: plannedOn, to: asOfDate };
  const actualOf = {
    ordered: facts.ordered && unitsBySku(facts.ordered, days),
    shipped: facts.shipped && unitsBySku(facts.shipped, days),
    received: (facts.received ?? []).map((lines) => unitsBySku(lines, days)),
  };
  const onTheWay = facts.onTheWay && groupedBy(facts.onTheWay, ({ sku }) => sku);
  return [...groupedBy(batches, ({ sku }) => sku)].map(([sku, its]): TrackingLine => {
    const due = its.filter(({ isHeldBack }) => !isHeldBack);
    const plannedBy = (day: "orderBy" | "shipBy" | "arriveBy") =>
      due.reduce((sum, batch) => sum + (batch[day] <= asOfDate ? batch.units : 0), 0);
    const planned = {
      ordered: plannedBy("orderBy"),
      shipped: plannedBy("shipBy"),
      received: plannedBy("arriveBy"),
    };
    const coming = onTheWay && (onTheWay.get(sku) ?? []);
    const itsUnits = (units: ReadonlyMap<string, number> | undefined) => units && (units.get(sku) ?? 0);
    const received = mostKnown(...actualOf.received.map(itsUnits));
    const listed = coming === undefined ? undefined : sumOf(coming) + (received ?? 0);
    const shipped = raised(itsUnits(actualOf.shipped), received);
    const ordered = raised(mostKnown(itsUnits(actualOf.ordered), listed), shipped, received);
    const actual = { ordered, shipped, received };
    const gaps = trackingStages.flatMap((stage) => {
      const happened = actual[stage];
      return happened === undefined ? [] : [planned[stage] - happened];
    });
    const lastArrival = due.length > 0 ? Math.max(...due.map(({ arriveBy }) => arriveBy)) : Infinity;
    const late = coming && sumOf(coming.filter(({ date }) => date !== undefined && date > lastArrival));
    const inTime = coming === undefined || late === undefined ? 0 : sumOf(coming) - late;
    const stillNeeded = sumOf(due) - (received ?? 0) - inTime;
    const comesLate = late && Math.min(late, Math.max(0, stillNeeded));
    const unitsBehind = Math.max(0, comesLate ?? 0, ...gaps);
    return {
      sku,
      state: stateOf(planned.ordered, gaps.length > 0, unitsBehind),
      planned,
      actual,
      onTheWay: coming && sumOf(coming),
      comesLate,
      unitsBehind,
    };
  });
}

/** The largest of what is known; undefined where nothing is. */
function mostKnown(...units: readonly (number | undefined)[]): number | undefined {
  const known = units.flatMap((each) => each ?? []);
  return known.length > 0 ? Math.max(...known) : undefined;
}

/** What a stage's own records say, and no less than the later stages; undefined without records of its own. */
const raised = (own: number | undefined, ...later: readonly (number | undefined)[]): number | undefined =>
  own === undefined ? undefined : mostKnown(own, ...later);

function stateOf(due: number, isKnown: boolean, unitsBehind: number): TrackingState {
  if (unitsBehind > 0) return "BEHIND";
  if (due === 0) return "NOT DUE";
  return isKnown ? "ON TRACK" : "UNKNOWN";
}

const sumOf = (lines: readonly UnitsOnDay[]): number => lines.reduce((sum, { units = 0 }) => sum + units, 0);

function unitsBySku(
  lines: readonly UnitsOnDay[],
  { from, to }: { readonly from: number; readonly to: number },
): Map<string, number> {
  const within = lines.filter(({ date }) => date !== undefined && date >= from && date <= to);
  return new Map([...groupedBy(within, ({ sku }) => sku)].map(([sku, its]) => [sku, sumOf(its)]));
}
