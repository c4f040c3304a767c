import fc from "fast-check";
import { landedCostBySku, type LandedCostBySkuInput } from "../../../src/calculation";

/** Odoo's test of landed costs: 5 refrigerators of 10 kg and 1 m³, 10 ovens of 20 kg and 1.5 m³. */
const kitchen: LandedCostBySkuInput = {
  units: [5, 10],
  unitCosts: [100, 40],
  charges: [],
  weightsKg: [10, 20],
  volumesM3: [1, 1.5],
  decimals: 2,
};
const skusOf = (change: Partial<LandedCostBySkuInput>) => {
  const result = landedCostBySku({ ...kitchen, ...change });
  if (!result.ok) throw new Error(result.problems[0]!.code);
  return result.value;
};

describe("the landed cost by SKU", () => {
  it.each([
    ["WEIGHT", 250, [50, 200]],
    ["VOLUME", 20, [5, 15]],
    ["QTY", 150, [50, 100]],
    ["EQUAL", 10, [5, 5]],
    ["VALUE", 90, [50, 40]], // 5 × 100 : 10 × 40
  ] as const)("shares a charge by %s", (basis, amount, parts) => {
    const skus = skusOf({ charges: [{ amount, basis }] });
    expect(skus.map(({ charges }) => charges)).toEqual(parts);
    expect(skus.map(({ perUnit }) => perUnit)).toEqual([100 + parts[0] / 5, 40 + parts[1] / 10]);
  });

  it("takes a credit off, to the cent", () => {
    expect(skusOf({ charges: [{ amount: -50, basis: "QTY" }] }).map(({ charges }) => charges)).toEqual([
      -16.67, -33.33,
    ]);
  });

  it("is the unit cost where there is no charge", () => {
    expect(skusOf({}).map(({ perUnit }) => perUnit)).toEqual([100, 40]);
  });

  it("shares each charge to its last cent", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 9999 }), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.constantFrom("QTY" as const, "VALUE" as const, "EQUAL" as const),
        (units, cents, basis) => {
          const skus = skusOf({
            units,
            unitCosts: units.map((_, index) => index + 1),
            weightsKg: undefined,
            volumesM3: undefined,
            charges: [{ amount: cents / 100, basis }],
          });
          expect(skus.reduce((sum, { charges }) => sum + Math.round(charges * 100), 0)).toBe(cents);
        },
      ),
    );
  });
});

it("asks for weights only where a charge goes by weight", () => {
  const withoutWeights = { ...kitchen, weightsKg: undefined };
  expect(landedCostBySku({ ...withoutWeights, charges: [{ amount: 1, basis: "WEIGHT" }] })).toMatchObject({
    problems: [{ code: "measureNeeded", field: "weightsKg", params: { basis: "WEIGHT" } }],
  });
  expect(landedCostBySku({ ...withoutWeights, charges: [{ amount: 1, basis: "QTY" }] }).ok).toBe(true);
});

it("refuses lists of unequal length and a basis that adds up to nothing", () => {
  expect(landedCostBySku({ ...kitchen, unitCosts: [1] })).toMatchObject({
    problems: [{ code: "lengthsDiffer", field: "unitCosts", params: { got: 1, needed: 2 } }],
  });
  const freeGoods = { ...kitchen, unitCosts: [0, 0], charges: [{ amount: 80, basis: "VALUE" as const }] };
  expect(landedCostBySku(freeGoods)).toMatchObject({
    problems: [{ code: "weightsAddUpToNothing", field: "unitCosts" }],
  });
});
