import type { DailyDemand } from "../../../calculation";

/** Units sold on each day from one day to another; NaN where the sales do not reach that day, or it is not known. */
export const actualUnits = (demand: DailyDemand | undefined, firstDate: number, days: number): Float64Array =>
  onDays(demand, demand?.units, firstDate, days);

/** Visits on the same days; undefined where the Sales table has none. */
export const actualVisits = (
  demand: DailyDemand | undefined,
  firstDate: number,
  days: number,
): Float64Array | undefined =>
  demand?.visits === undefined ? undefined : onDays(demand, demand.visits, firstDate, days);

const onDays = (
  demand: DailyDemand | undefined,
  values: Float64Array | undefined,
  firstDate: number,
  days: number,
): Float64Array =>
  Float64Array.from({ length: days }, (_, day) => {
    const place = demand === undefined ? -1 : firstDate + day - demand.firstDate;
    return values?.[place] ?? NaN;
  });
