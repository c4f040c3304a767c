import fc from "fast-check";
import {
  demandForecast,
  finish,
  forecastMethods,
  type DemandForecast,
  type ForecastRequest,
} from "../../../src/calculation";

const histories = (...columns: readonly (readonly number[])[]) => ({
  columns: columns.map((column) => Float64Array.from(column)),
  periods: columns[0]!.length,
});

const ask = (request: Partial<ForecastRequest> & Pick<ForecastRequest, "history">) =>
  finish(demandForecast({ horizon: 7, seasonLength: 0, method: "AUTO", ...request }));

/** The forecasts of all products, which must each have one. */
function forecasts(request: Partial<ForecastRequest> & Pick<ForecastRequest, "history">): DemandForecast[] {
  const result = ask(request);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value.map((product) => {
    if (!product.ok) throw new Error(JSON.stringify(product.problems));
    return product.value;
  });
}

const repeated = (values: readonly number[], times: number) =>
  Array.from({ length: times }, () => values).flat();
const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);

/** Days of a shop: whole units, many of them none, with a weekend twice as strong. */
const shopDays = (length: number, seed: number, level: number): number[] => {
  let state = seed;
  const random = () => (state = (state * 16807) % 2147483647) / 2147483647;
  return Array.from({ length }, (_, day) => Math.floor(2 * level * random() * (day % 7 >= 5 ? 2 : 1)));
};

describe("what a named method answers", () => {
  it("is the mean of the last 28 periods for AVERAGE", () => {
    const history = histories([...repeated([100], 5), ...repeated([1, 3], 14)]);
    expect([...forecasts({ history, method: "AVERAGE", horizon: 2 })[0]!.expected]).toEqual([2, 2]);
  });

  it("is last season again for SNAIVE", () => {
    const history = histories([1, 2, 3, 4, 5, 6]);
    const [{ expected }] = forecasts({ history, method: "SNAIVE", seasonLength: 3, horizon: 4 }) as [
      DemandForecast,
    ];
    expect([...expected]).toEqual([4, 5, 6, 4]);
  });

  it("never falls below 0, however steep the way down", () => {
    const history = histories([50, 40, 30, 20, 10, 5]);
    const [{ expected }] = forecasts({ history, method: "HOLT", horizon: 10 }) as [DemandForecast];
    expect(Math.min(...expected)).toBe(0);
  });

  it.each([
    ["SES", 3],
    ["HOLT", 5],
    ["DAMPED", 5],
    ["THETA", 5],
  ] as const)("is not given where %s has fewer than %d known periods, saying so", (method, needed) => {
    const history = histories([5, ...repeated([NaN], 9), 6]);
    expect(ask({ history, method })).toMatchObject({
      value: [
        {
          ok: false,
          problems: [{ code: "tooFewForMethod", severity: "unanswerable", params: { needed, got: 2 } }],
        },
      ],
    });
  });

  it("is not given where a season was not seen twice, or there is none", () => {
    const history = histories(shopDays(20, 3, 10));
    expect(ask({ history, method: "SEASONAL", seasonLength: 12 })).toMatchObject({
      value: [{ problems: [{ code: "tooFewForMethod", params: { needed: 25, got: 20 } }] }],
    });
    expect(ask({ history, method: "SNAIVE", seasonLength: 0 })).toMatchObject({
      value: [{ problems: [{ code: "noSeason", severity: "unanswerable" }] }],
    });
  });

  it("is not given for Croston's methods where there was but one demand", () => {
    expect(ask({ history: histories([0, 0, 4, 0]), method: "CROSTON" })).toMatchObject({
      value: [{ problems: [{ code: "tooFewDemands", params: { needed: 2, got: 1 } }] }],
    });
  });
});

