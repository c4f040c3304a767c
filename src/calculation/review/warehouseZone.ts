import type { Result } from "../problem";
import { map } from "../problem";
import { abcClass, type AbcClass } from "./abcClass";

export const warehouseZones = ["FAST", "REGULAR", "SLOW"] as const;
export type WarehouseZone = (typeof warehouseZones)[number];

const zoneOf: Readonly<Record<AbcClass, WarehouseZone>> = { A: "FAST", B: "REGULAR", C: "SLOW" };

/**
 * In which part of the warehouse should each product lie?
 *
 * By the rank of the units sold: the first 20% of the products nearest the packing table (FAST), the next 30% in the usual
 * aisles (REGULAR), the other half farther off (SLOW). What has not sold lies there too. Returned goods have a place of
 * their own whatever they sell, so that nobody ships them unseen.
 *
 * Source: 000-39 (20/30/50 and a returns area), cut as 000-12 cuts (`abcClass` by COUNT).
 * Units: units sold of each product over the same days. To be looked at again each month.
 * Example: ten products: 2 FAST, 3 REGULAR, 5 SLOW.
 */
export const warehouseZonesOf = (unitsSold: readonly number[]): Result<WarehouseZone[]> =>
  map(abcClass({ values: unitsSold, by: "COUNT" }), (classes) => classes.map((each) => zoneOf[each]));
