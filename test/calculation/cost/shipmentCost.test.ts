import fc from "fast-check";
import {
  gatherShipments,
  landedCost,
  lineProfit,
  roundMoney,
  shipmentBases,
  usableCostRows,
  type ChargeRow,
  type ShipmentRow,
} from "../../../src/calculation";
import { codes, costed, freight, free, june, kitchen, kitchenRows, rates, shipmentOf } from "./shop";

const partsOf = (charge: ChargeRow) => costed([charge]).charges.map(({ parts }) => parts)[0];
const manual = (...shares: number[]): ShipmentRow[] =>
  kitchenRows.map((row, index) => ({ ...row, manualShare: shares[index] }));

describe("a charge of a shipment (002-31, C.10)", () => {
  it.each([
    ["WEIGHT", 250, [50, 200]], // 5 × 10 kg : 10 × 20 kg
    ["VOLUME", 20, [5, 15]], // 5 × 1 m³ : 10 × 1.5 m³
    ["QTY", 150, [50, 100]],
    ["QTY", -50, [-16.67, -33.33]],
    ["EQUAL", 10, [5, 5]],
    ["VALUE", 90, [50, 40]], // 5 × 100 : 10 × 40
    ["CHARGEABLE", 20, [5, 15]], // light for their volume: 5 × 166.67 : 10 × 250
  ] as const)("is shared by %s as Odoo's cases have it: %d", (sharedBy, amount, parts) => {
    expect(partsOf(freight(amount, { sharedBy }))).toEqual(parts);
  });

  it("is shared by hand, and refused where the shares do not add up to 1", () => {
    const byHand = freight(100, { sharedBy: "MANUAL" });
    expect(costed([byHand], {}, shipmentOf(manual(0.7, 0.3))).charges[0]!.parts).toEqual([70, 30]);
    const refused = costed([byHand], {}, shipmentOf(manual(0.7, 0.2)));
    expect(refused.problems).toMatchObject([
      { code: "sharesDoNotSum", field: "manualShare", params: { sum: 0.9 } },
    ]);
    expect(refused.charges).toEqual([]);
  });

  it.each([
    ["UNIT", 2, [10, 20]],
    ["KG", 2, [100, 400]],
    ["CBM", 10, [50, 150]],
    ["ORDER", 3, [15, 30]],
    ["PRICE", 0.1, [125, 90]], // 5 × 250 and 10 × 90
  ] as const)("by the %s is that many times its amount", (chargedPer, amount, parts) => {
    expect(partsOf(freight(amount, { chargedPer }))).toEqual(parts);
  });

  it("is changed at the rate of its own day, ERPNext's 100 + 10 × 62.9", () => {
    const inOtherMoney = { homeCurrency: "INR", oldestRateDays: 31 };
    const oldRate = { currency: "USD", rateDate: june, exchangeRate: 62.9 };
    const newRate = { currency: "USD", rateDate: june + 3, exchangeRate: 70 };
    const { lines, charges } = costed(
      [
        freight(100, { costItem: "pick-up" }),
        freight(10, { costItem: "sea", currency: "USD" }),
        freight(10, { costItem: "surcharge", currency: "USD", chargedOn: june + 4 }),
      ],
      { rates: { ...inOtherMoney, rates: [oldRate, newRate] } },
    );
    expect(charges.map(({ total }) => total)).toEqual([100, 629, 700]);
    expect(lines[0]!.landedTotal).toBe(500 + (100 + 629 + 700) / 5);
  });

  it("in a currency without a rate is left out and named, with its cell", () => {
    const at = (field: string) => ({ sheet: "Costs", cell: field });
    const { charges, problems } = costed([freight(10, { currency: "AUD", at })]);
    expect(charges).toEqual([]);
    expect(problems).toMatchObject([
      { code: "exchangeRateMissing", params: { currency: "AUD" }, at: { sheet: "Costs", cell: "currency" } },
    ]);
  });

  it("by weight names every product without one, and is left out", () => {
    const unweighed = kitchen.map((product) => ({ ...product, unitKg: undefined }));
    const { charges, problems, lines } = costed([freight(10)], {}, shipmentOf(kitchenRows, unweighed));
    expect(charges).toEqual([]);
    expect(problems).toMatchObject([
      { code: "measureOfSkuMissing", field: "unitKg", params: { sku: "FRIDGE" } },
      { code: "measureOfSkuMissing", field: "unitKg", params: { sku: "OVEN" } },
    ]);
    expect(lines[0]!.landedTotal).toBe(500);
  });

  it("asks what it is shared by, but not of a single product", () => {
    const unsaid = freight(10, { sharedBy: undefined });
    expect(costed([unsaid]).problems).toMatchObject([{ code: "missing", field: "sharedBy" }]);
    expect(costed([unsaid], {}, shipmentOf([kitchenRows[0]!])).charges[0]!.parts).toEqual([10]);
  });
});

