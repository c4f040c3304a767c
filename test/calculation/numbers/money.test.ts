import fc from "fast-check";
import { roundMoney, splitMoney } from "../../../src/calculation";

const sumInCents = (parts: readonly number[]) =>
  parts.reduce((sum, part) => sum + Math.round(part * 100), 0) / 100;

describe("money rounded to the cent", () => {
  it("goes half away from zero, on either side, as Excel's ROUND does", () => {
    expect([2.345, -2.345, 0.125, -0.125].map((each) => roundMoney(each, 2))).toEqual([
      2.35, -2.35, 0.13, -0.13,
    ]);
  });

  it("takes 1.005 for 1.005, not for the 1.00499999999999989 it is stored as", () => {
    expect(roundMoney(1.005, 2)).toBe(1.01);
    expect(roundMoney(1.1 * 1.15, 3)).toBe(1.265);
  });

  it("knows currencies without cents, and no negative zero", () => {
    expect(roundMoney(1234.5, 0)).toBe(1235);
    expect(Object.is(roundMoney(-0.004, 2), 0)).toBe(true);
  });
});

describe("money split by weights", () => {
  it("adds up to the cent, the remainder going to the earlier part", () => {
    expect(splitMoney(123.22, [1, 1, 1], 2)).toEqual([41.08, 41.07, 41.07]);
    expect(splitMoney(80, [120, 200, 0], 2)).toEqual([30, 50, 0]); // ERPNext, landed cost voucher
  });

  it("splits a credit like the same charge, and a return takes its part back", () => {
    expect(splitMoney(-50, [5, 10], 2)).toEqual([-16.67, -33.33]); // Odoo, stock_landed_costs
    expect(splitMoney(80, [2, -1], 2)).toEqual([160, -80]); // ERPNext, a purchase and a return
  });

  it("never gives a negative part of a positive amount, also where there are fewer coins than parts", () => {
    expect(splitMoney(0.04, Array(7).fill(1), 2)).toEqual([0.01, 0.01, 0.01, 0.01, 0, 0, 0]);
  });

  it("adds up whatever the amount, the weights and the sign", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e12, max: 1e12 }),
        fc.array(fc.double({ min: 0.001, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 20 }),
        (cents, weights) => {
          const parts = splitMoney(cents / 100, weights, 2);
          expect(sumInCents(parts)).toBe(cents / 100);
          parts.forEach((part) => expect(part * cents).toBeGreaterThanOrEqual(0));
        },
      ),
    );
  });

  it("adds up also where the coins are many: two billion with six decimals", () => {
    const parts = splitMoney(2e9, [1, 1, 1], 6);
    expect(parts.reduce((sum, part) => sum + Math.round(part * 1e6), 0)).toBe(2e15);
  });
});
