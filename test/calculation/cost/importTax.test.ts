import {
  importTaxes,
  problemsOfTaxRates,
  ratesInForce,
  type CustomsValue,
  type Shipment,
  type TaxRate,
} from "../../../src/calculation";
import { codes, costed, freight, june, kitchenRows, rates, shipmentOf } from "./shop";

const goods = (value: number, change: Partial<CustomsValue> = {}): CustomsValue => ({
  goods: value,
  domestic: 0,
  international: 0,
  inland: 0,
  ...change,
});

/** A shipment of one product into a market, or of several by their tariff lines. */
function taxed(
  taxRates: readonly TaxRate[],
  values: readonly CustomsValue[],
  change: Partial<Shipment> & { readonly hsCodes?: readonly string[] } = {},
) {
  const [line] = shipmentOf([kitchenRows[0]!]).lines;
  const { hsCodes = values.map(() => "8418.10") } = change;
  const lines = hsCodes.map((hsCode, index) => ({ ...line!, sku: `P${index}`, hsCode }));
  const shipment = { name: "S1", market: "US", shipDate: june, ...change, lines };
  return importTaxes({ ...shipment, market: shipment.market ?? "US" }, values, taxRates, rates, 2);
}

const rate = (change: Partial<TaxRate>): TaxRate => ({
  market: "US",
  taxKind: "DUTY",
  layer: "MFN",
  dutyBasis: "FOB",
  effectiveFrom: 1,
  ...change,
});
const noVat = rate({ taxKind: "VAT", layer: "VAT", taxRate: 0 });
/** The merchandise processing fee of the United States, by its fiscal years. */
const mpf = (minAmount: number, maxAmount: number) =>
  rate({ taxKind: "FEE", layer: "MPF", taxRate: 0.003464, minAmount, maxAmount });

describe("duty (C.9)", () => {
  it("is on FOB in the United States: 50,000 at 4.8% (Camtom)", () => {
    const value = goods(50_000, { international: 4_000 });
    expect(taxed([rate({ taxRate: 0.048 }), noVat], [value]).lines[0]!.duty).toBe(2400);
  });

  it("is on CIF in the United Kingdom: 10,000 with 500 of freight and insurance at 4% (DHL)", () => {
    const duty = rate({ market: "UK", taxRate: 0.04, dutyBasis: "CIF" });
    const vat = rate({ market: "UK", taxKind: "VAT", layer: "VAT", taxRate: 0.2, dutyBasis: undefined });
    const [line] = taxed([duty, vat], [goods(10_000, { international: 500 })], { market: "UK" }).lines;
    expect(line!.duty).toBe(420);
    expect(line!.vat).toBe((10_500 + 420) * 0.2);
  });

  it("has domestic freight in both values", () => {
    const value = goods(10_000, { domestic: 1_000 });
    expect(taxed([rate({ taxRate: 0.1 }), noVat], [value]).lines[0]!.duty).toBe(1100);
  });

  it("adds layers up on one base and does not compound them (shipseeker)", () => {
    const layers = [rate({ taxRate: 0 }), rate({ layer: "Section 301", taxRate: 0.25 }), mpf(32.71, 634.62)];
    const [line] = taxed([...layers, noVat], [goods(10_000)]).lines;
    expect(line).toMatchObject({ duty: 2500, fees: 34.64, vat: 0 });
  });

  it("goes by the longest tariff line that fits", () => {
    const byLine = [
      rate({ taxRate: 0.1 }),
      rate({ taxRate: 0.05, hsCode: "8418" }),
      rate({ taxRate: 0.02, hsCode: "8418.10" }),
      rate({ taxRate: 0.5, hsCode: "8418.10.30" }),
    ];
    const { lines } = taxed([...byLine, noVat], [goods(100), goods(100), goods(100)], {
      hsCodes: ["84181000", "8418.69", "9503"],
    });
    expect(lines.map((line) => line!.duty)).toEqual([2, 5, 10]);
  });

  it("of a small consignment is an amount a distinct tariff line: 2 lines at 3, and VAT on it (EU, from 2026-07-01)", () => {
    const small = rate({
      market: "EU",
      layer: "low value",
      fixedAmount: 3,
      upToValue: 150,
      dutyBasis: undefined,
    });
    const normal = rate({ market: "EU", taxRate: 0.12, dutyBasis: "CIF" });
    const vat = rate({ market: "EU", taxKind: "VAT", layer: "VAT", taxRate: 0.2, dutyBasis: undefined });
    // Two T-shirts of one line, one pair of shoes of another, 60 in all.
    const parcel = { market: "EU", hsCodes: ["6109", "6109", "6403"] };
    const { lines } = taxed([small, normal, vat], [goods(15), goods(15), goods(30)], parcel);
    const sum = (kind: "duty" | "vat") => lines.reduce((total, line) => total + line![kind], 0);
    expect(sum("duty")).toBe(6);
    expect(sum("vat")).toBeCloseTo((60 + 6) * 0.2, 10);
    // Above the limit the ordinary rate holds.
    expect(taxed([small, normal, vat], [goods(200)], { market: "EU" }).lines[0]!.duty).toBe(24);
  });
});

