import type { Place } from "./problem";

/** A record that knows where each of its fields stands in the workbook, so that a problem can lead there. */
export interface Placed {
  readonly at?: ((field: string) => Place) | undefined;
}

/** What a problem of one field of a record says besides its code: the field, its figures and its cell. */
export function aboutField(
  record: Placed | undefined,
  field: string,
  params: Readonly<Record<string, number | string>> = {},
) {
  const at = record?.at?.(field);
  return { field, params, ...(at && { at }) };
}
