import { isoDateFromSerial } from "../calendar/serialDate";
import { enormousDay } from "../demand/enormousDay";
import { warning } from "../problem";
import { type Finding, toATenth } from "./finding";
import type { HealthCheckInput } from "./healthInput";
import type { Shop } from "./shop";

/**
 * On which day did a product sell as much as on all others together, so that its orders would rest on that day?
 *
 * At stake are the units of that day. A day within a promotion of the planner's own list is known to be unlike others and
 * not questioned, nor is one that the rhythm of the sales has been questioned for.
 *
 * Source: formulas C.8 (flagged, not deleted), C.1; `enormousDay` has the rule. The replenishment plan says of the same
 * product what its order would be without the day.
 */
export function enormousDays(input: HealthCheckInput, shop: Shop): Finding[] {
  const { products, demand, promotions, demandDays } = input;
  const isPromoted = (date: number): boolean =>
    promotions.some(({ values: { startDate, endDate = startDate } }) => date >= startDate && date <= endDate);
  return products.flatMap(({ sku }) => {
    const history = demand.get(sku);
    const day = history && enormousDay(history, demandDays);
    if (!history || !day || shop.isRhythmQuestioned(sku) || isPromoted(day.date)) return [];
    const params = {
      sku,
      units: day.units,
      date: isoDateFromSerial(day.date),
      ordinary: toATenth(day.ordinary),
      returned: history.returnedUnits,
    };
    const problem = warning("oneDayOfAll", { field: "units", params });
    return [{ problem, stake: shop.stake(sku, day.units, "ON ONE DAY") }];
  });
}