describe("the landed cost of a shipment (002-51)", () => {
  it("is ERPNext's issue 3321: 1,500 by weight", () => {
    const boxes = [
      { sku: "A", unitCost: 0, unitKg: 20 },
      { sku: "B", unitCost: 0, unitKg: 15 },
      { sku: "C", unitCost: 0, unitKg: 5 },
    ];
    const rows = [250, 200, 180].map((units, index) => ({
      ...kitchenRows[0]!,
      sku: boxes[index]!.sku,
      units,
    }));
    const { lines } = costed([freight(1500)], {}, shipmentOf(rows, boxes));
    // 5,000, 3,000 and 900 of 8,900 kg; a unit to the cent of its line.
    expect(lines.map(({ landedTotal }) => landedTotal)).toEqual([842.7, 505.62, 151.68]);
    expect(lines[0]!.perUnit).toBeCloseTo(1500 * (20 / 8900), 4);
  });

  it("is borne by the units that can be sold (C.10)", () => {
    const rows = [{ ...kitchenRows[0]!, goodUnits: 4 }];
    const { lines } = costed([freight(100)], {}, shipmentOf(rows));
    expect(lines[0]).toMatchObject({ landedTotal: 600, perUnit: 600 / 4 });
  });

  it("changes the goods at the rate of the day they left", () => {
    const rows = [{ ...kitchenRows[0]!, unitCost: 700, currency: "CNY" }];
    expect(costed([], {}, shipmentOf(rows)).lines[0]!.landedTotal).toBe(490); // 5 × 700 × 0.14
  });

  it("leaves selling costs out, and has them in the full cost", () => {
    const commission: ChargeRow = { costGroup: "PLATFORM", amount: 0.15, chargedPer: "PRICE" };
    const { lines } = costed([freight(250), commission]);
    expect(lines[0]).toMatchObject({ landedTotal: 550, fullTotal: 550 + 0.15 * 250 * 5 });
  });
});

describe("a late charge (C.10)", () => {
  const arrived = { arrivalDate: june + 30 };
  const late = freight(100, { chargedOn: june + 40, costItem: "demurrage" });
  const tenUnits = [{ sku: "X", unitCost: 10, unitKg: 1 }];
  const shipment = (leftUnits?: number) =>
    shipmentOf([{ ...kitchenRows[0]!, ...arrived, sku: "X", units: 10, leftUnits }], tenUnits);

  it("raises the stock's value by the share still there, as Odoo's first in, first out", () => {
    // Odoo: 10 at 10 with one sold; 100 come late: 90 stay, and 9 × 10 + 90 = 180 are in stock.
    const cost = costed([late], { taxRates: free("US") }, shipment(9));
    const [charge] = cost.charges;
    expect(charge!.soldParts).toEqual([10]);
    expect(cost.lines[0]!.perUnit! * 9).toBe(9 * 10 + 90);
  });

  it("stays out of the stock where all of it is sold", () => {
    expect(costed([late], {}, shipment(0)).charges[0]!.soldParts).toEqual([100]);
  });

  it("asks how many are left, and counts for nothing until then", () => {
    const { charges, problems } = costed([late], {}, shipment());
    expect(charges).toEqual([]);
    expect(problems).toMatchObject([{ code: "leftUnitsNeeded", field: "leftUnits", params: { sku: "X" } }]);
  });

  it("is an ordinary one up to the day of arrival", () => {
    const onTime = { ...late, chargedOn: june + 30 };
    expect(costed([onTime], {}, shipment()).charges[0]!.soldParts).toBeUndefined();
  });
});

