import { isoDateFromSerial } from "../calendar/serialDate";
import { roundDown } from "../numbers/rounding";
import { aboutField, type Placed } from "../placed";
import { answer, refuse, refuseAll, type Problem, type Result } from "../problem";
import { sourced } from "../sourced";
import { cbecOrderLimit, cbecTax, cbecYearLimit, type CbecTax } from "./cbecTax";
import { exchangeRateOn, type ExchangeRates } from "./exchangeRates";
import { orderTaxMarket, type TaxRate } from "./taxRate";
import { ratesInForce } from "./taxRates";

export const oneUnitAnOrder = sourced(1, {
  source: "own",
  checked: "2026-11-22",
  note: "the tax of one unit is that of any number within the limits",
});

/** A product as a buyer orders it out of the bonded zone. */
export interface OrderedProduct extends Placed {
  readonly sku: string;
  /** RMB: retail price with freight and insurance. */
  readonly price?: number | undefined;
  readonly hsCode?: string | undefined;
  /** Grams or millilitres in one unit. */
  readonly contentGrams?: number | undefined;
  /** Pieces or sheets in one unit. */
  readonly contentPieces?: number | undefined;
}

export interface OrderTaxQuestion {
  readonly unitsInOrder: number;
  /** RMB the buyer spent this year before this order. */
  readonly spentThisYear: number;
  /** The day of the order. */
  readonly day: number;
}

export interface OrderTax extends CbecTax {
  readonly sku: string;
  readonly orderValue: number;
  readonly regime: OrderRegime;
  readonly vatRate: number;
  readonly consumptionTaxRate: number;
  /** Above the limits only. */
  readonly dutyRate?: number | undefined;
  /** The most units an order may hold within the limits; 0 where one unit exceeds them. */
  readonly unitsWithinLimits: number;
}

/**
 * How much tax does the buyer pay on an order of one product out of the bonded zone (1210)?
 *
 * The rates of the market CN-1210 that hold on the day: VAT and consumption tax must be there, though they may say 0; duty is
 * asked for above the limits only. A consumption tax that begins at a price of a gram or a piece holds where either price
 * reaches it, and takes the place of the general rate.
 *
 * Source: `cbecTax`; formulas C.9 (cosmetics from 10 RMB a gram or millilitre, or 15 a piece or sheet); requirements A.6-19
 * (the buyer's tax and the importer's are never mixed); 000-03 (due when the order leaves the zone).
 * Units: RMB, to the cent.
 * Not for: what an importer pays for a shipment (`importTaxes`).
 * Example: 700 RMB for 50 g is 14 a gram: 15% apply, and 700 × 0.28 ÷ 0.85 × 0.7 = 161.41.
 */
export function orderTax(
  product: OrderedProduct,
  rates: readonly TaxRate[],
  { unitsInOrder, spentThisYear, day }: OrderTaxQuestion,
): Result<OrderTax> {
  const { sku, price, hsCode } = product;
  if (price === undefined) return refuse("missing", aboutField(product, "price"));
  const ask = (kind: TaxRate["taxKind"]) =>
    ratesInForce(rates, { market: orderTaxMarket, kind, hsCode, day });
  const vat = oneRate(ask("VAT"), "VAT", product, day);
  const consumption = consumptionTax(ask("CONSUMPTION"), product, price, day);
  if (!vat.ok || !consumption.ok)
    return refuseAll(
      [vat, consumption].flatMap((each): readonly Problem[] => (each.ok ? [] : each.problems)),
    );
  const duties = ask("DUTY");
  if (!duties.ok) return duties;
  const dutyRate = duties.value.length > 0 ? sumOfRates(duties.value) : undefined;
  const orderValue = price * unitsInOrder;
  const taxRates = { vatRate: vat.value, consumptionTaxRate: consumption.value };
  const tax = cbecTax({ orderValue, spentThisYear, ...taxRates, dutyRate });
  if (!tax.ok)
    return refuseAll(tax.problems.map((problem) => ({ ...problem, at: aboutField(product, "hsCode").at })));
  return answer({
    ...tax.value,
    sku,
    orderValue,
    regime: orderRegime(orderValue, unitsInOrder, spentThisYear),
    ...taxRates,
    dutyRate: tax.value.withinLimits ? undefined : dutyRate,
    unitsWithinLimits: unitsWithin(price, spentThisYear),
  });
}

