import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { finish } from "../../src/calculation/numbers/slices";
import { forecastByEvidence } from "../../src/calculation/forecast/auto";
import { occasionsOf, readSet, setNames, type EvaluationSet } from "./evaluationSets";
import { Scorer, type Scores } from "./scores";
import { printTable } from "./timing";

const probabilities = [0.5, 0.9, 0.95];
const columns = [
  "sMAPE",
  "MASE",
  "OWA",
  "RMSSE",
  "WAPE",
  "bias",
  "SPL50",
  "SPL90",
  "SPL95",
  "cov90",
  "cov95",
] as const;
type Row = Readonly<Record<(typeof columns)[number] | "ms", number>> & { readonly model: string };

export const defaultFolder = resolve(__dirname, "../../../shared/data/forecast");

/** Scores AUTO on every set of a folder, beside the methods of its `baselines.csv`. */
export function benchForecast(folder = defaultFolder, only?: string): void {
  if (!existsSync(folder)) {
    console.log(`No evaluation sets in ${folder}: name their folder with --data.`);
    return;
  }
  const baselines = readBaselines(join(folder, "baselines.csv"));
  const relative: number[] = [];
  for (const name of setNames(folder).filter(
    (each) => only === undefined || only.split(",").includes(each),
  )) {
    const set = readSet(folder, name);
    const others = baselines.filter((row) => row.set === name);
    const naive = others.find(({ model }) => model === "R_naive2");
    const { scores, ms } = scoreAuto(set);
    const OWA = naive ? (scores.sMAPE / naive.sMAPE + scores.MASE / naive.MASE) / 2 : NaN;
    const own: Row = { ...scores, OWA, ms, model: "AUTO" };
    if (/^(m4|m3|m1|tourism|nn5)/.test(name)) relative.push(OWA);
    printTable(name, ["method", ...columns, "ms a series"], [own, ...bestOf(others)].map(cells));
  }
  if (relative.length > 0) {
    const meanOwa = relative.reduce((sum, owa) => sum + owa, 0) / relative.length;
    console.log(`\nMean OWA over ${relative.length} competition sets: ${meanOwa.toFixed(3)}`);
  }
}

export function scoreAuto(set: EvaluationSet): { readonly scores: Scores; readonly ms: number } {
  const scorer = new Scorer();
  let [ms, items] = [0, 0];
  for (const { histories, actuals, drivers, period } of occasionsOf(set)) {
    const start = performance.now();
    const forecasts = finish(
      forecastByEvidence({ histories, horizon: set.h, seasons: period > 1 ? [period] : [], drivers }),
    );
    const answers = forecasts.map(({ expected, periodQuantiles }) => ({
      expected,
      quantiles: new Map(probabilities.map((probability) => [probability, periodQuantiles(probability)])),
    }));
    ms += performance.now() - start;
    items += histories.length;
    answers.forEach((forecast, i) => {
      const history = histories[i]!;
      const first = history.findIndex((units) => !Number.isNaN(units));
      scorer.add(history.subarray(first), actuals[i]!, forecast, set.m);
    });
  }
  return { scores: scorer.scores(), ms: ms / items };
}

const cells = (row: Row): string[] => [
  row.model,
  ...columns.map((column) => (Number.isFinite(row[column]) ? row[column].toFixed(3) : "")),
  row.ms.toFixed(2),
];

/** The methods that lead in any measure. */
function bestOf(rows: readonly (Row & { readonly set: string })[]): Row[] {
  const leaders = (["OWA", "RMSSE", "WAPE", "SPL95"] as const).map(
    (measure) =>
      rows.filter((row) => Number.isFinite(row[measure])).sort((a, b) => a[measure] - b[measure])[0],
  );
  const r = rows.filter(({ model }) => model === "R_ets" || model === "R_ses");
  return [...new Set([...leaders, ...r])].filter((row) => row !== undefined);
}

function readBaselines(file: string): (Row & { readonly set: string })[] {
  if (!existsSync(file)) return [];
  const [head, ...lines] = readFileSync(file, "utf8").trim().split(/\r?\n/);
  const names = head!.split(",");
  return lines
    .map((line) => Object.fromEntries(line.split(",").map((cell, i) => [names[i], cell])))
    .filter(({ model }) => !/_first\d+/.test(model!))
    .map(({ set, model, ...figures }) => {
      const numbers = Object.fromEntries(Object.entries(figures).map(([key, cell]) => [key, Number(cell)]));
      return { ...numbers, set, model } as unknown as Row & { readonly set: string };
    });
}
