import {
  importTaxes,
  papersOfShipments,
  registrations,
  serialOf,
  type DailyDemand,
  type MarketProduct,
  type TaxRate,
} from "../../../src/calculation";
import { taxPresets } from "../../../src/vocabulary/tables/taxPresets";
import { codes, june, kitchenRows, rates, shipmentOf } from "./shop";

const today = june;
/** So many units on each of the past days. */
const daily = (sku: string, units: number, days = 365): DailyDemand => ({
  sku,
  firstDate: today - days + 1,
  units: new Float64Array(days).fill(units),
  returnedUnits: 0,
});
const threshold = (change: Partial<TaxRate> = {}): TaxRate => ({
  market: "EU",
  taxKind: "REGISTRATION",
  layer: "distance sales",
  upToValue: 10_000,
  currency: "GBP",
  effectiveFrom: 1,
  source: "a law",
  ...change,
});
const mug: MarketProduct = { sku: "MUG", market: "eu", price: 20 };

const registered = (
  taxRates: readonly TaxRate[],
  products: readonly MarketProduct[] = [mug],
  demand: readonly DailyDemand[] = [daily("MUG", 1)],
) =>
  registrations({
    products,
    demand: new Map(demand.map((each) => [each.sku, each])),
    rates: taxRates,
    exchange: rates,
    today,
    nearThreshold: 0.8,
  });

describe("where a seller has to register for tax (001-12)", () => {
  it("is told as the part of a market's threshold that a year's sales reach, in one currency", () => {
    // 365 units at 20 are 7,300 USD; 10,000 GBP are 12,500 USD.
    expect(registered([threshold()]).registrations).toMatchObject([
      {
        market: "EU",
        sales: 7300,
        thresholdHome: 12_500,
        share: 7300 / 12_500,
        state: "BELOW",
        source: "a law",
      },
    ]);
  });

  it.each([
    [9125, "NEAR"], // 7,300 are 80% of it
    [9126, "BELOW"],
    [7300, "REACHED"],
    [0, "REACHED"], // the first sale counts
  ] as const)("against %d is %s", (upToValue, state) => {
    const own = threshold({ upToValue, currency: "USD" });
    expect(registered([own]).registrations).toMatchObject([{ state }]);
  });

  it("looks at the past 365 days and at thresholds that hold today", () => {
    const old = threshold({ effectiveTo: today - 1, upToValue: 5 });
    const { registrations: found } = registered([old, threshold()], [mug], [daily("MUG", 1, 500)]);
    expect(found).toMatchObject([{ sales: 7300, threshold: 10_000 }]);
  });

  it("asks for a threshold that is blank or not there, and takes neither for none nor for 0", () => {
    const at = (field: string) => ({ sheet: "Duty rates", cell: field });
    const blank = registered([threshold({ upToValue: undefined, at })]);
    expect(blank.registrations).toMatchObject([{ state: "UNKNOWN", share: undefined }]);
    expect(blank.problems).toMatchObject([
      { code: "thresholdMissing", at: { sheet: "Duty rates", cell: "upToValue" } },
    ]);
    const none = registered([]);
    expect(none.registrations).toMatchObject([{ state: "UNKNOWN", sales: 7300 }]);
    expect(codes(none.problems)).toEqual(["thresholdMissing"]);
  });

  it("names products that sold and whose market or price is not known", () => {
    const nowhere: MarketProduct = { sku: "BAG", at: (field) => ({ sheet: "Products", cell: field }) };
    const { problems, registrations: found } = registered(
      [threshold()],
      [mug, nowhere, { sku: "NEVER SOLD" }],
      [daily("MUG", 1), daily("BAG", 2)],
    );
    expect(problems).toMatchObject([
      { code: "salesOfNoMarket", at: { sheet: "Products", cell: "market" } },
      { code: "salesOfNoMarket", at: { sheet: "Products", cell: "price" } },
    ]);
    expect(found).toHaveLength(1);
  });

  it("is set up with thresholds that cite a law, or ask (001-12)", () => {
    const presets = taxPresets.filter(({ taxKind }) => taxKind === "REGISTRATION");
    expect(presets.length).toBeGreaterThan(3);
    expect(presets.filter(({ source, effectiveFrom }) => source === "" || effectiveFrom <= 1)).toEqual([]);
    // Each state of the United States has its own: the row asks.
    expect(presets.find(({ market }) => market === "US")!.upToValue).toBeUndefined();
  });
});

it("taxes a small parcel into the United States like any other: no duty-free limit is built in (A.6-20, 001-14)", () => {
  const presets = taxPresets.map((preset): TaxRate => ({ ...preset, layer: JSON.stringify(preset.layer) }));
  const day = serialOf({ year: 2025, month: 11, day: 3 });
  const duty: TaxRate = {
    market: "US",
    taxKind: "DUTY",
    layer: "MFN",
    taxRate: 0.05,
    dutyBasis: "FOB",
    effectiveFrom: 1,
  };
  const parcel = {
    ...shipmentOf([{ ...kitchenRows[0]!, units: 1, shipDate: day }]),
    market: "US",
    shipDate: day,
  };
  const value = { goods: 100, domestic: 0, international: 0, inland: 0 };
  const usual = { ...rates, homeCurrency: "USD" };
  const { lines } = importTaxes(parcel, [value], [...presets, duty], usual, 2);
  expect(lines[0]!.duty).toBe(100 * 0.05);
});

describe("papers of a shipment (001-27)", () => {
  it("are three, and one row that says so is enough", () => {
    const rows = [
      { ...kitchenRows[0]!, invoiceReady: true, complianceReady: false },
      { ...kitchenRows[1]!, originReady: true },
      { ...kitchenRows[1]!, shipment: "S2" },
    ];
    expect(papersOfShipments(rows)).toMatchObject([
      {
        shipment: "S1",
        invoiceReady: true,
        originReady: true,
        complianceReady: false,
        missing: ["complianceReady"],
      },
      { shipment: "S2", missing: ["invoiceReady", "originReady", "complianceReady"] },
    ]);
  });
});
