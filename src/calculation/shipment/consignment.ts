import type { ShippedProduct } from "../cost/shipments";
import { aboutField, type Placed } from "../placed";
import { answer, refuse, refuseAll, type Problem, type Result } from "../problem";
import type { Consignment } from "./laneQuotes";

/** Units of one SKU to be sent. */
export interface UnitsToSend extends Placed {
  readonly sku: string;
  readonly units: number;
}

/**
 * What do the goods weigh and measure, SKU by SKU?
 *
 * Every SKU needs its weight and its volume: a missing one would make the goods lighter than they are. What is missing is
 * named with the cell to fill in, and the goods are not compared until then.
 *
 * Source: formulas C.10 (zero or missing dimensions are refused, not priced as 0).
 * Units: kg and m³ a unit.
 */
export function goodsToSend(
  lines: readonly UnitsToSend[],
  products: ReadonlyMap<string, ShippedProduct>,
): Result<Consignment["goods"]> {
  const problems: Problem[] = [];
  const goods = lines.flatMap((line) => {
    const product = products.get(line.sku);
    if (product === undefined) {
      problems.push(...refuse("skuNotInProducts", aboutField(line, "sku", { sku: line.sku })).problems);
      return [];
    }
    const { unitKg, unitM3 } = product;
    if (unitKg !== undefined && unitM3 !== undefined) return [{ units: line.units, unitKg, unitM3 }];
    for (const field of ["unitKg", "unitM3"] as const)
      if (product[field] === undefined)
        problems.push(...refuse("goodsNotMeasured", aboutField(product, field, { sku: line.sku })).problems);
    return [];
  });
  return problems.length > 0 ? refuseAll(problems) : answer(goods);
}