describe("fees of an entry (C.9)", () => {
  it.each([
    [50_000, 31.67, 614.35, 173.2], // FY2024
    [1_000, 27.23, 528.33, 27.23], // FY2021, floor
    [1_000, 33.58, 651.5, 33.58], // FY2026, floor
    [1_000_000, 26.79, 519.76, 519.76], // FY2020, cap
    [1_000_000, 33.58, 651.5, 651.5], // FY2026, cap
  ])("MPF of %d between %d and %d is %d", (value, least, most, fee) => {
    const { lines } = taxed([rate({ taxRate: 0 }), noVat, mpf(least, most)], [goods(value)]);
    expect(lines[0]!.fees).toBe(fee);
  });

  it("are those of the way it travels: HMF 0.125% by sea only", () => {
    const hmf = rate({ taxKind: "FEE", layer: "HMF", taxRate: 0.00125, mode: "SEA" });
    const fees = (mode?: string) =>
      taxed([rate({ taxRate: 0 }), noVat, hmf], [goods(100_000)], { mode }).lines[0]!.fees;
    expect([fees("sea"), fees("AIR"), fees()]).toEqual([125, 0, 0]);
  });

  it("are shared by value, to the cent", () => {
    const { lines } = taxed([rate({ taxRate: 0 }), noVat, mpf(33.58, 651.5)], [goods(100), goods(200)]);
    expect(lines.map((line) => line!.fees)).toEqual([11.19, 22.39]);
  });

  it("in another currency are changed at the day's rate", () => {
    const fee = rate({ taxKind: "FEE", layer: "entry", fixedAmount: 100, currency: "GBP" });
    expect(taxed([rate({ taxRate: 0 }), noVat, fee], [goods(100)]).lines[0]!.fees).toBe(125);
  });
});

it("VAT is on CIF, duty and the way to the first place (C.9)", () => {
  const vat = rate({ taxKind: "VAT", layer: "VAT", taxRate: 0.2, dutyBasis: undefined });
  const value = goods(1_000, { domestic: 50, international: 150, inland: 100 });
  expect(taxed([rate({ taxRate: 0.1, dutyBasis: "CIF" }), vat], [value]).lines[0]!.vat).toBe(
    (1_000 + 50 + 150 + 120 + 100) * 0.2,
  );
});

