import { roundUp } from "../numbers/rounding";
import { aboutField } from "../placed";
import { answer, refuse, refuseAll, type Problem, type Result } from "../problem";
import { exchangeRateOn, type ExchangeRates } from "../cost/exchangeRates";
import { freightOptions, type FreightStatus } from "./freightOptions";
import { isAtTheFactory, type LaneTimes } from "./lane";
import { isLaneInForce, wholeVolume, type LaneRate, type QuoteUnit } from "./laneRate";

/** Goods to be sent: one SKU, or all of a shipment. */
export interface Consignment {
  /** Of each SKU. */
  readonly goods: readonly { readonly units: number; readonly unitKg: number; readonly unitM3: number }[];
  /** The day the goods must be on the shelf, as a date serial; without it no lane is too late. */
  readonly needDate?: number | undefined;
  /** The day the goods are ready. */
  readonly asOfDate: number;
}

export interface LaneQuote {
  readonly lane: string;
  readonly mode?: string | undefined;
  readonly quotedFor: QuoteUnit;
  /** Of all goods together. */
  readonly chargeableKg: number;
  readonly chargedBy: "weight" | "volume";
  /** Containers or parcels; 1 for a shipment. */
  readonly count: number;
  /** Home money. */
  readonly cost: number;
  readonly costPerUnit: number;
  readonly includesDuty: boolean;
  /** Date serials. */
  readonly usualArrival: number;
  readonly worstArrival: number;
  /** Both only where the day of need is known. */
  readonly shipBy?: number | undefined;
  readonly slackDays?: number | undefined;
  readonly status: FreightStatus;
  readonly isInBand: boolean;
  /** kg, of the goods as they weigh; undefined where the lane has no figure. */
  readonly co2Kg?: number | undefined;
}

export interface LanesCompared {
  /** The cheapest that can be taken first. */
  readonly quotes: readonly LaneQuote[];
  /** Lanes that were left out, and why. */
  readonly problems: readonly Problem[];
}

/**
 * Which lanes can take these goods, what does each cost, and when do the goods arrive?
 *
 *     volumetric kg = m³ × 1,000,000 ÷ divisor
 *     chargeable kg = kg, or kg + volume share × (volumetric kg − kg) where that is more
 *     cost of a lane by weight   = fixed fee + max(minimum charge, rate × chargeable kg in steps)
 *     cost of a lane by volume   = the same with chargeable m³ = chargeable kg × divisor ÷ 1,000,000
 *     cost of parcels            = Σ over SKUs of units × the cost of one unit
 *     cost of containers         = ⌈m³ ÷ m³ a container⌉ × fee
 *     ship by = need date − ⌈worst days⌉
 *
 * Every lane whose own limits fit is compared by cost; a band of weights the lane is meant for decides only between lanes of
 * one cost, and a weight on its upper end is in it. A lane that lacks a limit, a price, a divisor or its days is named and
 * left out. CO₂ is said where the planner has a figure for a lane: none is built in (000-54).
 *
 * Source: 001-14 to 001-16, 001-18; 002-24, 002-32; requirements A.6-22; formulas C.10 (divisors, shared volume, LCL by
 * weight or measure). Days at worst: 002-39.
 * Units: kg, m³, home money, date serials.
 * Not for: what duty adds; a rate that includes it is marked, because it is not comparable with one that does not.
 * Example: test/calculation/shipment/laneQuotes.test.ts works several out by hand.
 */
export function compareLanes(
  rates: readonly LaneRate[],
  consignment: Consignment,
  lanes: ReadonlyMap<string, LaneTimes>,
  exchange: ExchangeRates,
): LanesCompared {
  const quotes: LaneQuote[] = [];
  const problems: Problem[] = [];
  for (const rate of rates) {
    if (!isLaneInForce(rate, consignment.asOfDate)) continue;
    const quote = quoteLane(rate, consignment, lanes.get(rate.lane), exchange);
    if (quote.ok) quotes.push(quote.value);
    problems.push(...(quote.ok ? quote.warnings : quote.problems));
  }
  const rank = ({ status }: LaneQuote) => (status === "OK" ? 0 : 1);
  quotes.sort((a, b) => rank(a) - rank(b) || a.cost - b.cost || Number(b.isInBand) - Number(a.isInBand));
  return { quotes, problems };
}

