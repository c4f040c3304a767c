import fc from "fast-check";
import { fitCombination } from "../../../src/calculation/forecast/combination";
import { fitComplex } from "../../../src/calculation/forecast/complexSmoothing";
import type { Fitted } from "../../../src/calculation/forecast/fitted";
import { smoothSeason } from "../../../src/calculation/forecast/holtWinters";
import { croston, fadingDemand } from "../../../src/calculation/forecast/intermittent";
import { hasSeason, seasonalIndices, shrunkSeason } from "../../../src/calculation/forecast/season";
import { fitBestSmoothing } from "../../../src/calculation/forecast/selection";
import { fitAverage, fitSeasonalNaive } from "../../../src/calculation/forecast/simple";
import { fitTheta } from "../../../src/calculation/forecast/theta";
import { fitLevel, fitTrend, smoothTrend } from "../../../src/calculation/forecast/trend";

const close = (actual: Float64Array, expected: readonly number[], digits = 8) => {
  expect(actual).toHaveLength(expected.length);
  expected.forEach((value, h) => expect(actual[h]).toBeCloseTo(value, digits));
};

/** A series of R's forecast package tests and of pmrgn/intermittent-forecast. */
const twelveMonths = Float64Array.from([40, 28, 35, 41, 33, 21, 37, 20, 28, 31, 31, 22]);

describe("exponential smoothing with fixed parameters", () => {
  it("follows the level as R's ses does", () => {
    const smoothed = smoothTrend(
      twelveMonths.subarray(1),
      { alpha: 0.3, beta: 0, phi: 1 },
      { level: 40, trend: 0 },
    );
    close(smoothed.forecast(2), [27.571866572859996, 27.571866572859996]); // R 4.2.2, forecast 8.20
    close(smoothed.fittedValues.slice(0, 3), [40, 40 - 0.3 * 12, 36.4 - 0.3 * 1.4]);
  });

  it("follows level and trend as R's HoltWinters does", () => {
    const smoothed = smoothTrend(
      twelveMonths.subarray(2),
      { alpha: 0.8, beta: 0.8 * 0.2, phi: 1 },
      { level: 28, trend: 28 - 40 },
    );
    close(
      smoothed.forecast(4),
      [21.128037273564672, 18.82080761778255, 16.51357796200043, 14.20634830621831],
    );
  });

  it("follows a season too: the textbook quarters of pmrgn/intermittent-forecast", () => {
    // start of that test: level is the mean of the first year, trend the mean change to the second, season the difference
    const quarters = Float64Array.from([31, 33, 37, 40, 35, 39, 42, 43]);
    const firstYear = [26, 28, 35, 36];
    const level = (26 + 28 + 35 + 36) / 4;
    const start = { level, trend: 1, season: Float64Array.from(firstYear, (value) => value - level) };
    const smoothed = smoothSeason(quarters, { alpha: 0.3, beta: 0.2, gamma: 0.1, phi: 1 }, start, "additive");
    expect(smoothed.fittedValues[0]).toBeCloseTo(level + 1 + (26 - level), 12);
    const error = 31 - 27;
    expect(smoothed.fittedValues[1]).toBeCloseTo(
      level + 1 + 0.3 * error + (1 + 0.3 * 0.2 * error) + (28 - level),
      12,
    );
  });

  it("learns nothing in a gap and goes on", () => {
    const withGap = Float64Array.from([10, NaN, NaN, 14]);
    const { fittedValues } = smoothTrend(withGap, { alpha: 0.5, beta: 0, phi: 1 }, { level: 10, trend: 0 });
    close(fittedValues, [10, 10, 10, 10]);
  });
});

