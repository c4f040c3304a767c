import type { DailyDemand } from "../../../calculation";

/** Sales that end longer ago than this are an old export, or an example: a plan for today would know nothing. */
const mostDaysOld = 60;

export interface PlanDay {
  readonly asOfDate: number;
  /** Whether it is the day after the last sale, because the sales end long before today. */
  readonly isAfterLastSale: boolean;
}

/** The day the plan is for: the one chosen, else today, else the day after the last sale. */
export function planDay(
  chosen: number | undefined,
  today: number,
  demand: ReadonlyMap<string, DailyDemand>,
): PlanDay {
  const [any] = demand.values();
  if (chosen !== undefined || any === undefined) return { asOfDate: chosen ?? today, isAfterLastSale: false };
  const afterLastSale = any.firstDate + any.units.length;
  return today - afterLastSale > mostDaysOld
    ? { asOfDate: afterLastSale, isAfterLastSale: true }
    : { asOfDate: today, isAfterLastSale: false };
}
