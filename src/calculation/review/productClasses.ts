import { productCost, type ProductCostFacts } from "../cost/productCost";
import type { DailyDemand } from "../demand/dailyDemand";
import { answer, type Result, warning } from "../problem";
import { sourced } from "../sourced";
import { abcClass } from "./abcClass";
import type { ClassedProduct } from "./classMatrix";
import { xyzClass } from "./xyzClass";

/** Days in a period of the XYZ classes: whole weeks, so that weekdays do not make a product look unsteady. */
const daysAPeriod = 28;
/** A year of such periods. */
const classedDays = sourced(13 * daysAPeriod, {
  source: "own",
  checked: "2026-11-22",
  note: "a year of whole weeks, in periods of four",
});

export interface ClassLimits {
  /** Cumulative shares of the value. */
  readonly aCutoff: number;
  readonly bCutoff: number;
  /** Coefficients of variation. */
  readonly xLimit: number;
  readonly yLimit: number;
}

/**
 * Of which class is each product, by the value it sells in a year and by how steadily it sells?
 *
 *     value = units sold in the last 364 days × cost a unit;  XYZ over the sums of four weeks each
 *
 * A period with a day that is not known is a gap. Products without a cost cannot be ranked and are left out, with a warning.
 *
 * Source: formulas C.12; A.6-8 (value classes apart from roles).
 * Units: units a day in; value in money at cost.
 * Not for: products that sell in one season, which are Z for it.
 * Example: 10 lamps a day at 8 and a rug at times: lamp AX, rug CZ.
 */
export function productClasses(
  products: readonly ({ readonly sku: string } & ProductCostFacts)[],
  demand: ReadonlyMap<string, DailyDemand>,
  limits: ClassLimits,
): Result<ClassedProduct[]> {
  const ranked = products.flatMap((product) => {
    const cost = productCost(product);
    const units = demand.get(product.sku)?.units.subarray(-classedDays.value) ?? new Float64Array();
    return cost === undefined ? [] : [{ sku: product.sku, units, value: knownSum(units) * cost }];
  });
  const { aCutoff, bCutoff } = limits;
  const abc = abcClass({ values: ranked.map(({ value }) => value), by: "VALUE", aCutoff, bCutoff });
  if (!abc.ok) return abc;
  const classed: ClassedProduct[] = [];
  for (const [index, { sku, units, value }] of ranked.entries()) {
    const xyz = xyzClass(periodSums(units), limits);
    // Limits in the wrong order are wrong for all; a history that is too short is one product's own.
    if (!xyz.ok && xyz.problems.some(({ severity }) => severity === "error")) return xyz;
    classed.push({ sku, value, abc: abc.value[index], ...(xyz.ok ? { xyz: xyz.value } : {}) });
  }
  const count = products.length - ranked.length;
  return answer(classed, count > 0 ? [warning("costsOfSomeUnknown", { params: { count } })] : []);
}

const knownSum = (units: Float64Array): number =>
  units.reduce((sum, each) => sum + (Number.isNaN(each) ? 0 : each), 0);

/** Sums of whole periods up to the last day; days before the first whole one are left out. */
function periodSums(units: Float64Array): Float64Array {
  const periods = Math.floor(units.length / daysAPeriod);
  const first = units.length - periods * daysAPeriod;
  return Float64Array.from({ length: periods }, (_, period) =>
    units
      .subarray(first + period * daysAPeriod, first + (period + 1) * daysAPeriod)
      .reduce((sum, each) => sum + each, 0),
  );
}
