import type { DemandForecast } from "../forecast/request";
import { normalQuantile } from "../numbers/normal";

export interface ForecastLevelInput {
  /** Over the days until the order of the next review has usually arrived: lead days and review days. */
  readonly forecast: Pick<DemandForecast, "expected" | "totalQuantile">;
  readonly sdLeadDays: number;
  /** Strictly between 0 and 1. */
  readonly serviceLevel: number;
}

export interface ForecastLevel {
  /** Stock on hand and on order to be brought up to. */
  readonly orderUpTo: number;
  /** Of that, what is expected to be sold. */
  readonly expectedUnits: number;
  /** What stands above it, for what was not foreseen and for late orders. */
  readonly safetyStock: number;
}

/**
 * Up to which level must stock be ordered, by the forecast's own errors over the lead time?
 *
 * The quantile of total demand until the order of the next review has usually arrived; a lead time that varies adds a
 * deviation of its own. The two are independent, so their squares add up.
 *
 *     level = expected + √((quantile − expected)² + (z × lead time deviation × expected a day)²)
 *
 * Source: formulas C.1 (forecast-error form; the lead time's deviation as in the z rule), C.2 (order-up-to, L + T).
 * Units: units a day and days in, units out.
 */
export function forecastOrderUpTo({ forecast, sdLeadDays, serviceLevel }: ForecastLevelInput): ForecastLevel {
  const expectedUnits = forecast.expected.reduce((sum, units) => sum + units, 0);
  const margin = forecast.totalQuantile(serviceLevel) - expectedUnits;
  const late = (normalQuantile(serviceLevel) * sdLeadDays * expectedUnits) / forecast.expected.length;
  const safetyStock = Math.sign(margin) * Math.hypot(margin, late);
  return { orderUpTo: expectedUnits + safetyStock, expectedUnits, safetyStock };
}