/**
 * The product with its price in RMB, in which the limits and the tax are reckoned.
 *
 *     RMB = price in home money ÷ home money for one RMB
 */
export function pricedInRmb(
  product: OrderedProduct,
  day: number,
  exchange: ExchangeRates,
): Result<OrderedProduct> {
  const rate = exchangeRateOn("CNY", day, exchange);
  if (!rate.ok)
    return refuseAll(
      rate.problems.map((problem) => ({ ...problem, ...aboutField(product, "price", problem.params) })),
    );
  const { price } = product;
  return answer(
    price === undefined ? product : { ...product, price: price / rate.value.rate },
    rate.warnings,
  );
}

/** How an order may come in: with part of the tax, with all of it, or as general trade only. */
export const orderRegimes = ["WITHIN LIMITS", "FULL TAX", "GENERAL TRADE"] as const;
export type OrderRegime = (typeof orderRegimes)[number];

/**
 * By which channel may an order come in?
 *
 * Within the limits with 70% of the tax; above the limit of an order with all of it where it holds one unit, which cannot be
 * divided; else as general trade, and so is what passes the limit of the year.
 *
 * Source: 财关税〔2018〕49号, article 2; formulas C.9.
 */
export function orderRegime(orderValue: number, unitsInOrder: number, spentThisYear: number): OrderRegime {
  if (spentThisYear + orderValue > cbecYearLimit.value) return "GENERAL TRADE";
  if (orderValue <= cbecOrderLimit.value) return "WITHIN LIMITS";
  return unitsInOrder === 1 ? "FULL TAX" : "GENERAL TRADE";
}

/** The one rate of a kind; a market that has none, or does not say it, is asked for it. */
function oneRate(
  found: Result<readonly TaxRate[]>,
  kind: string,
  product: OrderedProduct,
  day: number,
): Result<number> {
  if (!found.ok) return found;
  if (found.value.length > 0) return answer(sumOfRates(found.value));
  const { sku, hsCode = "–" } = product;
  const params = { sku, kind, market: orderTaxMarket, hsCode, day: isoDateFromSerial(day) };
  return refuse("taxRateMissing", aboutField(product, "hsCode", params));
}

/** The consumption tax that begins at a price of the content where that price is reached, else the general one. */
function consumptionTax(
  found: Result<readonly TaxRate[]>,
  product: OrderedProduct,
  price: number,
  day: number,
): Result<number> {
  if (!found.ok) return found;
  const byContent = found.value.filter(isByContent);
  const { contentGrams, contentPieces } = product;
  const first = byContent[0];
  if (first && contentGrams === undefined && contentPieces === undefined)
    return refuse(
      "contentNeeded",
      aboutField(product, "contentGrams", { sku: product.sku, layer: first.layer }),
    );
  const reached = byContent.filter(
    ({ pricePerGramFrom = Infinity, pricePerPieceFrom = Infinity }) =>
      (contentGrams !== undefined && price / contentGrams >= pricePerGramFrom) ||
      (contentPieces !== undefined && price / contentPieces >= pricePerPieceFrom),
  );
  const general = answer(found.value.filter((rate) => !isByContent(rate)));
  return oneRate(reached.length > 0 ? answer(reached) : general, "CONSUMPTION", product, day);
}

const isByContent = ({ pricePerGramFrom, pricePerPieceFrom }: TaxRate): boolean =>
  pricePerGramFrom !== undefined || pricePerPieceFrom !== undefined;

const sumOfRates = (rates: readonly TaxRate[]): number =>
  rates.reduce((sum, { taxRate = 0 }) => sum + taxRate, 0);

function unitsWithin(price: number, spentThisYear: number): number {
  const room = Math.min(cbecOrderLimit.value, cbecYearLimit.value - spentThisYear);
  return price > 0 ? Math.max(0, roundDown(room / price)) : 0;
}
