import { demandForecast, finish, type DemandForecast } from "../../../src/calculation";
import { randomNumbers } from "../../../src/calculation/numbers/randomNumbers";

const horizon = 14;
const products = 60;

/** Orders that come by chance, `level` units a day on average. */
function chanceDays(length: number, level: number, seed: number): Float64Array {
  const random = randomNumbers(seed);
  return Float64Array.from({ length }, () => {
    let [units, product] = [0, random()];
    for (const none = Math.exp(-level); product > none; product *= random()) units += 1;
    return units;
  });
}

const sold = Array.from({ length: products }, (_, i) => chanceDays(240 + horizon, 1 + (i % 12), i + 1));

/** What was forecast of the last two weeks from so many days before them. */
function forecastFrom(days: number): DemandForecast[] {
  const columns = sold.map((units) => units.subarray(240 - days, 240));
  const made = finish(
    demandForecast({ history: { columns, periods: days }, horizon, seasonLength: 7, method: "AUTO" }),
  );
  if (!made.ok) throw new Error("refused");
  return made.value.map((each) => {
    if (!each.ok) throw new Error("refused");
    return each.value;
  });
}

const total = (units: Float64Array) => units.reduce((sum, each) => sum + each, 0);
const actual = sold.map((units) => total(units.subarray(240)));

describe("the quantile of total demand", () => {
  it.each([70, 240])(
    "covers demand that comes by chance about as often as asked for, from %d days",
    (days) => {
      const forecasts = forecastFrom(days);
      const covered = (probability: number) =>
        forecasts.filter(({ totalQuantile }, i) => actual[i]! <= totalQuantile(probability)).length /
        products;
      // Of 60 products, three times the deviation of a share of 0.95 is 0.084.
      expect(covered(0.95)).toBeGreaterThan(0.95 - 0.085);
      expect(covered(0.5)).toBeGreaterThan(0.5 - 0.2);
      expect(covered(0.5)).toBeLessThan(0.5 + 0.2);
      expect(covered(0.05)).toBeLessThan(0.05 + 0.085);
    },
  );

  it("leaves more room above what is expected where fewer horizons of the past are known", () => {
    const room = (days: number) => {
      const forecasts = forecastFrom(days);
      return forecasts.reduce(
        (sum, { expected, totalQuantile }) => sum + totalQuantile(0.95) / total(expected),
        0,
      );
    };
    expect(room(56)).toBeGreaterThan(room(240));
  });

  it("never falls with the probability", () => {
    const probabilities = [
      0.001, 0.01, 0.1, 0.3, 0.499, 0.5, 0.501, 0.7, 0.9, 0.95, 0.98, 0.99, 0.999, 0.9999,
    ];
    for (const { totalQuantile } of forecastFrom(70)) {
      const units = probabilities.map(totalQuantile);
      expect([...units].sort((a, b) => a - b)).toEqual(units);
    }
  });
});