describe("a rate that is not known", () => {
  const duty = rate({ taxRate: 0.1 });

  it.each([
    ["duty", [noVat], "DUTY"],
    ["VAT", [duty], "VAT"],
  ])("is asked for and never 0: no row for %s", (_, rows, kind) => {
    const { lines, problems } = taxed(rows, [goods(100)]);
    expect(lines).toEqual([undefined]);
    expect(problems).toMatchObject([
      {
        code: "taxRateMissing",
        params: { sku: "P0", kind, market: "US", hsCode: "8418.10", day: "2026-06-01" },
      },
    ]);
  });

  it("is asked for where its row is there and empty, with the cell", () => {
    const at = (field: string) => ({ sheet: "Duty rates", cell: field });
    const { lines, problems } = taxed([duty, noVat, { ...mpf(0, 0), taxRate: undefined, at }], [goods(100)]);
    expect(lines).toEqual([undefined]);
    expect(problems).toMatchObject([
      { code: "taxRateBlank", params: { layer: "MPF" }, at: { sheet: "Duty rates", cell: "taxRate" } },
    ]);
  });

  it("leaves the landed cost of that product open, not at its cost without tax", () => {
    const { lines } = costed([freight(250)], { taxRates: [rate({ taxRate: 0.1, hsCode: "8418" }), noVat] });
    expect(lines[0]).toMatchObject({ landedTotal: 550 + 50 });
    expect([lines[1]!.landedTotal, lines[1]!.perUnit]).toEqual([undefined, undefined]);
  });

  it("is not asked for where the market is not said", () => {
    const nowhere = shipmentOf(kitchenRows.map((row) => ({ ...row, market: undefined })));
    const { taxOrigin, lines, problems } = costed([], {}, nowhere);
    expect(taxOrigin).toBe("UNKNOWN");
    expect(lines[0]!.landedTotal).toBeUndefined();
    expect(problems).toMatchObject([{ code: "missing", field: "market" }]);
  });
});

describe("the days of rates", () => {
  const until = rate({ taxRate: 0.1, effectiveFrom: june - 100, effectiveTo: june });
  const from = rate({ taxRate: 0.2, effectiveFrom: june + 1 });
  const dutyOn = (rows: readonly TaxRate[], shipDate: number) =>
    taxed([...rows, noVat], [goods(100)], { shipDate }).lines[0]?.duty;

  it("both count", () => {
    expect([dutyOn([until, from], june), dutyOn([until, from], june + 1)]).toEqual([10, 20]);
    expect(problemsOfTaxRates([until, from])).toEqual([]);
  });

  it("that overlap are named, and leave the rate open on the days in both", () => {
    const at = (field: string) => ({ sheet: "Duty rates", cell: field });
    const early = { ...from, effectiveFrom: june, at };
    expect(problemsOfTaxRates([early, until])).toMatchObject([
      {
        code: "taxDatesOverlap",
        params: { layer: "MFN", market: "US", to: "2026-06-01" },
        at: { sheet: "Duty rates", cell: "effectiveFrom" },
      },
    ]);
    const found = ratesInForce([early, until], { market: "us", kind: "DUTY", hsCode: "1", day: june });
    expect(found).toMatchObject({ problems: [{ code: "taxDatesOverlap" }] });
    expect(dutyOn([early, until], june)).toBeUndefined();
    expect(dutyOn([early, until], june - 1)).toBe(10);
  });

  it("in the wrong order and a duty that does not say what it is on are named", () => {
    const wrong = rate({ taxRate: 0.1, dutyBasis: undefined, effectiveFrom: 10, effectiveTo: 9 });
    expect(codes(problemsOfTaxRates([wrong]))).toEqual(["datesReversed", "dutyBasisNeeded"]);
  });
});

it("counts VAT as cost only where it is not recoverable", () => {
  const duty = rate({ taxRate: 0.1 });
  const vat = rate({ taxKind: "VAT", layer: "VAT", taxRate: 0.2, dutyBasis: undefined });
  const fridges = shipmentOf([kitchenRows[0]!]);
  const landed = (taxRecoverable: boolean) =>
    costed([], { taxRates: [duty, vat], taxRecoverable }, fridges).lines[0]!;
  expect(landed(true)).toMatchObject({ landedTotal: 550, tax: { vat: 110 } });
  expect(landed(false)).toMatchObject({ landedTotal: 660, tax: { vat: 110 } });
});
