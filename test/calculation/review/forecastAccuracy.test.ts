import fc from "fast-check";
import { forecastAccuracy, type AccuracyMetric, type Histories } from "../../../src/calculation";

const columns = (...lists: number[][]): Histories => ({
  columns: lists.map((list) => Float64Array.from(list)),
  periods: lists[0]!.length,
});
const ask = (
  metric: AccuracyMetric,
  actual: number[],
  forecast: number[],
  history?: number[],
  seasonLength = 1,
) => {
  const result = forecastAccuracy({
    actual: columns(actual),
    forecast: columns(forecast),
    metric,
    history: history === undefined ? undefined : columns(history),
    seasonLength,
  });
  const only = result.ok ? result.value[0]! : result;
  return only.ok ? only.value : only.problems[0]!.code;
};

describe("the accuracy of a forecast", () => {
  const actual = [10, 20];
  const forecast = [8, 21];

  it("is measured as each metric says", () => {
    expect(ask("WAPE", actual, forecast)).toBeCloseTo((2 + 1) / 30, 12);
    expect(ask("ACCURACY", actual, forecast)).toBeCloseTo(1 - 3 / 30, 12);
    expect(ask("BIAS", actual, forecast)).toBeCloseTo((2 - 1) / 30, 12);
    expect(ask("MAE", actual, forecast)).toBeCloseTo(1.5, 12);
    expect(ask("RMSE", actual, forecast)).toBeCloseTo(Math.sqrt((4 + 1) / 2), 12);
    expect(ask("MAPE", actual, forecast)).toBeCloseTo((2 / 10 + 1 / 20) / 2, 12);
    // the history changes by 1 and 3: 2 on average
    expect(ask("MASE", actual, forecast, [5, 6, 9])).toBeCloseTo(1.5 / 2, 12);
  });

  it("has a bias above 0 where the forecast was too low", () => {
    expect(ask("BIAS", [10], [8])).toBeGreaterThan(0);
    expect(ask("BIAS", [10], [12])).toBeLessThan(0);
  });

  it("is never below 0 as ACCURACY, however far off", () => {
    expect(ask("ACCURACY", [1], [50])).toBe(0);
  });

  it("leaves pairs with a gap out, and has no answer without a pair", () => {
    expect(ask("MAE", [10, NaN, 20], [8, 5, NaN])).toBe(2);
    expect(ask("MAE", [NaN], [1])).toBe("noKnownPairs");
  });

  it("cannot be a share of nothing sold", () => {
    for (const metric of ["WAPE", "ACCURACY", "BIAS"] as const)
      expect(ask(metric, [0, 0], [1, 2])).toBe("nothingToTakeShareOf");
  });

  it("refuses MAPE with a 0 in it, saying where", () => {
    const result = forecastAccuracy({
      actual: columns([1, 2, 3], [4, NaN, 0]),
      forecast: columns([1, 2, 3], [4, 1, 1]),
      metric: "MAPE",
      seasonLength: 1,
    });
    expect(result).toMatchObject({
      value: [
        { ok: true, value: 0 },
        { problems: [{ code: "zeroActual", severity: "error", at: { row: 3, column: 2 } }] },
      ],
    });
  });

  it("needs a history that is long enough and changes for MASE", () => {
    expect(ask("MASE", [1], [2])).toBe("missing");
    expect(ask("MASE", [1], [2], [5, 6], 2)).toBe("tooFewPeriods");
    expect(ask("MASE", [1], [2], [5, 5, 5])).toBe("historyNeverChanges");
  });

  it("refuses a forecast of another shape and a history of other products", () => {
    const one = columns([1]);
    const two = columns([1], [2]);
    expect(forecastAccuracy({ actual: one, forecast: two, metric: "MAE", seasonLength: 1 })).toMatchObject({
      problems: [{ code: "shapesDiffer", field: "forecast" }],
    });
    expect(
      forecastAccuracy({ actual: two, forecast: two, metric: "MASE", history: one, seasonLength: 1 }),
    ).toMatchObject({
      problems: [{ code: "columnsDiffer", field: "history", params: { got: 1, needed: 2 } }],
    });
  });

  it("does not depend on the unit, but for MAE and RMSE", () => {
    const units = fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(units, units, units, (a, f, h) => {
        fc.pre(new Set(h).size > 1);
        const ten = (list: number[]) => list.map((each) => each * 10);
        for (const metric of ["WAPE", "BIAS", "MAPE", "MASE"] as const)
          expect(ask(metric, ten(a), ten(f), ten(h))).toBeCloseTo(ask(metric, a, f, h) as number, 9);
      }),
    );
  });
});