describe("what every method keeps to", () => {
  const withSeason = forecastMethods.map((method) => [method] as const);

  it.each(withSeason)("%s: what never varied goes on, and surely", (method) => {
    const history = histories(repeated([12], 42));
    const [{ expected, totalQuantile }] = forecasts({ history, method, seasonLength: 7 }) as [DemandForecast];
    const level = method === "SBA" ? 12 * (1 - 0.1 / 2) : 12; // SBA takes α/2 off
    expected.forEach((units) => expect(units).toBeCloseTo(level, 6));
    expect(totalQuantile(0.5)).toBeLessThanOrEqual(totalQuantile(0.95) + 1e-9);
  });

  it.each(withSeason.filter(([method]) => !["CROSTON", "SBA", "TSB"].includes(method)))(
    "%s: what was never sold is not expected",
    (method) => {
      const history = histories(repeated([0], 42));
      const [forecast] = forecasts({ history, method, seasonLength: 7 }) as [DemandForecast];
      expect([...forecast.expected]).toEqual(repeated([0], 7));
      expect(forecast.totalQuantile(0.99)).toBe(0);
      expect([...forecast.periodQuantiles(0.99)]).toEqual(repeated([0], 7));
    },
  );

  it.each(withSeason)("%s: ten times the units are ten times the forecast and its quantiles", (method) => {
    const days = shopDays(120, 11, 6);
    const request = { method, seasonLength: 7, horizon: 14 } as const;
    const [one] = forecasts({ history: histories(days), ...request }) as [DemandForecast];
    const [ten] = forecasts({ history: histories(days.map((units) => 10 * units)), ...request }) as [
      DemandForecast,
    ];
    expect(sum(ten.expected) / sum(one.expected)).toBeCloseTo(10, 4);
    expect(ten.totalQuantile(0.95) / one.totalQuantile(0.95)).toBeCloseTo(10, 4);
  });

  it.each(withSeason)("%s: finite and not negative for any history it can carry", (method) => {
    const unitsOrGap = fc.oneof(
      { weight: 5, arbitrary: fc.nat(40) },
      { weight: 1, arbitrary: fc.constant(NaN) },
    );
    fc.assert(
      fc.property(
        fc.array(unitsOrGap, { minLength: 1, maxLength: 60 }),
        fc.constantFrom(0, 1, 4, 7),
        (units, seasonLength) => {
          const result = ask({ history: histories(units), method, seasonLength, horizon: 5 });
          if (!result.ok || !result.value[0]!.ok) return;
          const { expected, periodQuantiles, totalQuantile } = result.value[0]!.value;
          const answers = [...expected, ...periodQuantiles(0.9), totalQuantile(0.5), totalQuantile(0.95)];
          expect(answers.every((value) => Number.isFinite(value) && value >= 0)).toBe(true);
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe("AUTO", () => {
  it("gives a slow seller the week that all products share", () => {
    // Two in three products sell twice as much on days 5 and 6; the last sells once a fortnight, always on day 1.
    const strong = [1, 2, 3, 4, 5, 6].map((seed) => shopDays(182, seed, 20));
    const slow = Array.from({ length: 182 }, (_, day) => (day % 14 === 1 ? 1 : 0));
    const all = forecasts({ history: histories(...strong, slow), seasonLength: 7 });
    const week = all[6]!.expected;
    expect(week[5]! / week[2]!).toBeGreaterThan(1.3);
    expect(sum(week)).toBeGreaterThan(0);
  });

  it("learns what a promotion does, and expects it where one is planned", () => {
    const flags = Array.from({ length: 147 }, (_, day) => (day % 10 === 3 ? 1 : 0));
    const history = histories(flags.slice(0, 140).map((flag, day) => (flag ? 30 : 10) + (day % 2)));
    const [{ expected }] = forecasts({ history, drivers: histories(flags), horizon: 7 }) as [DemandForecast];
    expect(expected[3]! / expected[2]!).toBeGreaterThan((0.9 * 30) / 10); // day 143 is the next promotion
    expect(expected[3]! / expected[2]!).toBeLessThan((1.1 * 30) / 10);
  });

  it("are found where every other day sells the same, and nothing is chance", () => {
    const days = Array.from({ length: 200 }, (_, day) => (day >= 100 && day < 105 ? 60 : 20));
    const flags = Array.from({ length: 207 }, (_, day) => ((day >= 100 && day < 105) || day === 206 ? 1 : 0));
    const two = histories(
      days,
      days.map((units) => units / 2),
    );
    const both = forecasts({ history: two, drivers: histories(flags, flags), seasonLength: 7 });
    expect(both[0]!.expected[0]).toBeCloseTo(20, 6);
    expect(both[0]!.expected[6]! / 20).toBeCloseTo(3, 1);
  });

  it("learns a price's pull as a power: half the price, four times the units", () => {
    const prices = Array.from({ length: 110 }, (_, week) => (week % 8 === 0 ? 5 : 10));
    const units = prices.slice(0, 104).map((price) => 1000 * (10 / price) ** 2);
    const [{ expected }] = forecasts({
      history: histories(units),
      drivers: histories(prices),
      horizon: 6,
    }) as [DemandForecast];
    expect(expected[0]! / expected[1]!).toBeCloseTo(4, 1); // week 104 is a cheap one
  });

  it("expects of products that never vary what they always sold", () => {
    const history = histories(repeated([10], 60), repeated([3], 60));
    const [fast, slow] = forecasts({ history, seasonLength: 7 });
    expect(fast!.expected[0]).toBeCloseTo(10, 6);
    expect(slow!.expected[6]).toBeCloseTo(3, 6);
  });

  it("takes no notice of the order of products", () => {
    const columns = [shopDays(90, 5, 2), shopDays(90, 6, 9), shopDays(90, 7, 0.8), shopDays(90, 8, 30)];
    const there = forecasts({ history: histories(...columns), seasonLength: 7 });
    const back = forecasts({ history: histories(...[...columns].reverse()), seasonLength: 7 }).reverse();
    there.forEach(({ expected, totalQuantile }, i) => {
      expect(sum(back[i]!.expected)).toBeCloseTo(sum(expected), 6);
      expect(back[i]!.totalQuantile(0.95)).toBeCloseTo(totalQuantile(0.95), 6);
    });
  });

  it("takes periods before the first known one as not listed, not as no sale", () => {
    const days = shopDays(70, 9, 8);
    const [alone] = forecasts({ history: histories(days) });
    const [late] = forecasts({ history: histories([...repeated([NaN], 70), ...days]) });
    expect([...late!.expected]).toEqual([...alone!.expected]);
  });

  it("leaves days out of stock out", () => {
    const inStock = Array.from({ length: 84 }, (_, day) => (day % 3 === 0 ? 0 : 1));
    const sold = inStock.map((flag) => 6 * flag);
    const [{ expected }] = forecasts({ history: histories(sold), inStock: histories(inStock) }) as [
      DemandForecast,
    ];
    expected.forEach((units) => expect(units).toBeCloseTo(6, 6));
  });

  it("finds the season of days by itself", () => {
    const history = histories(repeated([5, 5, 5, 5, 5, 20, 20], 20));
    const [{ expected }] = forecasts({ history, seasonLength: 1 }) as [DemandForecast];
    expected.forEach((units, day) => expect(units).toBeCloseTo(day >= 5 ? 20 : 5, 0));
  });

  it("answers without the season where it was not seen twice", () => {
    const history = histories(shopDays(10, 2, 10));
    const [withSeason] = forecasts({ history, seasonLength: 7 });
    const [without] = forecasts({ history, seasonLength: 0 });
    expect([...withSeason!.expected]).toEqual([...without!.expected]);
  });

  it("says in its own place of a product never known that nothing is known of it", () => {
    const result = ask({ history: histories(shopDays(30, 2, 5), repeated([NaN], 30)) });
    expect(result).toMatchObject({
      value: [{ ok: true }, { ok: false, problems: [{ code: "nothingKnown", severity: "unanswerable" }] }],
    });
  });
});

describe("quantiles", () => {
  const columns = [3, 4, 5, 6].map((seed) => shopDays(180, seed, 5));

  it("rise with the probability, of periods and of the total", () => {
    for (const { periodQuantiles, totalQuantile } of forecasts({
      history: histories(...columns),
      seasonLength: 7,
    })) {
      const totals = [0.5, 0.8, 0.9, 0.95, 0.99].map(totalQuantile);
      expect(totals).toEqual([...totals].sort((a, b) => a - b));
      periodQuantiles(0.9).forEach((units, h) =>
        expect(units).toBeGreaterThanOrEqual(periodQuantiles(0.5)[h]!),
      );
    }
  });

  it("of the total are less than the sum of those of its periods: not all days are bad at once", () => {
    const request = { history: histories(...columns), seasonLength: 7, horizon: 28 };
    for (const { periodQuantiles, totalQuantile, expected } of forecasts(request)) {
      expect(totalQuantile(0.95)).toBeGreaterThan(sum(expected));
      expect(totalQuantile(0.95)).toBeLessThan(sum(periodQuantiles(0.95)));
    }
  });
});

describe("refusals", () => {
  const history = histories(shopDays(30, 2, 5), shopDays(30, 3, 5));

  it("names drivers that do not reach over the horizon", () => {
    expect(ask({ history, drivers: histories(repeated([0], 30), repeated([0], 30)) })).toMatchObject({
      ok: false,
      problems: [{ code: "lengthsDiffer", field: "drivers", params: { got: 30, needed: 37 } }],
    });
  });

  it("asks for one driver a product where there are several", () => {
    expect(ask({ history, drivers: histories(repeated([0], 37)) })).toMatchObject({
      problems: [{ code: "columnsDiffer", field: "drivers", params: { got: 1, needed: 2 } }],
    });
  });

  it("names the place where a driver is not known", () => {
    const drivers = histories(repeated([0], 37), [...repeated([0], 36), NaN]);
    expect(ask({ history, drivers })).toMatchObject({
      problems: [{ code: "driverMissing", field: "drivers", at: { row: 37, column: 2 } }],
    });
  });

  it("asks for stock in the history's shape", () => {
    expect(ask({ history, inStock: histories(repeated([1], 30)) })).toMatchObject({
      problems: [{ code: "shapesDiffer", field: "inStock" }],
    });
  });
});
