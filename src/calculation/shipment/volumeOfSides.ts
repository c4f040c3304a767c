/** What a product measures on the outside, in cm. */
export interface Sides {
  readonly lengthCm?: number | undefined;
  readonly widthCm?: number | undefined;
  readonly heightCm?: number | undefined;
}

const cubicCentimetresPerM3 = 1_000_000;

/**
 * How much room does a unit take, by its three sides?
 *
 *     m³ = length × width × height in cm ÷ 1,000,000
 *
 * Undefined where a side is missing: a volume is never made of two sides. A volume the planner gives goes before it.
 *
 * Source: 002-24, 002-32 (volume decides mode and charge), formulas C.10.
 * Units: cm in, m³ out.
 * Example: 40 × 30 × 20 cm is 0.024 m³.
 */
export function volumeOfSides({ lengthCm, widthCm, heightCm }: Sides): number | undefined {
  if (lengthCm === undefined || widthCm === undefined || heightCm === undefined) return undefined;
  return (lengthCm * widthCm * heightCm) / cubicCentimetresPerM3;
}

/** Whether the volume of a product is that of its sides, as the planner is told. */
export const isVolumeOfSides = (product: Sides & { readonly unitM3?: number | undefined }): boolean =>
  product.unitM3 !== undefined && product.unitM3 === volumeOfSides(product);
