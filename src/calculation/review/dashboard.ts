import { monthBefore, type Month } from "../calendar/month";
import type { Result } from "../problem";
import { kpiDefinitions, kpiOf, type KpiDefinition, type KpiKey } from "./kpis";
import type { MonthFacts } from "./monthFacts";
import { type RangeCounter, rangeCounters } from "./rangeCounters";
import { monthFigures, type MonthFigureOptions, type MonthFigures } from "./monthFigures";

/** One KPI in the month and the month before: data alone, so that a worker can hand it over. */
export interface Kpi extends Omit<KpiDefinition, "compute"> {
  readonly key: KpiKey;
  readonly now: Result<number>;
  readonly before: Result<number>;
  /** Now less before; undefined where one of them is not known. */
  readonly change?: number;
  /** Whether the change is for the better; undefined where there is none. */
  readonly isBetter?: boolean;
}

export interface Dashboard {
  readonly month: Month;
  readonly monthBefore: Month;
  readonly kpis: readonly Kpi[];
  /** How wide the range is, beside what a small shop is advised. */
  readonly range: readonly RangeCounter[];
  /** What the KPIs were made of, in both months. */
  readonly figures: MonthFigures;
  readonly figuresBefore: MonthFigures;
}

/**
 * How does the shop stand in a month, against the month before?
 *
 * Each KPI answers its value, or why it cannot be said: what no table says is not known and never 0. Today's stock may stand
 * for the month where nothing was counted in it, for the month before never: the two would be the same stock.
 *
 * Source: 000-46 (twelve KPIs in four groups), formulas C.11; 000-05 (stock-out days and slow stock first); 003-44 (looked at each month).
 * Not for: a single product; its workings are in the plan.
 */
export function dashboard(
  facts: MonthFacts,
  month: Month,
  options: Omit<MonthFigureOptions, "mayUseTodaysStock">,
): Dashboard {
  const earlier = monthBefore(month);
  const figures = monthFigures(facts, month, { ...options, mayUseTodaysStock: true });
  const figuresBefore = monthFigures(facts, earlier, { ...options, mayUseTodaysStock: false });
  const kpis = kpiDefinitions.map((definition: KpiDefinition & { readonly key: KpiKey }): Kpi => {
    const now = kpiOf(definition, figures);
    const before = kpiOf(definition, figuresBefore);
    const { key, group, unit, source, better, needs, aim } = definition;
    const said = { key, group, unit, source, better, needs, ...(aim === undefined ? {} : { aim }) };
    return { ...said, now, before, ...changeOf(definition, now, before) };
  });
  const range = rangeCounters(facts.products, facts.demand, month);
  return { month, monthBefore: earlier, kpis, range, figures, figuresBefore };
}

function changeOf(
  { better }: KpiDefinition,
  now: Result<number>,
  before: Result<number>,
): Pick<Kpi, "change" | "isBetter"> {
  if (!now.ok || !before.ok) return {};
  const change = now.value - before.value;
  if (change === 0) return { change };
  const gain = better === "near0" ? Math.abs(before.value) - Math.abs(now.value) : change;
  return { change, ...(gain === 0 ? {} : { isBetter: better === "lower" ? gain < 0 : gain > 0 }) };
}
