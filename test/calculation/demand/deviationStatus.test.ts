import { deviationStatus } from "../../../src/calculation";

const statusOf = (actual: number[], forecast: number[], thresholdRate = 0.3) => {
  const result = deviationStatus({
    actual: Float64Array.from(actual),
    forecast: Float64Array.from(forecast),
    thresholdRate,
  });
  return result.ok ? result.value.status : result.problems[0]!.code;
};

describe("the deviation status", () => {
  it("adds up both ranges and looks 30% up and down", () => {
    expect(statusOf([40, 50, 60], [30, 35, 35])).toBe("RELEASE"); // 150 > 130
    expect(statusOf([20, 25], [30, 35])).toBe("HOLD"); // 45 < 45.5
    expect(statusOf([60, 60], [50, 50])).toBe("OK");
  });

  it("is still OK at the threshold itself, arithmetic's dust or not", () => {
    expect(statusOf([130], [100])).toBe("OK");
    expect(statusOf([70], [100])).toBe("OK");
    expect(statusOf([1.1], [1], 0.1)).toBe("OK");
  });

  it("compares the days known so far with the same days of the forecast", () => {
    expect(statusOf([20, 25, NaN, NaN], [15, 15, 100, 100])).toBe("RELEASE");
  });

  it("releases what sells without a forecast, and is OK where neither is", () => {
    expect(statusOf([5], [0])).toBe("RELEASE");
    expect(statusOf([0], [0])).toBe("OK");
  });

  it("has no answer before the first day is known, and refuses a forecast of another length", () => {
    expect(statusOf([NaN], [10])).toBe("noKnownPairs");
    expect(statusOf([1, 2], [1])).toBe("lengthsDiffer");
  });
});
