import { mean } from "../numbers/moments";
import { closuresOf, type Closure } from "./closures";
import type { DailyDemand } from "./dailyDemand";
import { knownValues } from "./histories";
import { usualRange, type UsualRange } from "./outliers";
import { daysOutOfStock, type StockCount } from "./stockCounts";
import { suspectedStockOuts } from "./suspectedStockOuts";

/**
 * What a day of a history is, the first of these that holds:
 *
 * - `NOT_LISTED` before the first sale, `NOT_KNOWN` a gap in the sheet, `OUT_OF_STOCK` by a count of the stock, `RESTS` a
 *   weekday on which the shop never sells, `CLOSED` a day on which none of its many products sold: left out.
 * - `PROMOTION` a day of a promotion: counted apart from the others.
 * - `SUSPECTED` sold so little that stock may have run out, `OUTLIER` far from the usual: flagged, and counted until the
 *   planner says otherwise.
 * - `USUAL` any other, `0` units among them.
 */
export const dayKinds = [
  "NOT_LISTED",
  "NOT_KNOWN",
  "OUT_OF_STOCK",
  "RESTS",
  "CLOSED",
  "PROMOTION",
  "SUSPECTED",
  "OUTLIER",
  "USUAL",
] as const;
export type DayKind = (typeof dayKinds)[number];

const alwaysLeftOut: readonly DayKind[] = ["NOT_LISTED", "NOT_KNOWN", "OUT_OF_STOCK", "RESTS", "CLOSED"];

/** The days a planner may leave out as well, having looked at them. */
export const optionalKinds = ["PROMOTION", "SUSPECTED", "OUTLIER"] as const;
export type OptionalKind = (typeof optionalKinds)[number];

/** When something ran that makes days unlike others, first and last day, as date serials. */
export interface PromotionDays {
  readonly name: string;
  readonly firstDate: number;
  readonly lastDate: number;
}

export interface CleaningInput {
  readonly history: DailyDemand;
  /** Of the shop, over the same span; from `closuresOf`. */
  readonly closures: readonly (Closure | undefined)[];
  /** That concern this product. */
  readonly promotions: readonly PromotionDays[];
  /** Of this product; none where nobody counted. */
  readonly stockCounts: readonly StockCount[];
  /** What the planner leaves out besides what says nothing of demand. */
  readonly leaveOut: readonly OptionalKind[];
}

/** What one promotion sold beside a usual day. */
export interface PromotionUplift extends PromotionDays {
  /** Units a day in it, and on usual days. */
  readonly avgDailyDemand: number;
  readonly baseDailyDemand: number;
  /** How many times the usual; undefined where usual days sold nothing. */
  readonly uplift?: number;
}

export interface CleanedHistory {
  readonly sku: string;
  readonly firstDate: number;
  /** As it was sold. */
  readonly sold: Float64Array;
  /** What each day is. */
  readonly kinds: readonly DayKind[];
  /** Units of the days that count; NaN for one that was left out. */
  readonly counted: Float64Array;
  /** Days of each kind, of those there are, with the units sold on them. */
  readonly found: readonly {
    readonly kind: DayKind;
    readonly days: number;
    readonly units: number;
    readonly isCounted: boolean;
  }[];
  readonly usual: UsualRange | undefined;
  readonly promotions: readonly PromotionUplift[];
  /** Units that came back: a supply, kept apart from demand. */
  readonly returnedUnits: number;
}

/**
 * Which days of a product's history say what is wanted on a usual day, and why not the others?
 *
 * Each day is of one kind. What was not sold because it could not be leaves both units and days; what is odd is flagged
 * and stays until the planner leaves it out; promotions stand apart, each with what it sold beside a usual day. Outliers
 * and suspicions are judged by usual days alone. The dip after a promotion stays: it is part of what the promotion does.
 *
 * Source: formulas C.8.
 * Units: units a day in and out; days with units from the history's first day on.
 * Not for: pseudo-products such as postage, which are no products; the import and the Products table leave them out.
 * Example: 10 units in 15 of 30 days, out of stock on the others: 10 ÷ 15 a day, 20 in 30 days.
 */
