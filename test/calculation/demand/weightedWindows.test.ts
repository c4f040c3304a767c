import { weightedWindowAverage } from "../../../src/calculation";

const days = (length: number, units: number) => Array.from({ length }, () => units);

describe("the average of weighted windows (C.7)", () => {
  const history = Float64Array.from([...days(87, 10), ...days(3, 16)]);

  it("lets the last three days count by their own window and in the longer one", () => {
    const windows = [
      { days: 3, weight: 0.5 },
      { days: 90, weight: 0.5 },
    ];
    const average = weightedWindowAverage(history, windows);
    expect(average).toMatchObject({
      value: {
        avgDailyDemand: (16 + (87 * 10 + 3 * 16) / 90) / 2,
        windows: [{ avgDailyDemand: 16 }, { avgDailyDemand: 918 / 90 }],
      },
    });
  });

  it("takes six windows alike where nobody weighs them", () => {
    const expected =
      (16 + (4 * 10 + 48) / 7 + (11 * 10 + 48) / 14 + (27 * 10 + 48) / 30 + (57 * 10 + 48) / 60 + 918 / 90) /
      6;
    const average = weightedWindowAverage(history);
    expect(average.ok && average.value.avgDailyDemand).toBeCloseTo(expected, 12);
  });

  it("leaves a window out in which no day counts, and its weight with it", () => {
    const outOfStock = Float64Array.from([...days(87, 10), NaN, NaN, NaN]);
    expect(weightedWindowAverage(outOfStock)).toMatchObject({ value: { avgDailyDemand: 10 } });
  });

  it("asks for 7 known days, and for weights", () => {
    expect(weightedWindowAverage(Float64Array.of(1, 2, 3, 4, 5, 6))).toMatchObject({
      problems: [{ code: "tooFewDays", severity: "unanswerable", params: { needed: 7, got: 6 } }],
    });
    expect(weightedWindowAverage(history, [{ days: 7, weight: 0 }])).toMatchObject({
      problems: [{ code: "weightsAddUpToNothing", field: "weights" }],
    });
  });
});
