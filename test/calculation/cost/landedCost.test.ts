import fc from "fast-check";
import { landedCost, type LandedCostInput } from "../../../src/calculation";

const shipment: LandedCostInput = {
  unitCost: 8,
  units: 500,
  domesticFreight: 200,
  internationalFreight: 900,
  insurance: 60,
  dutyRate: 0,
  importTaxRate: 0,
  taxRecoverable: true,
  warehouseHandling: 0,
  storage: 0,
  other: 0,
};

const costOf = (change: Partial<LandedCostInput>) => {
  const result = landedCost({ ...shipment, ...change });
  if (!result.ok) throw new Error(result.problems[0]!.code);
  return result.value;
};

describe("the landed cost", () => {
  it("shares freight and insurance over the units", () => {
    expect(costOf({}).perUnit).toBeCloseTo((8 * 500 + 200 + 900 + 60) / 500, 12);
  });

  it("takes duty on FOB or on CIF, as told", () => {
    expect(costOf({ dutyRate: 0.1, dutyBasis: "FOB" }).duty).toBeCloseTo(0.1 * (4000 + 200), 9);
    expect(costOf({ dutyRate: 0.1, dutyBasis: "CIF" }).duty).toBeCloseTo(0.1 * (4000 + 200 + 900 + 60), 9);
  });

  it("refuses duty without its basis instead of guessing one", () => {
    expect(landedCost({ ...shipment, dutyRate: 0.1 })).toMatchObject({
      problems: [{ code: "dutyBasisNeeded", field: "dutyBasis" }],
    });
  });

  it("counts import tax only where it is not recoverable, and still says what is paid at the border", () => {
    const taxed = { dutyRate: 0.1, dutyBasis: "CIF", importTaxRate: 0.2 } as const;
    const tax = 0.2 * (5160 + 516);
    expect(costOf(taxed)).toMatchObject({ unrecoverableTax: 0, total: 5160 + 516 });
    expect(costOf(taxed).importTaxPaid).toBeCloseTo(tax, 9);
    expect(costOf({ ...taxed, taxRecoverable: false }).total).toBeCloseTo(5160 + 516 + tax, 9);
  });

  it("times the units is the sum of its parts", () => {
    const money = fc.double({ min: 0, max: 1e6, noNaN: true });
    const rate = fc.double({ min: 0, max: 2, noNaN: true });
    fc.assert(
      fc.property(
        fc.record({
          unitCost: money,
          units: fc.double({ min: 0.001, max: 1e6, noNaN: true }),
          domesticFreight: money,
          internationalFreight: money,
          insurance: money,
          dutyRate: rate,
          dutyBasis: fc.constantFrom("FOB" as const, "CIF" as const),
          importTaxRate: rate,
          taxRecoverable: fc.boolean(),
          warehouseHandling: money,
          storage: money,
          other: money,
        }),
        (input) => {
          const cost = costOf(input);
          const parts =
            cost.goods +
            cost.freightAndInsurance +
            cost.duty +
            cost.unrecoverableTax +
            cost.warehouseAndOther;
          expect(Math.abs(cost.perUnit * input.units - parts)).toBeLessThanOrEqual(1e-9 * Math.max(1, parts));
        },
      ),
    );
  });
});
