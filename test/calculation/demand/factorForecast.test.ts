import fc from "fast-check";
import { defaultFactorWeights, factorForecast } from "../../../src/calculation";

const six = defaultFactorWeights.value;

describe("the factor forecast", () => {
  it("weighs the indices as the source does: 30, 20, 15, 15, 10, 10", () => {
    const result = factorForecast({ baseDemand: 100, indices: [1.1, 1.2, 1.5, 1, 0.9, 1], weights: six });
    expect(result.ok && result.value).toBeCloseTo(100 * (0.33 + 0.24 + 0.225 + 0.15 + 0.09 + 0.1), 9);
  });

  it("normalises weights within half a per cent of 1", () => {
    const result = factorForecast({ baseDemand: 90, indices: [1, 1, 1], weights: [0.333, 0.333, 0.333] });
    expect(result.ok && result.value).toBeCloseTo(90, 9);
  });

  it("lies between the least and the greatest index", () => {
    const indices = fc.array(fc.double({ min: 0, max: 3, noNaN: true }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(indices, (list) => {
        const result = factorForecast({ baseDemand: 1, indices: list, weights: six });
        const value = result.ok ? result.value : NaN;
        expect(value).toBeGreaterThanOrEqual(Math.min(...list) - 1e-9);
        expect(value).toBeLessThanOrEqual(Math.max(...list) + 1e-9);
      }),
    );
  });

  it("refuses weights that do not sum to 1, and as many weights as there are no indices for", () => {
    expect(factorForecast({ baseDemand: 1, indices: [1, 1], weights: [0.5, 0.4] })).toMatchObject({
      problems: [{ code: "sharesDoNotSum", field: "weights" }],
    });
    expect(factorForecast({ baseDemand: 1, indices: [1, 1], weights: six })).toMatchObject({
      problems: [{ code: "lengthsDiffer", field: "weights", params: { got: 6, needed: 2 } }],
    });
  });
});
