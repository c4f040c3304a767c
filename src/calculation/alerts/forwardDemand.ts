/** What is expected of a product from today on. */
export interface ForwardDemand {
  /** Units in the next so many days. */
  unitsIn(days: number): number;
  /** Days until so many units are sold; Infinity where nothing is sold any more. */
  daysFor(units: number): number;
}

/** The pace beyond the forecast is that of its last month. */
const daysOfPace = 30;

/**
 * How much will be sold in some days, and how long does a stock last, also beyond the days that were forecast?
 *
 * Within the forecast day by day; beyond it at the average of the forecast's last 30 days. Undefined without a forecast.
 *
 * Source: formulas C.11 (weeks of cover, the forward-looking variant), C.2.
 * Units: units a day in; units and days out.
 */
export function forwardDemand(daily: Float64Array | undefined): ForwardDemand | undefined {
  if (daily === undefined || daily.length === 0) return undefined;
  const tail = daily.subarray(-daysOfPace);
  const pace = sumOf(tail) / tail.length;
  const forecast = sumOf(daily);
  return {
    unitsIn(days) {
      const within = Math.min(days, daily.length);
      const whole = Math.floor(within);
      const units = sumOf(daily.subarray(0, whole)) + (within - whole) * (daily[whole] ?? 0);
      return units + Math.max(0, days - daily.length) * pace;
    },
    daysFor(units) {
      if (units > forecast) {
        return pace > 0 ? daily.length + (units - forecast) / pace : Infinity;
      }
      let left = Math.max(0, units);
      for (let day = 0; day < daily.length; day++) {
        if (left <= daily[day]) return daily[day] > 0 ? day + left / daily[day] : day;
        left -= daily[day];
      }
      return daily.length;
    },
  };
}

const sumOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);