/** The lane by which the goods are there first, of those that can be taken. */
export const fastestOf = (quotes: readonly LaneQuote[]): LaneQuote | undefined =>
  quotes
    .filter(({ status }) => status === "OK")
    .reduce<LaneQuote | undefined>(
      (first, quote) => (first === undefined || quote.worstArrival < first.worstArrival ? quote : first),
      undefined,
    );

function quoteLane(
  rate: LaneRate,
  { goods, needDate, asOfDate }: Consignment,
  times: LaneTimes | undefined,
  exchange: ExchangeRates,
): Result<LaneQuote> {
  const whole = wholeRate(rate, times);
  if (!whole.ok) return whole;
  const change = exchangeRateOn(rate.currency, asOfDate, exchange);
  const placed = (problems: readonly Problem[]) =>
    problems.map((problem) => ({ ...problem, ...aboutField(rate, "currency", problem.params) }));
  if (!change.ok) return refuseAll(placed(change.problems));

  const { usualDays, worstDays } = whole.value;
  const units = goods.reduce((sum, each) => sum + each.units, 0);
  const kg = goods.reduce((sum, each) => sum + each.units * each.unitKg, 0);
  const m3 = goods.reduce((sum, each) => sum + each.units * each.unitM3, 0);
  // Without a day of need every lane is asked for the day it can keep.
  const timing = { needDate: needDate ?? asOfDate + roundUp(worstDays), asOfDate };
  const pieces =
    rate.quotedFor === "PARCEL"
      ? goods.filter((each) => each.units > 0).map((each) => ({ ...each, kg: each.unitKg, m3: each.unitM3 }))
      : [{ units: 1, kg, m3 }];
  const count =
    rate.quotedFor === "CONTAINER" ? containersNeeded(m3, kg, rate) : rate.quotedFor === "PARCEL" ? units : 1;
  const priced = pieces.map((piece) => ({
    ...piece,
    quote: pricePiece(whole.value, piece, rate.quotedFor === "CONTAINER" ? count : 1, timing),
  }));
  const refused = priced.find(({ quote }) => !quote.ok)?.quote;
  if (refused && !refused.ok) return refused;
  const options = priced.flatMap(({ units: times, quote }) => (quote.ok ? [{ times, ...quote.value }] : []));
  // Without the digits beyond the fifteenth, which are arithmetic's: they must not part lanes of one cost.
  const cost = Number(
    (options.reduce((sum, option) => sum + option.times * option.cost, 0) * change.value.rate).toPrecision(
      15,
    ),
  );
  const worst = options.find(({ status }) => status === "WEIGHT") ?? options[0];
  return answer(
    {
      lane: rate.lane,
      mode: rate.mode ?? times?.mode,
      quotedFor: rate.quotedFor,
      chargeableKg: options.reduce((sum, option) => sum + option.times * option.chargeableKg, 0),
      chargedBy: m3 * kgPerM3Of(rate) > kg ? "volume" : "weight",
      count,
      cost,
      costPerUnit: cost / units,
      includesDuty: rate.includesDuty ?? false,
      usualArrival: asOfDate + roundUp(usualDays),
      worstArrival: asOfDate + roundUp(worstDays),
      ...(needDate !== undefined && { shipBy: worst.shipBy, slackDays: worst.slackDays }),
      status: worst.status,
      isInBand: pieces.every((piece) => isInBand(piece.kg, rate)),
      ...(rate.co2PerKg !== undefined && { co2Kg: kg * rate.co2PerKg }),
    },
    placed(change.warnings),
  );
}

/** A rate with its limits and days made certain, or what it lacks. */
type WholeRate = LaneRate & {
  readonly maxKg: number;
  readonly usualDays: number;
  readonly worstDays: number;
};

