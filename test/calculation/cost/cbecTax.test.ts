import fc from "fast-check";
import { cbecTax, type CbecTaxInput } from "../../../src/calculation";

const order: CbecTaxInput = { orderValue: 800, vatRate: 0.13, consumptionTaxRate: 0, spentThisYear: 0 };
const taxOf = (change: Partial<CbecTaxInput>) => {
  const result = cbecTax({ ...order, ...change });
  if (!result.ok) throw new Error(result.problems[0]!.code);
  return result.value;
};

describe("China's tax on a cross-border order", () => {
  it("is 70% of VAT and consumption tax within the limits", () => {
    expect(taxOf({}).tax).toBe(72.8); // 800 × 13% × 0.7
    expect(taxOf({}).effectiveRate).toBeCloseTo(0.091, 12);
  });

  it("divides by 1 − consumption tax, which the circulating short form forgets", () => {
    expect(taxOf({ consumptionTaxRate: 0.15 }).tax).toBe(184.47); // 800 × 0.28 ÷ 0.85 × 0.7, not 156.80
  });

  it("includes both limits", () => {
    expect(taxOf({ orderValue: 5000, spentThisYear: 21000 }).withinLimits).toBe(true);
  });

  it.each([
    ["an order above 5,000", { orderValue: 5000.01 }],
    ["a year above 26,000", { orderValue: 400, spentThisYear: 25800 }],
  ])("is not answered for %s without a duty rate", (_which, change) => {
    expect(cbecTax({ ...order, ...change })).toMatchObject({
      problems: [{ code: "dutyRateAboveLimits", severity: "unanswerable", field: "dutyRate" }],
    });
    expect(taxOf({ ...change, dutyRate: 0 }).withinLimits).toBe(false);
  });

  it("is full above the limits, duty being taxed too", () => {
    const full = { orderValue: 6000, dutyRate: 0.1, consumptionTaxRate: 0.15 };
    expect(taxOf(full).tax).toBeCloseTo((6000 * (0.1 + 0.13 + 0.15 + 0.013)) / 0.85, 2);
  });

  it("ignores the duty rate within the limits", () => {
    expect(taxOf({ dutyRate: 0.5 }).tax).toBe(72.8);
  });

  it("never falls when the order grows", () => {
    const value = fc.double({ min: 0, max: 30000, noNaN: true });
    fc.assert(
      fc.property(value, value, (one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        expect(taxOf({ orderValue: less, dutyRate: 0.05 }).tax).toBeLessThanOrEqual(
          taxOf({ orderValue: more, dutyRate: 0.05 }).tax,
        );
      }),
    );
  });
});

it("refuses a consumption tax that would take the whole price", () => {
  expect(cbecTax({ ...order, consumptionTaxRate: 1 })).toMatchObject({
    problems: [{ code: "notBelow", field: "consumptionTaxRate" }],
  });
});
