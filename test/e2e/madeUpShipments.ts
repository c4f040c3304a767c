import ExcelJS from "exceljs";

/** 200 made-up products in four shipments, with every basis, three currencies and both worlds of tax. Money is in CNY. */

export interface MadeUpProduct {
  readonly sku: string;
  readonly shipment: string;
  readonly units: number;
  readonly unitCost: number;
  readonly unitKg: number;
  readonly unitM3: number;
  readonly hsCode: string;
  readonly price: number;
}

const productCount = 200;
const perShipment = 50;
export const usdRate = 7.1;
export const gbpRate = 9.2;
/** Duty by what the tariff line begins with, and the fee of an entry into the United States. */
export const dutyRates: Readonly<Record<string, number>> = {
  "8418": 0.02,
  "8516": 0.05,
  "6109": 0.16,
  "3304": 0,
};
const tariffLines = ["8418.10", "8516.60", "6109.10", "3304.99"];
/** Of 110% of goods, freight and the premium itself (002-35). */
export const premiumRate = 0.003;
export const mpf = { rate: 0.003464, least: 33.58, most: 651.5 };

export const madeUpProducts: readonly MadeUpProduct[] = Array.from({ length: productCount }, (_, index) => {
  const unitCost = 5 + ((index * 37) % 190) + ((index * 13) % 100) / 100;
  return {
    sku: `P${String(index + 1).padStart(3, "0")}`,
    shipment: `S${Math.floor(index / perShipment) + 1}`,
    units: 20 + ((index * 17) % 480),
    unitCost,
    unitKg: 0.1 + ((index * 29) % 120) / 10,
    unitM3: (1 + ((index * 31) % 60)) / 1000,
    hsCode: tariffLines[index % tariffLines.length]!,
    price: Math.round(unitCost * 300) / 100,
  };
});

const shippedOn = new Date(Date.UTC(2026, 4, 1));
const earlier = new Date(Date.UTC(2026, 3, 20));

export async function writeShipmentsWorkbook(path: string): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  const sheet = (name: string, headings: readonly string[], rows: readonly (readonly unknown[])[]) => {
    const added = workbook.addWorksheet(name);
    added.addRow([...headings]);
    for (const row of rows) added.addRow([...row]);
  };
  sheet(
    "Products",
    ["SKU", "Unit cost", "Weight per unit", "Volume per unit", "HS code", "Price", "Content"],
    madeUpProducts.map(({ sku, unitCost, unitKg, unitM3, hsCode, price }) => [
      sku,
      unitCost,
      unitKg,
      unitM3,
      hsCode,
      price,
      hsCode.startsWith("3304") ? 50 : null,
    ]),
  );
  const markets: Readonly<Record<string, string>> = { S1: "US", S2: "UK", S3: "CN-1210", S4: "US" };
  sheet(
    "Shipments",
    ["Shipment", "SKU", "Units", "Market", "Mode", "Shipped on"],
    madeUpProducts.map(({ sku, shipment, units }, index) =>
      index % perShipment === 0
        ? [shipment, sku, units, markets[shipment], "SEA", shippedOn]
        : [shipment, sku, units],
    ),
  );
  sheet(
    "Costs",
    ["Shipment", "Cost group", "Kind", "Charge", "Amount", "Currency", "Per", "Shared by", "Duty included"],
    [
      ["S1", "FIRST LEG", "INTERNATIONAL", "sea freight", 3000, "USD", "SHIPMENT", "WEIGHT"],
      ["S1", "FIRST LEG", "DOMESTIC", "haulage", 1500, "CNY", "SHIPMENT", "VOLUME"],
      ["S1", "FIRST LEG", "INSURANCE", "cargo", 800, "CNY", "SHIPMENT", "VALUE"],
      ["S1", "TAX", "CLEARANCE", "broker", 600, "CNY", "SHIPMENT", "EQUAL"],
      ["S2", "FIRST LEG", "INTERNATIONAL", "air freight", 4, "GBP", "CHARGEABLE"],
      ["S2", "FIRST LEG", "INSURANCE", "premium", premiumRate, null, "INSURED"],
      ["S4", "FIRST LEG", "INTERNATIONAL", "line, duty paid", 9000, "USD", "SHIPMENT", "QTY", true],
      ["S4", "TAX", "DUTY", "duty bill", 777, "USD", "SHIPMENT", "VALUE"],
      [null, "WAREHOUSE", "HANDLING", "put-away", 2, "CNY", "UNIT"],
      [null, "PLATFORM", null, "commission", 0.15, null, "PRICE"],
    ],
  );
  sheet(
    "Exchange rates",
    ["Currency", "Rate of", "Exchange rate"],
    [
      ["USD", earlier, usdRate],
      ["GBP", earlier, gbpRate],
    ],
  );
  const from = new Date(Date.UTC(2025, 9, 1));
  sheet(
    "Duty rates",
    [
      "Market",
      "Tax",
      "Layer",
      "HS code",
      "Tax rate",
      "On",
      "Effective from",
      "At least",
      "At most",
      "Currency",
      "From price per g or ml",
    ],
    [
      ...Object.entries(dutyRates).flatMap(([hsCode, rate]) => [
        ["US", "DUTY", "MFN", hsCode, rate, "FOB", from],
        ["UK", "DUTY", "MFN", hsCode, rate, "CIF", from],
      ]),
      ["US", "FEE", "MPF", null, mpf.rate, "FOB", from, mpf.least, mpf.most, "USD"],
      ["US", "VAT", "none", null, 0, null, from],
      ["UK", "VAT", "VAT", null, 0.2, null, from],
      ["CN-1210", "VAT", "VAT", null, 0.13, null, from],
      ["CN-1210", "CONSUMPTION", "general", null, 0, null, from],
      ["CN-1210", "CONSUMPTION", "cosmetics", "3304", 0.15, null, from, null, null, null, 10],
    ],
  );
  sheet(
    "Lane rates",
    [
      "Lane",
      "Quoted for",
      "Max kg",
      "Volume divisor",
      "Rate per kg",
      "Rate per m³",
      "Fixed fee",
      "Container m³",
      "Currency",
      "Worst days",
    ],
    [
      ["Air", "SHIPMENT", 0, 6000, 5, null, null, null, "USD", 12],
      ["LCL", "SHIPMENT", 0, 1000, null, 120, null, null, "USD", 49],
      ["20GP", "CONTAINER", 21000, null, null, null, 2400, 28, "USD", 52],
      ["No limit given", "SHIPMENT", null, 6000, 1, null, null, null, "USD", 9],
    ],
  );
  await workbook.xlsx.writeFile(path);
}
