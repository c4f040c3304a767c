import { answer, refuse, type Result } from "../problem";
import { sourced } from "../sourced";

export const dutyBases = ["FOB", "CIF"] as const;
export type DutyBasis = (typeof dutyBases)[number];

/** A charge nobody named is not part of the cost; the planner sees which were given. */
export const noCharge = sourced(0, { source: "002-51", checked: "2026-11-21" });
export const defaultTaxRecoverable = sourced(true, {
  source: "own",
  checked: "2026-11-21",
  note: "import VAT or GST that a registered seller reclaims is cash, not cost",
});

/** All charges are totals of the shipment, in one currency. */
export interface LandedCostInput {
  /** Money a unit, at the factory. */
  readonly unitCost: number;
  readonly units: number;
  readonly domesticFreight: number;
  readonly internationalFreight: number;
  readonly insurance: number;
  /** A fraction of the duty basis; may exceed 1. */
  readonly dutyRate: number;
  /** Which value the duty is on; needed where there is duty. */
  readonly dutyBasis?: DutyBasis | undefined;
  /** A fraction of CIF and duty together. */
  readonly importTaxRate: number;
  /** A recoverable tax is cash, not cost. */
  readonly taxRecoverable: boolean;
  readonly warehouseHandling: number;
  readonly storage: number;
  readonly other: number;
}

/** Money of the whole shipment, but for `perUnit`. The parts add up to the total. */
export interface LandedCost {
  readonly perUnit: number;
  readonly total: number;
  readonly goods: number;
  readonly freightAndInsurance: number;
  readonly duty: number;
  /** The import tax that stays a cost: 0 where it is recoverable. */
  readonly unrecoverableTax: number;
  readonly warehouseAndOther: number;
  /** The import tax paid at the border, recoverable or not: cash to have ready. */
  readonly importTaxPaid: number;
}

/**
 * What does one unit cost, landed and sellable?
 *
 *     FOB  = unit cost × units + domestic freight
 *     CIF  = FOB + international freight + insurance
 *     duty = duty rate × FOB or CIF
 *     tax  = import tax rate × (CIF + duty), a cost only when not recoverable
 *     landed cost a unit = (CIF + duty + unrecoverable tax + handling + storage + other) ÷ units
 *
 * Source: 002-51 (its six terms), with goods added; duty bases as in formulas C.9 (United States FOB, EU and UK CIF).
 * Units: one currency a call; rates are fractions.
 * Not for: several products in one shipment (the shared charges must be split first), or DDP freight with duty in it
 * (give no duty rate: it would count twice).
 * Example: 500 units at 8 with 200 + 900 freight and 60 insurance, 4.8% on FOB: (4000 + 1160 + 0.048 × 4200) ÷ 500.
 */
export function landedCost(input: LandedCostInput): Result<LandedCost> {
  if (input.dutyRate > 0 && input.dutyBasis === undefined)
    return refuse("dutyBasisNeeded", { field: "dutyBasis" });

  const goods = input.unitCost * input.units;
  const fob = goods + input.domesticFreight;
  const cif = fob + input.internationalFreight + input.insurance;
  const duty = input.dutyRate * (input.dutyBasis === "CIF" ? cif : fob);
  const importTaxPaid = input.importTaxRate * (cif + duty);
  const unrecoverableTax = input.taxRecoverable ? 0 : importTaxPaid;
  const warehouseAndOther = input.warehouseHandling + input.storage + input.other;
  const total = cif + duty + unrecoverableTax + warehouseAndOther;
  return answer({
    perUnit: total / input.units,
    total,
    goods,
    freightAndInsurance: cif - goods,
    duty,
    unrecoverableTax,
    warehouseAndOther,
    importTaxPaid,
  });
}
