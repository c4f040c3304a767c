import { factoryClosures } from "../calendar/factoryClosures";
import { modeOf, printedLeadDays, withUsualDelay, type BatchDatesInput } from "../promo/batchDates";
import { onShelfDate } from "../promo/onShelfDate";
import type { LaneTimes } from "../shipment/lane";
import type { PromoPlanInput } from "./promoPlanInput";

/** The lane of a batch; one that no row of the Lanes table names is as long as a printed rule. */
export interface BatchLane {
  readonly times: LaneTimes;
  readonly isKnown: boolean;
}

export interface PromoLanes {
  /** Of the planner's table, sea freight with its usual delay. */
  readonly lanes: readonly LaneTimes[];
  /** In the order of the batches. */
  readonly ofBatches: readonly BatchLane[];
  /** What the dates of a batch follow from beside its lane. */
  readonly dates: Omit<BatchDatesInput, "lane">;
}

/** A lane that no row names is as long as the longest of the printed rules. */
const daysUnknown = Math.max(...Object.values(printedLeadDays.value));

/** Long enough before today that no closure is missed which a batch that is late already should have gone before. */
const daysOfYear = 366;

/** Which way does each batch go, and what else do its dates follow from? Source: 002-39 (sea delay), 002-23 (rules). */
export function promoLanes({ platforms, settings, lanes: listed, asOfDate }: PromoPlanInput): PromoLanes {
  const startDate = Math.min(...platforms.map((each) => each.startDate));
  const needDate = onShelfDate(platforms, settings.daysOnShelfBefore).date;
  const lanes = listed.map((lane) => withUsualDelay(lane, settings.seaDelayDays));
  // Goods for a bonded zone are made abroad, where Chinese holidays close no factory.
  const closures =
    settings.planType === "EXPORT"
      ? factoryClosures({ firstDate: asOfDate - daysOfYear, lastDate: needDate }, settings)
      : [];
  const ofBatches = settings.batchLanes.map((name): BatchLane => {
    const known = laneNamed(name, lanes);
    return { times: known ?? laneByRule(name), isKnown: known !== undefined };
  });
  const { firstLegDays, bookingDays } = settings;
  return { lanes, ofBatches, dates: { needDate, startDate, closures, firstLegDays, bookingDays } };
}

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
