import { isoDateFromSerial } from "../calendar/serialDate";
import { salesAge } from "../demand/salesAge";
import { warning } from "../problem";
import { quietDays } from "../review/lastSale";
import { type Finding, togetherAtStake } from "./finding";
import type { HealthCheckInput } from "./healthInput";
import { type Shop, stakeDays } from "./shop";

/**
 * Which stock cannot be, or is not what it seems: below nothing, promised twice, without a sale, long due?
 *
 *     negative            on hand < 0
 *     promised            committed > on hand: sold twice
 *     without sales       on hand > 0 and no sale in the slow days (90), or none at all: dead, or its sales stand under another SKU
 *     arrival overdue     on order with a date before today: arrived and not counted, or late
 *
 * Source: peers.md opening 10; 004-40 (overselling), 000-17 (three months without a sale), 002-43 (stock compared with
 * what is there), formulas C.2 (only what is to come counts as on order).
 */
export function stockRecords(input: HealthCheckInput, shop: Shop): Finding[] {
  return [...ofProducts(input, shop), ...overdueArrivals(input, shop)];
}

function ofProducts({ productRows, demand, asOfDate, slowDays }: HealthCheckInput, shop: Shop): Finding[] {
  const checked = new Set<string>();
  return productRows.flatMap((row) => {
    const { sku } = row.values;
    const facts = shop.factsOf.get(sku);
    if (facts?.onHand === undefined || checked.has(sku)) return [];
    checked.add(sku);
    const { onHand, committed = 0 } = facts;
    const at = row.place("onHand");
    const findings: Finding[] = [];
    if (onHand < 0) {
      const problem = warning("stockNegative", { field: "onHand", params: { sku, got: onHand }, at });
      findings.push({ problem, stake: shop.stake(sku, -onHand, "DIFFERENCE") });
    }
    if (committed > Math.max(0, onHand)) {
      const params = { sku, committed, onHand };
      const problem = warning("promisedTwice", { field: "committed", params, at: row.place("committed") });
      findings.push({ problem, stake: shop.stake(sku, committed - Math.max(0, onHand), "PROMISED") });
    }
    const history = demand.get(sku);
    const hasSold = history?.units.some((units) => units > 0) ?? false;
    const days = quietDays(history, asOfDate);
    if (onHand > 0 && (!hasSold || days >= slowDays)) {
      const problem = !hasSold
        ? warning("stockNeverSold", { field: "onHand", params: { sku, units: onHand }, at })
        : warning("stockWithoutSales", { field: "onHand", params: { sku, units: onHand, days }, at });
      findings.push({ problem, stake: shop.stake(sku, onHand, "IN STOCK") });
    }
    return findings;
  });
}

function overdueArrivals({ stock, asOfDate }: HealthCheckInput, shop: Shop): Finding[] {
  return stock.flatMap((row) => {
    const { sku, kind, units, date } = row.values;
    if (kind !== "ON ORDER" || date === undefined || date >= asOfDate || units <= 0) return [];
    const params = { sku, units, date: isoDateFromSerial(date), days: asOfDate - date };
    const problem = warning("arrivalOverdue", { field: "date", params, at: row.place("date") });
    return [{ problem, stake: shop.stake(sku, units, "ON ORDER") }];
  });
}

/**
 * Are the sales those of today?
 *
 * Said once, by the one rule of `salesAge`; at stake is what the shop sells in the days that are not there,
 * at most in the 30 that any check looks ahead.
 *
 * Source: 001-24 (no live connection: every import says of when it is).
 */
export function staleSales(
  { products, demand, asOfDate, staleSalesDays }: HealthCheckInput,
  shop: Shop,
): Finding[] {
  const age = salesAge(demand, asOfDate, staleSalesDays);
  if (!age?.isStale) return [];
  const { days } = age;
  const daysAtStake = Math.min(days, stakeDays.value);
  const stakes = products.map(({ sku }) => shop.stake(sku, (shop.perDay(sku) ?? 0) * daysAtStake, "SOLD"));
  const problem = warning("salesEndEarly", { field: "sales", params: { days } });
  return [{ problem, stake: togetherAtStake(stakes, "SOLD") }];
}
