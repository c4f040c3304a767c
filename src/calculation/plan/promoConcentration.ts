import { warning, type Problem } from "../problem";
import { defaultConcentrationLimit } from "../alerts/alertSettings";
import type { PromoLine } from "./promoLine";

/**
 * Does one product carry too much of the planned revenue?
 *
 *     share = expected units × price ÷ Σ over products of the same;  said above 30%
 *
 * Source: 004-38 (depending on a single best seller), 000-23 (30%), A.6-33 (three products cannot all stay below 30%, so it
 * is said of four or more only).
 * Units: fractions; products without a price or expected units are left out.
 * Example: 4,000 of 10,000 in one of five products: 40%.
 */
export function concentratedRevenue(lines: readonly PromoLine[]): Problem[] {
  const limit = defaultConcentrationLimit.value;
  const planned = lines.flatMap(({ sku, expectedUnits, price }) =>
    expectedUnits === undefined || price === undefined ? [] : [{ sku, revenue: expectedUnits * price }],
  );
  const total = planned.reduce((sum, { revenue }) => sum + revenue, 0);
  if (total <= 0 || planned.length * limit <= 1) return [];
  return planned
    .filter(({ revenue }) => revenue > limit * total)
    .map(({ sku, revenue }) =>
      warning("revenueConcentrated", {
        params: { sku, percent: Math.round((100 * revenue) / total), limit: Math.round(100 * limit) },
      }),
    );
}
