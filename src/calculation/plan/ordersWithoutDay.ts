import type { DailyDemand } from "../demand/dailyDemand";
import { type EnormousDay, enormousDay, withoutDay } from "../demand/enormousDay";
import type { Slices } from "../numbers/slices";
import { type Problem, type Result, warning } from "../problem";
import { isoDateFromSerial } from "../calendar/serialDate";
import type { DemandOutlook } from "./demandOutlook";
import type { ReplenishmentLine } from "./replenishmentLine";
import { sourced } from "../sourced";

/** The planner's list names every product. */
export const allProducts = "ALL";

/** Whose enormous day is left out: nobody's, until the planner says so. */
export const defaultLeaveOutDayOf = sourced<readonly string[]>(["NONE"], {
  source: "formulas C.8",
  checked: "2026-11-22",
  note: "outliers are flagged, and left out only where the planner says so",
});

/** So many other products are forecast with those whose day is left out, for what all have in common. */
const mostCompanions = 100;

/** The enormous days of the products up to the day of the plan, by SKU. */
export function enormousDaysOf(
  histories: readonly DailyDemand[],
  asOfDate: number,
  demandDays: number,
): ReadonlyMap<string, EnormousDay> {
  const found = new Map<string, EnormousDay>();
  for (const { sku, firstDate, units } of histories) {
    const known = units.subarray(0, Math.max(0, asOfDate - firstDate));
    const day = enormousDay({ firstDate, units: known }, demandDays);
    if (day !== undefined) found.set(sku, day);
  }
  return found;
}

/** Whether the planner leaves a product's enormous day out. */
export const isDayLeftOut = (leaveOutDayOf: readonly string[], sku: string): boolean =>
  leaveOutDayOf.includes(sku) || leaveOutDayOf.includes(allProducts);

export interface OrdersWithoutDayInput {
  readonly histories: readonly DailyDemand[];
  readonly days: ReadonlyMap<string, EnormousDay>;
  /** The products to work out anew. */
  readonly skus: ReadonlySet<string>;
  /** Forecasts histories together. */
  forecast(histories: readonly DailyDemand[]): Slices<Result<readonly (DemandOutlook | undefined)[]>>;
  /** Plans one product by its history and outlook. */
  plan(history: DailyDemand, outlook: DemandOutlook | undefined): ReplenishmentLine;
}

/**
 * What would each product's order be if its enormous day had not been?
 *
 * The products are forecast once more without their day, together with a hundred others, so that they still learn what the
 * shop's products have in common. Left out for good, the day is missing from the forecast of all, and the order may differ
 * by a little: this one is told as “about”.
 *
 * Source: formulas C.8 (an outlier leaves units and days alike, when the planner says so).
 * Units: units, by SKU; a product that cannot be planned without its day is missing.
 */
export function* ordersWithoutDay(input: OrdersWithoutDayInput): Slices<ReadonlyMap<string, number>> {
  const { histories, days, skus } = input;
  const orders = new Map<string, number>();
  if (skus.size === 0) return orders;
  const cleaned = histories
    .filter(({ sku }) => skus.has(sku))
    .map((history) => withoutDay(history, days.get(history.sku)!));
  const outlooks = yield* input.forecast([...cleaned, ...companions(histories, skus)]);
  if (!outlooks.ok) return orders;
  cleaned.forEach((history, index) => {
    const { orderUnits } = input.plan(history, outlooks.value[index]);
    if (orderUnits !== undefined) orders.set(history.sku, orderUnits);
  });
  return orders;
}

/** Other products, spread evenly over the list. */
function companions(histories: readonly DailyDemand[], skus: ReadonlySet<string>): DailyDemand[] {
  const others = histories.filter(({ sku }) => !skus.has(sku));
  const step = Math.max(1, Math.ceil(others.length / mostCompanions));
  return others.filter((_, index) => index % step === 0);
}

/** What is to be known of an enormous day, beside the order it sets. */
export function aboutEnormousDay(
  { sku, orderUnits = 0, orderWithoutDay }: ReplenishmentLine,
  { date, units, ordinary }: EnormousDay,
): Problem {
  const params = {
    sku,
    date: isoDateFromSerial(date),
    units,
    // A mean of days, said to a tenth of a unit.
    ordinary: Math.round(ordinary * 10) / 10,
    order: orderUnits,
    without: orderWithoutDay ?? "–",
  };
  return warning("oneDaySetsOrder", { field: "units", params });
}
