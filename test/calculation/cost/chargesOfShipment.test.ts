import fc from "fast-check";
import {
  costViews,
  insuredValue,
  serialOf,
  timeInStore,
  usableCostRows,
  type ChargeRow,
  type ShipmentRow,
} from "../../../src/calculation";
import { codes, costed, free, freight, kitchen, kitchenRows, shipmentOf } from "./shop";

const september = serialOf({ year: 2026, month: 9, day: 1 });
const october = serialOf({ year: 2026, month: 10, day: 1 });
const endOfNovember = serialOf({ year: 2026, month: 11, day: 30 });

/** 5 refrigerators of 1 m³ and 10 ovens of 1.5 m³, in the warehouse from 1 September to 30 November. */
const stored: readonly ShipmentRow[] = [
  { ...kitchenRows[0]!, arrivalDate: september, storedUntil: endOfNovember },
  kitchenRows[1]!,
];
const storage = (amount: number, change: Partial<ChargeRow> = {}): ChargeRow => ({
  costGroup: "WAREHOUSE",
  costKind: "STORAGE",
  costItem: "overseas store",
  amount,
  chargedPer: "CBM MONTH",
  ...change,
});
const at = (field: string) => ({ sheet: "Costs", cell: field });

describe("storage until a shipment is sold (002-34, 004-28)", () => {
  it("is its room × months × the rate, dearer from October, while the units sell evenly", () => {
    const { charges } = costed(
      [storage(20), storage(60, { effectiveFrom: october })],
      {},
      shipmentOf(stored),
    );
    // 91 days. In September 76/91 are there on average, in October 45.5/91, in November 15/91; 20 m³ in all.
    expect(charges.map(({ total }) => total)).toEqual([
      Math.round(20 * 20 * (76 / 91) * 100) / 100,
      Math.round(60 * 20 * (45.5 / 91 + 15 / 91) * 100) / 100,
    ]);
    // 5 of the 20 m³ are refrigerators.
    expect(charges[0]!.parts).toEqual([83.52, 250.55]);
  });

  it("may be quoted by m³ and day, or by kg and day", () => {
    const byDay = costed(
      [storage(0.5, { chargedPer: "CBM DAY" }), storage(0.02, { chargedPer: "KG DAY" })],
      {},
      shipmentOf(stored),
    );
    // Half of the units are there on average, over 91 days: 20 m³ and 250 kg.
    expect(byDay.charges.map(({ total }) => total)).toEqual([0.5 * 20 * 45.5, 0.02 * 250 * 45.5]);
  });

  it("is part of the landed cost, and of both printed sums as one line (002-51, 004-34, A.6-17)", () => {
    const { lines, views } = costed([storage(0.5, { chargedPer: "CBM DAY" })], {}, shipmentOf(stored));
    expect(lines[0]!.landedTotal).toBe(500 + (455 * 5) / 20);
    expect(views.logistics.terms.find(({ term }) => term === "STORAGE")!.amount).toBe(455);
    expect(views.selling.terms.find(({ term }) => term === "STORAGE")!.amount).toBe(455);
  });

  it("asks for the days it lies there, at their cell, and counts for nothing until then", () => {
    const shipments = (field: string) => ({ sheet: "Shipments", cell: field });
    const noDays = shipmentOf(kitchenRows.map((row) => ({ ...row, at: shipments })));
    const arrived = shipmentOf([{ ...kitchenRows[0]!, arrivalDate: september, at: shipments }]);
    for (const [shipment, field] of [
      [noDays, "arrivalDate"],
      [arrived, "storedUntil"],
    ] as const) {
      const { charges, problems } = costed([storage(20)], {}, shipment);
      expect(charges).toEqual([]);
      expect(problems).toMatchObject([
        { code: "storageDaysMissing", field, at: { sheet: "Shipments", cell: field } },
      ]);
    }
  });

  it("is not guessed before its first rate holds, nor for goods of unknown size", () => {
    const late = costed([storage(20, { effectiveFrom: october, at })], {}, shipmentOf(stored));
    expect(late.problems).toMatchObject([{ code: "storageRateMissing", at: at("effectiveFrom") }]);
    const unmeasured = kitchen.map((product) => ({ ...product, unitM3: undefined }));
    const { charges, problems } = costed([storage(20)], {}, shipmentOf(stored, unmeasured));
    expect(charges).toEqual([]);
    expect(codes(problems)).toEqual(["measureOfSkuMissing", "measureOfSkuMissing"]);
  });

  it("a shipment's own rate goes before the rate for all; a sum by the month is no cost of one shipment", () => {
    const own = costed([storage(20), storage(10, { shipment: "S1" })], {}, shipmentOf(stored));
    expect(own.charges.map(({ row }) => row.amount)).toEqual([10]);
    const rent = storage(300, { chargedPer: "MONTH" });
    expect(usableCostRows([rent, storage(20)], new Set(["S1"]))).toMatchObject({
      rows: [{ amount: 20 }],
      problems: [{ code: "notAShipmentCost" }],
    });
  });

  it("comes to half the days however the rates part them", () => {
    const date = fc.integer({ min: 0, max: 400 });
    fc.assert(
      fc.property(date, date, (length, split) => {
        const days = { arrivalDate: september, storedUntil: september + length };
        const part = (fromDate: number, toDate: number) => timeInStore(days, { fromDate, toDate }, "CBM DAY");
        const parted = part(-Infinity, september + split - 1) + part(september + split, Infinity);
        expect(parted).toBeCloseTo((length + 1) / 2, 8);
      }),
    );
  });
});

