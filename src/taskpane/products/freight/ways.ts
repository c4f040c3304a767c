import {
  demandOfSales,
  warehouseOrParcels,
  type ChargeRow,
  type Problem,
  type SellingWay,
  type SharingRules,
  type ShippedProduct,
} from "../../../calculation";
import type { Locale } from "../../../vocabulary";
import { freightWords as words } from "../../../vocabulary/pane/freight";
import type { PlanInputs } from "../../../workbook/contract";
import type { ParcelCompared } from "./goods";

/** One way to sell a product, as it is shown and written. */
export interface WayRow extends SellingWay {
  readonly sku: string;
  readonly way: "overseas" | "parcels";
}

export interface WaysGiven {
  readonly products: ReadonlyMap<string, ShippedProduct>;
  readonly charges: readonly ChargeRow[];
  readonly inputs: PlanInputs | undefined;
  readonly demandDays: number;
  readonly lastMileDays: number;
  readonly asOfDate: number;
  readonly rules: SharingRules;
}

/** An overseas warehouse beside parcels for one product; nothing where there are not lanes for both. */
export function waysOf(
  { lines: [sent], quotes, lines }: ParcelCompared,
  { products, inputs, demandDays, rules, ...given }: WaysGiven,
): { readonly ways: readonly WayRow[]; readonly problems: readonly Problem[] } {
  const none = { ways: [], problems: [] };
  const product = sent && products.get(sent.sku);
  if (sent === undefined || product === undefined || lines.length > 1) return none;
  const { sku, units } = sent;
  const { unitCost = 0, unitKg, unitM3, price } = product;
  const line = {
    sku,
    units,
    goodUnits: units,
    goods: unitCost * units,
    rate: { rate: 1 },
    kg: unitKg === undefined ? undefined : unitKg * units,
    m3: unitM3 === undefined ? undefined : unitM3 * units,
    price,
    product,
  };
  const demandPerDay = demandOfSales(inputs?.demand.get(sku), demandDays);
  const compared = warehouseOrParcels({ line, quotes, demandPerDay, rules, ...given });
  if (compared === undefined) return none;
  return {
    ways: [
      { sku, way: "overseas", ...compared.overseas },
      { sku, way: "parcels", ...compared.parcels },
    ],
    problems: compared.problems,
  };
}

/** A way under its name, for a table. */
export const namedWay = ({ way, ...row }: WayRow, locale: Locale) => ({ ...row, way: words[way][locale] });
