import { classifyDemand, intervalCutoff } from "../demand/demandClass";
import type { Slices } from "../numbers/slices";
import { fitCombination } from "./combination";
import { asItActs, driverEffects, type Drivers } from "./driverEffects";
import { countKnown, type Fitted } from "./fitted";
import { withoutGaps } from "./gaps";
import { levelsOf, type Level } from "./levels";
import { knownMean, leastFactor, type Panel, type PanelProduct } from "./panel";
import type { DemandForecast } from "./request";
import { sharedSeason } from "./sharedSeason";
import { levelAlone, type Correction } from "./pastErrors";
import { spreadsOf } from "./spread";
import { changeOfAll } from "./together";
import { yearlySeason } from "./yearlySeason";

/** Products of one period grid, ready to be forecast: leading gaps stand in `first`. */
export interface AutoInput {
  readonly histories: readonly Float64Array[];
  readonly horizon: number;
  /** Fast season first; empty for none. */
  readonly seasons: readonly number[];
  /** For each product its drivers, over history and horizon; empty for none. */
  readonly drivers: readonly Drivers[];
}

/** Seasons this short are learnt from all products together. */
const shortSeason = 7;
/** A quarter and half a year of days; half a year of weeks. */
const daysToHalfWeight = 91;
const periodsToHalfWeight = 26;
/** A year of days, or all of what has slower seasons. */
const seasonWindow = 364;

/**
 * What will each product sell, by what its history can carry and what its neighbours show?
 *
 * Every product has a level, a season and driver effects learnt together with all others (`levels`, `sharedSeason`,
 * `driverEffects`, `together`). Smooth demand without drivers also has a combination of smoothing methods
 * (`combination`): alone where the season is long or there is one product without a season, else the mean of both.
 *
 * Source: measured on eleven public sets of series, see docs/forecasting.md.
 */
export function* forecastByEvidence(input: AutoInput): Slices<DemandForecast[]> {
  const { histories, horizon, drivers } = input;
  const [period = 1] = input.seasons;
  const panel = yield* panelOf(input);
  yield;
  const withDrivers = drivers.length > 0;
  const levels = levelsOf(panel, withDrivers);
  yield;
  const alone = period > shortSeason || (period === 1 && histories.length === 1);
  const known = histories.map((history, i) => history.subarray(panel.products[i].first));
  const ways = known.map((history) => (withDrivers ? "LEVEL" : wayOf(history, period, alone)));
  // Where nobody's level is asked for, nobody needs to know where all levels are going.
  const isLevelUsed = ways.some((way) => way !== "COMBINATION");
  const change = withDrivers || !isLevelUsed ? new Float64Array(horizon).fill(1) : changeOfAll(panel, levels);
  yield;

  const expected: Float64Array[] = [];
  const corrections: Correction[] = [];
  for (const [i, way] of ways.entries()) {
    const { factor } = panel.products[i];
    const level = change.map((times, h) => times * levels[i].now * factor[panel.periods + h]);
    if (way === "LEVEL") {
      expected.push(level);
      corrections.push(levelAlone);
      continue;
    }
    const fitted = fitCombination(withoutGaps(known[i], period), period, { quick: !alone });
    const combined = fitted.forecast(horizon).map((units) => Math.max(0, units));
    expected.push(alone ? combined : combined.map((units, h) => (units + level[h]) / 2));
    corrections.push(alone ? correctionOf(fitted, levels[i], panel.products[i]) : levelAlone);
    yield;
  }
  const halfLife = period === shortSeason ? daysToHalfWeight : periodsToHalfWeight;
  const spreads = spreadsOf(panel, levels, corrections, halfLife);
  return histories.map((_, i) => {
    const { factor } = panel.products[i];
    const total = expected[i].reduce((sum, units) => sum + units, 0);
    return {
      method: "AUTO",
      chosen: ways[i],
      expected: expected[i],
      periodQuantiles: (probability) =>
        expected[i].map((units, h) =>
          spreads[i].periodQuantile(probability, units, factor[panel.periods + h], h + 1),
        ),
      totalQuantile: (probability) => spreads[i].totalQuantile(probability, total),
    };
  });
}

const leastToCombine = 8;

