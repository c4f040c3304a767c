import { landedCost, type DutyBasis } from "./landedCost";

/** What the Products table says of a product's cost; undefined is not known. */
export interface ProductCostFacts {
  readonly unitCost?: number | undefined;
  readonly freightPerUnit?: number | undefined;
  readonly dutyRate?: number | undefined;
  readonly dutyBasis?: DutyBasis | undefined;
}

/**
 * At which cost does a unit of a product stand in the stock?
 *
 *     cost = unit cost + freight a unit + duty
 *
 * Undefined where the unit cost is not known, or a duty rate stands without its basis: a cost that is half known is none.
 *
 * Source: formulas C.11 (stock and sales at cost), 002-51 for the parts.
 * Units: money a unit. Not for: a shipment with its own charges; see the landed cost by SKU.
 * Example: 10 at the factory, 2 freight, 5% duty on FOB: 10 + 2 + 0.5 = 12.5.
 */
export function productCost(facts: ProductCostFacts): number | undefined {
  const { unitCost, freightPerUnit = 0, dutyRate = 0, dutyBasis } = facts;
  if (unitCost === undefined) return undefined;
  const cost = landedCost({
    unitCost,
    units: 1,
    domesticFreight: 0,
    internationalFreight: freightPerUnit,
    insurance: 0,
    dutyRate,
    dutyBasis,
    importTaxRate: 0,
    taxRecoverable: true,
    warehouseHandling: 0,
    storage: 0,
    other: 0,
  });
  return cost.ok ? cost.value.perUnit : undefined;
}
