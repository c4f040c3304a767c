import { type DailyDemand, lastWholeMonth, type Month, monthOf } from "../../calculation";

/** The month the planner chose, as far as it has come; else the last whole month of the sales. */
export function monthToLookAt(
  demand: ReadonlyMap<string, DailyDemand>,
  day: number | undefined,
  today: number,
): Month {
  if (day !== undefined) {
    const chosen = monthOf(day);
    return { ...chosen, lastDate: Math.max(chosen.firstDate, Math.min(chosen.lastDate, today)) };
  }
  const [any] = demand.values();
  return lastWholeMonth(any === undefined ? today : any.firstDate + any.units.length - 1);
}
