import fc from "fast-check";
import { gmvUnits } from "../../../src/calculation";

const input = { gmvTarget: 100000, avgOrderValue: 50, mix: [0.6, 0.4], unitsPerOrder: 1.2, cancelRate: 0.1 };

describe("units for a sales target", () => {
  it("are orders × units an order without the cancelled, split by the mix", () => {
    const units = (100000 / 50) * 1.2 * 0.9; // 2,160
    expect(gmvUnits(input)).toMatchObject({ value: [0.6 * units, 0.4 * units] });
  });

  it("take a mix of rounded shares for the whole, and refuse one that misses it", () => {
    expect(gmvUnits({ ...input, mix: [0.333, 0.333, 0.333] })).toMatchObject({ value: [720, 720, 720] });
    expect(gmvUnits({ ...input, mix: [0.6, 0.3] })).toMatchObject({
      problems: [{ code: "sharesDoNotSum", field: "mix", params: { sum: 0.9 } }],
    });
  });

  it("add up to the units of the target, rounded up", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000_000 }),
        fc.integer({ min: 1, max: 500 }),
        fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 30 }),
        (gmvTarget, avgOrderValue, parts) => {
          const whole = parts.reduce((sum, part) => sum + part, 0);
          const mix = parts.map((part) => part / whole);
          const result = gmvUnits({ gmvTarget, avgOrderValue, mix, unitsPerOrder: 1, cancelRate: 0 });
          const units = result.ok ? result.value : [];
          expect(units.reduce((sum, part) => sum + part, 0)).toBe(Math.ceil(gmvTarget / avgOrderValue));
        },
      ),
    );
  });
});
