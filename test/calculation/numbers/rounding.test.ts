import fc from "fast-check";
import { isWhole, roundDown, roundUp, roundUpToPack } from "../../../src/calculation";

describe("rounding up to what can be bought", () => {
  it("ignores the dust of arithmetic: 0.1 × 3 × 10 is 3, not 4", () => {
    expect(0.1 * 3 * 10).toBeGreaterThan(3);
    expect(roundUp(0.1 * 3 * 10)).toBe(3);
  });

  it("buys one more for any real fraction", () => {
    expect(roundUp(3.001)).toBe(4);
    expect(roundUp(3)).toBe(3);
    expect(roundUp(0)).toBe(0);
  });

  it("never answers minus zero", () => {
    expect(Object.is(roundUp(-0.2), 0)).toBe(true);
    expect(Object.is(roundDown(-1e-12), 0)).toBe(true);
  });

  it("rounds a limit down, dust ignored", () => {
    expect(roundDown(99.9)).toBe(99);
    expect(roundDown(100 - 1e-12)).toBe(100);
  });

  it("fills whole cartons: 101 units in cartons of 24 are 5 cartons", () => {
    expect(roundUpToPack(101, 24)).toBe(5 * 24);
    expect(roundUpToPack(120, 24)).toBe(120);
    expect(roundUpToPack(0, 24)).toBe(0);
  });

  it("is the least whole number not below, but for dust", () => {
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), (x) => {
        const up = roundUp(x);
        const dust = 1e-9 * Math.max(1, Math.abs(x));
        expect(Number.isInteger(up)).toBe(true);
        expect(up).toBeGreaterThanOrEqual(x - dust);
        expect(up - 1).toBeLessThan(x);
      }),
    );
  });

  it("knows a whole number through dust", () => {
    expect(isWhole(2.9999999999)).toBe(true);
    expect(isWhole(2.99)).toBe(false);
  });
});
