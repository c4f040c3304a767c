import { unitsToForecast, type CleanedHistory } from "../demand/cleaning";
import { demandForecast } from "../forecast/demandForecast";
import { lastYearTrend } from "../forecast/lastYearTrend";
import type { Slices } from "../numbers/slices";
import { answer, unanswerable, type Result } from "../problem";
import { sourced } from "../sourced";

export const usualMethods = ["AUTO", "AVERAGE", "SES", "LAST YEAR"] as const;
/**
 * What may say the usual days of a promotion: the engine's own choice, a moving average, exponential smoothing, or last year's
 * days moved by the last three months.
 */
export type UsualMethod = (typeof usualMethods)[number];

export const defaultUsualMethod = sourced<UsualMethod>("AUTO", {
  source: "002-20",
  checked: "2026-11-22",
  note: "which method is not said: the back-test beside it shows what each would have erred by",
});

/** How near one method came on usual days of the past. */
export interface UsualMethodTried {
  readonly method: UsualMethod;
  /** Σ|sold − forecast| ÷ Σ sold, of each product's total over the days ahead. */
  readonly wape: number;
  /** Σ(sold − forecast) ÷ Σ sold: above 0 is forecast too low. */
  readonly bias: number;
  /** Products it could say something of. */
  readonly products: number;
}

export interface UsualMethodsTried {
  /** The one that erred least first. */
  readonly methods: readonly UsualMethodTried[];
  readonly origins: number;
  readonly daysAhead: number;
}

export interface UsualMethodsInput {
  /** Units of usual days, a column a product, all over the same days; NaN where a day says nothing. */
  readonly columns: readonly Float64Array[];
  /** Days the plan looks ahead; a short history is tried over fewer. */
  readonly daysAhead: number;
}

/** A product's history as usual days: days of past promotions are gaps, since what they sell is planned apart. */
export const unitsOnUsualDays = (history: CleanedHistory): Float64Array =>
  unitsToForecast(history).map((units, day) => (history.kinds[day] === "PROMOTION" ? NaN : units));

/** A trial of hundreds of products takes longer than a planner waits, and the slow sellers weigh next to nothing in it. */
export const mostProductsTried = 100;

/** The usual days of the products that sold most. */
export function columnsToTry(histories: readonly CleanedHistory[]): Float64Array[] {
  const columns = histories.map(unitsOnUsualDays);
  const sold = columns.map((units) => units.reduce((sum, each) => sum + (Number.isNaN(each) ? 0 : each), 0));
  const bestFirst = [...columns.keys()].sort((a, b) => sold[b] - sold[a]);
  return bestFirst.slice(0, mostProductsTried).map((index) => columns[index]);
}

const origins = 3;
const daysOfWeek = 7;
/** At most so many slices make a trial: one a product and method that is asked, and what all have in common. */
export const slicesOfTrial = (products: number): number => origins * (products * 3 + usualMethods.length + 2);
/** Fewer days than two months cannot be parted into three trials. */
const leastDays = 60;

/**
 * Which method of forecasting would have come nearest on this shop's usual days?
 *
 * Each is given the history up to one of three days of the past and asked for the total of each product over the days after
 * it, as many as the plan looks ahead or a fifth of a shorter history. AUTO learns from all products together, as it does
 * in the plan.
 *
 *     WAPE = Σ|sold − forecast| ÷ Σ sold;  bias = Σ(sold − forecast) ÷ Σ sold
 *
 * Source: 002-05 (never one model alone: two at least, with the error of each), 002-20 (moving average or exponential
 * smoothing), 002-38 (last year × recent trend), formulas C.7 (rolling origins, three at least, the lowest WAPE).
 * Units: units a day; fractions. Not for: a promotion's own days, which happen too seldom to be tried on.
 */
export function* compareUsualMethods(input: UsualMethodsInput): Slices<Result<UsualMethodsTried>> {
  const { columns } = input;
  const periods = columns[0]?.length ?? 0;
  if (periods < leastDays)
    return unanswerable("tooFewPeriods", { field: "history", params: { got: periods, needed: leastDays } });
  const daysAhead = Math.min(input.daysAhead, Math.floor(periods / 5));
  const methods: UsualMethodTried[] = [];
  for (const method of usualMethods) {
    const trial = new Trial();
    for (let back = origins; back >= 1; back--) {
      const origin = periods - back * daysAhead;
      const known = columns.map((units) => units.subarray(0, origin));
      const expected = yield* expectedBy(method, known, daysAhead);
      if (!expected.ok) return expected;
      columns.forEach((units, product) => {
        const forecast = expected.value[product];
        if (forecast) trial.add(product, units.subarray(origin, origin + daysAhead), forecast);
      });
      yield;
    }
    const measured = trial.measured(method);
    if (measured) methods.push(measured);
  }
  methods.sort((a, b) => a.wape - b.wape);
  return answer({ methods, origins, daysAhead });
}

/** Units of each day ahead, a product; undefined where the method can say nothing of it. */
export function* expectedBy(
  method: UsualMethod,
  columns: readonly Float64Array[],
  horizon: number,
): Slices<Result<readonly (Float64Array | undefined)[]>> {
  if (method === "LAST YEAR")
    return answer(
      columns.map((units) => {
        const trend = lastYearTrend(units, horizon);
        return trend.ok ? trend.value.expected : undefined;
      }),
    );
  const history = { columns, periods: columns[0].length };
  const forecasts = yield* demandForecast({ history, horizon, seasonLength: daysOfWeek, method });
  if (!forecasts.ok) return forecasts;
  return answer(forecasts.value.map((each) => (each.ok ? each.value.expected : undefined)));
}

/** The errors of one method, added up. */
class Trial {
  private absolute = 0;
  private signed = 0;
  private sold = 0;
  private readonly products = new Set<number>();

  /** A day of which nothing is known counts on neither side. */
  add(product: number, sold: Float64Array, expected: Float64Array): void {
    let [actual, forecast] = [0, 0];
    sold.forEach((units, day) => {
      if (Number.isNaN(units)) return;
      actual += units;
      forecast += expected[day];
    });
    this.absolute += Math.abs(actual - forecast);
    this.signed += actual - forecast;
    this.sold += actual;
    this.products.add(product);
  }

  measured(method: UsualMethod): UsualMethodTried | undefined {
    if (this.sold === 0) return undefined;
    const [wape, bias] = [this.absolute / this.sold, this.signed / this.sold];
    return { method, wape, bias, products: this.products.size };
  }
}
