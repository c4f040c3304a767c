import { warning } from "../problem";
import { type Finding, fixAt, togetherAtStake } from "./finding";
import type { HealthCheckInput, PlacedRow } from "./healthInput";
import { likelyMeant } from "./likelySku";
import type { Shop } from "./shop";

/** An order's shares that are typed as 0.333 add up to 0.999. */
const shareDust = 0.005;

/**
 * Which rows of the other tables contradict themselves or the products?
 *
 *     lead time    shorter than every lane's legs together: something of the way is forgotten
 *     shares       of one product's orders that do not add up to 1
 *     promotion    that ends before it starts
 *     unknown SKU  of stock, suppliers or returns: its row counts for nothing
 *     same SKU     twice among the products but for capitals
 *
 * Where there is one lane only, its days are proposed; where an unknown SKU differs from a product's in capitals or zeros
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

/** The usual days of each lane, all its legs together. */
function laneDays({ lanes }: HealthCheckInput): number[] {
  const days = new Map<string, number>();
  for (const { values } of lanes) days.set(values.lane, (days.get(values.lane) ?? 0) + values.usualDays);
  return [...days.values()];
}

function leadTimes(input: HealthCheckInput, shop: Shop): Finding[] {
  const lanes = laneDays(input);
  if (lanes.length === 0) return [];
  const quickest = Math.min(...lanes);
  return input.productRows.flatMap((row) => {
    const { sku, avgLeadDays } = row.values;
    if (avgLeadDays === undefined || avgLeadDays >= quickest) return [];
    const at = row.place("avgLeadDays");
    const params = { sku, got: avgLeadDays, days: quickest };
    return [
      {
        problem: warning("leadShorterThanLanes", { field: "avgLeadDays", params, at }),
        stake: shop.stake(sku, (shop.perDay(sku) ?? 0) * (quickest - avgLeadDays), "SOLD"),
        ...(lanes.length === 1 ? fixAt(at, avgLeadDays, quickest) : {}),
      },
    ];
  });
}

function orderShares(shop: Shop): Finding[] {
  return [...shop.suppliersOf].flatMap(([sku, rows]) => {
    const shares = rows.flatMap(({ values }) => values.orderShare ?? []);
    const sum = shares.reduce((total, share) => total + share, 0);
    if (shares.length === 0 || Math.abs(sum - 1) <= shareDust) return [];
    const at = rows[0].place("orderShare");
    const problem = warning("sharesDoNotSum", { field: "orderShare", params: { sku, sum }, at });
    return [{ problem, stake: shop.salesAtStake(sku) }];
  });
}

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
