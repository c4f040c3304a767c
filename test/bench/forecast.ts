import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import { fitCombination } from "../../src/calculation/forecast/combination";
import { printTable } from "./timing";

/** One evaluation set: histories cut at origins, each with what came after. */
export interface EvaluationSet {
  readonly name: string;
  readonly freq: string;
  /** The season a method may use. */
  readonly period: number;
  /** The season of the scale of MASE. */
  readonly m: number;
  readonly h: number;
  readonly series: readonly {
    readonly id: string;
    readonly y: readonly number[];
    readonly cut: readonly number[];
    readonly promo?: string;
    readonly deal?: string;
    readonly feat?: string;
    readonly price?: readonly number[];
  }[];
}

export function readSets(folder: string): EvaluationSet[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json.gz"))
    .map((file) => JSON.parse(gunzipSync(readFileSync(join(folder, file))).toString()) as EvaluationSet);
}

interface Scores {
  readonly sMAPE: number;
  readonly MASE: number;
  readonly RMSSE: number;
  readonly WAPE: number;
  /** Σ(forecast − actual) ÷ Σ actual: above 0 is too high. */
  readonly bias: number;
  readonly msPerSeries: number;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Scores a method on every (series, origin) of a set; forecasts are floored at 0. */
export function score(
  set: EvaluationSet,
  forecast: (history: Float64Array, horizon: number) => Float64Array,
): Scores {
  const [sMAPE, MASE, RMSSE]: [number[], number[], number[]] = [[], [], []];
  let [absolute, signed, actualSum, items, ms] = [0, 0, 0, 0, 0];
  for (const { y, cut } of set.series) {
    for (const origin of cut) {
      const history = Float64Array.from(y.slice(0, origin));
      const actual = y.slice(origin, origin + set.h);
      const start = performance.now();
      const expected = forecast(history, set.h).map((value) => Math.max(0, value));
      ms += performance.now() - start;
      items += 1;
      const errors = actual.map((value, i) => expected[i]! - value);
      const ratios = actual.map((value, i) =>
        value + expected[i]! > 0 ? (200 * Math.abs(errors[i]!)) / (value + expected[i]!) : 0,
      );
      const steps = [...history.subarray(set.m)].map((value, t) => value - history[t]!);
      const naive = mean(steps.map(Math.abs));
      sMAPE.push(mean(ratios));
      if (naive > 0) {
        MASE.push(mean(errors.map(Math.abs)) / naive);
        RMSSE.push(Math.sqrt(mean(errors.map((e) => e * e)) / mean(steps.map((e) => e * e))));
      }
      absolute += errors.reduce((sum, error) => sum + Math.abs(error), 0);
      signed += errors.reduce((sum, error) => sum + error, 0);
      actualSum += actual.reduce((sum, value) => sum + value, 0);
    }
  }
  return {
    sMAPE: mean(sMAPE),
    MASE: mean(MASE),
    RMSSE: mean(RMSSE),
    WAPE: absolute / actualSum,
    bias: signed / actualSum,
    msPerSeries: ms / items,
  };
}

/** Prints the scores of the default forecast on every set of a folder. */
export function benchForecast(folder = resolve(__dirname, "../../../shared/data/forecast")): void {
  if (!existsSync(folder)) {
    console.log(`No evaluation sets in ${folder}: name their folder with --data.`);
    return;
  }
  const rows = readSets(folder).map((set) => {
    const scores = score(set, (history, horizon) => fitCombination(history, set.period).forecast(horizon));
    const { sMAPE, MASE, RMSSE, WAPE, bias, msPerSeries } = scores;
    return [
      set.name,
      sMAPE.toFixed(3),
      ...[MASE, RMSSE, WAPE, bias].map((value) => value.toFixed(4)),
      msPerSeries.toFixed(2),
    ];
  });
  printTable("Forecasts", ["set", "sMAPE", "MASE", "RMSSE", "WAPE", "bias", "ms a series"], rows);
}