function wholeRate(rate: LaneRate, times: LaneTimes | undefined): Result<WholeRate> {
  const isContainer = rate.quotedFor === "CONTAINER";
  const isPriced =
    rate.ratePerKg !== undefined || rate.ratePerM3 !== undefined || rate.fixedFee !== undefined;
  const way = times && daysOnTheWay(times);
  const worstDays = rate.worstDays ?? way?.worst;
  const usualDays = rate.usualDays ?? way?.usual ?? worstDays;
  const lacking = [
    ...(rate.maxKg === undefined ? ["maxKg"] : []),
    ...(isContainer && rate.containerM3 === undefined ? ["containerM3"] : []),
    ...(!isContainer && rate.volumeDivisor === undefined ? ["volumeDivisor"] : []),
    ...(isContainer && rate.fixedFee === undefined ? ["fixedFee"] : !isPriced ? ["ratePerKg"] : []),
    ...(rate.ratePerM3 !== undefined && rate.volumeDivisor === 0 ? ["volumeDivisor"] : []),
    ...(worstDays === undefined ? ["worstDays"] : []),
  ];
  if (lacking.length > 0)
    return refuseAll(
      lacking.flatMap(
        (field) => refuse("laneDetailMissing", aboutField(rate, field, { lane: rate.lane })).problems,
      ),
    );
  return answer({ ...rate, maxKg: rate.maxKg ?? 0, worstDays: worstDays ?? 0, usualDays: usualDays ?? 0 });
}

/** Days from ready to shelf: goods that are ready have left production and inspection behind. */
function daysOnTheWay({ legs }: LaneTimes): { readonly usual: number; readonly worst: number } | undefined {
  const way = legs.filter(({ leg }) => !isAtTheFactory(leg));
  if (way.length === 0) return undefined;
  return {
    usual: way.reduce((sum, leg) => sum + leg.usualDays, 0),
    worst: way.reduce((sum, leg) => sum + leg.worstDays, 0),
  };
}

/** What `freightOptions` says of one parcel, shipment or set of containers. */
function pricePiece(
  rate: WholeRate,
  piece: { readonly kg: number; readonly m3: number },
  containers: number,
  timing: { readonly needDate: number; readonly asOfDate: number },
) {
  const kgPerM3 = rate.quotedFor === "CONTAINER" ? 0 : kgPerM3Of(rate);
  const { volumeShare = wholeVolume.value, ratePerM3, ratePerKg = 0, fixedFee = 0 } = rate;
  const volumetricKg = piece.m3 * kgPerM3;
  // The volume that is charged for: all of it, or the part a forwarder shares.
  const chargedM3 =
    volumetricKg > piece.kg ? (piece.kg + volumeShare * (volumetricKg - piece.kg)) / kgPerM3 : piece.m3;
  const options = freightOptions({
    ...timing,
    units: 1,
    unitKg: piece.kg,
    unitM3: chargedM3,
    lanes: [
      {
        mode: rate.lane,
        minKg: rate.minKg,
        maxKg: rate.maxKg * containers,
        ratePerKg: ratePerKg + (ratePerM3 === undefined ? 0 : ratePerM3 / kgPerM3),
        worstDays: rate.worstDays,
        kgPerM3,
        fixedFee: fixedFee * containers,
        minimumCharge: rate.minimumCharge,
        stepKg: rate.stepKg,
      },
    ],
  });
  return options.ok ? answer(options.value[0], options.warnings) : options;
}

function containersNeeded(m3: number, kg: number, { containerM3 = 0, maxKg = 0 }: LaneRate): number {
  const byVolume = containerM3 > 0 ? roundUp(m3 / containerM3) : 1;
  const byWeight = maxKg > 0 ? roundUp(kg / maxKg) : 1;
  return Math.max(1, byVolume, byWeight);
}

const kgPerM3Of = ({ volumeDivisor = 0 }: LaneRate): number =>
  volumeDivisor > 0 ? 1_000_000 / volumeDivisor : 0;

/** Between two lanes that meet at a weight, the one it is the upper end of. */
const isInBand = (kg: number, { bandFromKg, bandToKg }: LaneRate): boolean =>
  (bandFromKg !== undefined || bandToKg !== undefined) &&
  kg > (bandFromKg ?? -1) &&
  kg <= (bandToKg ?? Infinity);
