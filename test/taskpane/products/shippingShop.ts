import { serialOf } from "../../../src/calculation";
import { MemoryWorkbook, ownSetting } from "../memoryWorkbook";

/** 2026-06-01, when the shipment left. */
export const june = serialOf({ year: 2026, month: 6, day: 1 });

/** Odoo's refrigerators and ovens on their way to the United States, reckoned in dollars. */
export function shippingShop(given: ConstructorParameters<typeof MemoryWorkbook>[0] = {}): MemoryWorkbook {
  const workbook = new MemoryWorkbook(given);
  workbook.ownSettings = [ownSetting("exchange.homeCurrency", "USD", "C40")];
  workbook.listed.products = [
    { sku: "FRIDGE", unitCost: 100, unitKg: 10, unitM3: 1, hsCode: "8418.10", price: 250 },
    { sku: "OVEN", unitCost: 40, unitKg: 20, unitM3: 1.5, hsCode: "8516.60", price: 90, stage: "TEST" },
    { sku: "CREAM", price: 112, hsCode: "3304.99", contentGrams: 50 },
  ];
  workbook.listed.shipments = [
    { shipment: "S1", sku: "FRIDGE", units: 5, market: "US", shipDate: june },
    { shipment: "S1", sku: "OVEN", units: 10 },
  ];
  workbook.listed.costs = [
    {
      shipment: "S1",
      costGroup: "FIRST LEG",
      costKind: "INTERNATIONAL",
      amount: 2000,
      currency: "CNY",
      chargedPer: "SHIPMENT",
      sharedBy: "WEIGHT",
    },
    { costGroup: "PLATFORM", amount: 0.15, chargedPer: "PRICE" },
  ];
  workbook.listed.exchangeRates = [{ currency: "CNY", rateDate: june - 5, exchangeRate: 0.14 }];
  const rate = { market: "US", effectiveFrom: june - 1000 };
  const bonded = { market: "CN-1210", effectiveFrom: june - 1000 };
  workbook.listed.dutyRates = [
    { ...rate, taxKind: "DUTY", layer: "MFN", taxRate: 0.02, dutyBasis: "FOB", source: "HTS" },
    { ...rate, taxKind: "VAT", layer: "none", taxRate: 0 },
    { ...bonded, taxKind: "VAT", layer: "VAT", taxRate: 0.13 },
    { ...bonded, taxKind: "CONSUMPTION", layer: "general", taxRate: 0 },
    {
      ...bonded,
      taxKind: "CONSUMPTION",
      layer: "cosmetics",
      hsCode: "3304",
      taxRate: 0.15,
      pricePerGramFrom: 10,
    },
  ];
  workbook.listed.laneRates = [
    {
      lane: "Sea",
      quotedFor: "SHIPMENT",
      maxKg: 0,
      volumeDivisor: 1000,
      ratePerM3: 140,
      usualDays: 35,
      worstDays: 49,
    },
    {
      lane: "Air",
      quotedFor: "SHIPMENT",
      maxKg: 0,
      volumeDivisor: 6000,
      ratePerKg: 6,
      usualDays: 8,
      worstDays: 12,
    },
    { lane: "20GP", quotedFor: "CONTAINER", maxKg: 0, containerM3: 28, fixedFee: 2800, worstDays: 52 },
    { lane: "Rail", quotedFor: "SHIPMENT", volumeDivisor: 3000, ratePerKg: 2, worstDays: 30 },
  ];
  return workbook;
}
