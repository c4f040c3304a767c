import { landedCost } from "../cost/landedCost";
import { answer, refuse, type Result } from "../problem";
import type { ProductFacts } from "./stockPlan";

/**
 * What does a unit of an order of so many cost in the warehouse, by what the Products table says?
 *
 * Unit cost, freight a unit and duty; undefined, without a problem, where nothing is ordered. Refused where the unit cost is
 * missing: freight alone is no cost of goods.
 *
 * Source: 002-51.
 * Not for: charges shared by a shipment; the landed cost of its SKUs takes those.
 */
export function unitLandedCost(product: ProductFacts, units: number | undefined): Result<number | undefined> {
  const { unitCost, freightPerUnit = 0, dutyRate = 0, dutyBasis } = product;
  if (unitCost === undefined) return refuse("missing", { field: "unitCost" });
  if (units === undefined || units === 0) return answer(undefined);
  const cost = landedCost({
    unitCost,
    units,
    domesticFreight: 0,
    internationalFreight: freightPerUnit * units,
    insurance: 0,
    dutyRate,
    dutyBasis,
    importTaxRate: 0,
    taxRecoverable: true,
    warehouseHandling: 0,
    storage: 0,
    other: 0,
  });
  return cost.ok ? answer(cost.value.perUnit) : cost;
}
