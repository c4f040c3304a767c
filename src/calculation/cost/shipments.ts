import { groupedBy } from "../numbers/grouped";
import { roundMoney } from "../numbers/money";
import { aboutField, type Placed } from "../placed";
import { refuse, warning, type Problem, type Result } from "../problem";
import type { Sides } from "../shipment/volumeOfSides";
import { exchangeRateOn, type ExchangeRates, type RateUsed } from "./exchangeRates";

/** One SKU of a shipment as a planner lists it. */
export interface ShipmentRow extends Placed {
  readonly shipment: string;
  readonly sku: string;
  readonly units: number;
  /** Money a unit, at the factory; the product's own where it is left out. */
  readonly unitCost?: number | undefined;
  readonly currency?: string | undefined;
  /** Units that arrived and can be sold; all of them where nobody says. */
  readonly goodUnits?: number | undefined;
  /** Of the good units, those still unsold when a late cost came. */
  readonly leftUnits?: number | undefined;
  /** A fraction of charges that are shared by hand. */
  readonly manualShare?: number | undefined;
  readonly market?: string | undefined;
  readonly mode?: string | undefined;
  /** Date serials. */
  readonly shipDate?: number | undefined;
  readonly arrivalDate?: number | undefined;
  /** The day its last unit leaves the warehouse, for storage; that of another row of the shipment where it is left out. */
  readonly storedUntil?: number | undefined;
  /** Whether the papers of the shipment are there (001-27). */
  readonly invoiceReady?: boolean | undefined;
  readonly originReady?: boolean | undefined;
  readonly complianceReady?: boolean | undefined;
}

/** What is known of a product wherever it travels. */
export interface ShippedProduct extends Placed, Sides {
  readonly sku: string;
  /** In the home currency. */
  readonly unitCost?: number | undefined;
  readonly unitKg?: number | undefined;
  readonly unitM3?: number | undefined;
  readonly hsCode?: string | undefined;
  readonly price?: number | undefined;
}

/** A SKU of a shipment with all that charges may be shared by. Money is home money. */
export interface ShipmentLine extends Placed {
  readonly sku: string;
  readonly units: number;
  readonly goodUnits: number;
  readonly leftUnits?: number | undefined;
  /** Of its cost; the home currency where it is left out. */
  readonly currency?: string | undefined;
  /** Of all its units, rounded to the decimals. */
  readonly goods: number;
  readonly rate: RateUsed;
  /** Of all its units. */
  readonly kg?: number | undefined;
  readonly m3?: number | undefined;
  readonly manualShare?: number | undefined;
  /** Date serial. */
  readonly storedUntil?: number | undefined;
  readonly hsCode?: string | undefined;
  readonly price?: number | undefined;
  /** Its product's own row, where a weight or price is to be filled in. */
  readonly product: ShippedProduct;
}

export interface Shipment {
  readonly name: string;
  readonly market?: string | undefined;
  readonly mode?: string | undefined;
  readonly shipDate: number;
  readonly arrivalDate?: number | undefined;
  readonly lines: readonly ShipmentLine[];
}

export interface Gathered {
  readonly shipments: readonly Shipment[];
  readonly problems: readonly Problem[];
}

/** Said of the whole shipment: the first row that names it counts. */
const details = ["market", "mode", "shipDate", "arrivalDate"] as const;

/**
 * Which shipments do these rows make up, and what is known of each of their SKUs?
 *
 * Rows of one name are one shipment. A row is left out, and named, where its cost or the exchange rate of its currency is
 * not known, where its SKU is no product, or stands in the shipment already; a shipment is left out where no row says when
 * it leaves, because rates are dated.
 *
 * Source: 002-31; formulas C.10 (goods × exchange rate, good units received).
 * Units: home money; kg and m³ of all units of a SKU.
 */
export function gatherShipments(
  rows: readonly ShipmentRow[],
  products: ReadonlyMap<string, ShippedProduct>,
  rates: ExchangeRates,
  decimals: number,
): Gathered {
  const problems: Problem[] = [];
  const shipments: Shipment[] = [];
  for (const [name, itsRows] of groupedBy(rows, ({ shipment }) => shipment)) {
    problems.push(...differingDetails(name, itsRows));
    const said = Object.fromEntries(
      details.map((key) => [key, itsRows.find((row) => row[key] !== undefined)?.[key]]),
    ) as Pick<ShipmentRow, (typeof details)[number]>;
    const { shipDate } = said;
    if (shipDate === undefined) {
      problems.push(...refuse("missing", aboutField(itsRows[0], "shipDate")).problems);
      continue;
    }
    const lastStored = itsRows.find(({ storedUntil }) => storedUntil !== undefined)?.storedUntil;
    const lines: ShipmentLine[] = [];
    for (const row of itsRows) {
      const line = lines.some(({ sku }) => sku === row.sku)
        ? refuse("skuTwice", aboutField(row, "sku", { sku: row.sku }))
        : lineOf(row, products.get(row.sku), shipDate, rates, decimals);
      if (line.ok) lines.push({ ...line.value, storedUntil: row.storedUntil ?? lastStored });
      problems.push(...(line.ok ? line.warnings : line.problems));
    }
    if (lines.length > 0) shipments.push({ name, ...said, shipDate, lines });
  }
  return { shipments, problems };
}

function lineOf(
  row: ShipmentRow,
  product: ShippedProduct | undefined,
  shipDate: number,
  rates: ExchangeRates,
  decimals: number,
): Result<ShipmentLine> {
  const { sku, units, goodUnits = units, leftUnits, manualShare } = row;
  if (product === undefined) return refuse("skuNotInProducts", aboutField(row, "sku", { sku }));
  if (goodUnits > units)
    return refuse("aboveMaximum", aboutField(row, "goodUnits", { got: goodUnits, limit: units }));
  if (leftUnits !== undefined && leftUnits > goodUnits)
    return refuse("aboveMaximum", aboutField(row, "leftUnits", { got: leftUnits, limit: goodUnits }));
  // The product's own cost is home money already.
  const currency = row.unitCost === undefined ? undefined : row.currency;
  const unitCost = row.unitCost ?? product.unitCost;
  if (unitCost === undefined) return refuse("missing", aboutField(row, "unitCost"));
  const rate = exchangeRateOn(currency, shipDate, rates);
  const placed = (problems: readonly Problem[]) =>
    problems.map((problem) => ({ ...problem, ...aboutField(row, "currency", problem.params) }));
  if (!rate.ok) return { ok: false, problems: placed(rate.problems) };
  const line: ShipmentLine = {
    sku,
    units,
    goodUnits,
    leftUnits,
    currency,
    goods: roundMoney(unitCost * units * rate.value.rate, decimals),
    rate: rate.value,
    kg: product.unitKg === undefined ? undefined : product.unitKg * units,
    m3: product.unitM3 === undefined ? undefined : product.unitM3 * units,
    manualShare,
    hsCode: product.hsCode,
    price: product.price,
    at: row.at,
    product,
  };
  return { ok: true, value: line, warnings: placed(rate.warnings) };
}

function differingDetails(shipment: string, rows: readonly ShipmentRow[]): Problem[] {
  return details.flatMap((field) => {
    const said = rows.filter((row) => row[field] !== undefined);
    return said
      .filter((row) => row[field] !== said[0][field])
      .map((row) => warning("shipmentDetailDiffers", aboutField(row, field, { shipment })));
  });
}
