import type { CargoInsurance } from "../cost/cargoInsurance";
import type { CostGroup, CostKind } from "../cost/costTerms";
import { insuredValue } from "../cost/insuredValue";
import { storageFee } from "../cost/storageFee";
import { answer, map, refuse, type Result } from "../problem";

/** A charge of one unit of a product beside goods, freight, duty and the last mile. */
export interface UnitCharge {
  readonly group: CostGroup;
  readonly kind: CostKind;
  /** Money. */
  readonly perUnit: number;
}

/** What is charged a unit, and how the goods are stored and insured until they are sold. */
export interface UnitChargeRates extends CargoInsurance {
  /** A second inspection, and packaging with whatever is put in. */
  readonly inspectionPerUnit: number;
  readonly packagingPerUnit: number;
  /** Relabelling, repacking, booking of the delivery. */
  readonly servicesPerUnit: number;
  /** Putting away and taking out; storage too, where no rates are given. */
  readonly warehousePerUnit: number;
  readonly outboundPerUnit: number;
  /** Twelve rates in money a m³ and month, January first; undefined where storage is in `warehousePerUnit`. */
  readonly monthlyRates?: readonly number[] | undefined;
}

/** Days of storage: from the shelf until the last unit is sold. */
export interface DaysStored {
  readonly onShelf: number;
  readonly firstDate: number;
  readonly lastDate: number;
}

export interface ChargedUnit {
  readonly goods?: number | undefined;
  readonly firstLeg?: number | undefined;
  readonly unitM3?: number | undefined;
}

/**
 * What else does one unit cost until it is sold: inspection, packaging, insurance, warehouse, services, storage?
 *
 *     insurance = rate × insured value of goods and freight
 *     storage   = one unit from the shelf to the promotion, and half a unit while it sells off evenly, each month at its rate
 *
 * Refused with the fact that is missing: the volume where storage has rates. Insurance is left to the goods and the freight
 * where one of them is not known, since the product is left out for that already.
 *
 * Source: 000-35 (inspection), 000-36 (packaging), 002-34 (storage by month, dearer in the peak season), 002-35 (insurance),
 * 002-36 (services), 004-28 (in, storage, out).
 * Units: money a unit. Not for: what depends on the price (`promoEarnings`).
 * Example: a unit of 0.01 m³ from 1 to 26 November at 60 a m³ and month, sold on 27 to 30: 0.01 × 60 × (26 + 4 ÷ 2) ÷ 30 = 0.56.
 */
export function unitCharges(
  unit: ChargedUnit,
  rates: UnitChargeRates,
  days: DaysStored,
): Result<readonly UnitCharge[]> {
  return map(storageOf(unit, rates, days), (storage) =>
    charged([
      { group: "GOODS", kind: "INSPECTION", perUnit: rates.inspectionPerUnit },
      { group: "GOODS", kind: "PACKAGING", perUnit: rates.packagingPerUnit },
      { group: "FIRST LEG", kind: "INSURANCE", perUnit: premiumOf(unit, rates) },
      { group: "WAREHOUSE", kind: "HANDLING", perUnit: rates.warehousePerUnit + rates.outboundPerUnit },
      { group: "WAREHOUSE", kind: "SERVICES", perUnit: rates.servicesPerUnit },
      { group: "WAREHOUSE", kind: "STORAGE", perUnit: storage },
    ]),
  );
}

const charged = (charges: readonly UnitCharge[]): readonly UnitCharge[] =>
  charges.filter(({ perUnit }) => perUnit !== 0);

function premiumOf(
  { goods, firstLeg }: ChargedUnit,
  { insuranceRate, insuredShare }: CargoInsurance,
): number {
  if (goods === undefined || firstLeg === undefined) return 0;
  return (
    insuranceRate * insuredValue({ goods, domestic: 0, international: firstLeg }, insuranceRate, insuredShare)
  );
}

function storageOf(
  { unitM3 }: ChargedUnit,
  { monthlyRates }: UnitChargeRates,
  { onShelf, firstDate, lastDate }: DaysStored,
): Result<number> {
  if (monthlyRates === undefined) return answer(0);
  // Rates that are wrong are so for every product, whether its volume is known or not.
  const half = { units: 0.5, unitM3: unitM3 ?? 0 };
  const selling = storageFee({ ...half, fromDate: firstDate, toDate: lastDate, monthlyRates });
  if (!selling.ok) return selling;
  if (unitM3 === undefined) return refuse("missing", { field: "unitM3" });
  if (onShelf >= firstDate) return answer(selling.value.fee);
  const waiting = storageFee({ units: 1, unitM3, fromDate: onShelf, toDate: firstDate - 1, monthlyRates });
  return map(waiting, ({ fee }) => fee + selling.value.fee);
}
