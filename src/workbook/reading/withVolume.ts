import { volumeOfSides, type Sides } from "../../calculation";

/** A product's values, with the volume of its sides where it has none of its own; any other row as it is. */
export function withVolume(values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  if (values["unitM3"] !== undefined) return values;
  const unitM3 = volumeOfSides(values as Sides);
  return unitM3 === undefined ? values : { ...values, unitM3 };
}
