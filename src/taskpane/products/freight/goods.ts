import {
  aboutField,
  compareLanes,
  goodsToSend,
  refuse,
  usualQuoteOf,
  type ExchangeRates,
  type LaneRate,
  type LaneTimes,
  type LanesCompared,
  type Problem,
  type QuoteUnit,
  type ShippedProduct,
  type Stage,
  type UnitsToSend,
} from "../../../calculation";

/** Goods to be sent together: a shipment of the workbook, or units of one SKU. */
export interface Parcel {
  readonly subject: string;
  readonly lines: readonly UnitsToSend[];
  /** How goods of its stage usually travel, where it is one product whose stage is known. */
  readonly usualQuote?: QuoteUnit | undefined;
}

/** The lanes for one parcel. */
export interface ParcelCompared extends Parcel, Pick<LanesCompared, "quotes"> {
  /** What lanes that were left out lack, each with its cell. */
  readonly lacking: readonly Problem[];
}

export interface Comparison {
  readonly rates: readonly LaneRate[];
  readonly lanes: ReadonlyMap<string, LaneTimes>;
  readonly exchange: ExchangeRates;
  readonly needDate?: number | undefined;
  readonly asOfDate: number;
}

/** The shipments of the workbook as parcels, with the units of a SKU before them where the planner asks for some. */
export function parcelsOf(
  shipments: readonly (UnitsToSend & { readonly shipment: string })[],
  asked: { readonly sku?: string | undefined; readonly units?: number | undefined },
  stageOf: (sku: string) => Stage | undefined,
): { readonly parcels: readonly Parcel[]; readonly problems: readonly Problem[] } {
  const bySubject = new Map<string, UnitsToSend[]>();
  for (const row of shipments) bySubject.set(row.shipment, [...(bySubject.get(row.shipment) ?? []), row]);
  const parcels = [...bySubject].map(([subject, lines]) => ({ subject, lines }));
  const { sku, units } = asked;
  if (sku === undefined) return { parcels, problems: [] };
  if (units === undefined)
    return { parcels, problems: refuse("missing", aboutField(undefined, "units")).problems };
  const single = { subject: sku, lines: [{ sku, units }], usualQuote: usualQuoteOf(stageOf(sku)) };
  return { parcels: [single, ...parcels], problems: [] };
}

/** Each parcel over all lanes; one whose goods are not measured is named and left out. */
export function compareParcels(
  parcels: readonly Parcel[],
  products: ReadonlyMap<string, ShippedProduct>,
  { rates, lanes, exchange, needDate, asOfDate }: Comparison,
): { readonly compared: readonly ParcelCompared[]; readonly problems: readonly Problem[] } {
  const compared: ParcelCompared[] = [];
  const problems: Problem[] = [];
  for (const parcel of parcels) {
    const goods = goodsToSend(parcel.lines, products);
    if (!goods.ok) {
      problems.push(...goods.problems);
      continue;
    }
    const consignment = { goods: goods.value, needDate, asOfDate };
    const lanesFor = compareLanes(rates, consignment, lanes, exchange);
    const lacking = lanesFor.problems.filter(({ severity }) => severity === "error");
    compared.push({ ...parcel, quotes: lanesFor.quotes, lacking });
    problems.push(...lanesFor.problems);
  }
  // A lane that lacks something is named once, however many parcels it was asked for.
  const eachOnce = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return { compared, problems: [...eachOnce.values()] };
}