describe("what counts twice is named and left out (A.6-17, A.6-19)", () => {
  const duty: ChargeRow = { ...freight(80), costGroup: "TAX", costKind: "DUTY", costItem: "customs bill" };

  it("duty beside freight delivered duty paid (002-33)", () => {
    const { taxOrigin, problems, views } = costed([freight(250, { includesDuty: true }), duty]);
    expect(taxOrigin).toBe("IN FREIGHT");
    expect(problems).toMatchObject([
      { code: "dutyTwice", params: { shipment: "S1", charge: "customs bill" } },
    ]);
    expect(views.total).toBe(900 + 250);
  });

  it("duty by rate beside the duty that was charged", () => {
    const taxed = free("US").map((rate) => ({ ...rate, taxRate: 0.5, dutyBasis: "FOB" as const }));
    const { taxOrigin, views } = costed([duty], { taxRates: taxed });
    expect(taxOrigin).toBe("CHARGED");
    expect(views.total).toBe(900 + 80);
  });

  it("importer's duty on goods in the bonded zone, where the buyer pays", () => {
    const bonded = shipmentOf(kitchenRows.map((row) => ({ ...row, market: "CN-1210" })));
    const { taxOrigin, problems, lines } = costed([duty], { taxRates: free("CN-1210") }, bonded);
    expect(taxOrigin).toBe("PER ORDER");
    expect(codes(problems)).toEqual(["taxWorldsMixed"]);
    expect(lines[0]!.landedTotal).toBe(500);
  });

  it("the same row twice", () => {
    const { charges, problems } = costed([freight(250), freight(250)]);
    expect(charges).toHaveLength(1);
    expect(codes(problems)).toEqual(["chargeTwice"]);
  });

  it("a rate for all shipments beside the shipment's own charge of that name", () => {
    const general = freight(10, { shipment: undefined, chargedPer: "KG" });
    const { charges, problems } = costed([general, freight(250)]);
    expect(charges.map(({ total }) => total)).toEqual([250]);
    expect(problems).toEqual([]);
  });

  it("and a rate of the same kind under another name is pointed out", () => {
    const general = freight(1, { shipment: undefined, chargedPer: "KG", costItem: "fuel" });
    const { charges, problems } = costed([general, freight(250)]);
    expect(charges.map(({ total }) => total)).toEqual([250, 250]);
    expect(codes(problems)).toEqual(["kindChargedTwice"]);
  });
});

describe("rates carry the day from which they hold (000-22)", () => {
  const rate = (amount: number, effectiveFrom?: number) =>
    freight(amount, { shipment: undefined, chargedPer: "KG", effectiveFrom });

  it.each([
    ["the latest one", [rate(1), rate(2, june - 5), rate(3, june)], 3 * 250],
    ["not one to come", [rate(1), rate(2, june - 5), rate(3, june + 1)], 2 * 250],
    ["none before the first", [rate(3, june + 1)], undefined],
  ])("%s counts", (_, rows, total) => {
    expect(costed(rows).charges[0]?.total).toBe(total);
  });
});

it("says what a row of the cost table lacks before it is used", () => {
  const { rows, problems } = usableCostRows(
    [
      freight(1),
      freight(1, { costKind: undefined }),
      freight(1, { costKind: "STORAGE" }),
      freight(1, { chargedPer: "MONTH" }),
      freight(1, { shipment: "S9" }),
      { costGroup: "ADS", amount: 1, chargedPer: "UNIT" },
    ],
    new Set(["S1"]),
  );
  expect(rows).toHaveLength(2);
  expect(codes(problems)).toEqual([
    "costKindNeeded",
    "costKindNeeded",
    "notAShipmentCost",
    "shipmentUnknown",
  ]);
});

