import fc from "fast-check";
import {
  gammaCdf,
  gammaQuantile,
  mean,
  negativeBinomialQuantile,
  poissonCdf,
  poissonQuantile,
  sampleDeviation,
} from "../../../src/calculation";

const probability = fc.double({ min: 0.001, max: 0.999, noNaN: true });

describe("Poisson demand", () => {
  // R 4.2.2: qpois, ppois
  it.each([
    [0.99, 0.3, 2],
    [0.5, 0.3, 0],
    [0.9, 12, 17],
    [0.99, 115, 141],
  ])("is covered with probability %d, at a mean of %d, by %d units", (p, meanDemand, units) => {
    expect(poissonQuantile(p, meanDemand)).toBe(units);
  });

  it("has the probabilities R gives", () => {
    expect(poissonCdf(0, 0.3)).toBeCloseTo(Math.exp(-0.3), 14);
    expect(poissonCdf(1, 0.3)).toBeCloseTo(Math.exp(-0.3) * 1.3, 14);
    expect(poissonCdf(10, 12)).toBeCloseTo(0.34722941755417164, 14);
  });

  it("is covered by the least count that reaches the probability, for fast movers too", () => {
    fc.assert(
      fc.property(probability, fc.double({ min: 0.01, max: 20000, noNaN: true }), (p, meanDemand) => {
        const units = poissonQuantile(p, meanDemand);
        expect(poissonCdf(units, meanDemand)).toBeGreaterThan(p - 1e-9);
        if (units > 0) expect(poissonCdf(units - 1, meanDemand)).toBeLessThan(p + 1e-9);
      }),
    );
  });

  it("of nothing needs nothing", () => {
    expect(poissonQuantile(0.99, 0)).toBe(0);
  });
});

describe("negative binomial demand", () => {
  // R 4.2.2: qnbinom(p, size = mean²/(variance − mean), mu = mean)
  it.each([
    [0.5, 5, 12, 4],
    [0.95, 5, 12, 12],
    [0.99, 30, 200, 72],
  ])(
    "is covered with probability %d, mean %d, variance %d, by %d units",
    (p, meanDemand, variance, units) => {
      expect(negativeBinomialQuantile(p, meanDemand, variance)).toBe(units);
    },
  );

  it("is Poisson where it varies no more than that", () => {
    expect(negativeBinomialQuantile(0.95, 40, 40)).toBe(51);
    expect(negativeBinomialQuantile(0.95, 40, 40 + 1e-9)).toBe(51);
    expect(negativeBinomialQuantile(0.95, 40, 3)).toBe(51);
  });

  it("needs no less stock for a higher probability", () => {
    fc.assert(
      fc.property(
        probability,
        probability,
        fc.double({ min: 0.01, max: 2000, noNaN: true }),
        fc.double({ min: 1, max: 100, noNaN: true }),
        (a, b, meanDemand, overdispersion) => {
          const units = (p: number) => negativeBinomialQuantile(p, meanDemand, meanDemand * overdispersion);
          expect(units(Math.min(a, b))).toBeLessThanOrEqual(units(Math.max(a, b)));
        },
      ),
    );
  });
});

describe("gamma demand", () => {
  // R 4.2.2: qgamma(p, shape = mean²/variance, scale = variance/mean)
  it.each([
    [0.5, 5, 12, 4.226751541872709],
    [0.95, 10, 25, 19.384141319831812],
    [0.99, 10, 25, 25.11279378707904],
  ])("stays with probability %d, mean %d, variance %d, below %d", (p, meanDemand, variance, amount) => {
    expect(gammaQuantile(p, meanDemand, variance)).toBeCloseTo(amount, 10);
  });

  it("with the variance of mean² is exponential: the median is mean × log 2", () => {
    expect(gammaQuantile(0.5, 30, 900)).toBeCloseTo(30 * Math.log(2), 11);
    expect(gammaCdf(1, 2)).toBeCloseTo(1 - Math.exp(-2), 15);
  });

  it("comes back from a quantile to its probability, from lumpy to smooth demand", () => {
    fc.assert(
      fc.property(
        probability,
        fc.double({ min: 0.01, max: 1e5, noNaN: true }),
        fc.double({ min: 0.01, max: 3, noNaN: true }),
        (p, meanDemand, variation) => {
          const variance = (variation * meanDemand) ** 2;
          const amount = gammaQuantile(p, meanDemand, variance);
          expect(gammaCdf(meanDemand ** 2 / variance, (amount * meanDemand) / variance)).toBeCloseTo(p, 9);
        },
      ),
    );
  });

  it("that does not vary is its mean", () => {
    expect(gammaQuantile(0.95, 12, 0)).toBe(12);
    expect(gammaQuantile(0.95, 0, 4)).toBe(0);
  });
});

describe("mean and deviation", () => {
  it("divide by n and by n − 1", () => {
    const sales = [5, 7, 3, 8, 6, 9, 4];
    expect(mean(sales)).toBe(42 / 7);
    // deviations −1, 1, −3, 2, 0, 3, −2: squares 1 + 1 + 9 + 4 + 0 + 9 + 4 = 28
    expect(sampleDeviation(sales)).toBeCloseTo(Math.sqrt(28 / 6), 15);
  });

  it("say that one value shows no deviation", () => {
    expect(sampleDeviation([5])).toBeNaN();
  });
});
