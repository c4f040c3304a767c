import { cleanHistory, columnsToTry, compareUsualMethods, finish } from "../../../src/calculation";

const trial = (columns: readonly Float64Array[], daysAhead = 28) => {
  const tried = finish(compareUsualMethods({ columns, daysAhead }));
  if (!tried.ok) throw new Error(tried.problems[0]!.code);
  return tried.value;
};
const steady = (days: number, units: number) => new Float64Array(days).fill(units);

describe("the trial of methods on usual days (002-05, 002-20, C.7)", () => {
  it("tries a moving average, exponential smoothing and the engine's own choice from three days of the past", () => {
    const { methods, origins, daysAhead } = trial([steady(200, 20), steady(200, 5)]);
    expect(origins).toBe(3);
    expect(daysAhead).toBe(28);
    expect(methods.map(({ method }) => method).sort()).toEqual(["AUTO", "AVERAGE", "SES"]);
    // What never changes is forecast without an error by each.
    for (const { wape, bias, products } of methods) {
      expect(wape).toBeCloseTo(0, 6);
      expect(bias).toBeCloseTo(0, 6);
      expect(products).toBe(2);
    }
  });

  it("adds last year × recent trend where fifteen months lie before each of the three days (002-38)", () => {
    const { methods } = trial([steady(455 + 3 * 28, 20)]);
    expect(methods.map(({ method }) => method)).toContain("LAST YEAR");
  });

  it("says what each erred by: the total of the days ahead against what was sold", () => {
    // Ten a day, and thirteen on the last 28 days: the average forecasts ten for each of the three trials.
    const units = Float64Array.from({ length: 200 }, (_, day) => (day < 172 ? 10 : 13));
    const average = trial([units]).methods.find(({ method }) => method === "AVERAGE")!;
    const sold = 2 * 28 * 10 + 28 * 13;
    expect(average.wape).toBeCloseTo((28 * 13 - 28 * 10) / sold, 9);
    expect(average.bias).toBeCloseTo((28 * 13 - 28 * 10) / sold, 9);
  });

  it("puts the one that erred least first, and prefers a season to an average where there is one", () => {
    const december = Float64Array.from({ length: 364 * 2 + 84 }, (_, day) => (day % 364 < 84 ? 60 : 20));
    const { methods } = trial([december], 28);
    const [best] = methods;
    expect(best!.method).toBe("LAST YEAR");
    for (const each of methods) expect(each.wape).toBeGreaterThanOrEqual(best!.wape);
  });

  it("says nothing of a history that cannot be parted into three trials", () => {
    const tried = finish(compareUsualMethods({ columns: [steady(59, 20)], daysAhead: 28 }));
    expect(tried).toMatchObject({ ok: false, problems: [{ code: "tooFewPeriods" }] });
  });

  it("is made on usual days, of the hundred products that sell most", () => {
    const histories = Array.from({ length: 120 }, (_, product) =>
      cleanHistory({
        history: {
          sku: String(product),
          firstDate: 45_000,
          units: Float64Array.from({ length: 80 }, (_each, day) => (day === 40 ? 500 : product)),
          returnedUnits: 0,
        },
        closures: [],
        promotions: [{ name: "Sale", firstDate: 45_040, lastDate: 45_040 }],
        stockCounts: [],
        leaveOut: [],
      }),
    );
    const columns = columnsToTry(histories);
    expect(columns).toHaveLength(100);
    expect([columns[0]![0], columns[99]![0]]).toEqual([119, 20]);
    expect(columns[0]![40]).toBeNaN();
  });
});
