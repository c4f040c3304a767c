import { batchDates } from "../promo/batchDates";
import { expectedDelayDays } from "../promo/delayRisk";
import type { LaneTimes } from "../shipment/lane";
import { batchFreight } from "./fasterLaneCost";
import type { PromoLanes } from "./promoLanes";
import type { PromoLine } from "./promoLine";
import type { PromoPlanInput } from "./promoPlanInput";

/** What all batches cost by one choice of lanes; undefined where a price, weight or margin is not known. */
export interface ModeMix {
  /** The lane all batches go by; undefined for the mix as planned. */
  readonly lane?: string;
  readonly freight?: number;
  readonly storage?: number;
  /** Margin of what would be sold before the goods are there. */
  readonly stockOut?: number;
  readonly total?: number;
}

/** What a mix is reckoned from. */
export interface ModeMixContext {
  readonly input: PromoPlanInput;
  readonly lines: readonly PromoLine[];
  readonly lanes: PromoLanes;
  readonly endDate: number;
}

/**
 * What do freight, storage and the risk of selling out cost together, if all goes by one of the lanes, or as planned?
 *
 *     freight    each batch by its lane (`compareLanes`)
 *     storage    units × storage a unit and day × days from arrival to the middle of the promotion
 *     stock-out  units still needed × (price − landed cost) × part of the promotion's days before they are there
 *     there      by the worst legs, today's earliest order at the soonest, and the expected delay at customs on top
 *
 * Source: 002-12 (weigh freight against storage), 002-11 and 002-23 (sea and air together), 001-29 (delays).
 * Units: home money. Nothing where all batches go by one lane; no figures where nothing is known of what goes in them.
 * Not for: what is left over afterwards, which the exit compares.
 * Example: 200 units that come on the third of four days at a margin of 5: 200 × 5 × 2 ÷ 4 = 500.
 */
export function modeMixes(context: ModeMixContext): readonly ModeMix[] {
  const planned = context.lanes.ofBatches.map(({ times }) => times);
  const distinct = [...new Map(planned.map((times) => [times.lane, times])).values()];
  if (distinct.length < 2) return [];
  const [first, ...others] = distinct;
  const allBy = (times: LaneTimes) => ({
    lane: times.lane,
    ...costOf(
      context,
      planned.map(() => times),
    ),
  });
  return [allBy(first), costOf(context, planned), ...others.map(allBy)];
}

function costOf(context: ModeMixContext, ways: readonly LaneTimes[]): Omit<ModeMix, "lane"> {
  const { input, lines } = context;
  if (lines.every(({ batchUnits }) => batchUnits === undefined)) return {};
  const freight = sumKnown(ways.map(({ lane }, index) => batchFreight(input, lines, index + 1, lane)));
  const arrivals = ways.map((times) => arrivalOf(times, context));
  const storage = storageOf(context, arrivals);
  const stockOut = sumKnown(lines.map((line) => stockOutOf(line, arrivals, context)));
  const total = sumKnown([freight, storage, stockOut]);
  return {
    ...(freight === undefined ? {} : { freight }),
    ...(storage === undefined ? {} : { storage }),
    ...(stockOut === undefined ? {} : { stockOut }),
    ...(total === undefined ? {} : { total }),
  };
}

/** A sum of which a part is not known is not known. */
function sumKnown(parts: readonly (number | undefined)[]): number | undefined {
  const known = parts.filter((part) => part !== undefined);
  return known.length < parts.length ? undefined : known.reduce((sum, part) => sum + part, 0);
}

function arrivalOf(times: LaneTimes, { input: { asOfDate, settings }, lanes }: ModeMixContext): number {
  const { schedule, arriveBy } = batchDates({ ...lanes.dates, lane: times });
  const planned = schedule.legs.at(-1)?.endBy ?? arriveBy;
  return Math.max(planned, asOfDate + times.worstDays) + expectedDelayDays(settings);
}

function storageOf(
  { input, lines, lanes, endDate }: ModeMixContext,
  arrivals: readonly number[],
): number | undefined {
  const { storagePerUnitDay } = input.settings;
  if (storagePerUnitDay === undefined) return undefined;
  const middle = (lanes.dates.startDate + endDate + 1) / 2;
  return arrivals.reduce((money, arrival, index) => {
    const units = lines.reduce((sum, { batchUnits }) => sum + (batchUnits?.[index] ?? 0), 0);
    return money + units * storagePerUnitDay * Math.max(0, middle - arrival);
  }, 0);
}

/** What one product's buyers do not find before its batches are there, at its margin. */
function stockOutOf(
  { batchUnits = [], expectedUnits = 0, need, price, landedCost }: PromoLine,
  arrivals: readonly number[],
  { lanes, endDate }: ModeMixContext,
): number | undefined {
  const { startDate } = lanes.dates;
  const days = endDate - startDate + 1;
  let missing = Math.max(0, expectedUnits - (need?.leftAtStart ?? 0));
  let lost = 0;
  batchUnits.forEach((units, index) => {
    const taken = Math.min(missing, units);
    missing -= taken;
    lost += taken * (Math.min(days, Math.max(0, arrivals[index] - startDate)) / days);
  });
  if (lost === 0) return 0;
  if (price === undefined || landedCost === undefined) return undefined;
  return lost * Math.max(0, price - landedCost);
}
