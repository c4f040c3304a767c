import type { PromotionDays } from "../demand/cleaning";
import { unitsToForecast, type CleanedHistory } from "../demand/cleaning";
import { knownValues, type Histories } from "../demand/histories";
import { demandForecast } from "../forecast/demandForecast";
import type { DemandForecast } from "../forecast/request";
import { refuse, answer, type Result } from "../problem";
import type { Slices } from "../numbers/slices";
import { expectedBy, unitsOnUsualDays, type UsualMethod } from "./usualMethods";

export interface PromoForecastInput {
  /** The cleaned histories, all over the same days; promotions counted, so that their uplift can be learnt. */
  readonly histories: readonly CleanedHistory[];
  /** Promotions that fall into the history. */
  readonly past: readonly PromotionDays[];
  /** The promotion to plan, after the last day of the history. */
  readonly promotion: PromotionDays;
  /** The planner's own multiple of a usual day's demand, in the stead of what was measured. */
  readonly demandMultiple?: number | undefined;
  /** Growth and advertising as fractions: 0.2 is a fifth more. */
  readonly growthRate: number;
  readonly adUpliftRate: number;
  /** Conversion as a multiple of that of past promotions; nothing is applied where it stays open. */
  readonly conversionFactor?: number | undefined;
  /** What says the usual days; the multiple is measured by AUTO in any case. */
  readonly usualMethod: UsualMethod;
}

/** What one product is expected to sell. */
export interface PromoForecast {
  readonly sku: string;
  /** Days of its history that are known. */
  readonly daysKnown: number;
  /** Units a usual day, each day from the history's end to the promotion's last day. */
  readonly usualDaily: Float64Array;
  /** Units the promotion's days would sell without it. */
  readonly usualUnits: number;
  /** What a day of it sells as a multiple of a usual day. */
  readonly demandMultiple: number;
  /** What said the usual days: AUTO where the planner's own method could not. */
  readonly usualBy: UsualMethod;
  /** Whether the multiple was measured, and of what. */
  readonly multipleFrom: "PLANNER" | "HISTORY";
  /** usual units × multiple × (1 + growth) × (1 + advertising) × conversion factor. */
  readonly expectedUnits: number;
}

/**
 * What will each product sell in the promotion, by its own history?
 *
 *     expected = usual units of those days × multiple × (1 + growth) × (1 + advertising) × conversion factor
 *
 * The forecast engine is told of past promotions and of this one as drivers: what a day of it is expected to sell beside
 * the same weekday without it is the multiple, learnt from all products together and drawn towards each one's own past. A
 * multiple of the planner's goes before it. With neither there is no answer: an uplift is never taken as 1. A method the planner chose in the stead of AUTO says the usual days, of the products it can.
 *
 * Source: 002-21 (growth and advertising multiply), 004-13 (past promotions), 002-20 (moving average or smoothing), 001-17
 * (one shop's conversion rose by 40%: a factor the planner may type, and nobody's default), formulas C.7, C.8.
 * Units: units a day, fractions; a day a period. Answers by product, in the order given; one whose history says nothing is
 * left out.
 * Not for: growth that the history already shows; the forecast carries that on.
 */
export function* promoForecast(input: PromoForecastInput): Slices<Result<PromoForecast[]>> {
  const { histories, past, promotion, demandMultiple } = input;
  if (histories.length === 0) return answer([]);
  const isMeasured = past.length > 0;
  if (!isMeasured && demandMultiple === undefined)
    return refuse("upliftUnknown", { field: "demandMultiple" });

  const [{ firstDate, sold }] = histories as readonly [CleanedHistory];
  const periods = sold.length;
  const days = promotion.lastDate - (firstDate + periods) + 1;
  const promoDays = Math.min(days, promotion.lastDate - promotion.firstDate + 1);
  // The same weekdays after the promotion say what its days would sell without it.
  const weeksAfter = daysOfWeek * Math.ceil(promoDays / daysOfWeek);
  const horizon = days + weeksAfter;
  const flags = isMeasured ? flagsOf(firstDate, periods + horizon, [...past, promotion]) : undefined;
  const history = { columns: histories.map(unitsToForecast), periods };
  const forecasts = yield* forecastWith(history, horizon, flags);
  if (!forecasts.ok) return forecasts;
  const byName = yield* usualByName(input, days);
  if (!byName.ok) return byName;

  return answer(
    histories.flatMap(({ sku, counted }, product): PromoForecast[] => {
      const forecast = forecasts.value[product];
      const named = byName.value[product];
      if (!forecast.ok) return [];
      const { expected } = forecast.value;
      const usualOfAuto = expected.slice(0, days);
      for (let day = days - promoDays; day < days; day++) usualOfAuto[day] = expected[day + weeksAfter];
      const usualDaily = named ?? usualOfAuto;
      const usualUnits = sumOf(usualDaily.subarray(-promoDays));
      const promoted = sumOf(expected.subarray(days - promoDays, days));
      const multiple = demandMultiple ?? multipleOf(promoted, sumOf(usualOfAuto.subarray(-promoDays)));
      const { growthRate, adUpliftRate, conversionFactor = 1 } = input;
      return [
        {
          sku,
          daysKnown: knownValues(counted).length,
          usualDaily,
          usualUnits,
          usualBy: named ? input.usualMethod : "AUTO",
          demandMultiple: multiple,
          multipleFrom: demandMultiple === undefined ? "HISTORY" : "PLANNER",
          expectedUnits: usualUnits * multiple * (1 + growthRate) * (1 + adUpliftRate) * conversionFactor,
        },
      ];
    }),
  );
}

/** Of a product that sells nothing on usual days no multiple can be told: nothing times anything is nothing. */
const multipleOf = (promoted: number, usualUnits: number): number =>
  usualUnits > 0 ? promoted / usualUnits : 1;

function* forecastWith(
  history: Histories,
  horizon: number,
  flags: Float64Array | undefined,
): Slices<Result<readonly Result<DemandForecast>[]>> {
  const drivers = flags && {
    columns: history.columns.map(() => flags),
    periods: history.periods + horizon,
  };
  return yield* demandForecast({ history, horizon, seasonLength: daysOfWeek, method: "AUTO", drivers });
}

/** What the planner's own method says of usual days, a product; AUTO says it where that method cannot. */
function* usualByName(
  { histories, usualMethod }: PromoForecastInput,
  horizon: number,
): Slices<Result<readonly (Float64Array | undefined)[]>> {
  if (usualMethod === "AUTO") return answer([]);
  return yield* expectedBy(usualMethod, histories.map(unitsOnUsualDays), horizon);
}

/** A shop's days have a week; the year's season is in past promotions as far as it is known. */
const daysOfWeek = 7;

/** 1 on days of a promotion. */
function flagsOf(firstDate: number, days: number, promotions: readonly PromotionDays[]): Float64Array {
  return Float64Array.from({ length: days }, (_, day) => {
    const date = firstDate + day;
    return promotions.some((each) => date >= each.firstDate && date <= each.lastDate) ? 1 : 0;
  });
}

const sumOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);
