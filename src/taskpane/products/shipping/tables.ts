import {
  gatherShipments,
  problemsOfRates,
  problemsOfTaxRates,
  usableCostRows,
  type ChargeRow,
  type ExchangeRates,
  type Problem,
  type Shipment,
  type ShippedProduct,
  type TaxRate,
} from "../../../calculation";
import { exchangeTerms } from "../../../vocabulary";
import type { TableRead } from "../../../workbook/contract";
import type { DecisionOf } from "../../forms/fields";
import { rowsOf } from "../../screens/placedRows";

/** What amounts of other currencies are changed by. */
export const exchangeFields = {
  homeCurrency: exchangeTerms.homeCurrency,
  oldestRateDays: exchangeTerms.oldestRateDays,
} as const;

export const exchangeRatesOf = (
  table: TableRead<"exchangeRates">,
  { homeCurrency, oldestRateDays }: DecisionOf<typeof exchangeFields>,
): ExchangeRates => ({ homeCurrency, oldestRateDays, rates: rowsOf(table) });

/** By SKU, the first row of a SKU that stands twice. */
export function shippedProducts(table: TableRead<"products">): ReadonlyMap<string, ShippedProduct> {
  const products = new Map<string, ShippedProduct>();
  for (const product of rowsOf(table)) if (!products.has(product.sku)) products.set(product.sku, product);
  return products;
}

export interface ShippingTables {
  readonly products: TableRead<"products">;
  readonly shipments: TableRead<"shipments">;
  readonly costs: TableRead<"costs">;
  readonly dutyRates: TableRead<"dutyRates">;
  readonly exchangeRates: TableRead<"exchangeRates">;
}

export interface ShippingRecords {
  readonly products: ReadonlyMap<string, ShippedProduct>;
  /** The latest first. */
  readonly shipments: readonly Shipment[];
  readonly charges: readonly ChargeRow[];
  readonly taxRates: readonly TaxRate[];
  readonly rates: ExchangeRates;
  readonly problems: readonly Problem[];
}

/** What the tables of shipments, costs and rates say, and what is wrong with them whatever is asked. */
export function shippingRecords(
  tables: ShippingTables,
  decision: DecisionOf<typeof exchangeFields> & { readonly decimals: number },
): ShippingRecords {
  const products = shippedProducts(tables.products);
  const rates = exchangeRatesOf(tables.exchangeRates, decision);
  const taxRates: readonly TaxRate[] = rowsOf(tables.dutyRates);
  const gathered = gatherShipments(rowsOf(tables.shipments), products, rates, decision.decimals);
  const named = new Set(tables.shipments.rows.map(({ values }) => values.shipment));
  const charges = usableCostRows(rowsOf(tables.costs), named);
  return {
    products,
    shipments: [...gathered.shipments].sort((a, b) => b.shipDate - a.shipDate),
    charges: charges.rows,
    taxRates,
    rates,
    problems: [
      ...gathered.problems,
      ...charges.problems,
      ...problemsOfRates(rates),
      ...problemsOfTaxRates(taxRates),
    ],
  };
}
