import { type DailyDemand, salesAge } from "../../../calculation";

export interface PlanDay {
  readonly asOfDate: number;
  /** Whether it is the day after the last sale, because the sales are out of date. */
  readonly isAfterLastSale: boolean;
}

/** The day the plan is for: the one chosen, else today, else the day after the last sale where the sales are out of date. */
export function planDay(
  chosen: number | undefined,
  today: number,
  demand: ReadonlyMap<string, DailyDemand>,
  staleSalesDays: number,
): PlanDay {
  const age = salesAge(demand, today, staleSalesDays);
  if (chosen !== undefined || age === undefined || !age.isStale)
    return { asOfDate: chosen ?? today, isAfterLastSale: false };
  return { asOfDate: age.dayAfter, isAfterLastSale: true };
}
