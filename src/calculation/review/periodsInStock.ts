/** What one period sold and what had been forecast for it. */
export interface ForecastPeriod {
  readonly actualUnits: number;
  readonly forecastUnits: number;
}

/**
 * For how many units and periods did forecasts that erred leave goods lying, or wanted?
 *
 *     periods in stock = − Σ over the periods of the errors added up so far; error = actual − forecast
 *
 * Had exactly the forecast been bought each period, this is how many units lay for how many periods (above 0) or were
 * lacking (below 0). Unlike the bias it tells an error that was made good in the next period from one that grew.
 *
 * Source: formulas C.11 (PIS); Wallström & Segerstedt (2010), "Evaluation of forecasting error measurements and techniques
 * for intermittent demand".
 * Units: units × periods, of periods in their order. Not for: comparing products of different size.
 * Example: 10 forecast in two months of which the first sold 8 and the second 12: 2 units lay for one month: 2.
 */
export function periodsInStock(periods: readonly ForecastPeriod[]): number {
  let addedUp = 0;
  let inStock = 0;
  for (const { actualUnits, forecastUnits } of periods) {
    addedUp += forecastUnits - actualUnits;
    inStock += addedUp;
  }
  return inStock;
}
