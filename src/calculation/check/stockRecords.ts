import { isoDateFromSerial } from "../calendar/serialDate";
import type { DailyDemand } from "../demand/dailyDemand";
import { warning } from "../problem";
import { daysSinceLastSale } from "../review/lastSale";
import { sourced } from "../sourced";
import { type Finding, togetherAtStake } from "./finding";
import type { HealthCheckInput } from "./healthInput";
import { recentDays, type Shop } from "./shop";

/** Sales older than this are not the sales of today. */
export const staleSalesDays = sourced(7, {
  source: "own",
  checked: "2026-11-22",
  note: "a plan is made each Monday; 001-24 asks for a fresh import before each",
});

/**
 * Which stock cannot be, or is not what it seems: below nothing, promised twice, without a sale, long due?
 *
 *     negative            on hand < 0
 *     promised            committed > on hand: sold twice
 *     without sales       on hand > 0 and no sale in 90 days, or none at all: dead, or its sales stand under another SKU
 *     arrival overdue     on order with a date before today: arrived and not counted, or late
 *
 * Source: peers.md opening 10; 004-40 (overselling), 000-17 (three months without a sale), 002-43 (stock compared with
 * what is there), formulas C.2 (only what is to come counts as on order).
 */
export function stockRecords(input: HealthCheckInput, shop: Shop): Finding[] {
  return [...ofProducts(input, shop), ...overdueArrivals(input, shop)];
}

function ofProducts({ productRows, demand, asOfDate }: HealthCheckInput, shop: Shop): Finding[] {
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
    const days = knownDaysWithoutSale(demand.get(sku), asOfDate);
    if (onHand > 0 && (days === undefined || days >= recentDays.value)) {
      const problem =
        days === undefined
          ? warning("stockNeverSold", { field: "onHand", params: { sku, units: onHand }, at })
          : warning("stockWithoutSales", { field: "onHand", params: { sku, units: onHand, days }, at });
      findings.push({ problem, stake: shop.stake(sku, onHand, "IN STOCK") });
    }
    return findings;
  });
}

/** Days after the sales end are not known; they are `staleSales`' business. */
function knownDaysWithoutSale(history: DailyDemand | undefined, asOfDate: number): number | undefined {
  if (history === undefined) return undefined;
  return daysSinceLastSale(history, Math.min(asOfDate, history.firstDate + history.units.length));
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
 * Said once, where the last sale of any product lies more than a week back; at stake is what the shop sells in the days
 * that are not there.
 *
 * Source: 001-24 (no live connection: every import says of when it is).
 */
export function staleSales({ products, demand, asOfDate }: HealthCheckInput, shop: Shop): Finding[] {
  const ages = [...demand.values()].flatMap((history) => daysSinceLastSale(history, asOfDate) ?? []);
  const days = ages.reduce((least, age) => Math.min(least, age), Infinity);
  if (!Number.isFinite(days) || days <= staleSalesDays.value) return [];
  const stakes = products.map(({ sku }) => shop.stake(sku, (shop.perDay(sku) ?? 0) * days, "SOLD"));
  const problem = warning("salesEndEarly", { field: "sales", params: { days } });
  return [{ problem, stake: togetherAtStake(stakes, "SOLD") }];
}