export function cleanHistory(input: CleaningInput): CleanedHistory {
  const { history, leaveOut } = input;
  const { sku, firstDate, units: sold, returnedUnits } = history;
  const certain = certainKinds(input);
  const unremarkable = sold.map((units, day) => (certain[day] === undefined ? units : NaN));
  const suspected = suspectedStockOuts(unremarkable);
  const usual = usualRange(unremarkable.map((units, day) => (suspected[day] ? NaN : units)));
  const kinds = certain.map((kind, day): DayKind => {
    if (kind !== undefined) return kind;
    if (suspected[day]) return "SUSPECTED";
    return usual !== undefined && isOutside(sold[day], usual) ? "OUTLIER" : "USUAL";
  });
  const isLeftOut = (kind: DayKind) => [...alwaysLeftOut, ...leaveOut].includes(kind);
  return {
    sku,
    firstDate,
    sold,
    kinds,
    counted: sold.map((units, day) => (isLeftOut(kinds[day]) ? NaN : units)),
    found: countKinds(kinds, sold, isLeftOut),
    usual,
    promotions: upliftsOf(input, kinds),
    returnedUnits,
  };
}

/** A day without a sale is none of its own size: 0 belongs to products that sell now and then. */
const isOutside = (units: number, { least, most }: UsualRange): boolean =>
  units > 0 && (units < least || units > most);

/** The kinds that need no judgement. */
function certainKinds({
  history,
  closures,
  promotions,
  stockCounts,
}: CleaningInput): (DayKind | undefined)[] {
  const { units, firstDate } = history;
  const firstKnown = units.findIndex((each) => !Number.isNaN(each));
  const isOut = daysOutOfStock(stockCounts, units, firstDate);
  return Array.from(units, (sold, day) => {
    if (day < firstKnown || firstKnown === -1) return "NOT_LISTED";
    if (Number.isNaN(sold)) return "NOT_KNOWN";
    if (isOut[day]) return "OUT_OF_STOCK";
    if (closures[day] !== undefined) return closures[day];
    return promotions.some((promotion) => isIn(firstDate + day, promotion)) ? "PROMOTION" : undefined;
  });
}

const isIn = (date: number, { firstDate, lastDate }: PromotionDays): boolean =>
  date >= firstDate && date <= lastDate;

function countKinds(
  kinds: readonly DayKind[],
  sold: Float64Array,
  isLeftOut: (kind: DayKind) => boolean,
): CleanedHistory["found"] {
  return dayKinds
    .map((kind) => {
      let [days, units] = [0, 0];
      kinds.forEach((each, day) => {
        if (each !== kind) return;
        days += 1;
        units += Number.isNaN(sold[day]) ? 0 : sold[day];
      });
      return { kind, days, units, isCounted: !isLeftOut(kind) };
    })
    .filter(({ days }) => days > 0);
}

/** What each promotion sold a day, beside the days that are none. */
function upliftsOf({ history, promotions }: CleaningInput, kinds: readonly DayKind[]): PromotionUplift[] {
  const { units, firstDate } = history;
  const base = units.filter((_, day) => kinds[day] === "USUAL" || kinds[day] === "OUTLIER");
  if (base.length === 0) return [];
  const baseDailyDemand = mean(base);
  return promotions.flatMap((promotion) => {
    const during = knownValues(
      units.map((each, day) => (kinds[day] === "PROMOTION" && isIn(firstDate + day, promotion) ? each : NaN)),
    );
    if (during.length === 0) return [];
    const avgDailyDemand = mean(during);
    const uplift = baseDailyDemand > 0 ? { uplift: avgDailyDemand / baseDailyDemand } : {};
    return [{ ...promotion, avgDailyDemand, baseDailyDemand, ...uplift }];
  });
}

/** Cleans every product of a shop by the closures they share. */
export function cleanHistories(
  demand: ReadonlyMap<string, DailyDemand>,
  evidence: (sku: string) => Pick<CleaningInput, "promotions" | "stockCounts" | "leaveOut">,
): CleanedHistory[] {
  const closures = closuresOf(demand.values());
  return [...demand.values()].map((history) => cleanHistory({ history, closures, ...evidence(history.sku) }));
}

/**
 * The cleaned history as a forecast wants it: weekdays on which the shop rests are zeros, since the coming weeks have them,
 * too, and a stock that covers calendar days must not be made for days of trade alone.
 */
export const unitsToForecast = ({ kinds, counted }: CleanedHistory): Float64Array =>
  counted.map((units, day) => (kinds[day] === "RESTS" ? 0 : units));