describe("insurance (002-35)", () => {
  const premium = (rate: number): ChargeRow =>
    freight(rate, { costKind: "INSURANCE", chargedPer: "INSURED", sharedBy: undefined });

  it("is a rate of 110% of goods, freight and the premium itself", () => {
    const { charges } = costed([freight(200), premium(0.003)]);
    // Goods 900, freight 200: 1.1 × 1,100 ÷ (1 − 1.1 × 0.003) = 1,214.01, of which 0.3%.
    const insured = (1.1 * 1100) / (1 - 1.1 * 0.003);
    expect(charges[1]!.total).toBe(Math.round(insured * 0.003 * 100) / 100);
    // The premium is part of what it is a rate of.
    expect(insured).toBeCloseTo(1.1 * (1100 + insured * 0.003), 10);
  });

  it("falls on each product by what it is insured for, to the cent", () => {
    const { charges } = costed([freight(200), premium(0.003)]);
    // 500 + 40 of freight against 400 + 160
    const shares = [540, 560].map((value) =>
      insuredValue({ goods: value, domestic: 0, international: 0 }, 0.003, 1.1),
    );
    expect(charges[1]!.parts.map((part, index) => Math.abs(part - shares[index]! * 0.003) < 0.01)).toEqual([
      true,
      true,
    ]);
    expect(charges[1]!.parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(charges[1]!.total, 10);
  });

  it("is refused where the rate looks like a percentage typed whole", () => {
    const { rows, problems } = usableCostRows([{ ...premium(0.3), at }], new Set(["S1"]));
    expect(rows).toEqual([]);
    expect(problems).toMatchObject([{ code: "insuranceRateTooHigh", at: { cell: "amount" } }]);
  });
});

describe("charges the documents name", () => {
  const perUnit = (change: Partial<ChargeRow>): ChargeRow =>
    freight(2, { costKind: undefined, chargedPer: "UNIT", sharedBy: undefined, ...change });

  it("a second inspection and an insert in the parcel are a fee a unit on the goods (000-35, 000-36)", () => {
    const { lines, charges, views } = costed([
      perUnit({ costGroup: "GOODS", costKind: "INSPECTION" }),
      perUnit({ costGroup: "GOODS", costKind: "PACKAGING", amount: 0.5 }),
    ]);
    expect(charges.map(({ parts }) => parts)).toEqual([
      [10, 20],
      [2.5, 5],
    ]);
    expect(lines[0]!.landedTotal).toBe(500 + 10 + 2.5);
    // Neither printed sum names them, and the one table has them.
    expect([views.logistics.total, views.selling.total, views.total]).toEqual([0, 0, 900 + 30 + 7.5]);
  });

  it("packing belongs to the customs value, an inspection does not (000-36)", () => {
    const { values } = costed([
      perUnit({ costGroup: "GOODS", costKind: "INSPECTION" }),
      perUnit({ costGroup: "GOODS", costKind: "PACKAGING", amount: 0.5 }),
    ]);
    expect(values[0]!.goods).toBe(500 + 2.5);
  });

  it("relabelling, repacking and booking are services of the warehouse (002-36)", () => {
    const services = costed([
      perUnit({ costGroup: "WAREHOUSE", costKind: "SERVICES", costItem: "relabel", amount: 0.4 }),
      freight(30, { costGroup: "WAREHOUSE", costKind: "SERVICES", costItem: "booking", sharedBy: "EQUAL" }),
    ]);
    expect(services.charges.map(({ parts }) => parts)).toEqual([
      [2, 4],
      [15, 15],
    ]);
    expect(services.views.logistics.terms.find(({ term }) => term === "HANDLING")!.amount).toBe(36);
  });

  it("in, out and back through an overseas warehouse are lines of their own, each by its basis (004-28)", () => {
    const { charges } = costed([
      freight(4, { costGroup: "WAREHOUSE", costKind: "HANDLING", costItem: "in", chargedPer: "CBM" }),
      freight(1, { costGroup: "LAST MILE", costKind: undefined, costItem: "out", chargedPer: "ORDER" }),
      freight(3, {
        costGroup: "RETURNS",
        costKind: undefined,
        costItem: "back",
        chargedPer: "ORDER",
        affectedShare: 0.1,
      }),
    ]);
    // 20 m³; 15 orders; a tenth of 15 orders.
    expect(charges.map(({ total }) => total)).toEqual([4 * 20, 15, 3 * 15 * 0.1]);
  });

  it("a surcharge falls on the part of orders that go to remote addresses (004-29)", () => {
    const lastMile = { costGroup: "LAST MILE", costKind: undefined, chargedPer: "ORDER" } as const;
    const { charges } = costed([
      freight(6, { ...lastMile, costItem: "delivery" }),
      freight(5, { ...lastMile, costItem: "remote address", affectedShare: 0.08 }),
    ]);
    expect(charges.map(({ total }) => total)).toEqual([6 * 15, 5 * 15 * 0.08]);
  });

  it("freight by rail with duty in it adds no duty of its own (004-27, 001-28, 002-33)", () => {
    const byRail = freight(300, { costItem: "rail, duty paid", includesDuty: true });
    const duty = { market: "US", taxKind: "DUTY", layer: "MFN", dutyBasis: "FOB", effectiveFrom: 1 } as const;
    const taxRates = [{ ...duty, taxRate: 0.25 }, free("US")[1]!];
    expect(costed([freight(300)], { taxRates }).lines[0]!.landedTotal).toBe(500 + 60 + 125);
    const paid = costed([byRail], { taxRates });
    expect(paid.taxOrigin).toBe("IN FREIGHT");
    expect(paid.lines[0]!.landedTotal).toBe(500 + 60);
    // Nor does a duty bill beside it count a second time.
    const bill = freight(125, { costGroup: "TAX", costKind: "DUTY", sharedBy: "VALUE" });
    const twice = costed([byRail, bill], { taxRates });
    expect(codes(twice.problems)).toEqual(["dutyTwice"]);
    expect(twice.lines[0]!.landedTotal).toBe(500 + 60);
  });

  it("each stands in one group, so that both sums and the total hold together whatever is charged (A.6-17)", () => {
    const { lines, views } = costed(
      [
        freight(200),
        storage(0.5, { chargedPer: "CBM DAY" }),
        perUnit({ costGroup: "GOODS", costKind: "PACKAGING" }),
        perUnit({ costGroup: "ADS", amount: 1 }),
      ],
      {},
      shipmentOf(stored),
    );
    const again = costViews(
      lines.flatMap(({ costs }) => costs),
      2,
    );
    expect(again).toEqual(views);
    for (const { total, leftOut } of [views.logistics, views.selling])
      expect(total + leftOut).toBeCloseTo(views.total, 8);
  });
});
