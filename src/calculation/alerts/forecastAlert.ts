import { type Alert, type AlertedProduct, atStake, costWorth } from "./alert";

/**
 * Did a product sell so far from its forecast that the plan made of it no longer holds?
 *
 * As the replenishment plan found for the last week: RELEASE above, HOLD below. At stake are the units it was out by, at
 * cost.
 *
 * Source: 002-28 (30% above the forecast), A.6-7 (beside the reorder point), A.6-24 (a week and its last three days).
 */
export function forecastAlert({ facts, line }: AlertedProduct): Alert | undefined {
  const { sku, deviation, deviationActual: actual = 0, deviationForecast: forecast = 0 } = line;
  if (deviation === undefined || deviation === "OK") return undefined;
  const isAbove = deviation === "RELEASE";
  return {
    kind: "FORECAST",
    sku,
    ...atStake(Math.abs(actual - forecast), costWorth(facts)),
    actions: ["FORECAST ANEW", isAbove ? "RELEASE BATCH" : "HOLD BATCH"],
    rule: "002-28",
    figures: { actual, forecast, direction: isAbove ? "ABOVE" : "BELOW" },
  };
}
