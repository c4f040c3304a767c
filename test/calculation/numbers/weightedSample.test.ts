import { gammaQuantile } from "../../../src/calculation/numbers/gamma";
import { normalQuantile } from "../../../src/calculation/numbers/normal";
import { solvePositive } from "../../../src/calculation/numbers/linearSystem";
import { mixtureQuantile, WeightedSample } from "../../../src/calculation/numbers/weightedSample";

describe("a quantile of weighted values", () => {
  const sample = new WeightedSample([30, 10, 20], [1, 1, 2]);

  it("is the least value whose weight and that below reach the share asked for", () => {
    const at = (probability: number) => mixtureQuantile([{ sample, factor: 1, times: 1 }], probability);
    expect(at(0.25)).toBeCloseTo(10, 9); // 1 of 4
    expect(at(0.5)).toBeCloseTo(20, 6); // 1 + 2 of 4
    expect(at(0.75)).toBeCloseTo(20, 6);
    expect(at(0.8)).toBeCloseTo(30, 6);
  });

  it("of two samples counts each by its factor, values multiplied", () => {
    const other = new WeightedSample([1], [4]); // stands at 100, with as much weight as the first
    const parts = [
      { sample, factor: 1, times: 1 },
      { sample: other, factor: 1, times: 100 },
    ];
    expect(mixtureQuantile(parts, 0.5)).toBeCloseTo(30, 6); // 4 of 8
    expect(mixtureQuantile(parts, 0.51)).toBeCloseTo(100, 6);
  });

  it("is not known of nothing", () => {
    const nothing = new WeightedSample([], []);
    expect(mixtureQuantile([{ sample: nothing, factor: 1, times: 1 }], 0.5)).toBeUndefined();
  });

  it("of samples joined is that of all their values", () => {
    const joined = WeightedSample.joined([
      { sample, factor: 2 },
      { sample: new WeightedSample([5], [4]), factor: 1 },
    ]);
    expect(joined.count).toBe(4);
    expect(joined.weight).toBe(1 + 2 + 1 + 4);
    expect([joined.least, joined.most]).toEqual([5, 60]);
    expect(joined.weightAt(20)).toBe(4 + 1);
  });
});

it("solves equations: 2x + y = 5 and x + 3y = 10 at x = 1, y = 3", () => {
  const x = solvePositive([Float64Array.of(2, 1), Float64Array.of(1, 3)], Float64Array.of(5, 10));
  expect(x[0]).toBeCloseTo(1, 12);
  expect(x[1]).toBeCloseTo(3, 12);
});

it("answers at once for a demand that is all but certain: the mean, and its deviations to either side", () => {
  expect(gammaQuantile(0.95, 84, 1e-20)).toBeCloseTo(84, 9);
  const z = normalQuantile(0.95);
  // Where the variance is a hundred millionth of the mean's square, gamma is normal but for its skewness: (z² − 1)/3 · σ²/µ.
  const [mean, deviation] = [1000, 0.1];
  const skewed = mean + z * deviation + ((z * z - 1) / 3) * (deviation ** 2 / mean);
  expect(gammaQuantile(0.95, mean, deviation ** 2)).toBeCloseTo(skewed, 7);
});
