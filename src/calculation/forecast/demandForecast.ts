import { demandInStock, sameShape } from "../demand/histories";
import type { Slices } from "../numbers/slices";
import { answer, refuse, unanswerable, type Result } from "../problem";
import { forecastByEvidence } from "./auto";
import { detectedSeason } from "./detection";
import type { Drivers } from "./driverEffects";
import { fromFirstKnown } from "./gaps";
import { fitNamed, type NamedMethod } from "./namedMethods";
import { NamedSpread } from "./namedSpread";
import { detectSeason, type DemandForecast, type ForecastRequest, type SeasonLength } from "./request";

/**
 * What will each product sell in each of the coming periods, and within which quantities does demand stay?
 *
 * AUTO learns from all products together; a named method looks at each alone. Gaps are not known and teach nothing;
 * before its first known period a product was not listed. A named method that cannot pass over gaps is given them filled
 * from the same places of the season around them. Expected demand is never negative.
 *
 * Source: formulas C.7 (methods and what they need), C.8 (what counts as demand); docs/forecasting.md (what was measured).
 * Units: units a period in and out. A product without an answer says why in its own place.
 * Not for: demand nobody has seen the like of; judge it by FACTORFORECAST.
 */
export function* demandForecast(request: ForecastRequest): Slices<Result<readonly Result<DemandForecast>[]>> {
  const { history, inStock } = request;
  const stockKnown = inStock ? sameShape(inStock, "inStock", history, "history") : answer(history);
  if (!stockKnown.ok) return stockKnown;
  const demand = demandInStock(history, inStock);
  if (!demand.ok) return demand;
  const drivers = driversOf(request);
  if (!drivers.ok) return drivers;
  const histories = demand.value.columns;
  const seasons = seasonsOf(request.seasonLength, histories);
  const listed = histories.map((history) => fromFirstKnown(history).length > 0);
  const nothing = unanswerable("nothingKnown", { field: "history" });

  if (request.method !== "AUTO") {
    const { method, horizon } = request;
    const forecasts: Result<DemandForecast>[] = [];
    for (const [i, history] of histories.entries()) {
      forecasts.push(
        listed[i] ? forecastByName(method, fromFirstKnown(history), seasons[0] ?? 1, horizon) : nothing,
      );
      yield;
    }
    return answer(forecasts);
  }
  const known = [...histories.keys()].filter((i) => listed[i]);
  if (known.length === 0) return answer(histories.map(() => nothing));
  const longest = Math.max(...histories.map((units) => fromFirstKnown(units).length));
  const forecasts = yield* forecastByEvidence({
    histories: known.map((i) => histories[i]),
    horizon: request.horizon,
    // A season that was not seen twice cannot be told from chance.
    seasons: seasons.filter((length) => 2 * length <= longest),
    drivers: drivers.value.length > 0 ? known.map((i) => drivers.value[i]) : [],
  });
  const byProduct = new Map(known.map((product, k) => [product, answer(forecasts[k])]));
  return answer(histories.map((_, i) => byProduct.get(i) ?? nothing));
}

/** The seasons to use, short before long. */
function seasonsOf(seasonLength: SeasonLength, histories: readonly Float64Array[]): number[] {
  const given = typeof seasonLength === "number" ? [seasonLength] : seasonLength;
  const lengths = given.map((length) => (length === detectSeason ? detectedSeason(histories) : length));
  return lengths.filter((length) => length > 1).sort((a, b) => a - b);
}

/** For each product the drivers that concern it. */
function driversOf({ history, horizon, drivers }: ForecastRequest): Result<readonly Drivers[]> {
  if (drivers === undefined) return answer([]);
  const needed = history.periods + horizon;
  if (drivers.periods !== needed) {
    return refuse("lengthsDiffer", { field: "drivers", params: { got: drivers.periods, needed } });
  }
  const products = history.columns.length;
  if (products > 1 && drivers.columns.length !== products) {
    return refuse("columnsDiffer", {
      field: "drivers",
      params: { got: drivers.columns.length, needed: products },
    });
  }
  for (const [column, driver] of drivers.columns.entries()) {
    const gap = driver.findIndex(Number.isNaN);
    if (gap !== -1)
      return refuse("driverMissing", { field: "drivers", at: { row: gap + 1, column: column + 1 } });
  }
  return answer(products === 1 ? [drivers.columns] : drivers.columns.map((driver) => [driver]));
}

function forecastByName(
  method: NamedMethod,
  history: Float64Array,
  period: number,
  horizon: number,
): Result<DemandForecast> {
  const fitted = fitNamed(method, history, period);
  if (!fitted.ok) return fitted;
  const expected = fitted.value.forecast(horizon).map((units) => Math.max(0, units));
  const spread = new NamedSpread(history, fitted.value);
  return answer({
    method,
    chosen: method,
    expected,
    periodQuantiles: (probability) => expected.map((units, h) => spread.ofPeriod(probability, units, h + 1)),
    totalQuantile: (probability) => {
      const total = expected.reduce((sum, units) => sum + units, 0);
      return spread.ofTotal(probability, total, horizon);
    },
  });
}
