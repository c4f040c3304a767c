import { sourced } from "../sourced";

export const defaultFullestUse = sourced(0.85, {
  source: "own",
  checked: "2026-11-22",
  note: "a store fuller than this has no room to put away and to pick",
});

/** Units of a product lying in a warehouse. */
export interface StoredUnits {
  readonly units: number;
  /** m³ a unit in its carton; undefined where it is not known. */
  readonly unitM3?: number | undefined;
}

export interface WarehouseUse {
  /** m³ of the units whose size is known. */
  readonly usedM3: number;
  /** Units whose size is not known: the use is at least what is said. */
  readonly unitsOfUnknownSize: number;
  /** Undefined where nobody said what the warehouse holds. */
  readonly usedShare?: number | undefined;
  readonly isTooFull: boolean;
}

/**
 * How full is a warehouse?
 *
 *     used = Σ units × m³ a unit ÷ usable m³
 *
 * Source: 000-04 (space rented in a bonded warehouse); the document gives an area, and an area is no room: give the usable
 * m³ (area × stacking height × the part that aisles leave) or what the pallet places hold. The limit is our own.
 * Units: m³, fractions. Example: 1,000 units of 0.05 m³ in 100 m³: 50%.
 */
export function warehouseUse(
  stored: readonly StoredUnits[],
  usableM3: number | undefined,
  fullest: number = defaultFullestUse.value,
): WarehouseUse {
  const usedM3 = stored.reduce((sum, { units, unitM3 = 0 }) => sum + units * unitM3, 0);
  const unknown = stored.filter(({ unitM3 }) => unitM3 === undefined);
  const usedShare = usableM3 === undefined ? undefined : usedM3 / usableM3;
  return {
    usedM3,
    unitsOfUnknownSize: unknown.reduce((sum, { units }) => sum + units, 0),
    usedShare,
    isTooFull: usedShare !== undefined && usedShare > fullest,
  };
}
