import type { Slices } from "../numbers/slices";
import { answer, refuse, unanswerable, type Result } from "../problem";
import { demandForecast } from "./demandForecast";
import { detectedSeason } from "./detection";
import { countKnown } from "./fitted";
import { fromFirstKnown } from "./gaps";
import { detectSeason, forecastMethods, type ForecastMethod, type ForecastRequest } from "./request";

/** How near one method came in the back-test. A measure nothing can be said of is "". */
export interface MethodTried {
  readonly method: ForecastMethod;
  /** Σ|actual − forecast| ÷ Σ actual */
  readonly wape: number | "";
  /** Σ(actual − forecast) ÷ Σ actual: above 0 is forecast too low. */
  readonly bias: number | "";
  /** Mean error ÷ what repeating the season before would have erred by. */
  readonly mase: number | "";
  /** YES for the method that erred least. */
  readonly chosen: "YES" | "";
}

const mostOrigins = 4;
const leastKnown = 8;

/**
 * Which method would have forecast this product best, and what does AUTO do?
 *
 * Each method is given the history up to one of the last four origins and asked for the periods after it, as far as they
 * are known: a horizon apart, or a fifth of a short history. Methods the history cannot carry are left out. The one with
 * the least WAPE is marked; of equals the one that comes first.
 *
 * Source: formulas C.7 (rolling origin, at least three, lowest WAPE, ties to the simpler).
 * Units: fractions. Not for: several products; AUTO learns from all of them together, which one alone cannot show.
 */
export function* explainForecast(
  request: Omit<ForecastRequest, "method" | "inStock">,
): Slices<Result<readonly MethodTried[]>> {
  const { history, horizon, drivers } = request;
  const [column, ...others] = history.columns;
  if (others.length > 0) {
    return refuse("oneProductOnly", { field: "history", params: { got: history.columns.length } });
  }
  const units = fromFirstKnown(column);
  const got = countKnown(units);
  if (got < leastKnown) {
    return unanswerable("tooFewPeriods", { field: "history", params: { got, needed: leastKnown } });
  }
  const skipped = column.length - units.length;
  const ahead = Math.min(horizon, Math.max(1, Math.floor(units.length / 5)));
  const asked = typeof request.seasonLength === "number" ? [request.seasonLength] : request.seasonLength;
  const seasonLength = asked.map((length) => (length === detectSeason ? detectedSeason([units]) : length));
  const naive = naiveError(units, Math.max(1, seasonLength[0]));

  const tried: MethodTried[] = [];
  for (const method of forecastMethods) {
    const errors = new Errors();
    let carried = true;
    for (let back = mostOrigins; back >= 1 && carried; back--) {
      const origin = units.length - back * ahead;
      const known = {
        history: { columns: [units.subarray(0, origin)], periods: origin },
        horizon: ahead,
        seasonLength: seasonLength.map((length) => (length === detectSeason ? 0 : length)),
        method,
        drivers: drivers && {
          columns: drivers.columns.map((driver) => driver.subarray(skipped, skipped + origin + ahead)),
          periods: origin + ahead,
        },
      };
      const forecast = yield* demandForecast(known);
      if (!forecast.ok) return forecast;
      const [product] = forecast.value;
      if (product.ok) errors.add(units.subarray(origin, origin + ahead), product.value.expected);
      else carried = false;
      yield;
    }
    if (carried) tried.push(errors.measured(method, naive));
  }
  const wapes = tried.map(({ wape }) => (wape === "" ? Infinity : wape));
  const best = wapes.indexOf(Math.min(...wapes));
  return answer(
    tried.map((each, i) => (i === best && wapes[i] < Infinity ? { ...each, chosen: "YES" } : each)),
  );
}

class Errors {
  private absolute = 0;
  private signed = 0;
  private actual = 0;
  private count = 0;

  add(actual: Float64Array, expected: Float64Array): void {
    actual.forEach((units, h) => {
      if (Number.isNaN(units)) return;
      this.absolute += Math.abs(units - expected[h]);
      this.signed += units - expected[h];
      this.actual += units;
      this.count += 1;
    });
  }

  measured(method: ForecastMethod, naive: number): MethodTried {
    const ofActual = (sum: number) => (this.actual > 0 ? sum / this.actual : "");
    const mase = this.count > 0 && naive > 0 ? this.absolute / this.count / naive : "";
    return { method, wape: ofActual(this.absolute), bias: ofActual(this.signed), mase, chosen: "" };
  }
}

/** What repeating the value of a season before would have erred by, on average. */
function naiveError(units: Float64Array, season: number): number {
  let [sum, count] = [0, 0];
  for (let t = season; t < units.length; t++) {
    const change = Math.abs(units[t] - units[t - season]);
    if (Number.isNaN(change)) continue;
    sum += change;
    count += 1;
  }
  return count > 0 ? sum / count : 0;
}
