import type { DailyDemand } from "../demand/dailyDemand";
import { groupedBy } from "../numbers/grouped";
import { aboutField, type Placed } from "../placed";
import { refuse, warning, type Problem } from "../problem";
import { sourced } from "../sourced";
import { exchangeRateOn, type ExchangeRates } from "./exchangeRates";
import type { TaxRate } from "./taxRate";
import { ratesOfKind } from "./taxRates";

export const defaultNearThreshold = sourced(0.8, {
  source: "own",
  checked: "2026-11-22",
  note: "registering takes weeks: a fifth below the threshold leaves time for it",
});

const daysAYear = 365;

/** A product with the market it is sold in. */
export interface MarketProduct extends Placed {
  readonly sku: string;
  readonly market?: string | undefined;
  /** Home money. */
  readonly price?: number | undefined;
}

export const registrationStates = ["BELOW", "NEAR", "REACHED", "UNKNOWN"] as const;
export type RegistrationState = (typeof registrationStates)[number];

/** How far the sales of a market are from a threshold of its. */
export interface Registration {
  readonly market: string;
  /** Which threshold it is; empty where none is given for the market. */
  readonly layer: string;
  /** In the currency of the law, and in home money. */
  readonly threshold?: number | undefined;
  readonly currency?: string | undefined;
  readonly thresholdHome?: number | undefined;
  /** Home money of the past year. */
  readonly sales: number;
  readonly share?: number | undefined;
  readonly state: RegistrationState;
  readonly source?: string | undefined;
}

export interface RegistrationInput {
  readonly products: readonly MarketProduct[];
  readonly demand: ReadonlyMap<string, DailyDemand>;
  readonly rates: readonly TaxRate[];
  readonly exchange: ExchangeRates;
  readonly today: number;
  /** The part of a threshold from which it is near. */
  readonly nearThreshold: number;
}

/**
 * In which markets do a year's sales come near the threshold from which a seller has to register for tax?
 *
 *     sales of a market = Σ over its products of units of the past 365 days × price
 *     share = sales ÷ threshold, each in home money
 *
 * A threshold is a row of the dated table with its source. A market without one, or with a row that leaves it blank, is asked
 * for: not known is neither 0 nor without limit. A threshold of 0 is reached with the first sale. Products that sold and
 * whose market or price is not known are named, because their sales are in no share.
 *
 * Source: 001-12 (VAT in the EU, distant sales in the states of the United States); formulas C.9 (dated tables).
 * Units: home money; today's price is taken for the whole year.
 * Not for: who counts as established where, what a marketplace collects for the seller, and goods that are stored abroad,
 * which usually ask for a registration whatever is sold.
 * Example: 8,500 EUR of sales against 10,000 EUR: 85%, near.
 */
export function registrations(input: RegistrationInput): {
  readonly registrations: readonly Registration[];
  readonly problems: readonly Problem[];
} {
  const { rates, exchange, today, nearThreshold } = input;
  const { sales, problems } = salesByMarket(input);
  const thresholds = groupedBy(ratesOfKind(rates, "REGISTRATION", today), ({ market }) => marketKey(market));
  const found: Registration[] = [];
  for (const [market, amount] of sales) {
    const its = thresholds.get(market) ?? [];
    if (its.length === 0) {
      problems.push(warning("thresholdMissing", { params: { market } }));
      found.push({ market, layer: "", sales: amount, state: "UNKNOWN" });
    }
    for (const row of its) {
      const { layer, upToValue: threshold, currency, source } = row;
      const change = exchangeRateOn(currency, today, exchange);
      if (threshold === undefined)
        problems.push(warning("thresholdMissing", aboutField(row, "upToValue", { market })));
      if (!change.ok)
        problems.push(
          ...change.problems.map((each) => ({ ...each, ...aboutField(row, "currency", each.params) })),
        );
      const home = threshold !== undefined && change.ok ? threshold * change.value.rate : undefined;
      const share = home !== undefined && home > 0 ? amount / home : undefined;
      found.push({
        market,
        layer,
        threshold,
        currency,
        thresholdHome: home,
        sales: amount,
        share,
        state: stateOf(amount, home, nearThreshold),
        source,
      });
    }
  }
  return { registrations: found.sort((a, b) => (b.share ?? 0) - (a.share ?? 0)), problems };
}

const marketKey = (market: string): string => market.trim().toUpperCase();

function stateOf(sales: number, threshold: number | undefined, near: number): RegistrationState {
  if (threshold === undefined) return "UNKNOWN";
  if (sales >= threshold && sales > 0) return "REACHED";
  return sales >= threshold * near && sales > 0 ? "NEAR" : "BELOW";
}

function salesByMarket({ products, demand, today }: RegistrationInput) {
  const problems: Problem[] = [];
  const sales = new Map<string, number>();
  for (const product of products) {
    const units = unitsSince(demand.get(product.sku), today - daysAYear + 1, today);
    if (units === 0) continue;
    const { sku, market, price } = product;
    for (const field of ["market", "price"] as const)
      if (product[field] === undefined)
        problems.push(...refuse("salesOfNoMarket", aboutField(product, field, { sku })).problems);
    if (market === undefined || price === undefined) continue;
    const key = marketKey(market);
    sales.set(key, (sales.get(key) ?? 0) + units * price);
  }
  return { sales, problems };
}

/** Units sold between two days, both included. */
function unitsSince(history: DailyDemand | undefined, from: number, to: number): number {
  if (history === undefined) return 0;
  const { firstDate, units } = history;
  return units
    .subarray(Math.max(0, from - firstDate), Math.max(0, to - firstDate + 1))
    .reduce((sum, each) => sum + (Number.isNaN(each) ? 0 : each), 0);
}
