import fc from "fast-check";
import {
  inverseNormalLoss,
  normalCdf,
  normalDensity,
  normalLoss,
  normalQuantile,
} from "../../../src/calculation";

describe("the normal distribution", () => {
  // R 4.2.2: pnorm, qnorm, dnorm
  it.each([
    [-3.5, 0.00023262907903552494],
    [-1, 0.15865525393145705],
    [0, 0.5],
    [0.84, 0.7995458067395503],
    [1.645, 0.9500150944608786],
    [4, 0.9999683287581669],
  ])("lies below %d with the probability R gives", (z, probability) => {
    expect(normalCdf(z)).toBeCloseTo(probability, 15);
  });

  it.each([
    [0.01, -2.3263478740408408],
    [0.8, 0.8416212335729144],
    [0.95, 1.6448536269514715],
    [0.9999, 3.7190164854557084],
  ])("has the z of the service level %d that R gives", (probability, z) => {
    expect(normalQuantile(probability)).toBeCloseTo(z, 14);
  });

  it("is as high at its centre as 1 ÷ √(2π)", () => {
    expect(normalDensity(0)).toBe(1 / Math.sqrt(2 * Math.PI));
    expect(normalDensity(-2.33)).toBeCloseTo(0.02642648549726172, 16); // R: dnorm
  });

  it("keeps the digits of probabilities too small to see beside 1", () => {
    // Abramowitz & Stegun, table 26.2: −log10 of the upper tail at 10 is 23.11805
    expect(Math.log10(normalCdf(-10))).toBeCloseTo(-23.11805, 5);
    expect(normalQuantile(normalCdf(-30))).toBeCloseTo(-30, 11);
  });

  it("comes back from a service level to its z", () => {
    fc.assert(
      fc.property(fc.double({ min: -8, max: 5, noNaN: true }), (z) => {
        expect(normalQuantile(normalCdf(z))).toBeCloseTo(z, 8);
      }),
    );
  });
});

describe("the normal loss", () => {
  it("is density − z × upper tail", () => {
    expect(normalLoss(0)).toBeCloseTo(1 / Math.sqrt(2 * Math.PI), 15);
    expect(normalLoss(1)).toBeCloseTo(0.24197072451914337 - 0.15865525393145705, 15);
    expect(normalLoss(4)).toBeCloseTo(7.14525843240567e-6, 16); // R
  });

  it("is left by the z it is inverted to, however small or large", () => {
    expect(inverseNormalLoss(0.08331547058768632)).toBeCloseTo(1, 12);
    expect(inverseNormalLoss(1000)).toBeCloseTo(-1000, 9);
    fc.assert(
      fc.property(fc.double({ min: -30, max: 30, noNaN: true }), (z) => {
        expect(inverseNormalLoss(normalLoss(z))).toBeCloseTo(z, 9);
      }),
    );
  });

  it("has a finite z even where the loss is next to nothing", () => {
    expect(inverseNormalLoss(1e-310)).toBeGreaterThan(36);
    expect(inverseNormalLoss(1e-310)).toBeLessThan(38);
  });
});
