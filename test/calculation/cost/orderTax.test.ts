import {
  orderRegime,
  orderTax,
  pricedInRmb,
  type OrderedProduct,
  type TaxRate,
} from "../../../src/calculation";
import { codes, june, rates } from "./shop";

const rate = (change: Partial<TaxRate>): TaxRate => ({
  market: "CN-1210",
  taxKind: "CONSUMPTION",
  layer: "Consumption tax",
  effectiveFrom: 1,
  ...change,
});
/** 13% VAT, no consumption tax but on cosmetics from 10 RMB a gram or 15 a piece (C.9). */
const china: readonly TaxRate[] = [
  rate({ taxKind: "VAT", layer: "VAT", taxRate: 0.13 }),
  rate({ taxRate: 0 }),
  rate({ taxRate: 0.15, hsCode: "3304", pricePerGramFrom: 10, pricePerPieceFrom: 15 }),
];
const anOrder = { unitsInOrder: 1, spentThisYear: 0, day: june };
const cream: OrderedProduct = { sku: "CREAM", price: 800, hsCode: "3304.99", contentGrams: 50 };

const taxOf = (product: OrderedProduct, change: Partial<typeof anOrder> = {}, rates = china) => {
  const result = orderTax(product, rates, { ...anOrder, ...change });
  if (!result.ok) throw new Error(result.problems[0]!.code);
  return result.value;
};

describe("the buyer's tax on a 1210 order (C.9, 000-03)", () => {
  it("is 800 × 28% ÷ 85% × 70% = 184.47 on cosmetics, not the circulating 156.80", () => {
    expect(taxOf(cream)).toMatchObject({ tax: 184.47, consumptionTaxRate: 0.15, regime: "WITHIN LIMITS" });
  });

  it("is 9.1% on goods without consumption tax", () => {
    expect(taxOf({ sku: "MILK", price: 100, hsCode: "1901" })).toMatchObject({ tax: 9.1 });
  });

  it.each([
    [{ price: 425, contentGrams: 20 }, 0.15], // 21.25 a gram (customs, 2025-11-14)
    [{ price: 700, contentGrams: 50 }, 0.15], // 14 a gram
    [{ price: 700, contentGrams: 83.5 }, 0], // 8.38: a wrong quantity hides the tax
    [{ price: 100, contentGrams: undefined, contentPieces: 5 }, 0.15], // 20 a sheet
    [{ price: 100, contentGrams: undefined, contentPieces: 10 }, 0], // 10 a sheet
  ])("bears consumption tax by the price of its content: %j", (change, consumptionTaxRate) => {
    expect(taxOf({ ...cream, ...change }).consumptionTaxRate).toBe(consumptionTaxRate);
  });

  it("asks for the content where the tax goes by it", () => {
    expect(orderTax({ ...cream, contentGrams: undefined }, china, anOrder)).toMatchObject({
      problems: [{ code: "contentNeeded", params: { sku: "CREAM" } }],
    });
  });

  it.each([
    [china.slice(1), "VAT"],
    [china.slice(0, 1), "CONSUMPTION"],
  ])("asks for a rate that is not there", (rates, kind) => {
    expect(orderTax({ sku: "MILK", price: 1, hsCode: "1901" }, rates, anOrder)).toMatchObject({
      problems: [{ code: "taxRateMissing", params: { kind, market: "CN-1210" } }],
    });
  });

  it("takes no importer's rates of another market (A.6-19)", () => {
    const importers = china.map((each) => ({ ...each, market: "CN" }));
    const refused = orderTax({ sku: "MILK", price: 1, hsCode: "1901" }, importers, anOrder);
    expect(refused.ok ? [] : codes(refused.problems)).toEqual(["taxRateMissing", "taxRateMissing"]);
  });

  it("asks for duty above the limits only, and then takes all of the tax", () => {
    const bag = { sku: "BAG", price: 6000, hsCode: "4202" };
    expect(orderTax(bag, china, anOrder)).toMatchObject({
      problems: [{ code: "dutyRateAboveLimits", severity: "unanswerable" }],
    });
    const withDuty = [...china, rate({ taxKind: "DUTY", layer: "MFN", taxRate: 0.1 })];
    // 6000 × (10% + 13% + 10% × 13%)
    expect(taxOf(bag, {}, withDuty)).toMatchObject({ tax: 1458, regime: "FULL TAX", dutyRate: 0.1 });
    expect(taxOf({ ...bag, price: 100 }, {}, withDuty).dutyRate).toBeUndefined();
  });

  it("says how many fit into an order, by what is left of the year's limit too", () => {
    expect(taxOf(cream).unitsWithinLimits).toBe(6); // 5000 ÷ 800
    expect(taxOf(cream, { spentThisYear: 24_000 }).unitsWithinLimits).toBe(2); // 2000 ÷ 800
  });

  it("asks for the price", () => {
    expect(orderTax({ sku: "MILK" }, china, anOrder)).toMatchObject({
      problems: [{ code: "missing", field: "price" }],
    });
  });
});

it.each([
  [5000, 3, 0, "WITHIN LIMITS"], // the limit of an order is included
  [5001, 1, 0, "FULL TAX"],
  [5001, 2, 0, "GENERAL TRADE"], // could be divided
  [26_500, 1, 0, "GENERAL TRADE"],
  [400, 1, 25_800, "GENERAL TRADE"], // would pass 26,000 in the year
  [200, 1, 25_800, "WITHIN LIMITS"],
])(
  "an order of %d RMB with %d units after %d this year comes in as %s (财关税〔2018〕49号)",
  (value, units, spent, regime) => {
    expect(orderRegime(value, units, spent)).toBe(regime);
  },
);

it("reckons in RMB whatever the planner's own currency is", () => {
  // 0.14 USD for one RMB: 112 USD are 800 RMB.
  const priced = pricedInRmb({ ...cream, price: 112 }, june, rates);
  expect(priced.ok && priced.value.price).toBeCloseTo(800, 10);
  expect(pricedInRmb(cream, june, { ...rates, rates: [] })).toMatchObject({
    problems: [{ code: "exchangeRateMissing", field: "price", params: { currency: "CNY" } }],
  });
});