describe("rows of shipments", () => {
  const bySku = new Map(kitchen.map((product) => [product.sku, product]));
  const gather = (rows: readonly ShipmentRow[]) => gatherShipments(rows, bySku, rates, 2);
  const [fridge, oven] = kitchenRows as [ShipmentRow, ShipmentRow];

  it.each([
    ["no product", { ...oven, sku: "KETTLE" }, "skuNotInProducts"],
    ["twice", { ...oven, sku: "FRIDGE" }, "skuTwice"],
    ["more good units than units", { ...oven, goodUnits: 11 }, "aboveMaximum"],
    ["more left than good", { ...oven, goodUnits: 8, leftUnits: 9 }, "aboveMaximum"],
    ["an unknown currency", { ...oven, unitCost: 40, currency: "AUD" }, "exchangeRateMissing"],
  ])("leave out one that is %s", (_, row, code) => {
    const { shipments, problems } = gather([fridge, row]);
    expect(shipments[0]!.lines.map(({ sku }) => sku)).toEqual(["FRIDGE"]);
    expect(codes(problems)).toEqual([code]);
  });

  it("say their market and days once, and a second saying is named", () => {
    const { shipments, problems } = gather([fridge, { ...oven, market: "UK" }]);
    expect(shipments[0]!.market).toBe("US");
    expect(problems).toMatchObject([{ code: "shipmentDetailDiffers", field: "market" }]);
  });

  it("need a day, because rates have one", () => {
    const { shipments, problems } = gather([{ ...fridge, shipDate: undefined }]);
    expect(shipments).toEqual([]);
    expect(problems).toMatchObject([{ code: "missing", field: "shipDate" }]);
  });
});

it("shows both printed sums as subtotals of one table (002-51, 004-34, A.6-17)", () => {
  const charge = (costGroup: ChargeRow["costGroup"], amount: number, costKind?: ChargeRow["costKind"]) =>
    freight(amount, { costGroup, costKind, costItem: `${costGroup} ${costKind ?? ""}` });
  const { views } = costed([
    charge("FIRST LEG", 200, "DOMESTIC"),
    charge("FIRST LEG", 900, "INTERNATIONAL"),
    charge("FIRST LEG", 60, "INSURANCE"),
    charge("TAX", 150, "CLEARANCE"),
    charge("WAREHOUSE", 70, "HANDLING"),
    charge("WAREHOUSE", 30, "STORAGE"),
    charge("LAST MILE", 400),
    charge("PLATFORM", 500),
    charge("ADS", 300),
    charge("PAYMENT", 90),
    charge("CONTENT", 80),
    charge("RETURNS", 110),
    charge("EXCHANGE", 10),
  ]);
  expect(Object.fromEntries(views.logistics.terms.map(({ term, amount }) => [term, amount]))).toEqual({
    DOMESTIC: 200,
    INTERNATIONAL: 900,
    "CLEARANCE AND TAX": 150,
    HANDLING: 70,
    STORAGE: 30,
    INSURANCE: 60,
  });
  expect(views.logistics.total).toBe(200 + 900 + 150 + 70 + 30 + 60);
  expect(Object.fromEntries(views.selling.terms.map(({ term, amount }) => [term, amount]))).toEqual({
    COMMISSION: 500,
    ADS: 300,
    LOGISTICS: 200 + 900 + 60 + 400,
    STORAGE: 70 + 30,
    PAYMENT: 90,
    CONTENT: 80,
    RETURNS: 110,
  });
  // Each sum and what it leaves out (goods 900 among it) come to the same total.
  expect(views.selling.leftOut).toBe(900 + 150 + 10);
  expect(views.logistics.total + views.logistics.leftOut).toBe(views.total);
  expect(views.selling.total + views.selling.leftOut).toBe(views.total);
});

describe("the profit of a unit with every cost (004-36)", () => {
  const commission: ChargeRow = { costGroup: "PLATFORM", amount: 0.15, chargedPer: "PRICE" };

  it("is the price less landing and selling", () => {
    const [fridge] = costed([freight(250), commission]).lines;
    // 250 − (500 + 50) ÷ 5 − 15% of 250
    expect(lineProfit(fridge!, 0)).toBeCloseTo(250 - 110 - 37.5, 10);
    expect(lineProfit(fridge!, 0.25)).toBeCloseTo(200 - 110 - 37.5, 10);
  });

  it("is not known where a tax is not", () => {
    expect(lineProfit(costed([freight(250)], { taxRates: [] }).lines[0]!, 0)).toBeUndefined();
  });
});

