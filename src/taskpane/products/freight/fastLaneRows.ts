import {
  demandOfSales,
  rankFastLane,
  refuse,
  aboutField,
  type FastLaneRank,
  type Problem,
  type ShippedProduct,
} from "../../../calculation";
import type { PlanInputs } from "../../../workbook/contract";
import type { Parcel } from "./goods";

/** The products of a parcel in the order they go by the fast lane; one without a price or sales is named and left out. */
export function fastLaneRows(
  { lines }: Parcel,
  products: ReadonlyMap<string, ShippedProduct>,
  inputs: PlanInputs,
  { demandDays, fastShare }: { readonly demandDays: number; readonly fastShare: number },
): { readonly ranks: readonly FastLaneRank[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const facts = new Map(inputs.products.map((product) => [product.sku, product]));
  const candidates = lines.flatMap(({ sku, units }) => {
    const product = products.get(sku);
    const price = product?.price;
    if (price === undefined) {
      problems.push(...refuse("missing", aboutField(product, "price", { sku })).problems);
      return [];
    }
    const dailyDemand = demandOfSales(inputs.demand.get(sku), demandDays);
    if (dailyDemand === undefined) {
      problems.push({ code: "noSales", severity: "warning", params: { sku } });
      return [];
    }
    const { onHand = 0, onOrder = 0 } = facts.get(sku) ?? {};
    return [{ sku, price, units, dailyDemand, stock: onHand + onOrder }];
  });
  return { ranks: rankFastLane(candidates, fastShare), problems };
}
