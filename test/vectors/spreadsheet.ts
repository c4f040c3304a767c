import { factorForecast, roundMoney, roundUpToPack, serialOf } from "../../src/calculation";
import { ours, type Adapters } from "./adapter";
import { distributions } from "./distributions";

/** `2026-11-27` as a date serial. */
function serialOfText(date: string): number {
  const [year, month, day] = date.split("-").map(Number);
  return serialOf({ year: year!, month: month!, day: day! });
}

const workdays = "stock is planned in calendar days";
const forecasts = "a forecast is judged by its errors, not by another program's optimiser";

/** LibreOffice 7.4: rounding, dates and statistics of a spreadsheet. */
export const spreadsheet: Adapters = {
  normSInv: distributions.normSInv!,
  normSCdf: distributions.normSCdf!,
  poissonCdf: distributions.poissonCdf!,
  excelRound: ({ value, digits }) => ours(roundMoney(value, digits)),
  excelRoundUp: "money is rounded to the nearest, units to whole packs",
  ceilingMultiple: ({ value, multiple }) => ours(roundUpToPack(value, multiple)),
  mround: "units are rounded up, never to the nearest pack",
  addDays: ({ date, days }) => ours(serialOfText(date) + days),
  dateSerial: ({ date }) => ours(serialOfText(date)),
  edate: "leads are days, not months",
  workday: workdays,
  networkdays: workdays,
  isoWeek: "plans are dated by day",
  forecastEtsAAA: forecasts,
  forecastEtsSeasonality: forecasts,
  forecastLinear: forecasts,
  npv: "not offered",
  weightedAverage({ weights, values }) {
    const result = factorForecast({ baseDemand: 1, indices: values, weights });
    return ours(result.ok && result.value);
  },
};