it("is what LANDEDCOST answers of a single product, to the cent", () => {
  const charge = fc.integer({ min: 0, max: 500_000 }).map((cents) => cents / 100);
  const basis = fc.constantFrom("FOB" as const, "CIF" as const);
  fc.assert(
    fc.property(
      charge,
      charge,
      charge,
      charge,
      fc.integer({ min: 0, max: 40 }),
      basis,
      fc.boolean(),
      (domesticFreight, internationalFreight, insurance, storage, percent, dutyBasis, taxRecoverable) => {
        const dutyRate = percent / 100;
        const fridges = shipmentOf([kitchenRows[0]!]);
        const rate = { market: "US", layer: "A", effectiveFrom: 1 };
        const { lines } = costed(
          [
            freight(domesticFreight, { costKind: "DOMESTIC" }),
            freight(internationalFreight),
            freight(insurance, { costKind: "INSURANCE" }),
            freight(storage, { costGroup: "WAREHOUSE", costKind: "STORAGE" }),
          ],
          {
            taxRecoverable,
            taxRates: [
              { ...rate, taxKind: "DUTY", taxRate: dutyRate, dutyBasis },
              { ...rate, taxKind: "VAT", taxRate: 0.2 },
            ],
          },
          fridges,
        );
        const same = landedCost({
          unitCost: 100,
          units: 5,
          domesticFreight,
          internationalFreight,
          insurance,
          dutyRate,
          dutyBasis,
          importTaxRate: 0.2,
          taxRecoverable,
          warehouseHandling: 0,
          storage,
          other: 0,
        });
        // Duty and VAT are rounded to the cent here, one after the other.
        expect(Math.abs(lines[0]!.landedTotal! - (same.ok ? same.value.total : NaN))).toBeLessThan(0.02);
      },
    ),
    { numRuns: 60 },
  );
});

describe("whatever is charged", () => {
  const charges = fc.array(
    fc.record({
      shipment: fc.constant("S1"),
      costGroup: fc.constantFrom("FIRST LEG" as const, "WAREHOUSE" as const, "ADS" as const),
      costKind: fc.constantFrom("INTERNATIONAL" as const, "STORAGE" as const, undefined),
      costItem: fc.uuid(),
      amount: fc.integer({ min: -1_000_000, max: 10_000_000 }).map((cents) => cents / 100),
      chargedPer: fc.constantFrom("SHIPMENT" as const, "UNIT" as const, "KG" as const, "CHARGEABLE" as const),
      sharedBy: fc.constantFrom(...shipmentBases.filter((basis) => basis !== "MANUAL")),
    }),
    { maxLength: 8 },
  );
  const skus = fc.array(
    fc.record({
      units: fc.integer({ min: 1, max: 5000 }),
      unitCost: fc.integer({ min: 1, max: 50_000 }).map((cents) => cents / 100),
      unitKg: fc.integer({ min: 1, max: 30_000 }).map((grams) => grams / 1000),
      unitM3: fc.integer({ min: 1, max: 300_000 }).map((cm3) => cm3 / 1e6),
    }),
    { minLength: 1, maxLength: 10 },
  );
  const shipmentMade = (goods: readonly { readonly units: number; readonly unitCost: number }[]) => {
    const products = goods.map((each, index) => ({ ...each, sku: `P${index}` }));
    const rows = products.map(({ sku, units }) => ({
      shipment: "S1",
      sku,
      units,
      market: "US",
      shipDate: june,
    }));
    return shipmentOf(rows, products);
  };
  const sum = (amounts: readonly number[]) =>
    roundMoney(
      amounts.reduce((total, each) => total + each, 0),
      2,
    );

  it("each charge adds up to its total over the SKUs, and both sums to the table's total, to the cent", () => {
    fc.assert(
      fc.property(skus, charges, (goods, rows) => {
        const { charges: shared, lines, views } = costed(rows, {}, shipmentMade(goods));
        for (const { total, parts } of shared) expect(sum(parts)).toBe(total);
        expect(sum(lines.map(({ fullTotal }) => fullTotal!))).toBe(views.total);
        for (const view of [views.logistics, views.selling]) {
          expect(sum([view.total, view.leftOut])).toBe(views.total);
          expect(sum(view.terms.map(({ amount }) => amount))).toBe(view.total);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("no part of a charge is negative where the charge is not", () => {
    fc.assert(
      fc.property(
        skus,
        fc.constantFrom(...shipmentBases),
        fc.integer({ min: 0, max: 100 }),
        (goods, sharedBy, cents) => {
          const { charges: shared } = costed([freight(cents / 100, { sharedBy })], {}, shipmentMade(goods));
          for (const { parts } of shared) expect(Math.min(...parts)).toBeGreaterThanOrEqual(0);
        },
      ),
      { numRuns: 60 },
    );
  });
});
