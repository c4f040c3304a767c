import { withoutDust } from "../numbers/rounding";
import { answer, unanswerable, type Result } from "../problem";

/**
 * For how many days does the stock last at an average demand?
 *
 *     days of cover = on hand ÷ daily demand, 0 where the stock is negative
 *
 * Source: formulas C.11. Units: units and units a day in, days out.
 * Not for: a promotion within the days; give the dated forecast instead.
 * Example: 900 units ÷ 60 a day = 15 days.
 */
export function daysOfCover(input: {
  readonly onHand: number;
  readonly dailyDemand: number;
}): Result<number> {
  if (input.dailyDemand === 0) return unanswerable("noDemand", { field: "dailyDemand" });
  return answer(Math.max(0, input.onHand) / input.dailyDemand);
}

/**
 * For how many days does the stock last under a forecast for each day?
 *
 *     days of cover = the days it survives whole + the fraction of the next day it still serves
 *
 * Source: formulas C.2 (not stock ÷ average where a promotion is inside the window).
 * Units: units and units a day in, the first day being the next to come; days out.
 * Example: 25 units under 10, 10, 20: two whole days and 5 ÷ 20 of the third, 2.25 days.
 */
export function daysOfForecastCover(input: {
  readonly onHand: number;
  readonly dailyForecast: readonly number[];
}): Result<number> {
  const { dailyForecast } = input;
  const field = "dailyDemand";
  if (dailyForecast.every((demand) => demand === 0)) return unanswerable("noDemand", { field });
  const atStart = Math.max(0, input.onHand);
  let left = atStart;
  for (let day = 0; day < dailyForecast.length; day++) {
    const demand = dailyForecast[day];
    if (left < demand) return answer(day + left / demand);
    left = withoutDust(left - demand, atStart);
  }
  return left > 0
    ? unanswerable("stockOutlastsForecast", { field, params: { days: dailyForecast.length, left } })
    : answer(dailyForecast.length);
}
