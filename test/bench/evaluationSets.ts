import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/** One evaluation set: histories cut at origins, each with what came after. */
export interface EvaluationSet {
  readonly name: string;
  readonly freq: string;
  /** The season a method may use. */
  readonly period: number;
  /** The season of the scales of MASE, RMSSE and the scaled pinball loss. */
  readonly m: number;
  readonly h: number;
  readonly series: readonly EvaluationSeries[];
}

export interface EvaluationSeries {
  readonly id: string;
  readonly y: readonly number[];
  readonly cut: readonly number[];
  /** The day of the first value. */
  readonly start?: string;
  /** Known ahead: one digit a period. */
  readonly promo?: string;
  readonly deal?: string;
  readonly feat?: string;
  readonly price?: readonly number[];
}

export const readSet = (folder: string, name: string): EvaluationSet =>
  JSON.parse(gunzipSync(readFileSync(join(folder, `${name}.json.gz`))).toString()) as EvaluationSet;

export const setNames = (folder: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".json.gz"))
    .map((file) => file.replace(".json.gz", ""));

/** Histories that end on the same day, forecast together. */
export interface Occasion {
  /** A column a product, NaN before its first day; all end at the origin. */
  readonly histories: readonly Float64Array[];
  readonly actuals: readonly Float64Array[];
  /** Over history and horizon, before a product's first day as on it; empty for none. */
  readonly drivers: readonly (readonly Float64Array[])[];
  readonly period: number;
}

/** Sets of one shop are forecast together; those of competitions are of series that do not know each other. */
const shops =
  /^(pasta_daily_promo|online_retail_daily|online_retail_weekly|oj_weekly_promo|uci_weekly_sales|carparts_monthly|nn5_daily)$/;

const seasonOf = ({ freq, period, name }: EvaluationSet): number =>
  shops.test(name) && !freq.startsWith("daily") ? 1 : period;

export function occasionsOf(set: EvaluationSet): Occasion[] {
  const daysAPeriod = set.freq.startsWith("week") ? 7 : 1;
  const groups = new Map<string, { series: EvaluationSeries; origin: number }[]>();
  for (const series of set.series) {
    const startPeriod = series.start ? Math.round(Date.parse(series.start) / 864e5 / daysAPeriod) : 0;
    for (const origin of series.cut) {
      const key = shops.test(set.name) ? String(startPeriod + origin) : `${series.id} ${origin}`;
      groups.set(key, [...(groups.get(key) ?? []), { series, origin }]);
    }
  }
  return [...groups.values()].map((items) => {
    const longest = Math.max(...items.map(({ origin }) => origin));
    const aligned = (values: ArrayLike<number>, origin: number, end: number, before: number) =>
      Float64Array.from({ length: longest - origin + end }, (_, t) =>
        t < longest - origin ? before : values[t - longest + origin]!,
      );
    return {
      histories: items.map(({ series, origin }) => aligned(series.y, origin, origin, NaN)),
      actuals: items.map(({ series, origin }) => Float64Array.from(series.y.slice(origin, origin + set.h))),
      drivers: items
        .map(({ series, origin }) =>
          [series.promo, series.price, series.deal, series.feat]
            .filter((driver) => driver !== undefined)
            .map((driver) => {
              const values = typeof driver === "string" ? [...driver].map(Number) : driver;
              return aligned(values, origin, origin + set.h, values[0]!);
            }),
        )
        .filter((drivers) => drivers.length > 0),
      period: seasonOf(set),
    };
  });
}
