import { compareLanes } from "../shipment/laneQuotes";
import type { PromoLine } from "./promoLine";
import type { PromoPlanInput } from "./promoPlanInput";
import type { BatchTiming } from "./promoTiming";

/** What a batch costs more by the lane proposed. */
export interface FasterLaneCost {
  readonly batch: number;
  /** Home money; undefined where a price or a weight is not known, which is not nothing. */
  readonly extraCost?: number;
}

/**
 * What does each batch that is short of time cost more by its next faster lane?
 *
 *     extra cost = cost of all its goods by the faster lane − the same by the lane planned
 *
 * Source: formulas C.6 (the difference of rates on the chargeable weight), A.6-6.
 * Units: home money. Needs the weight and volume of every product in the batch, and a price of both lanes.
 */
export const fasterLaneCosts = (
  input: PromoPlanInput,
  lines: readonly PromoLine[],
  batches: readonly BatchTiming[],
): FasterLaneCost[] =>
  batches.flatMap(({ batch, lane, faster }) => {
    if (faster === undefined) return [];
    const planned = batchFreight(input, lines, batch, lane);
    const quicker = batchFreight(input, lines, batch, faster.dates.lane);
    return planned === undefined || quicker === undefined
      ? [{ batch }]
      : [{ batch, extraCost: quicker - planned }];
  });

/** What the goods of a batch cost by a lane, home money; undefined where a price, a weight or a size is not known. */
export function batchFreight(
  { products, lanes, freight, asOfDate }: PromoPlanInput,
  lines: readonly PromoLine[],
  batch: number,
  lane: string,
): number | undefined {
  if (freight === undefined) return undefined;
  const bySku = new Map(products.map((product) => [product.sku, product]));
  const sent = lines.flatMap(({ sku, batchUnits }) => {
    const units = batchUnits?.[batch - 1] ?? 0;
    return units > 0 ? [{ units, product: bySku.get(sku) }] : [];
  });
  const goods = sent.flatMap(({ units, product }) =>
    product?.unitKg === undefined || product.unitM3 === undefined
      ? []
      : [{ units, unitKg: product.unitKg, unitM3: product.unitM3 }],
  );
  if (sent.length === 0) return 0;
  if (goods.length < sent.length) return undefined;
  const rates = freight.rates.filter((rate) => rate.lane === lane);
  const times = new Map(lanes.map((each) => [each.lane, each]));
  const { quotes } = compareLanes(rates, { goods, asOfDate }, times, freight.exchange);
  return quotes[0]?.cost;
}
