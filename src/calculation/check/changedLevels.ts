import { enormousDay } from "../demand/enormousDay";
import { levelChange, levelChangeLimits } from "../demand/levelChange";
import { warning } from "../problem";
import { type Finding, toATenth } from "./finding";
import type { HealthCheckInput } from "./healthInput";
import { type Shop, stakeDays } from "./shop";

/**
 * Whose sales have changed so steeply that the history is not representative?
 *
 * At stake is what the average is out by in the days to come. Days within a promotion of the planner's own list count in
 * neither time; a product that is questioned for a single day or for its months is questioned for that alone.
 *
 * Source: 000-11; `levelChange` has the rule.
 */
export function changedLevels(input: HealthCheckInput, shop: Shop): Finding[] {
  const { products, demand, promotions, demandDays } = input;
  return products.flatMap(({ sku }) => {
    const history = demand.get(sku);
    if (history === undefined || shop.isRhythmQuestioned(sku) || enormousDay(history, demandDays)) return [];
    const units = history.units.slice();
    for (const { values } of promotions) {
      const { startDate, endDate = startDate } = values;
      const first = Math.max(0, startDate - history.firstDate);
      units.fill(NaN, first, Math.max(first, endDate + 1 - history.firstDate));
    }
    const change = levelChange({ units }, demandDays);
    if (change === undefined) return [];
    const { recent, before, average } = change;
    const outBy = Math.abs(recent - average) * stakeDays.value;
    const problem = warning("salesChangedLevel", {
      field: "units",
      params: {
        sku,
        days: levelChangeLimits.value.recentDays,
        recent: toATenth(recent),
        before: toATenth(before),
        average: toATenth(average),
      },
    });
    return [{ problem, stake: shop.stake(sku, outBy, "DIFFERENCE") }];
  });
}
