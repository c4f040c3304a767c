import fc from "fast-check";
import { supplierSplit, type SupplierTerms } from "../../../src/calculation";

const units = (total: number, suppliers: SupplierTerms[], packSize = 1) =>
  supplierSplit(total, suppliers, packSize).map((part) => part.units);

const main = { supplier: "Main" };
const backup = { supplier: "Backup" };

describe("a product's order over its suppliers", () => {
  it("is 70% for the main supplier and 30% for a backup where no share is given (000-19)", () => {
    expect(units(1000, [main, backup])).toEqual([1000 * 0.7, 1000 * 0.3]);
    expect(units(1000, [main])).toEqual([1000]);
    expect(units(1000, [main, backup, { supplier: "Third" }])).toEqual([700, 150, 150]);
  });

  it("goes by the shares given, and what they leave open to whoever has none", () => {
    expect(units(100, [{ ...main, orderShare: 0.6 }, backup])).toEqual([60, 40]);
    expect(
      units(100, [
        { ...main, orderShare: 3 / 4 },
        { ...backup, orderShare: 1 / 4 },
      ]),
    ).toEqual([75, 25]);
  });

  it("is in whole cartons", () => {
    // 11 cartons of 10 by 70/30 are 7.7 and 3.3: 8 and 3
    expect(units(110, [main, backup], 10)).toEqual([80, 30]);
  });

  it("raises the backup to its minimum at the main supplier's cost", () => {
    expect(units(300, [main, { ...backup, minOrder: 100 }])).toEqual([300 - 100, 100]);
    expect(supplierSplit(300, [main, { ...backup, minOrder: 100 }], 1)[1]!.adjusted).toBe("raisedToMinimum");
  });

  it("leaves a backup out whose minimum would take the main supplier below its own", () => {
    const terms = [
      { ...main, minOrder: 250 },
      { ...backup, minOrder: 100 },
    ];
    expect(units(300, terms)).toEqual([300, 0]);
    expect(supplierSplit(300, terms, 1)[1]!.adjusted).toBe("belowMinimum");
  });

  it("raises the whole order to the minimum of the only supplier that is left", () => {
    expect(units(40, [{ ...main, minOrder: 100 }], 24)).toEqual([5 * 24]);
    expect(units(0, [{ ...main, minOrder: 100 }])).toEqual([0]);
  });

  it("adds up to the order, in whole cartons, nobody below a minimum, whenever one minimum fits", () => {
    const supplier = fc.record({
      supplier: fc.constant("S"),
      orderShare: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined }),
      minOrder: fc.integer({ min: 0, max: 400 }),
    });
    fc.assert(
      fc.property(
        fc.array(supplier, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 24 }),
        (suppliers, packs, packSize) => {
          const total = packs * packSize;
          const parts = supplierSplit(total, suppliers, packSize);
          const sum = parts.reduce((all, part) => all + part.units, 0);
          expect(sum).toBeGreaterThanOrEqual(total);
          if (suppliers.every(({ minOrder }) => minOrder <= total - packSize)) expect(sum).toBe(total);
          parts.forEach((part, i) => {
            expect(part.units % packSize).toBe(0);
            if (part.units > 0) expect(part.units).toBeGreaterThanOrEqual(suppliers[i]!.minOrder);
          });
        },
      ),
    );
  });
});
