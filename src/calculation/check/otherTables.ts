import { warning } from "../problem";
import { type Finding, fixAt, togetherAtStake } from "./finding";
import type { HealthCheckInput, PlacedRow } from "./healthInput";
import { likelyMeant } from "./likelySku";
import { supplierShares } from "../plan/supplierShares";
import { crossDocked, lanesOf } from "../shipment/lane";
import type { Shop } from "./shop";

/**
 * Which rows of the other tables contradict themselves or the products?
 *
 *     lead time    shorter than the legs of the product's own lane together, or where it names none than every lane's:
 *                  something of the way is forgotten
 *     shares       of one product's orders that do not add up to 1, or a supplier that stands twice for it
 *     promotion    that ends before it starts
 *     unknown SKU  of stock, suppliers or returns: its row counts for nothing
 *     same SKU     twice among the products but for capitals
 *
 * Where the product names its lane, or there is one only, its days are proposed; where an unknown SKU differs from a product's in capitals or zeros
 * only, that product's.
 *
 * Source: 002-55 and A.6-6 (the whole cycle is underestimated by weeks), 000-19 (70% and 30% are the whole), 004-21, 002-43;
 * peers.md opening 10 (duplicate SKU).
 */
export function otherTables(input: HealthCheckInput, shop: Shop): Finding[] {
  return [
    ...leadTimes(input, shop),
    ...orderShares(shop),
    ...promotionDates(input),
    ...unknownSkus(input, shop),
    ...nearlyTwice(input, shop),
  ];
}

/** Lead days against the product's own lane; of a product without one, or whose lane is not listed, the quickest. */
function leadTimes(input: HealthCheckInput, shop: Shop): Finding[] {
  const lanes = lanesOf(input.lanes.map(({ values }) => values));
  if (lanes.size === 0) return [];
  const quickest = Math.min(...[...lanes.values()].map(({ usualDays }) => usualDays));
  return input.productRows.flatMap((row) => {
    const { sku, avgLeadDays, lane, crossDock = false } = row.values;
    const named = lane === undefined ? undefined : lanes.get(lane);
    const own = named && crossDock ? crossDocked(named) : named;
    const days = own?.usualDays ?? quickest;
    if (avgLeadDays === undefined || avgLeadDays >= days) return [];
    const at = row.place("avgLeadDays");
    const about = { field: "avgLeadDays", at };
    const params = { sku, got: avgLeadDays, days };
    return [
      {
        problem:
          own === undefined
            ? warning("leadShorterThanLanes", { ...about, params })
            : warning("leadShorterThanItsLane", { ...about, params: { ...params, lane: own.lane } }),
        stake: shop.stake(sku, (shop.perDay(sku) ?? 0) * (days - avgLeadDays), "SOLD"),
        ...(own !== undefined || lanes.size === 1 ? fixAt(at, avgLeadDays, days) : {}),
      },
    ];
  });
}

/** By the rule of the screens that split orders, so that all say the same of a product's shares. */
const orderShares = (shop: Shop): Finding[] =>
  [...shop.suppliersOf].flatMap(([sku, rows]) => {
    const listed = rows.map(({ values, place }) => ({ ...values, at: place }));
    return supplierShares(listed).problems.map((problem) => ({ problem, stake: shop.salesAtStake(sku) }));
  });

const promotionDates = ({ promotions }: HealthCheckInput): Finding[] =>
  promotions.flatMap((row) => {
    const { startDate, endDate } = row.values;
    if (endDate === undefined || endDate >= startDate) return [];
    const params = { other: "startDate" };
    return [{ problem: warning("datesReversed", { field: "endDate", params, at: row.place("endDate") }) }];
  });

function unknownSkus({ stock, suppliers, returns, productRows }: HealthCheckInput, shop: Shop): Finding[] {
  const meant = likelyMeant([...shop.factsOf.keys()]);
  const rows: readonly PlacedRow<{ readonly sku: string; readonly units?: number }>[] = [
    ...stock,
    ...suppliers,
    ...returns,
  ];
  if (productRows.length === 0) return [];
  return rows.flatMap((row) => {
    const { sku, units = 0 } = row.values;
    if (shop.factsOf.has(sku)) return [];
    const at = row.place("sku");
    const product = meant(sku);
    const stake = shop.stake(product ?? sku, units, "IN STOCK");
    return [
      product === undefined
        ? { problem: warning("rowOfUnknownSku", { field: "sku", params: { sku }, at }), stake }
        : {
            problem: warning("rowOfMistypedSku", { field: "sku", params: { sku, otherSku: product }, at }),
            stake,
            ...fixAt(at, sku, product),
          },
    ];
  });
}

/** Products whose SKUs are one but for capitals: the sales of the one are not the other's. */
function nearlyTwice({ productRows }: HealthCheckInput, shop: Shop): Finding[] {
  const first = new Map<string, string>();
  return productRows.flatMap((row) => {
    const { sku } = row.values;
    const other = first.get(sku.toLowerCase());
    if (other === undefined) first.set(sku.toLowerCase(), sku);
    if (other === undefined || other === sku) return [];
    const params = { sku, otherSku: other };
    const problem = warning("skuTwiceButForCapitals", { field: "sku", params, at: row.place("sku") });
    const stakes = [shop.salesAtStake(sku), shop.salesAtStake(other)];
    return [{ problem, stake: togetherAtStake(stakes, "SOLD") }];
  });
}
