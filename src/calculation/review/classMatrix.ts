import { sourced } from "../sourced";
import { type AbcClass, abcClasses } from "./abcClass";
import { type XyzClass, xyzClasses } from "./xyzClass";

export type ClassCell = `${AbcClass}${XyzClass}`;

const proposal = { source: "formulas C.12", checked: "2026-11-22", note: "a proposal; service costs stock" };
/** How often demand should be met out of stock, by class; a probability for each order cycle. */
export const defaultServiceLevels = {
  AX: sourced(0.98, proposal),
  AY: sourced(0.97, proposal),
  AZ: sourced(0.95, proposal),
  BX: sourced(0.96, proposal),
  BY: sourced(0.95, proposal),
  BZ: sourced(0.92, proposal),
  CX: sourced(0.93, proposal),
  CY: sourced(0.9, proposal),
  CZ: sourced(0.85, proposal),
} as const satisfies Readonly<Record<ClassCell, unknown>>;

export type ServiceLevels = Readonly<Record<ClassCell, number>>;

/** A product's classes and what it brings; XYZ is not known of too short a history. */
export interface ClassedProduct {
  readonly sku: string;
  readonly abc: AbcClass;
  readonly xyz?: XyzClass;
  readonly value: number;
}

export interface MatrixCell {
  readonly abc: AbcClass;
  readonly xyz: XyzClass;
  readonly skus: number;
  readonly value: number;
  /** Of the value of all products that have both classes. */
  readonly valueShare?: number;
  readonly serviceLevel: number;
}

/**
 * How many products are of each class, what do they bring, and how well should each be served?
 *
 * Nine cells: by value (A, B, C) and by how steadily a product sells (X, Y, Z). A product without an XYZ class is in none.
 *
 * Source: formulas C.12 (the classes and the service levels, which are its own proposal), A.6-8 (by value, not by role).
 * Units: value in one currency or units; shares and service levels are fractions.
 * Not for: seasonal products, which are Z for their season alone.
 * Example: one AX product bringing 80 and one CZ bringing 20: shares of 80% and 20%, served at 98% and 85%.
 */
export function classMatrix(products: readonly ClassedProduct[], serviceLevels: ServiceLevels): MatrixCell[] {
  const classed = products.filter(({ xyz }) => xyz !== undefined);
  const total = classed.reduce((sum, { value }) => sum + value, 0);
  return abcClasses.flatMap((abc) =>
    xyzClasses.map((xyz) => {
      const its = classed.filter((product) => product.abc === abc && product.xyz === xyz);
      const value = its.reduce((sum, product) => sum + product.value, 0);
      const serviceLevel = serviceLevels[`${abc}${xyz}`];
      return {
        abc,
        xyz,
        skus: its.length,
        value,
        ...(total > 0 ? { valueShare: value / total } : {}),
        serviceLevel,
      };
    }),
  );
}
