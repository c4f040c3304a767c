import type { PromotionDays } from "../demand/cleaning";
import { demandForecast } from "../forecast/demandForecast";
import type { DemandForecast } from "../forecast/request";
import type { Slices } from "../numbers/slices";
import type { Result } from "../problem";

/** The week, and the year where two of them are known. */
export const seasonsOfDays = (days: number): readonly number[] => (days >= 2 * year ? [week, year] : [week]);
const week = 7;
const year = 364;

export interface DailyForecastInput {
  /** Units a day of each product, all over the same days; NaN for a day that does not count. */
  readonly columns: readonly Float64Array[];
  /** The day of the first of them, as a date serial. */
  readonly firstDate: number;
  /** Past and coming ones; none where their days are left out. */
  readonly promotions: readonly PromotionDays[];
  readonly horizonDays: number;
}

/**
 * What will every product sell on each coming day, by its cleaned days and the promotions of the shop?
 *
 * Forecast, Replenishment and Alerts all ask here, so that one product has one figure: a day of a promotion teaches what
 * promotions do, and nothing of a usual day; one to come is expected to do the same.
 *
 * Source: formulas C.7, C.8 (promotion days apart from usual ones).
 * Units: units a day, from the day after the last known.
 */
export function dailyForecast(input: DailyForecastInput): Slices<Result<readonly Result<DemandForecast>[]>> {
  const { columns, horizonDays } = input;
  const periods = columns[0].length;
  const drivers = flagsOfPromotions(input, periods, periods + horizonDays);
  return demandForecast({
    history: { columns, periods },
    horizon: horizonDays,
    seasonLength: seasonsOfDays(periods),
    method: "AUTO",
    drivers: drivers && { columns: columns.map(() => drivers), periods: drivers.length },
  });
}

/**
 * 1 on each day of a promotion, over the history and the days ahead. Undefined where the history has none, which could
 * teach nothing of those to come.
 */
export function flagsOfPromotions(
  { firstDate, promotions }: Pick<DailyForecastInput, "firstDate" | "promotions">,
  knownDays: number,
  days: number,
): Float64Array | undefined {
  const flags = Float64Array.from({ length: days }, (_, day) =>
    isPromoted(promotions, firstDate + day) ? 1 : 0,
  );
  return flags.subarray(0, knownDays).includes(1) ? flags : undefined;
}

/** Units a day with those of promotions not known: what is left are usual days. */
export const withoutPromotions = (
  units: Float64Array,
  { firstDate, promotions }: Pick<DailyForecastInput, "firstDate" | "promotions">,
): Float64Array => units.map((sold, day) => (isPromoted(promotions, firstDate + day) ? NaN : sold));

const isPromoted = (promotions: readonly PromotionDays[], date: number): boolean =>
  promotions.some(({ firstDate, lastDate }) => date >= firstDate && date <= lastDate);
