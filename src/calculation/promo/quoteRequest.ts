/** What a forwarder needs to know of a product; each may be missing, which is said. */
export interface QuotedProduct {
  readonly sku: string;
  readonly name?: string | undefined;
  readonly material?: string | undefined;
  readonly hsCode?: string | undefined;
  readonly packSize?: number | undefined;
  readonly unitKg?: number | undefined;
  readonly unitM3?: number | undefined;
}

/** A part of a batch: one product to one place. */
export interface QuotedBatch {
  readonly batch: number;
  readonly sku: string;
  readonly lane: string;
  readonly warehouse?: string | undefined;
  readonly units: number;
  readonly shipBy: number;
  readonly arriveBy: number;
}

/** What holds for the whole request. */
export interface QuoteTerms {
  /** Where the goods are picked up, with the postcode. */
  readonly origin?: string | undefined;
  /** Where they go, where no warehouses are named; with the postcode and whose warehouse it is. */
  readonly destination?: string | undefined;
  /** Services wanted beside the carriage. */
  readonly services?: string | undefined;
}

/** What the documents want in a request, and where it may be missing. */
export const quoteFacts = [
  "name",
  "material",
  "hsCode",
  "packSize",
  "unitKg",
  "unitM3",
  "origin",
  "destination",
  "services",
] as const;
export type QuoteFact = (typeof quoteFacts)[number];

export interface QuoteLine extends QuotedBatch {
  readonly name?: string | undefined;
  readonly material?: string | undefined;
  readonly hsCode?: string | undefined;
  readonly cartons?: number | undefined;
  readonly unitKg?: number | undefined;
  readonly unitM3?: number | undefined;
  readonly totalKg?: number | undefined;
  readonly totalM3?: number | undefined;
  readonly origin?: string | undefined;
  readonly destination?: string | undefined;
  readonly services?: string | undefined;
  readonly missing: readonly QuoteFact[];
}

/**
 * What does a forwarder have to be told for a price, and what of it is not known yet?
 *
 * A line for each product of each batch, to each place: what it is, its HS code, cartons, weight and volume in all, from
 * where to where, between which days, and the services wanted. What is missing is named and never guessed.
 *
 *     kg in all = units × kg a unit;  m³ likewise;  cartons = units ÷ units a carton, up to a whole carton
 *
 * Source: 002-37 (list of SKUs with material, use and HS code; weight, volume, pieces; postcodes; days; customs and DDP;
 * whose warehouse; services), 004-35 (weights and sizes, units and days, countries, DDP, warehouse, languages, currency).
 * Units: kg, m³, date serials. The weight is that of the goods as the Products table has it, cartons included or not.
 * Not for: comparing what comes back; that is the Lane rates table and the Freight screen.
 */
export function quoteRequest(
  batches: readonly QuotedBatch[],
  products: ReadonlyMap<string, QuotedProduct>,
  { origin, destination, services }: QuoteTerms,
): QuoteLine[] {
  const missingOfAll = missingFacts({ origin, services });
  const missingOf = new Map([...products].map(([sku, product]) => [sku, missingOfProduct(product)]));
  return batches.map((line): QuoteLine => {
    const product = products.get(line.sku) ?? { sku: line.sku };
    const { name, material, hsCode, packSize, unitKg, unitM3 } = product;
    const place = line.warehouse ?? destination;
    return {
      ...line,
      name,
      material,
      hsCode,
      cartons: packSize === undefined ? undefined : Math.ceil(line.units / packSize),
      unitKg,
      unitM3,
      totalKg: unitKg === undefined ? undefined : line.units * unitKg,
      totalM3: unitM3 === undefined ? undefined : line.units * unitM3,
      origin,
      destination: place,
      services,
      missing: [
        ...(missingOf.get(line.sku) ?? missingOfProduct(product)),
        ...missingFacts({ destination: place }),
        ...missingOfAll,
      ],
    };
  });
}

const missingOfProduct = ({
  name,
  material,
  hsCode,
  packSize,
  unitKg,
  unitM3,
}: QuotedProduct): readonly QuoteFact[] => missingFacts({ name, material, hsCode, packSize, unitKg, unitM3 });

/** Of these facts, those that are not known. */
const missingFacts = (facts: Partial<Readonly<Record<QuoteFact, unknown>>>): readonly QuoteFact[] =>
  quoteFacts.filter((fact) => fact in facts && facts[fact] === undefined);
