import {
  type DailyDemand,
  forecastOfMonth,
  type Month,
  type Result,
  type Slices,
} from "../../../calculation";

/** Which month to forecast from what was known on its eve. */
export interface HindsightJob {
  readonly demand: ReadonlyMap<string, DailyDemand>;
  readonly month: Month;
}

/** Units of the month by sku. */
export type Hindsight = Result<ReadonlyMap<string, number>>;

export const hindsightInSlices = ({ demand, month }: HindsightJob): Slices<Hindsight> =>
  forecastOfMonth(demand, month);

/** At most how many slices: three of what all products have in common, and each product. */
export const slicesOf = ({ demand }: HindsightJob): number => 3 + demand.size;
