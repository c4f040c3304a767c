import fc from "fast-check";
import { supplierForecast } from "../../../src/calculation";

const steady = (sku: string, perDay: number) => ({ sku, expected: new Float64Array(84).fill(perDay) });

describe("the forecast shared with one supplier (000-32)", () => {
  const suppliers = [
    { sku: "LAMP", supplier: "Ning", unitCost: 9 },
    { sku: "LAMP", supplier: "Yiwu", unitCost: 10 },
    { sku: "RUG", supplier: "Ning", orderShare: 1, unitCost: 20 },
  ];

  it("is what is expected to be sold, times the supplier's share (000-19), in twelve weeks", () => {
    const { lines } = supplierForecast([steady("LAMP", 10), steady("RUG", 1)], suppliers, "Ning", 0.7);
    const [lamp, rug] = lines;
    expect(lamp).toEqual({ sku: "LAMP", share: 0.7, weeks: Array(12).fill(49), units: 84 * 10 * 0.7 });
    expect(rug).toMatchObject({ share: 1, units: 84 });
  });

  it("holds that supplier's products alone", () => {
    const { lines } = supplierForecast([steady("LAMP", 10), steady("RUG", 1)], suppliers, "Yiwu", 0.7);
    expect(lines.map(({ sku, units }) => [sku, units])).toEqual([["LAMP", Math.round(84 * 10 * (1 - 0.7))]]);
  });

  it("holds no cost, price, stock or other supplier", () => {
    const {
      lines: [line],
    } = supplierForecast([steady("LAMP", 10)], suppliers, "Ning", 0.7);
    expect(Object.keys(line!)).toEqual(["sku", "share", "weeks", "units"]);
  });

  it("leaves out a product whose shares are no whole, and says so, where it is that supplier's (000-19)", () => {
    const off = [
      { sku: "LAMP", supplier: "Ning", orderShare: 0.7 },
      { sku: "LAMP", supplier: "Yiwu", orderShare: 0.5 },
      { sku: "RUG", supplier: "Ning" },
    ];
    const shared = supplierForecast([steady("LAMP", 10), steady("RUG", 1)], off, "Ning", 0.7);
    expect(shared.lines.map(({ sku }) => sku)).toEqual(["RUG"]);
    expect(shared.problems).toMatchObject([
      { code: "supplierSharesDoNotSum", params: { sku: "LAMP", sum: 1.2 } },
    ]);
    expect(supplierForecast([steady("LAMP", 10)], off, "Hanoi", 0.7)).toEqual({ lines: [], problems: [] });
  });

  it("adds up to its total in whole units, whatever is expected", () => {
    const daily = fc.array(fc.double({ min: 0, max: 40, noNaN: true }), { minLength: 84, maxLength: 84 });
    fc.assert(
      fc.property(daily, fc.double({ min: 0.05, max: 1, noNaN: true }), (units, orderShare) => {
        const products = [{ sku: "LAMP", expected: Float64Array.from(units) }];
        const its = [
          { sku: "LAMP", supplier: "Ning", orderShare },
          { sku: "LAMP", supplier: "Yiwu", orderShare: 1 - orderShare },
        ];
        const {
          lines: [line],
        } = supplierForecast(products, its, "Ning", 0.7);
        expect(line!.weeks.every((week) => Number.isInteger(week) && week >= 0)).toBe(true);
        expect(line!.weeks.reduce((sum, week) => sum + week, 0)).toBe(line!.units);
        const expected = units.reduce((sum, each) => sum + each, 0) * line!.share;
        expect(Math.abs(line!.units - expected)).toBeLessThanOrEqual(0.5 + 1e-6);
      }),
    );
  });
});