/** How a product without drivers is forecast: `alone` where a combination that suits it is the whole answer. */
function wayOf(history: Float64Array, period: number, alone: boolean): DemandForecast["chosen"] {
  const suits = alone ? isRegular(history) : period > 1 && isSmooth(history);
  if (!suits || countKnown(history) < leastToCombine) return "LEVEL";
  return alone ? "COMBINATION" : "LEVEL+COMBINATION";
}

function isSmooth(history: Float64Array): boolean {
  const classified = classifyDemand(history);
  return classified.ok && classified.value.demandClass === "SMOOTH";
}

/** Sells in most periods, however unevenly: a trend or a season makes any demand uneven. */
function isRegular(history: Float64Array): boolean {
  const classified = classifyDemand(history);
  return classified.ok && classified.value.interval <= intervalCutoff.value;
}

/**
 * How much nearer than the level the combination came, one period ahead; with a charge for what was fitted, because
 * past errors of a method fitted to them are smaller than those to come.
 */
function correctionOf(fitted: Fitted, { path }: Level, { units, factor, first }: PanelProduct): Correction {
  let [byFit, byLevel, count] = [0, 0, 0];
  for (let t = first; t < units.length; t++) {
    if (Number.isNaN(units[t]) || Number.isNaN(path[t])) continue;
    byFit += (units[t] - fitted.fittedValues[t - first]) ** 2;
    byLevel += (units[t] - path[t] * factor[t]) ** 2;
    count += 1;
  }
  const charge = count / Math.max(1, count / 2, count - fitted.fittedCount);
  return { scale: byLevel > 0 ? Math.sqrt((byFit / byLevel) * charge) : 1, grows: true };
}

/** The products with what their season and drivers make of each period. */
function* panelOf({ histories, horizon, seasons, drivers }: AutoInput): Slices<Panel> {
  const periods = histories[0].length;
  const length = periods + horizon;
  const [period = 1, slow] = seasons;
  const acting = drivers.map((each, i) =>
    each.map((driver) => centred(asItActs(driver), firstOf(histories[i]))),
  );
  const isUnusual = (product: number, t: number) =>
    drivers.length > 0 && drivers[product].some((driver) => driver[t] === 1);
  const window = period <= shortSeason ? seasonWindow : periods;
  const profiles = sharedSeason(histories, period, isUnusual, Math.max(window, 3 * period));
  const seasonOf = profiles.map((profile) => Float64Array.from({ length }, (_, t) => profile[t % period]));
  if (slow !== undefined) addYear(seasonOf, histories, slow);

  const effects =
    drivers.length > 0
      ? yield* driverEffects(
          histories.map((units, i) => ({ units, season: seasonOf[i], drivers: acting[i] })),
          Math.max(26, 4 * period),
        )
      : undefined;
  const products = histories.map((units, i) => {
    const factor = effects
      ? seasonOf[i].map((season, t) => {
          let exponent = 0;
          effects[i].forEach((effect, k) => (exponent += effect * acting[i][k][t]));
          return season * Math.exp(exponent);
        })
      : seasonOf[i];
    return { units, first: firstOf(units), factor };
  });
  return { products, periods, horizon };
}

const firstOf = (units: Float64Array): number => {
  const first = units.findIndex((value) => !Number.isNaN(value));
  return first === -1 ? units.length : first;
};

/** A price stands for its distance from its usual one; a flag for itself. */
function centred(driver: Float64Array, first: number): Float64Array {
  if (driver.some((value) => value === 0)) return driver;
  const mean = knownMean(driver, first);
  return driver.map((value) => value - mean);
}

/** Multiplies each season by the year all products share. */
function addYear(seasons: readonly Float64Array[], histories: readonly Float64Array[], slow: number): void {
  const periods = histories[0].length;
  const sums = new Float64Array(periods);
  const counts = new Float64Array(periods);
  histories.forEach((units, i) => {
    const usual = units.map((value, t) => (seasons[i][t] >= leastFactor ? value / seasons[i][t] : NaN));
    const mean = knownMean(usual);
    if (!(mean > 0)) return;
    usual.forEach((value, t) => {
      if (Number.isNaN(value)) return;
      sums[t] += value / mean;
      counts[t] += 1;
    });
  });
  const together = sums.map((sum, t) => (counts[t] > 0 ? sum / counts[t] : NaN));
  const year = yearlySeason(together, slow);
  if (year === undefined) return;
  for (const season of seasons) season.forEach((value, t) => (season[t] = value * year[t % slow]));
}
