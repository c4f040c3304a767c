import { aboutField, type Placed } from "../placed";
import { warning, type Problem } from "../problem";

/** A region with what serving it takes, from its own warehouse and from the one that could serve all. */
export interface ComparedRegion extends Placed {
  readonly region: string;
  readonly orders: number;
  readonly warehouse?: string | undefined;
  readonly deliveryHours?: number | undefined;
  /** Home money an order. */
  readonly deliveryCost?: number | undefined;
  readonly centralHours?: number | undefined;
  readonly centralCost?: number | undefined;
}

/** A warehouse with what it costs to keep. */
export interface KeptWarehouse {
  readonly warehouse: string;
  /** Home money for the time in which the orders came; none where it is not given. */
  readonly monthlyCost?: number | undefined;
}

/** One way to serve all regions. */
export interface NetworkCase {
  readonly warehouses: number;
  readonly hours: number;
  readonly deliveryCost: number;
  readonly keepingCost: number;
  readonly cost: number;
}

export interface NetworkCompared {
  readonly one: NetworkCase;
  readonly several: NetworkCase;
  /** Several against one: fractions, negative where less. */
  readonly hoursChange: number;
  readonly costChange: number;
  readonly problems: readonly Problem[];
}

/**
 * Are several warehouses faster or cheaper than one?
 *
 *     hours of a case = Σ orders × hours ÷ Σ orders
 *     cost of a case  = Σ orders × delivery cost + Σ cost of keeping its warehouses
 *     change = several ÷ one − 1
 *
 * The one warehouse is that with the most orders, and its cost of keeping is its own. A region that lacks one of its four
 * figures is named and left out of both cases. Undefined where no region has all of them.
 *
 * Source: 000-43 (72 hours became 36, and the cost of logistics fell by 12%: an example, no promise).
 * Units: hours; home money; the orders and the keeping cost are of the same month.
 * Not for: the stock that several warehouses need on top; look at the split of the stock.
 * Example: 72 hours and 100,000 against 36 hours and 88,000: −50% and −12%.
 */
export function compareNetworks(
  regions: readonly ComparedRegion[],
  warehouses: readonly KeptWarehouse[],
): NetworkCompared | undefined {
  const problems: Problem[] = [];
  const isAsked = regions.some(
    ({ centralHours, centralCost }) => (centralHours ?? centralCost) !== undefined,
  );
  if (!isAsked) return undefined;
  const whole = regions.filter((region) => {
    const lacking = figures.filter((field) => region[field] === undefined);
    for (const field of lacking)
      problems.push(warning("regionNotCompared", aboutField(region, field, { region: region.region })));
    return lacking.length === 0 && region.orders > 0;
  });
  if (whole.length === 0) return undefined;
  const orders = whole.reduce((sum, each) => sum + each.orders, 0);
  const weighted = (field: (typeof figures)[number]) =>
    whole.reduce((sum, each) => sum + each.orders * (each[field] ?? 0), 0);
  const ordersOf = (name: string) =>
    whole.filter(({ warehouse }) => warehouse === name).reduce((sum, each) => sum + each.orders, 0);
  const names = [...new Set(whole.flatMap(({ warehouse }) => warehouse ?? []))].sort(
    (a, b) => ordersOf(b) - ordersOf(a),
  );
  const keeping = (kept: readonly string[]) =>
    warehouses
      .filter(({ warehouse }) => kept.includes(warehouse))
      .reduce((sum, { monthlyCost = 0 }) => sum + monthlyCost, 0);
  const caseOf = (kept: readonly string[], hours: number, deliveryCost: number): NetworkCase => ({
    warehouses: kept.length,
    hours: hours / orders,
    deliveryCost,
    keepingCost: keeping(kept),
    cost: deliveryCost + keeping(kept),
  });
  const one = caseOf(names.slice(0, 1), weighted("centralHours"), weighted("centralCost"));
  const several = caseOf(names, weighted("deliveryHours"), weighted("deliveryCost"));
  return {
    one,
    several,
    hoursChange: one.hours > 0 ? several.hours / one.hours - 1 : 0,
    costChange: one.cost > 0 ? several.cost / one.cost - 1 : 0,
    problems,
  };
}

const figures = ["deliveryHours", "deliveryCost", "centralHours", "centralCost"] as const;
