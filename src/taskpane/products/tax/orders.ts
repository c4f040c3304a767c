import {
  isOrderTaxMarket,
  orderTax,
  pricedInRmb,
  type ExchangeRates,
  type OrderedProduct,
  type OrderTax,
  type OrderTaxQuestion,
  type Problem,
  type Shipment,
  type TaxRate,
} from "../../../calculation";

export interface OrderTaxes {
  readonly orders: readonly OrderTax[];
  readonly problems: readonly Problem[];
}

/**
 * The buyer's tax on each product of the bonded zone: those that were shipped there, or all that have a price where there are
 * rates of that market and nothing was shipped there yet. A shop that has neither is asked nothing.
 */
export function orderTaxes(
  products: readonly OrderedProduct[],
  shipments: readonly Shipment[],
  rates: readonly TaxRate[],
  exchange: ExchangeRates,
  question: OrderTaxQuestion,
): OrderTaxes {
  const bonded = new Set(
    shipments
      .filter(({ market }) => market !== undefined && isOrderTaxMarket(market))
      .flatMap(({ lines }) => lines.map(({ sku }) => sku)),
  );
  const hasRates = rates.some(({ market }) => isOrderTaxMarket(market));
  const asked = products.filter(({ sku, price }) =>
    bonded.size > 0 ? bonded.has(sku) : hasRates && price !== undefined,
  );
  const orders: OrderTax[] = [];
  const problems: Problem[] = [];
  for (const product of asked) {
    const priced = pricedInRmb(product, question.day, exchange);
    const tax = priced.ok ? orderTax(priced.value, rates, question) : priced;
    if (tax.ok) orders.push(tax.value);
    problems.push(...(priced.ok ? priced.warnings : []), ...(tax.ok ? tax.warnings : tax.problems));
  }
  return { orders, problems };
}
