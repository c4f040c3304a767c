import type { DailyDemand } from "../../../calculation";

/** Units sold on each day from one day to another; NaN where the sales do not reach that day, or it is not known. */
export function actualUnits(demand: DailyDemand | undefined, firstDate: number, days: number): Float64Array {
  return Float64Array.from({ length: days }, (_, day) => {
    const place = demand === undefined ? -1 : firstDate + day - demand.firstDate;
    return demand?.units[place] ?? NaN;
  });
}
