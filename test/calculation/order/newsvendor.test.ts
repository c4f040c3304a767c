import fc from "fast-check";
import { newsvendor, normalCdf } from "../../../src/calculation";

const input = {
  meanDemand: 200,
  sdDemand: 80,
  price: 20,
  landedCost: 12,
  sellingFeesPerUnit: 0,
  salvageValue: 8,
};

describe("stock for an event that cannot be restocked", () => {
  it("suffices with the probability that profit and loss of the last unit ask for", () => {
    // Cachon & Terwiesch: short costs 8, left over 4, ratio 2/3, 234.5 units
    const result = newsvendor(input);
    expect(result).toMatchObject({ value: { units: 235, costShort: 20 - 12, costLeftOver: 12 - 8 } });
    expect(result.ok && result.value.criticalRatio).toBeCloseTo(8 / 12, 15);
    expect(result.ok && result.value.exactUnits).toBeCloseTo(200 + 80 * 0.4307, 2);
  });

  it("agrees with Snyder & Shen, example 4.3", () => {
    const result = newsvendor({
      ...input,
      meanDemand: 50,
      sdDemand: 8,
      price: 1,
      landedCost: 0.3,
      salvageValue: 0.12,
    });
    expect(result.ok && result.value.exactUnits).toBeCloseTo(56.60395592743389, 10);
    expect(result.ok && result.value.units).toBe(57);
  });

  it("is never negative, and less where getting rid of a unit costs money", () => {
    const units = (changes: Partial<typeof input>) => {
      const result = newsvendor({ ...input, ...changes });
      return result.ok ? result.value.units : NaN;
    };
    expect(units({ meanDemand: 5, sellingFeesPerUnit: 7.9 })).toBe(0);
    expect(units({ salvageValue: -3 })).toBeLessThan(units({ salvageValue: 0 }));
  });

  it("says that there is no margin where price does not exceed cost and fees", () => {
    expect(newsvendor({ ...input, sellingFeesPerUnit: 9 })).toMatchObject({
      problems: [
        { code: "noMargin", severity: "unanswerable", field: "price", params: { got: 20, margin: -1 } },
      ],
    });
  });

  it("refuses a salvage value that makes leftovers free", () => {
    expect(newsvendor({ ...input, salvageValue: 12 })).toMatchObject({
      problems: [
        { code: "notBelow", severity: "error", field: "salvageValue", params: { got: 12, limit: 12 } },
      ],
    });
  });

  it("covers the demand with just the critical ratio", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 13, max: 200, noNaN: true }),
        fc.double({ min: 0, max: 11, noNaN: true }),
        (price, salvageValue) => {
          const result = newsvendor({ ...input, meanDemand: 1e4, price, salvageValue });
          const { exactUnits, criticalRatio } = result.ok
            ? result.value
            : { exactUnits: NaN, criticalRatio: NaN };
          expect(normalCdf((exactUnits - 1e4) / 80)).toBeCloseTo(criticalRatio, 9);
        },
      ),
    );
  });
});