describe("intermittent demand", () => {
  const spares = Float64Array.from([5, 0, 0, 2, 0, 1, 0, 0, 0, 7, 3, 0, 0, 4]);
  const rare = Float64Array.from([0, 0, 3, 0, 0, 0, 2, 0, 5, 0, 0, 1, 0, 0, 0, 0, 4, 0, 0, 3]);

  it("is forecast as R's croston does", () => {
    const fitted = croston(spares, { alpha: 0.1, variant: "CROSTON", start: "first" });
    close(fitted.forecast(1), [2.667425567050366]); // R forecast::croston
  });

  it("takes Croston's bias out as SBA does", () => {
    expect(croston(rare, { alpha: 0.1, variant: "CROSTON", start: "mean" }).forecast(1)[0]).toBeCloseTo(
      0.89276,
      5,
    ); // formulas C.7
    expect(croston(rare, { alpha: 0.1, variant: "SBA", start: "mean" }).forecast(1)[0]).toBeCloseTo(
      0.84812,
      5,
    );
  });

  it("fades where nobody buys any more, which Croston's does not", () => {
    const dying = Float64Array.from([4, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    const probability = ((2 / 16) * 0.95 ** 4 * 0.95 + 0.05) * 0.95 ** 10;
    close(fadingDemand(dying, { alpha: 0.2, beta: 0.05 }).forecast(1), [(4 + 0.2 * (3 - 4)) * probability]); // R tsintermittent 0.33382
    const stays = croston(dying, { alpha: 0.2, variant: "CROSTON", start: "first" });
    expect(stays.forecast(1)[0]).toBeGreaterThan(1);
  });
});

it("takes no place of a season for more than a hundredfold, however small its demand", () => {
  // a quarter that sells next to nothing beside one that sells 10,000: in logarithms, factors of 10^188
  const next = 5e-324;
  const history = Float64Array.from([next, next, next, 1e4, next, next, next, 1e4, next, next, next]);
  const { indices } = shrunkSeason(history, 4);
  expect(Math.max(...indices)).toBeLessThanOrEqual(100);
  expect(Math.min(...indices)).toBeGreaterThanOrEqual(1 / 100);
  expect([...fitCombination(history, 4).forecast(8)].every(Number.isFinite)).toBe(true);
});

describe("the season of a history", () => {
  const weekly = [1.4, 0.6, 0.8, 1, 1.2, 1.5, 0.5];
  const season = (weeks: number) => Float64Array.from({ length: weeks * 7 }, (_, t) => 100 * weekly[t % 7]!);

  it("is found where there is one and not in a steady history", () => {
    expect(hasSeason(season(8), 7)).toBe(true);
    expect(hasSeason(new Float64Array(56).fill(5), 7)).toBe(false);
    expect(hasSeason(season(2), 7)).toBe(false); // needs three seasons
  });

  it("is taken apart into one index for each place", () => {
    close(seasonalIndices(season(8), 7, "multiplicative"), weekly, 6);
    close(
      seasonalIndices(season(8), 7, "additive"),
      weekly.map((index) => 100 * index - 100),
      4,
    );
  });
});

const methods: readonly (readonly [string, (history: Float64Array) => Fitted])[] = [
  ["average", (history) => fitAverage(history)],
  ["seasonal naive", (history) => fitSeasonalNaive(history, 4)],
  ["level", fitLevel],
  ["trend", (history) => fitTrend(history, { damped: false })],
  ["damped trend", (history) => fitTrend(history, { damped: true })],
  ["Theta", fitTheta],
  ["complex", fitComplex],
  ["best smoothing", (history) => fitBestSmoothing(history, 4)],
  ["combination", (history) => fitCombination(history, 4)],
];

describe.each(methods)("the %s method", (_name, fit) => {
  const histories = fc.array(fc.double({ min: 0, max: 1e4, noNaN: true }), { minLength: 8, maxLength: 40 });

  it("keeps a constant constant and forecasts nothing of nothing", () => {
    close(fit(new Float64Array(20).fill(7)).forecast(3), [7, 7, 7], 4);
    close(fit(new Float64Array(20)).forecast(3), [0, 0, 0], 6);
  });

  it("is finite and expects something of each period, whatever the history", () => {
    fc.assert(
      fc.property(histories, (values) => {
        const fitted = fit(Float64Array.from(values));
        expect(fitted.fittedValues).toHaveLength(values.length);
        expect([...fitted.forecast(12), ...fitted.fittedValues].every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it("does not depend on the unit demand is counted in: cartons of 8 give an eighth", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 16, maxLength: 24 }), (values) => {
        const units = fit(Float64Array.from(values)).forecast(3);
        const cartons = fit(Float64Array.from(values, (value) => value / 8)).forecast(3);
        units.forEach((value, h) =>
          expect(Math.abs(value - cartons[h]! * 8)).toBeLessThan(1e-3 * Math.max(...values)),
        );
      }),
      { numRuns: 15 },
    );
  });
});
