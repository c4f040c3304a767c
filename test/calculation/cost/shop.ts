import {
  gatherShipments,
  shipmentCost,
  type ChargeRow,
  type CostingRules,
  type ExchangeRates,
  type Shipment,
  type ShipmentRow,
  type ShippedProduct,
  type TaxRate,
} from "../../../src/calculation";

/** 2026-06-01. */
export const june = 46174;

export const rates: ExchangeRates = {
  homeCurrency: "USD",
  oldestRateDays: 31,
  rates: [
    { currency: "CNY", rateDate: june - 20, exchangeRate: 0.14 },
    { currency: "GBP", rateDate: june - 20, exchangeRate: 1.25 },
  ],
};

/** Odoo's test of landed costs: 5 refrigerators of 10 kg and 1 m³, 10 ovens of 20 kg and 1.5 m³. */
export const kitchen: readonly ShippedProduct[] = [
  { sku: "FRIDGE", unitCost: 100, unitKg: 10, unitM3: 1, hsCode: "8418.10", price: 250 },
  { sku: "OVEN", unitCost: 40, unitKg: 20, unitM3: 1.5, hsCode: "8516.60", price: 90 },
];

export const kitchenRows: readonly ShipmentRow[] = [
  { shipment: "S1", sku: "FRIDGE", units: 5, market: "US", shipDate: june },
  { shipment: "S1", sku: "OVEN", units: 10 },
];

/** A row for duty and one for VAT that say 0: a market without import tax. */
export const free = (market: string): readonly TaxRate[] => [
  { market, taxKind: "DUTY", layer: "MFN", taxRate: 0, effectiveFrom: 1 },
  { market, taxKind: "VAT", layer: "VAT", taxRate: 0, effectiveFrom: 1 },
];

export const rules: CostingRules = {
  rates,
  decimals: 2,
  kgPerM3: 1_000_000 / 6000,
  unitsPerOrder: 1,
  insuredShare: 1.1,
  taxRates: free("US"),
  taxRecoverable: true,
};

export function shipmentOf(
  rows: readonly ShipmentRow[] = kitchenRows,
  products: readonly ShippedProduct[] = kitchen,
): Shipment {
  const bySku = new Map(products.map((product) => [product.sku, product]));
  const { shipments, problems } = gatherShipments(rows, bySku, rates, 2);
  if (shipments.length !== 1) throw new Error(problems[0]?.code);
  return shipments[0]!;
}

/** What the kitchen's shipment costs with these charges. */
export const costed = (
  charges: readonly ChargeRow[],
  change: Partial<CostingRules> = {},
  shipment: Shipment = shipmentOf(),
) => shipmentCost(shipment, charges, { ...rules, ...change });

/** Sea freight for the shipment, shared by weight where nothing else is said. */
export const freight = (amount: number, change: Partial<ChargeRow> = {}): ChargeRow => ({
  shipment: "S1",
  costGroup: "FIRST LEG",
  costKind: "INTERNATIONAL",
  amount,
  chargedPer: "SHIPMENT",
  sharedBy: "WEIGHT",
  ...change,
});

export const codes = (problems: readonly { readonly code: string }[]): string[] =>
  problems.map(({ code }) => code);
